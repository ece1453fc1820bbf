using System.Globalization;
using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment.Upkeep;

/// <summary>The plans of a machine, in the place of its card: looked at, one more, one less.</summary>
internal sealed class ChangePlans(IEquipment equipment, WorkingHours hours, RandomNumberGenerator random) : ICardAction
{
    private const int KeptOfTooLongText = 300;

    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowPlans, Cards.Verbs.AddPlan, Cards.Verbs.RemovePlan];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Tag() is not { } tag)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        if (press.Verb == Cards.Verbs.ShowPlans)
        {
            return await equipment.FindAsync(tag, cancellation) is { } found
                ? new CardAnswer.Replace(PlansCard.For(found, PlanForm.Empty))
                : new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        var form = press.Verb == Cards.Verbs.AddPlan ? Form(press) : PlanForm.Empty;
        AssetCommand command = press.Verb == Cards.Verbs.AddPlan
            ? new AddPlan(tag, press.Version, form, CaseId.Mint(CaseKind.Repair, random), hours)
            : new RemovePlan(tag, press.Version, Number(press));
        var outcome = await equipment.ChangeAsync(command, person, cancellation);
        return Card(outcome, form, person) is { } card ? new CardAnswer.Replace(card) : new CardAnswer.Say(AssetSentences.NoSuchMachine());
    }

    private static AdaptiveCard? Card(AssetOutcome outcome, PlanForm form, Person person) => outcome switch
    {
        AssetOutcome.Done(var asset) => PlansCard.For(asset, PlanForm.Empty),
        AssetOutcome.Refused { Why: Refusal.Invalid(var errors), Asset: { } asset } => PlansCard.For(asset, form, errors),
        AssetOutcome.Refused { Why: var why, Asset: { } asset } => PlansCard.For(asset, form, notice: AssetSentences.Refused(why, asset, person)),
        _ => null,
    };

    private static int Number(CardPress press) =>
        int.TryParse(press.Text(CardData.Plan), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static PlanForm Form(CardPress press) => new(
        Field(press, PlanFields.Title), Field(press, PlanFields.Count), Field(press, PlanFields.Unit), Field(press, PlanFields.First));

    private static string Field(CardPress press, string field)
    {
        var text = press.Text(field);
        return text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
    }
}
