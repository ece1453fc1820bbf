using System.Security.Cryptography;
using BackOffice.Bot.Delivery;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Storage;
using NodaTime;

namespace BackOffice.Bot.Due;

/// <summary>
/// Does the office's work when its time has come, each kind by its handler. Work that fails is tried again later and later, and holds
/// up nothing else; a kind without a handler here belongs to a newer release and is left to it.
/// </summary>
internal sealed class RunDueWork(
    Agenda agenda,
    IEnumerable<IDueHandler> handlers,
    Backoff backoff,
    IClock clock,
    OfficeLease leases,
    TimeProvider time,
    RandomNumberGenerator random,
    ILogger<RunDueWork> logger)
    : SweepUnderLease("due", leases, time, random, logger)
{
    private readonly Dictionary<string, IDueHandler> byKind = handlers.ToDictionary(handler => handler.Kind, StringComparer.Ordinal);

    protected override async Task SweepAsync(CancellationToken cancellation)
    {
        await foreach (var pending in agenda.DueAsync(cancellation))
        {
            if (!byKind.TryGetValue(pending.Work.Kind, out var handler))
            {
                continue;
            }

            // Each work may take its time; another process that took over meanwhile goes on with the rest.
            if (!await HoldsLeaseAsync(cancellation))
            {
                return;
            }

            await RunAsync(handler, pending, cancellation);
        }
    }

    private async Task RunAsync(IDueHandler handler, PendingWork pending, CancellationToken cancellation)
    {
        try
        {
            await handler.RunAsync(pending.Work, cancellation);
            await agenda.ClearAsync(pending, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever went wrong with one work must not stop the others; it is logged and put off here.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var again = clock.GetCurrentInstant() + backoff.After(pending.Attempt);
            logger.Log(
                exception is OutageException ? LogLevel.Warning : LogLevel.Error,
                exception,
                "{Kind} of {Subject} failed, attempt {Attempt}; it is tried again at {Again}.",
                pending.Work.Kind,
                pending.Work.Subject,
                pending.Attempt + 1,
                again);
            await agenda.RetryAsync(pending, again, cancellation);
        }
    }
}
