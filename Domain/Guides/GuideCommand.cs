using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Guides;

/// <summary>The back office changes a guide. Each command is a file of its own, named by its verb.</summary>
/// <param name="Seen">The version of the guide that the person was looking at.</param>
public abstract record GuideCommand(GuideKey Guide, int Seen)
{
    /// <summary>Judges the command against the guide as stored; called again with a fresh one when somebody else was faster.</summary>
    /// <param name="original">The steps that came with the product.</param>
    public GuideDecision Decide(Guide guide, ImmutableArray<string> original, Person by)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.RunsBackOffice)
        {
            return new GuideDecision.Refused(new Refusal.NotAllowed());
        }

        var steps = Apply(guide.Steps, original);
        if (Seen != guide.Version)
        {
            // A double press, or the channel's second delivery of one press: it is as was asked for.
            return IsWhatWasAsked(guide.Steps, original) ? new GuideDecision.AlreadyDone() : new GuideDecision.Refused(new Refusal.Stale());
        }

        if (Domain.Guides.Guide.Check(steps) is { } error)
        {
            return new GuideDecision.Refused(new Refusal.Invalid([error]));
        }

        return steps.SequenceEqual(guide.Steps)
            ? new GuideDecision.AlreadyDone()
            : new GuideDecision.Accepted(guide with { Steps = steps, Version = guide.Version + 1, IsEdited = !steps.SequenceEqual(original) });
    }

    /// <summary>The steps afterwards.</summary>
    protected abstract ImmutableArray<string> Apply(ImmutableArray<string> steps, ImmutableArray<string> original);

    /// <summary>Whether the steps are what this command leads to, whatever they were before.</summary>
    protected abstract bool IsWhatWasAsked(ImmutableArray<string> steps, ImmutableArray<string> original);
}
