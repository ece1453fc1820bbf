using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The keys of requests for supplies and of decisions on them.</summary>
internal static partial class Keys
{
    /// <summary>What is granted and not all handed over, the oldest first.</summary>
    public static KeyRange ToHandOver { get; } = KeyRange.StartingWith("handover|");

    public static KeyRange Delegations { get; } = KeyRange.StartingWith("delegate|");

    public static string InToHandOver(SupplyRequest request) => $"{ToHandOver.After}{OldestFirst(request)}";

    /// <summary>What waits for somebody's decision, the oldest first.</summary>
    /// <exception cref="ArgumentException">The id cannot stand in a key.</exception>
    public static KeyRange WaitingFor(PersonId approver) => KeyRange.StartingWith($"wait|{Checked(approver.Value)}|");

    public static string InWaitingFor(PersonId approver, SupplyRequest request) => $"{WaitingFor(approver).After}{OldestFirst(request)}";

    public static string Mine(SupplyRequest request) =>
        $"{MineOf(request.Requester.Id).After}{NewestFirst(request.RequestedAt)}|{request.Id}";

    /// <summary>Requests that wait until an item comes in, the oldest first.</summary>
    public static KeyRange WaitingUntilIn(ItemCode item) => KeyRange.StartingWith($"waitsfor|{item}|");

    public static string InWaitingUntilIn(ItemCode item, SupplyRequest request) => $"{WaitingUntilIn(item).After}{OldestFirst(request)}";

    /// <summary>What a cost centre was charged with in a month. People named it, so the key holds its hash.</summary>
    public static string Budget(string costCentre, YearMonth month) => $"budget|{HashOfName(costCentre)}|{Month(month)}";

    /// <exception cref="ArgumentException">The id cannot stand in a key.</exception>
    public static string TakenBy(PersonId person, YearMonth month) => $"taken|{Checked(person.Value)}|{Month(month)}";

    /// <summary>What was handed over in a month; to one cost centre, or to all.</summary>
    public static KeyRange Used(YearMonth month, string? costCentre) => KeyRange.StartingWith(
        costCentre is null ? $"used|{Month(month)}|" : $"used|{Month(month)}|{HashOfName(costCentre)}|");

    /// <param name="change">The number of the entry of the history that handed it over.</param>
    public static string UsedLine(YearMonth month, string costCentre, CaseId request, int change, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{Used(month, costCentre).After}{request}|{change:D6}|{line:D2}");

    /// <exception cref="ArgumentException">The id cannot stand in a key.</exception>
    public static string Delegation(PersonId who) => $"{Delegations.After}{Checked(who.Value)}";

    private static string OldestFirst(SupplyRequest request) => $"{Ascending.Format(request.RequestedAt)}|{request.Id}";

    private static string Month(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-{month.Month:D2}");

    // "Marketing" is "marketing".
    private static string HashOfName(string name) => Hash(name.Trim().ToUpperInvariant());
}
