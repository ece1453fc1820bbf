using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>Words for how urgent a fault is.</summary>
internal static class UrgencyWords
{
    /// <summary>Say nothing beside the urgency.</summary>
    public static PhraseTable<Urgency> Plain { get; } = new(
        (Urgency.Low, """
            not urgent, not very urgent, isn't urgent, not that urgent, no rush, no hurry, no urgency, low priority, low urgency, low,
            whenever, when you have time, when you have a minute, when you get a chance, when there is time, not important,
            not a big deal, no big deal, minor, cosmetic, can wait, not critical, not an emergency, nothing urgent
            """),
        (Urgency.Normal, "normal priority, normal urgency, medium priority, normal, medium"),
        (Urgency.Urgent, """
            urgent, urgently, very urgent, really urgent, quite urgent, super urgent, so urgent, asap, a.s.a.p, as soon as possible,
            immediately, right away, right now, emergency, an emergency, high priority, top priority, highest priority, critical, hurry,
            please hurry, high, at once, quickly please, priority 1, prio 1
            """));

    /// <summary>Tell of the fault as well, so they stay in its description.</summary>
    public static PhraseTable<Urgency> Telling { get; } = new(
        (Urgency.Urgent, """
            nobody can work, no one can work, we can't work, cannot work, can't work, nobody can print, no one can print,
            everybody is waiting, everyone is waiting, on fire, smoke, sparks, flooded, flooding, burning, stuck in the elevator,
            stuck in the lift, customers are waiting
            """),
        (Urgency.Low, "only looks bad, just looks bad, scratch, scratched"));
}
