using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>The row of a shown card.</summary>
internal static class ShownCardRow
{
    private const string UnsentAt = "UnsentAt";

    public static TableEntity Write(ShownCard card) => new()
    {
        RowKey = Keys.Card(card.Case, card.Person),
        [nameof(ShownCard.Case)] = card.Case.Value,
        [nameof(ShownCard.Person)] = card.Person.Value,
        [nameof(ShownCard.Conversation)] = card.Conversation,
        [nameof(ShownCard.Activity)] = card.Activity,
        [nameof(ShownCard.Version)] = card.Version,
        [nameof(UnsentWords.Field)] = card.Unsent?.Field,
        [nameof(UnsentWords.Text)] = card.Unsent?.Text,
        [nameof(UnsentWords.WasStale)] = card.Unsent?.WasStale,
        [UnsentAt] = card.Unsent?.At,
    };

    public static ShownCard Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(ShownCard.Case))),
        new PersonId(row.Text(nameof(ShownCard.Person))),
        row.TextOrNull(nameof(ShownCard.Conversation)),
        row.TextOrNull(nameof(ShownCard.Activity)),
        row.Number(nameof(ShownCard.Version)),
        row.ETag.ToString(),
        row.TextOrNull(nameof(UnsentWords.Field)) is { } field
            ? new UnsentWords(field, row.Text(nameof(UnsentWords.Text)), row.GetBoolean(nameof(UnsentWords.WasStale)) ?? false, row.GetInt32(UnsentAt) ?? 0)
            : null);
}
