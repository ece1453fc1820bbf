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

/// <summary>The plans of a machine, in the place of its card: looked at, one more, one less, one in another way.</summary>
internal sealed class ChangePlans(IEquipment equipment, WorkingHours hours, RandomNumberGenerator random) : ICardAction
{
    private const int KeptOfTooLongText = 300;

    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowPlans, Cards.Verbs.EditPlan, Cards.Verbs.AddPlan, Cards.Verbs.ChangePlan, Cards.Verbs.RemovePlan];

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

        if (press.Verb is Cards.Verbs.ShowPlans or Cards.Verbs.EditPlan)
        {
            return await equipment.FindAsync(tag, cancellation) is { } found
                ? new CardAnswer.Replace(Opened(found, press))
                : new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        var form = press.Verb == Cards.Verbs.RemovePlan ? PlanForm.Empty : Form(press);
        AssetCommand command = press.Verb switch
        {
            Cards.Verbs.AddPlan => new AddPlan(tag, press.Version, form, CaseId.Mint(CaseKind.Repair, random), hours),
            Cards.Verbs.ChangePlan => new ChangePlan(tag, press.Version, Number(press), form, hours),
            _ => new RemovePlan(tag, press.Version, Number(press)),
        };
        int? changes = command is ChangePlan { Number: var number } ? number : null;
        var outcome = await equipment.ChangeAsync(command, person, cancellation);
        return Card(outcome, form, changes, person) is { } card ? new CardAnswer.Replace(card) : new CardAnswer.Say(AssetSentences.NoSuchMachine());
    }

    private static AdaptiveCard Opened(Asset asset, CardPress press) =>
        press.Verb == Cards.Verbs.EditPlan && asset.Plans.FirstOrDefault(plan => plan.Number == Number(press)) is { } plan
            ? PlansCard.For(asset, PlanForm.Of(plan), changes: plan.Number)
            : PlansCard.For(asset, PlanForm.Empty);

    private static AdaptiveCard? Card(AssetOutcome outcome, PlanForm form, int? changes, Person person) => outcome switch
    {
        AssetOutcome.Done(var asset) => PlansCard.For(asset, PlanForm.Empty),
        AssetOutcome.Refused { Why: Refusal.Invalid(var errors), Asset: { } asset } => PlansCard.For(asset, form, errors, changes: changes),
        AssetOutcome.Refused { Why: var why, Asset: { } asset } =>
            PlansCard.For(asset, form, notice: AssetSentences.Refused(why, asset, person), changes: changes),
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
