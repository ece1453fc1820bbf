using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>
/// Every key of the office's table. Keys hold ids, instants and words of ours, never what a person typed or is called; only
/// the partition is named as the office is. Ascending instants are readable text; "newest first" is the tick count turned round.
/// Longer than other files, since nobody could see otherwise that no two kinds of rows share a prefix.
/// </summary>
internal static partial class Keys
{
    private const int LastNumber = 999_999;
    private const int LastMovement = 999_999_999;

    // What people typed stands in keys as the first 64 bits of its SHA-256.
    private const int HashBytes = 8;

    private static readonly InstantPattern Ascending = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffff'Z'");

    public static KeyRange Roles { get; } = KeyRange.StartingWith("role|");

    public static KeyRange Executives { get; } = KeyRange.StartingWith($"{RolePrefix(Domain.People.Roles.Executive)}");

    public static KeyRange OfficeManagers { get; } = KeyRange.StartingWith($"{RolePrefix(Domain.People.Roles.OfficeManager)}");

    public static KeyRange Failed { get; } = KeyRange.StartingWith("dead|");

    /// <exception cref="ArgumentException">A part cannot stand in a key.</exception>
    public static string Office(OfficeKey office) => $"{Checked(office.Tenant)}|{CheckedName(office.Name)}";

    public static string Case(CaseId id) => $"case|{id}";

    /// <param name="number">Entries with a higher number are in the range, oldest first.</param>
    public static KeyRange HistoryAfter(CaseId id, int number) => KeyRange.StartingWith($"log|{id}|").From(Change(id, number));

    public static string Change(CaseId id, int number) => string.Create(CultureInfo.InvariantCulture, $"log|{id}|{number:D6}");

    /// <summary>What is open: the most urgent first, then the oldest.</summary>
    public static KeyRange OpenRepairs(RepairFilter filter) => KeyRange.StartingWith(filter switch
    {
        { Kind: { } kind, Place: { } place } => $"open|kind-place|{Hash(kind)}|{Hash(place)}|",
        { Kind: { } kind } => $"open|kind|{Hash(kind)}|",
        { Place: { } place } => $"open|place|{Hash(place)}|",
        _ => "open|repair|",
    });

    /// <param name="list">One of <see cref="OpenRepairs"/>.</param>
    public static string OpenIn(KeyRange list, Repair repair) =>
        $"{list.After}{(int)repair.Fault.Urgency}{Ascending.Format(repair.ReportedAt)}|{repair.Id}";

    /// <summary>What is open on one machine.</summary>
    /// <param name="machine">As <see cref="Machine.NamesOf(FaultReport)"/> names it; people typed it, so the key holds its hash.</param>
    public static KeyRange OpenAt(string machine) => KeyRange.StartingWith(OpenAtPrefix(machine));

    public static string OpenAt(string machine, CaseId id) => $"{OpenAtPrefix(machine)}{id}";

    /// <summary>The row over which two first reports of one machine collide. It comes before all that is open there.</summary>
    public static string FirstAt(string machine) => $"{OpenAtPrefix(machine)}!";

    public static KeyRange Guides { get; } = KeyRange.StartingWith("guide|");

    /// <exception cref="ArgumentException">That is no kind of machine.</exception>
    public static string Guide(GuideKey guide) => GuideKey.IsKind(guide.Kind)
        ? $"guide|{guide.Kind.Replace(' ', '-')}|{guide.Category.ToString().ToLowerInvariant()}"
        : throw new ArgumentException($"'{guide.Kind}' cannot be part of a key.", nameof(guide));

    /// <summary>A form that was not needed, since a guide has helped.</summary>
    public static string Solved(CaseId form) => $"solved|{form}";

    public static string Mine(Repair repair) => $"mine|{Checked(repair.Reporter.Id.Value)}|{NewestFirst(repair.ReportedAt)}|{repair.Id}";

    public static KeyRange MineOf(PersonId person) => KeyRange.StartingWith($"mine|{Checked(person.Value)}|");

    /// <exception cref="ArgumentException">The id cannot stand in a key.</exception>
    public static string Person(PersonId person) => $"person|{Checked(person.Value)}";

    public static string Role(Roles role, PersonId person) => $"{RolePrefix(role)}{Checked(person.Value)}";

    public static string Card(CaseId id, PersonId person) => $"card|{id}|{Checked(person.Value)}";

    public static string PastFault(AssetTag tag, PastFault fault) => $"past|{tag}|{NewestFirst(fault.ReportedAt)}|{fault.Id}";

    public static KeyRange PastFaults(AssetTag tag) => KeyRange.StartingWith($"past|{tag}|");

    public static string Lease(string name) => $"lease|{Checked(name)}";

    /// <param name="subject">The case or person that the effect follows from.</param>
    /// <param name="name">Tells the effects of one subject apart.</param>
    public static string Effect(Instant due, string subject, string name) => $"out|{Ascending.Format(due)}|{subject}|{name}";

    public static KeyRange EffectsDue(Instant now) => new("out|", $"out|{Ascending.Format(now)}~");

    /// <summary>The same effect, due at another time.</summary>
    public static string Effect(Instant due, string key) => $"out|{Ascending.Format(due)}|{NameOf(key)}";

    /// <exception cref="ArgumentException">A part cannot stand in a key.</exception>
    public static string Due(DueWork work) => $"due|{Ascending.Format(work.At)}|{Checked(work.Subject)}|{Checked(work.Kind)}";

    public static KeyRange DueBy(Instant now) => new("due|", $"due|{Ascending.Format(now)}~");

    public static string FailedEffect(Instant at, string key) => $"dead|{NewestFirst(at)}|{NameOf(key)}";

    public static string FailedEffectOf(PersonId person, Instant at, string key) =>
        $"deadof|{Checked(person.Value)}|{NewestFirst(at)}|{NameOf(key)}";

    public static KeyRange FailedOf(PersonId person) => KeyRange.StartingWith($"deadof|{Checked(person.Value)}|");

    /// <summary>Whether a text that came back from a card can be the end of an open repair's key.</summary>
    public static bool IsOpenCursor(string text) => OpenCursor().IsMatch(text);

    /// <summary>Whether a text that came back from a card can be the end of a key of a list of requests for supplies.</summary>
    public static bool IsListCursor(string text) => ListCursor().IsMatch(text);

    /// <summary>Whether a text that came back from a card can be the end of a key of somebody's own list.</summary>
    public static bool IsMineCursor(string text) => MineCursor().IsMatch(text);

    public static string Asset(AssetTag tag) => $"asset|{tag}";

    public static string AssetChange(AssetTag tag, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"assetlog|{tag}|{LastNumber - number:D6}");

    /// <summary>The newest first.</summary>
    public static KeyRange AssetHistory(AssetTag tag) => KeyRange.StartingWith($"assetlog|{tag}|");

    /// <summary>The machines in use, kind by kind.</summary>
    public static KeyRange AssetsByKind { get; } = KeyRange.StartingWith("assets|kind|");

    public static KeyRange Assets(AssetList list) => KeyRange.StartingWith(list switch
    {
        AssetList.All => "assets|all|",
        AssetList.OfKind(var kind) => $"assets|kind|{Hash(kind)}|",
        AssetList.Retired => "assets|retired|",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "There is no such list."),
    });

    public static string AssetIn(AssetList list, AssetTag tag) => $"{Assets(list).After}{tag}";

    public static string Reading(AssetTag tag, MeterReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return $"reading|{tag}|{NewestFirst(reading.At)}|{reading.What}{reading.Colour}";
    }

    /// <summary>The newest first.</summary>
    public static KeyRange Readings(AssetTag tag) => KeyRange.StartingWith($"reading|{tag}|");

    public static string Usage(AssetTag tag, YearMonth month) => $"usage|{tag}|{YearMonthPattern.Iso.Format(month)}";

    public static KeyRange UsageSince(AssetTag tag, YearMonth first) =>
        KeyRange.StartingWith($"usage|{tag}|").From(Usage(tag, first.PlusMonths(-1)));

    public static KeyRange Imports { get; } = KeyRange.StartingWith("import|");

    public static string Import(ImportId id) => $"import|{id}";

    public static KeyRange ImportChunks(ImportId id) => KeyRange.StartingWith($"importline|{id}|");

    /// <param name="import">The key of the import.</param>
    public static KeyRange ImportChunksOf(string import) => KeyRange.StartingWith($"importline|{import["import|".Length..]}|");

    /// <summary>What of a chunk was refused when it was written.</summary>
    public static string ImportRefusals(ImportId id, int index) => string.Create(CultureInfo.InvariantCulture, $"importrefused|{id}|{index:D4}");

    public static KeyRange ImportRefusals(ImportId id) => KeyRange.StartingWith($"importrefused|{id}|");

    /// <param name="import">The key of the import.</param>
    public static KeyRange ImportRefusalsOf(string import) => KeyRange.StartingWith($"importrefused|{import["import|".Length..]}|");

    public static string ImportChunk(ImportId id, int index) => string.Create(CultureInfo.InvariantCulture, $"importline|{id}|{index:D4}");

    public static string StockItem(ItemCode code) => $"stock|{code}";

    public static KeyRange StockLists(StockList list) => KeyRange.StartingWith(list switch
    {
        StockList.Kept => "stocks|kept|",
        StockList.Low => "stocks|low|",
        StockList.Retired => "stocks|retired|",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "There is no such list."),
    });

    public static string StockIn(StockList list, ItemCode code) => $"{StockLists(list).After}{code}";

    /// <summary>A line of an item's ledger; the newest comes first.</summary>
    public static string Movement(ItemCode code, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"move|{code}|{LastMovement - number:D9}");

    public static KeyRange Ledger(ItemCode code) => KeyRange.StartingWith($"move|{code}|");

    /// <summary>The row over which two orders of one item collide.</summary>
    public static string OpenOrder(ItemCode code) => $"{OpenOrders.After}{code}";

    public static KeyRange OpenOrders { get; } = KeyRange.StartingWith("openorder|");

    /// <summary>A part that is put by for a repair.</summary>
    public static string Part(CaseId repair, ItemCode item) => $"part|{repair}|{item}";

    /// <summary>When the stock is next looked through for what is to be ordered.</summary>
    public static string ReorderCheck => "reorder|daily";

    public static KeyRange OrdersNotOver { get; } = KeyRange.StartingWith("orders|open|");

    public static KeyRange OrdersOver { get; } = KeyRange.StartingWith("orders|over|");

    /// <summary>
    /// An order among those that are not over: by the day on which it should come, or was proposed, so that what is late comes first. An order
    /// that is over: the newest first.
    /// </summary>
    public static string OrderIn(PurchaseOrder order) => order.IsOpen
        ? $"{OrdersNotOver.After}{LocalDatePattern.Iso.Format(order.Expected ?? order.ProposedAt.InUtc().Date)}|{order.Id}"
        : $"{OrdersOver.After}{NewestFirst(order.Last.At)}|{order.Id}";

    /// <summary>Whether a text that came back from a card can be the end of an order's key in a list.</summary>
    public static bool IsOrderCursor(string text) => OrderCursor().IsMatch(text);

    /// <summary>A sheet of somebody who counts.</summary>
    public static string Count(PersonId person, CountId id) => $"count|{Checked(person.Value)}|{id}";

    public static KeyRange Counts(PersonId person) => KeyRange.StartingWith($"count|{Checked(person.Value)}|");

    /// <summary>The last count of a place, in whatever capitals it is written.</summary>
    public static string PlaceCount(string place) => $"counted|{Hash(place.ToUpperInvariant())}";

    public static string Shrinkage(YearMonth month, ItemCode code) => $"shrink|{YearMonthPattern.Iso.Format(month)}|{code}";

    /// <summary>All of some months, both of them included.</summary>
    public static KeyRange ShrinkageBetween(YearMonth first, YearMonth last) =>
        new($"shrink|{YearMonthPattern.Iso.Format(first)}|", $"shrink|{YearMonthPattern.Iso.Format(last)}}}");

    /// <summary>Something that is done once, whatever it is called.</summary>
    public static string Once(string name) => $"once|{Hash(name)}";

    public static KeyRange Links { get; } = KeyRange.StartingWith("link|");

    public static string Link(LinkToken token) => $"link|{token.Hash}";

    /// <summary>What is known of a picture of a repair, or of a form, without its content.</summary>
    public static string Photo(CaseId id, PhotoId photo) => $"photo|{id}|{photo}";

    public static KeyRange Photos(CaseId id) => KeyRange.StartingWith($"photo|{id}|");

    /// <summary>The content of a picture, in rows.</summary>
    /// <exception cref="ArgumentException">The name cannot stand in a key.</exception>
    public static KeyRange PhotoBits(string upload) => KeyRange.StartingWith($"photobits|{Checked(upload)}|");

    public static string PhotoBits(string upload, int index) => string.Create(CultureInfo.InvariantCulture, $"photobits|{upload}|{index:D2}");

    /// <param name="hash">That of the link's token.</param>
    public static string PhotoLink(string hash) => $"photolink|{Checked(hash)}";

    private static string Hash(string typed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(typed)).AsSpan(0, HashBytes));

    private static string RolePrefix(Roles role) => role switch
    {
        Domain.People.Roles.Executive => "role|executive|",
        Domain.People.Roles.HumanResources => "role|human-resources|",
        Domain.People.Roles.OfficeManager => "role|office-manager|",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "One role at a time."),
    };

    private static string OpenAtPrefix(string machine) =>
        $"open|at|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(machine)).AsSpan(0, 16))}|";

    private static string NewestFirst(Instant instant) =>
        (long.MaxValue - instant.ToUnixTimeTicks()).ToString("D19", CultureInfo.InvariantCulture);

    // An effect's key is "out|due|subject|name".
    private static string NameOf(string key) => key.Split('|', 3)[2];

    private static string Checked(string part) =>
        Part().IsMatch(part) ? part : throw new ArgumentException($"'{part}' cannot be part of a key.", nameof(part));

    // What an office is called is up to its people: "Head Office", "Köln". The service forbids / \ # ? and control characters.
    private static string CheckedName(string name) =>
        Name().IsMatch(name) ? name : throw new ArgumentException($"'{name}' cannot be part of a key.", nameof(name));

    [GeneratedRegex(@"\A[A-Za-z0-9._:@-]{1,128}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\A[^/\\#?|\p{Cc}]{1,128}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"\A[0-2][0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7}Z\|REP-[0-9A-Z]{5}\z",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex OpenCursor();

    [GeneratedRegex(@"\A(?:[0-9]{19}|[0-9]{4}-[0-9]{2}-[0-9]{2})\|PO-[0-9A-Z]{5}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex OrderCursor();

    [GeneratedRegex(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7}Z\|SUP-[0-9A-Z]{5}\z",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex ListCursor();

    [GeneratedRegex(@"\A[0-9]{19}\|[A-Z]{2,3}-[0-9A-Z]{5}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex MineCursor();
}
