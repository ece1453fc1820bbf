using BackOffice.Cards.Equipment;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Equipment;

/// <summary>What somebody wants of the register of equipment in a short order.</summary>
internal sealed class EquipmentInWords(
    IEquipment equipment, IUpkeep upkeep, IParts parts, ILabelCards labels, MachineRecordCards records, ReportRepairDialog report)
{
    /// <returns>False when the text is to be read as if it were no order.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, Person person, EquipmentOrder order, CancellationToken cancellation)
    {
        switch (order)
        {
            case { IsBare: true } when person.OpenForm is not null || (order.Tag is null && !person.RunsBackOffice):
                return false;
            case { Reading: { } reading }:
                await turn.SayAsync(await ReadAsync(reading, person, cancellation), cancellation);
                return true;
            case { Tag: { } tag, Deed: EquipmentDeed.Report }:
                await report.OpenForAsync(turn, person, tag, cancellation);
                return true;
            case { Tag: { } tag, Deed: EquipmentDeed.Show }:
                await ShowAsync(turn, person, tag, cancellation);
                return true;
            case var _ when !person.RunsBackOffice:
                await turn.SayAsync(PressSentences.BackOfficeOnly(), cancellation);
                return true;
            case { Deed: EquipmentDeed.Add }:
                await turn.ShowAsync(AssetFormCard.New(new AssetForm()), AssetSentences.FormSummary(), cancellation);
                return true;
            case { Tag: { } tag, Deed: EquipmentDeed.Record }:
                var known = await records.FindAsync(tag, cancellation) ?? UnknownAssetCard.For(tag, person);
                await turn.ShowAsync(known, known.FallbackText, cancellation);
                return true;
            case { Deed: EquipmentDeed.Import }:
                await turn.ShowAsync(ImportCard.Ask(), AssetSentences.FormSummary(), cancellation);
                return true;
            case { Deed: EquipmentDeed.Labels }:
                var card = await labels.MakeAsync(new LabelScope(order.Tag, order.Kind), turn.Activity.Recipient.Id, cancellation);
                await turn.ShowAsync(card, card.FallbackText, cancellation);
                return true;
            default:
                await ListAsync(turn, ListOf(order), cancellation);
                return true;
        }
    }

    private async Task<string> ReadAsync(ReadMeter reading, Person person, CancellationToken cancellation)
    {
        switch (await upkeep.ReadAsync(reading, person, cancellation))
        {
            case MeterOutcome.Done(var asset, var before):
                var done = MeterSentences.Done(reading, asset, before);
                return reading is ReplaceToner { Colour: var colour } && await parts.TakeTonerAsync(asset, colour, person.Named, cancellation) is { } item
                    ? $"{done} {ReorderSentences.TonerTaken(item)}"
                    : done;
            case MeterOutcome.Refused(var why):
                return MeterSentences.Refused(why, reading.Tag, person);
            case var other:
                throw new InvalidOperationException($"A reading became {other}.");
        }
    }

    private async Task ShowAsync(ITurnContext turn, Person person, AssetTag tag, CancellationToken cancellation)
    {
        var card = await equipment.FindAsync(tag, cancellation) is { } asset ? AssetCard.For(asset, person) : UnknownAssetCard.For(tag, person);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }

    private async Task ListAsync(ITurnContext turn, AssetList list, CancellationToken cancellation)
    {
        var page = await equipment.ListAsync(list, after: null, AssetListCard.PageSize, cancellation);
        var card = AssetListCard.For(list, page, first: true);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }

    private static AssetList ListOf(EquipmentOrder order) => order switch
    {
        { Deed: EquipmentDeed.ListRetired } => new AssetList.Retired(),
        { Kind: { } kind } => new AssetList.OfKind(kind),
        _ => new AssetList.All(),
    };
}
