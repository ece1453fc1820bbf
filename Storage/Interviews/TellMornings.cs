using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Tells HR of the day's interviews when the office opens, each working day. A morning that is done twice tells once.</summary>
public sealed class TellMornings(OfficeTable table, WorkingHours hours, IClock clock, ICommittedEffects committed) : IDueHandler
{
    private readonly Roster roster = new(table);

    /// <inheritdoc/>
    public string Kind => MorningAgenda.WorkKind;

    /// <summary>Plans the first morning where there is an interview and none is planned.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        if (!(await table.ListAsync(Keys.InterviewsOpen, most: 1, cancellation)).IsEmpty)
        {
            await MorningAgenda.BeginAsync(table, NextOpening(), cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        if (await MorningAgenda.FindAsync(table, cancellation) is not var (row, planned) || planned != work)
        {
            return;
        }

        var people = await roster.HumanResourcesAsync(ProposeInterview.MostRecruiters, cancellation);
        var now = clock.GetCurrentInstant();
        ImmutableArray<PendingEffect> pending =
        [
            .. people.Select((person, index) => PendingEffect.Of(
                new Effect.ShowInterviewsOfDay(person), MorningAgenda.NameOf(work.At), index.ToString("D2", CultureInfo.InvariantCulture), now)),
        ];
        if (await table.CommitAsync(EffectRow.Insert(MorningAgenda.Next(row, planned, NextOpening()), pending), cancellation) is CommitResult.Done)
        {
            committed.Accept(pending);
        }
    }

    private Instant NextOpening() => hours.OpeningOn(hours.DateOf(clock.GetCurrentInstant()).PlusDays(1));
}
