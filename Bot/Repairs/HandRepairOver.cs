using BackOffice.Bot.Conversation;
using BackOffice.Bot.Equipment;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>Hands a repair to a service: a card asks to which, filled in from the register; the mail goes out after the commit.</summary>
internal sealed class HandRepairOver(IRepairs repairs, IEquipment equipment) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Contact, Cards.Verbs.LeaveContact, Cards.Verbs.HandOver];

    public bool OnlyReads => false;

    public Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) => press.Case switch
    {
        null => Task.FromResult<CardAnswer>(new CardAnswer.Say(PressSentences.NoSuchCase())),
        _ when !person.RunsBackOffice => Task.FromResult<CardAnswer>(new CardAnswer.Say(PressSentences.BackOfficeOnly())),
        { } id when press.Verb == Cards.Verbs.Contact => AskAsync(turn, id, cancellation),
        { } id when press.Verb == Cards.Verbs.LeaveContact => Task.FromResult<CardAnswer>(new CardAnswer.Replace(SupplierCard.Left(id))),
        { } id => HandOverAsync(person, id, press, cancellation),
    };

    private async Task<CardAnswer> AskAsync(ITurnContext turn, CaseId id, CancellationToken cancellation)
    {
        if (await repairs.FindAsync(id, cancellation) is not { } repair)
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var contact = await ContactAsync(repair.Fault.Tag, cancellation);
        await turn.SendActivityAsync(CardMessages.New(SupplierCard.For(repair, contact, contact.Mail ?? string.Empty)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }

    private async Task<CardAnswer> HandOverAsync(Person person, CaseId id, CardPress press, CancellationToken cancellation)
    {
        var contact = await ContactAsync(press.Tag(), cancellation);
        var (mail, note) = (press.Text(RepairFields.SupplierMail), press.Text(RepairFields.SupplierNote));
        var command = new HandToSupplier(id, press.Version, mail, note) { Machine = press.Tag(), Service = contact.NameAt(mail) };
        switch (await repairs.ChangeAsync(command, person, cancellation))
        {
            case RepairOutcome.Done(var repair):
                return new CardAnswer.Replace(SupplierCard.Done(RepairSentences.MailOnItsWay(mail, repair.Id)));
            case RepairOutcome.Refused { Why: Refusal.Invalid(var errors), Repair: { } repair }:
                return new CardAnswer.Replace(SupplierCard.For(repair, contact, mail, note, errors));
            case RepairOutcome.Refused { Why: Refusal.WrongState or Refusal.NotAllowed, Repair: var repair, Why: var why }:
                return new CardAnswer.Replace(SupplierCard.Done(RefusalSentences.For(why, person, repair)));

            // Others changed it meanwhile: what was typed stays, and goes with the repair as it is now once it is sent again.
            case RepairOutcome.Refused { Repair: { } repair, Why: var why }:
                return new CardAnswer.Replace(SupplierCard.For(
                    repair, contact, mail, note, notice: RefusalSentences.For(why, person, repair)));
            default:
                return new CardAnswer.Say(PressSentences.NoSuchCase());
        }
    }

    private async Task<ServiceContact> ContactAsync(AssetTag? machine, CancellationToken cancellation) =>
        machine is { } tag && await equipment.FindAsync(tag, cancellation) is { } asset ? asset.Facts.Service : ServiceContact.Nobody;
}
