using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>The row of a shown card.</summary>
internal static class ShownCardRow
{
    public static TableEntity Write(ShownCard card) => new()
    {
        RowKey = Keys.Card(card.Case, card.Person),
        [nameof(ShownCard.Case)] = card.Case.Value,
        [nameof(ShownCard.Person)] = card.Person.Value,
        [nameof(ShownCard.Conversation)] = card.Conversation,
        [nameof(ShownCard.Activity)] = card.Activity,
        [nameof(ShownCard.Version)] = card.Version,
    };

    public static ShownCard Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(ShownCard.Case))),
        new PersonId(row.Text(nameof(ShownCard.Person))),
        row.TextOrNull(nameof(ShownCard.Conversation)),
        row.TextOrNull(nameof(ShownCard.Activity)),
        row.Number(nameof(ShownCard.Version)),
        row.ETag.ToString());
}
