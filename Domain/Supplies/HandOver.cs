namespace BackOffice.Domain.Supplies;

/// <summary>When a request is handed over.</summary>
internal static class HandOver
{
    /// <summary>It is handed over where nothing of it lies ready or is still to come.</summary>
    public static SupplyRequest WhereAllIsIssued(SupplyRequest request, SupplyOffice office) => request.Lines.Any(line => line.Reserved + line.Waiting > 0)
        ? request
        : request with { State = SupplyState.HandedOver, ReceivedBy = office.Rules.Hours.Add(office.Now, office.Rules.ReceiptAfter) };
}
