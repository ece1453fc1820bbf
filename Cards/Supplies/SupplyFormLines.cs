using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>The things of a form, each with its inputs and with what there is of it.</summary>
internal static class SupplyFormLines
{
    private const int QuantityLimit = 10;

    /// <summary>With more lines than this, names are shorter: a card holds only so much.</summary>
    private const int FewLines = 4;

    public static IEnumerable<AdaptiveElement> For(ImmutableArray<SupplyFormLine> lines, SupplyPreview preview, ImmutableArray<FieldError> errors)
    {
        var read = new SupplyForm { Lines = lines }.Read(preview.Items, preview.Today).Lines.ToDictionary(line => line.Number);
        var free = new FreeUnits(preview.Items);
        var isTight = lines.Length > FewLines;
        return [.. lines.Select((line, index) => Of(line, index + 1, read.GetValueOrDefault(index + 1), preview, free, errors, isTight))];
    }

    private static AdaptiveContainer Of(
        SupplyFormLine line, int number, SupplyLine? read, SupplyPreview preview, FreeUnits free, ImmutableArray<FieldError> errors, bool isTight)
    {
        var item = line.Item is { } code ? preview.Items.GetValueOrDefault(code) : null;
        return new AdaptiveContainer
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                .. Head(line, number, item, read, preview, free),
                .. line.IsDoubtful ? [Candidates(line, number, preview, isTight)] : Array.Empty<AdaptiveElement>(),
                .. SupplyFormFields.Beside(SupplyFields.Choice(number), errors),
                HowMany(line, number, item),
                .. SupplyFormFields.Beside(SupplyFields.Quantity(number), errors),
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> Head(
        SupplyFormLine line, int number, StockItem? item, SupplyLine? read, SupplyPreview preview, FreeUnits free)
    {
        if (line is { Item: null, IsDoubtful: false })
        {
            yield return new AdaptiveTextInput
            {
                Id = SupplyFields.Thing(number),
                Label = SupplyFormTexts.NotInCatalog,
                Value = UserText.Shorten(line.Typed, SupplyFormLine.TypedLimit),
                MaxLength = SupplyFormLine.TypedLimit,
            };
            yield break;
        }

        var name = Line.Of(Line.Bold(SupplyFormWords.Name(line, preview.Items)));
        yield return read?.ValueOf(read.Asked) is { } price
            ? new AdaptiveColumnSet { Columns = [new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [name] }, Price(price)] }
            : name;
        if (preview.IsFresh && item is { IsRetired: false } && read is not null)
        {
            yield return Line.Hint(SupplyFormWords.WhatThereIs(item, read.Asked, free.Take(item, read.Asked)));
        }
    }

    private static AdaptiveColumn Price(decimal price) => new()
    {
        Width = AdaptiveColumnWidth.Auto,
        Items = [new AdaptiveTextBlock(Amount.Of(price)) { HorizontalAlignment = AdaptiveHorizontalAlignment.Right, IsSubtle = true }],
    };

    private static AdaptiveChoiceSetInput Candidates(SupplyFormLine line, int number, SupplyPreview preview, bool isTight) => new()
    {
        Id = SupplyFields.Choice(number),
        Label = SupplyFormTexts.WhichOne,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices =
        [
            .. line.Candidates.Select(code => new AdaptiveChoice { Title = SupplyFormWords.Candidate(code, preview.Items, isTight), Value = code.Value }),
            new AdaptiveChoice { Title = SupplyFormTexts.AsTyped, Value = SupplyFields.AsTyped },
        ],
    };

    /// <summary>How many of it, and of what where units and packs can be meant.</summary>
    private static AdaptiveElement HowMany(SupplyFormLine line, int number, StockItem? item)
    {
        var quantity = new AdaptiveTextInput
        {
            Id = SupplyFields.Quantity(number),
            Label = item is { Facts: { Pack: null, Unit: var unit } } ? Phrase.Of(SupplyFormTexts.HowManyOf, Quantity.Unit(unit)) : SupplyFormTexts.HowMany,
            Value = line.Quantity.Length > 0 ? UserText.Shorten(line.Quantity, 2 * QuantityLimit) : null,
            MaxLength = QuantityLimit,
        };
        return item is { Facts: { Pack: { } pack, PackSize: > 1 } facts }
            ? new AdaptiveColumnSet
            {
                Spacing = AdaptiveSpacing.Small,
                Columns =
                [
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [quantity] },
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Measure(line, number, facts, pack)] },
                ],
            }
            : quantity;
    }

    private static AdaptiveChoiceSetInput Measure(SupplyFormLine line, int number, ItemFacts facts, string pack) => new()
    {
        Id = SupplyFields.Measure(number),
        Label = SupplyFormTexts.CountedIn,
        Style = AdaptiveChoiceInputStyle.Compact,
        Value = line.InPacks ? SupplyFields.Packs : SupplyFields.Units,
        Choices =
        [
            new AdaptiveChoice { Title = Quantity.Unit(facts.Unit), Value = SupplyFields.Units },
            new AdaptiveChoice { Title = Phrase.Of(SupplyFormTexts.PacksOf, Quantity.Unit(pack), Quantity.Of(facts.PackSize, facts.Unit)), Value = SupplyFields.Packs },
        ],
    };

    /// <summary>What is free of each item, less what the lines above take of it.</summary>
    private sealed class FreeUnits(IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        private readonly Dictionary<ItemCode, int> left = items.ToDictionary(item => item.Key, item => Math.Max(0, item.Value.Available));

        /// <returns>What was free before.</returns>
        public int Take(StockItem item, int units)
        {
            var before = left[item.Code];
            left[item.Code] = Math.Max(0, before - units);
            return before;
        }
    }
}
