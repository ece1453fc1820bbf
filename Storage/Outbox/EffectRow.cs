using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>The row of an effect, in the outbox or among the failed.</summary>
internal static class EffectRow
{
    private const string Kind = "Kind";
    private const string Case = "Case";
    private const string Person = "Person";
    private const string Ring = "Ring";
    private const string MailTo = "MailTo";
    private const string MailNote = "MailNote";
    private const string Offer = "Offer";

    public static Changes Insert(Changes changes, ImmutableArray<PendingEffect> pending) =>
        pending.Aggregate(changes, (all, effect) => all.Insert(Write(effect.Key, effect)));

    public static TableEntity Write(string key, PendingEffect pending)
    {
        var row = new TableEntity
        {
            RowKey = key,
            [Kind] = pending.Effect.GetType().Name,
            [Person] = pending.Effect.Person.Value,
            [nameof(PendingEffect.Attempt)] = pending.Attempt,
        };
        row.Put(nameof(PendingEffect.WrittenAt), pending.WrittenAt);
        if (pending.Effect is Effect.ShowCase show)
        {
            row[Case] = show.Case.Value;
            row[Ring] = show.Ring;
        }
        else if (pending.Effect is Effect.MailSupplier mail)
        {
            row[Case] = mail.Case.Value;
            row[MailTo] = mail.To;
            row[MailNote] = mail.Note;
        }
        else if (pending.Effect is Effect.MailOrder order)
        {
            row[Case] = order.Case.Value;
            row[MailTo] = order.To;
        }
        else if (pending.Effect is Effect.PutInCalendars put)
        {
            row[Case] = put.Case.Value;
        }
        else if (pending.Effect is Effect.MailCandidate letter)
        {
            row[Case] = letter.Case.Value;
            row[MailNote] = letter.Letter;
        }
        else if (pending.Effect is Effect.MailTimes times)
        {
            row[Case] = times.Case.Value;
            row[Offer] = times.Offer;
        }

        return row;
    }

    /// <summary>Null for a kind of effect that only a newer release knows: while releases overlap, it is left to that one.</summary>
    public static PendingEffect? Read(TableEntity row)
    {
        var person = new PersonId(row.Text(Person));
        Effect? effect = row.Text(Kind) switch
        {
            nameof(Effect.ShowCase) => new Effect.ShowCase(CaseId.Parse(row.Text(Case)), person, row.GetBoolean(Ring) ?? false),
            nameof(Effect.MailSupplier) => new Effect.MailSupplier(
                CaseId.Parse(row.Text(Case)), person, row.Text(MailTo), row.TextOrNull(MailNote) ?? string.Empty),
            nameof(Effect.MailOrder) => new Effect.MailOrder(CaseId.Parse(row.Text(Case)), person, row.Text(MailTo)),
            nameof(Effect.PutInCalendars) => new Effect.PutInCalendars(CaseId.Parse(row.Text(Case)), person),
            nameof(Effect.MailCandidate) => new Effect.MailCandidate(
                CaseId.Parse(row.Text(Case)), person, row.TextOrNull(MailNote) ?? string.Empty),
            nameof(Effect.MailTimes) => new Effect.MailTimes(CaseId.Parse(row.Text(Case)), person, row.Number(Offer)),
            nameof(Effect.ShowInterviewsOfDay) => new Effect.ShowInterviewsOfDay(person),
            nameof(Effect.Welcome) => new Effect.Welcome(person),
            nameof(Effect.LookUp) => new Effect.LookUp(person),
            _ => null,
        };
        return effect is null
            ? null
            : new PendingEffect(
                row.RowKey, effect, row.Number(nameof(PendingEffect.Attempt)), row.Time(nameof(PendingEffect.WrittenAt)));
    }
}
