using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>A repair in each state, by the name of the state, and everybody who may come near it.</summary>
internal static class SampleStates
{
    /// <summary>Eric when he reported it himself: reporter and executive in one.</summary>
    public const string Both = "executive who reported it";

    /// <summary>Somebody who has the trouble too.</summary>
    public const string Joiner = "joiner";

    public static Repair In(RepairState state, Person reporter, Person? joiner = null)
    {
        var reported = joiner is null ? Report(Jam, reporter) : Report(Jam, reporter).JoinedBy(joiner);
        return state switch
        {
            RepairState.Reported => reported,
            RepairState.InProgress => reported.After(new StartRepair(Id, 1), Dana),
            RepairState.WaitingForReporter => reported.After(new AskReporter(Id, 1, "Which tray?"), Dana),
            RepairState.WaitingForParts => reported.After(new WaitForParts(Id, 1, "Pickup roller", new LocalDate(2025, 12, 2), new LocalDate(2025, 11, 25)), Dana),
            RepairState.Resolved => reported.After(new ResolveRepair(Id, 1, "New roller."), Dana),
            RepairState.Closed => Confirmed(In(RepairState.Resolved, reporter, joiner), reporter),
            RepairState.Withdrawn => Report(Jam, reporter).After(new WithdrawRepair(Id, 1), reporter) with
            {
                Watchers = reported.Watchers,
                Joined = reported.Joined,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no sample of this state."),
        };
    }

    private static Repair Confirmed(Repair resolved, Person reporter) => resolved.After(new ConfirmRepair(Id, resolved.Version), reporter);

    public static Person Who(string role) => role switch
    {
        "reporter" => Emma,
        "executive" or Both => Eric,
        "office manager" => Dana,
        "colleague" or Joiner => Otto,
        "human resources" => Hana,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Nobody is called that."),
    };

    /// <summary>The repair in that state, reported by whoever makes the role true.</summary>
    public static Repair In(RepairState state, string role) => In(state, role == Both ? Eric : Emma, role == Joiner ? Otto : null);
}
