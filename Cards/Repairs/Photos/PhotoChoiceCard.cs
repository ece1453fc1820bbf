using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>Asks which repair a picture belongs to. Until that is said, it lies with a form of its own.</summary>
public static class PhotoChoiceCard
{
    /// <summary>As many repairs as can be told apart at a glance.</summary>
    public const int Most = 5;

    private const int TextLength = 30;

    /// <param name="form">The form with which the pictures lie.</param>
    /// <param name="count">How many pictures there are, from 1.</param>
    /// <param name="choices">What the person may mean; what is over <see cref="Most"/> is left out.</param>
    public static AdaptiveCard For(CaseId form, int count, ImmutableArray<RepairListItem> choices)
    {
        var ask = count == 1 ? Words.PhotoChoiceAsk : Phrase.Of(Words.PhotoChoiceAskMany, count);
        return Sheet.Of(
            ask,
            [
                Line.Of(Line.Bold(ask)),
                .. ButtonRows.Of(
                    [
                        .. choices.Take(Most).Select(repair => Choice(form, repair)),
                        new Button(Words.PhotoChoiceNew, Verbs.NewWithPhoto) { Form = form }.ToAction(),
                        new Button(Words.PhotoChoiceNone, Verbs.ForgetPhoto) { Form = form }.ToAction(),
                    ],
                    inRow: 1),
            ]);
    }

    /// <summary>What stays of the question.</summary>
    /// <param name="sentence">One of <see cref="PhotoSentences"/>.</param>
    public static AdaptiveCard Answered(string sentence) => Sheet.Of(sentence, [Line.Of(Line.Subtle(sentence))]);

    private static AdaptiveExecuteAction Choice(CaseId form, RepairListItem repair)
    {
        var title = RepairWords.Title(UserText.InLine(repair.What, TextLength), UserText.InLine(repair.Where, TextLength));
        return new Button(Phrase.Of(Words.PhotoChoiceOne, repair.Id, title), Verbs.ChoosePhoto) { Form = form, Case = repair.Id }.ToAction();
    }
}
