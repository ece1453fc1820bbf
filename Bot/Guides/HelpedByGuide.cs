using System.Globalization;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain.Guides;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Guides;

/// <summary>The guide has helped: that is counted, and no form is needed.</summary>
internal sealed class HelpedByGuide(IGuides guides, IPhotos photos, SentForm sent, TextRecognizer recognizer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.GuideHelped];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } form || !GuideKey.TryParse(press.Text(CardData.Guide), out var key)
            || await guides.FindAsync(key, cancellation) is not { } guide)
        {
            return new CardAnswer.Say(PressSentences.NoSuchGuide());
        }

        if (await sent.FindAsync(press, person, cancellation) is { } repair)
        {
            return repair;
        }

        var machine = recognizer.Identify(
            new FaultReport(press.Text(RepairFields.What), Where: string.Empty, Symptom: string.Empty, Urgency.Normal), turn.Activity.Locale).Tag;
        await guides.SolveAsync(new SolveByGuide(form, key, machine, Step(press, guide)), person, cancellation);
        if (person.FormHasPhotos)
        {
            await photos.ForgetAsync(form, person, cancellation);
        }

        return new CardAnswer.Replace(GuideCard.Solved());
    }

    // The place of a step means another one once somebody has moved the steps.
    private static string? Step(CardPress press, Guide guide) =>
        press.Version == guide.Version && int.TryParse(press.Text(GuideFields.Step), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < guide.Steps.Length
            ? guide.Steps[place]
            : null;
}
