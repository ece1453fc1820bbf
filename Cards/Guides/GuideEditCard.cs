using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Guides;

/// <summary>A guide for whoever runs the back office: its steps, to be put into another order or written anew.</summary>
public static class GuideEditCard
{
    private const int Limit = Guide.MostSteps * (Guide.StepLimit + 1);
    private const int StepLength = 60;

    /// <param name="why">Why the last press was refused, if it was.</param>
    /// <param name="typed">The steps as typed with it, so that nobody types them twice.</param>
    public static AdaptiveCard For(Guide guide, Person reader, Refusal? why = null, string? typed = null)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var title = GuideWords.Title(guide.Key);
        return Sheet.Of(
            title,
            [
                .. Notice(why, reader),
                Line.Title(title),
                Line.Hint(guide.IsEdited ? Words.GuideIsEdited : Words.GuideIsOriginal),
                .. guide.Steps.Select((step, place) => Row(guide, step, place)),
                Input(typed ?? string.Join('\n', guide.Steps)),
            ],
            Buttons(guide));
    }

    private static IEnumerable<AdaptiveElement> Notice(Refusal? why, Person reader) => why switch
    {
        null => [],
        Refusal.Stale => [Banner.Of(AdaptiveContainerStyle.Warning, Line.Words(Words.GuideStale))],
        _ => [Banner.Of(AdaptiveContainerStyle.Attention, Line.Words(RefusalSentences.For(why, reader, repair: null)))],
    };

    private static AdaptiveColumnSet Row(Guide guide, string step, int place) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = [Line.Of(Line.Run(Phrase.Of(Words.GuideChoice, place + 1, UserText.InLine(step, StepLength))))],
            },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [.. Up(guide, place)] },
        ],
    };

    private static IEnumerable<AdaptiveElement> Up(Guide guide, int place) => place == 0
        ? []
        : [
            new AdaptiveActionSet
            {
                Actions =
                [
                    new Button(Words.GuideUp, Verbs.GuideUp) { Guide = guide.Key, Version = guide.Version, Place = place }.ToAction(),
                ],
            },
        ];

    // What is too long stays, so that its writer can shorten it.
    private static AdaptiveTextInput Input(string steps) => new()
    {
        Id = GuideFields.Steps,
        Label = Words.GuideSteps,
        IsMultiline = true,
        MaxLength = Limit,
        Spacing = AdaptiveSpacing.Medium,
        Value = UserText.Shorten(TypedText.Clean(steps), Limit + (Limit / 8)),
    };

    private static IEnumerable<AdaptiveAction> Buttons(Guide guide)
    {
        yield return new Button(Words.GuideSave, Verbs.GuideSave) { Guide = guide.Key, Version = guide.Version, SendsInputs = true, IsTheThingToDo = true }.ToAction();
        if (guide.IsEdited)
        {
            yield return new Button(Words.GuideRestore, Verbs.GuideRestore) { Guide = guide.Key, Version = guide.Version }.ToAction();
        }
    }
}
