using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Bot.Supplies;

/// <summary>A form of supplies as it came back with a press.</summary>
internal static class PressedSupplyForm
{
    private const int QuantityKept = 20;

    /// <summary>The number under which the form was shown; null where the press tells none.</summary>
    public static CaseId? Id(CardPress press) => press.Case is { Kind: CaseKind.Supplies } id ? id : null;

    /// <summary>The form with its number, or a new one where the press tells none.</summary>
    public static SupplyDraft Draft(CardPress press, RandomNumberGenerator random) => new(
        Id(press) ?? CaseId.Mint(CaseKind.Supplies, random),
        new SupplyForm
        {
            Lines = Lines(press),
            Place = Kept(press.Text(SupplyFields.Place), SupplyFields.PlaceLimit),
            NeededBy = Kept(press.Text(SupplyFields.NeededBy), QuantityKept),
            Note = Kept(press.Text(SupplyFields.Note), SupplyFields.NoteLimit),
        },
        Kept(press.Text(SupplyFields.More), SupplyFields.MoreLimit));

    // Who empties a number does not want the thing.
    private static ImmutableArray<SupplyFormLine> Lines(CardPress press) =>
    [
        .. SupplyFormData.Read(press.Text(CardData.Lines)).Select((line, index) => Line(press, line, index + 1))
            .Where(line => line.Quantity.Length > 0 && line.Quantity.Trim('0').Length > 0 && (line.Typed.Length > 0 || line.Item is not null)),
    ];

    private static SupplyFormLine Line(CardPress press, SupplyFormLine line, int number)
    {
        var filled = line with
        {
            Quantity = TypedText.Beginning(TypedText.Clean(press.Text(SupplyFields.Quantity(number))), QuantityKept),
            InPacks = press.Text(SupplyFields.Measure(number)) switch
            {
                SupplyFields.Packs => true,
                SupplyFields.Units => false,
                _ => line.InPacks,
            },
        };
        return filled switch
        {
            { IsDoubtful: true } => Chosen(filled, press.Text(SupplyFields.Choice(number))),
            { Item: null } => filled with { Typed = TypedText.Beginning(TypedText.Clean(press.Text(SupplyFields.Thing(number))), SupplyFormLine.TypedLimit) },
            _ => filled,
        };
    }

    private static SupplyFormLine Chosen(SupplyFormLine line, string choice) =>
        choice == SupplyFields.AsTyped ? line with { Candidates = [], InPacks = false }
        : ItemCode.TryParse(choice, out var code) && line.Candidates.Contains(code) ? line with { Item = code, Candidates = [] }
        : line;

    // Somewhat more than fits stays, so that the form can say what is too long, and the card stays small enough to send.
    private static string Kept(string text, int limit) => TypedText.Beginning(text, limit * 3 / 2);
}
