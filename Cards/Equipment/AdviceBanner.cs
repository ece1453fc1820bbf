using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>Whether to repair a machine once more, and why.</summary>
internal static class AdviceBanner
{
    public static AdaptiveContainer Of(Advice advice)
    {
        var (style, words) = advice.Verdict switch
        {
            Verdict.Repair => (AdaptiveContainerStyle.Good, Words.AdviceRepair),
            Verdict.Watch => (AdaptiveContainerStyle.Warning, Words.AdviceWatch),
            Verdict.Replace => (AdaptiveContainerStyle.Attention, Words.AdviceReplace),
            _ => throw new ArgumentOutOfRangeException(nameof(advice), advice.Verdict, "This verdict has no words yet."),
        };
        return Banner.Of(
            style,
            [Line.Of(Line.Bold(words)), .. advice.Reasons.Select(reason => Line.Words(Reason(reason), AdaptiveSpacing.Small))]);
    }

    private static string Reason(AdviceReason reason) => reason switch
    {
        AdviceReason.Costly(var spent, var price) => Phrase.Of(Words.AdviceCostly, Amount.Of(spent), Amount.Of(price)),
        AdviceReason.FailsMoreOften(var lately, var before) => Phrase.Of(Words.AdviceFailsMoreOften, lately, before),
        AdviceReason.FailsWithinAWeek(var between) => Phrase.Of(Words.AdviceFailsWithinAWeek, Spell.WorkingTime(between)),
        AdviceReason.Old(var years) => Phrase.Of(Words.AdviceOld, years),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This reason has no words yet."),
    };
}
