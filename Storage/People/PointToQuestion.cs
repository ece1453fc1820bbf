using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Supplies;

namespace BackOffice.Storage;

/// <summary>
/// The row of who reported or requested points to the case on which an answer of theirs is awaited, so that the next thing they say can be it.
/// </summary>
internal static class PointToQuestion
{
    /// <summary>Points to a question that was asked, or no longer to one that was answered or lapsed.</summary>
    /// <param name="by">Null where nobody gave a command.</param>
    public static Task AsNowAsync(
        OfficeTable table, Changes changes, Repair before, Repair after, Person? by, CancellationToken cancellation) => AsNowAsync(
        table, changes, after.Id, before.Reporter.Id, before.Question is { IsOpen: true }, after.Question is { IsOpen: true }, by, cancellation);

    /// <inheritdoc cref="AsNowAsync(OfficeTable, Changes, Repair, Repair, Person, CancellationToken)"/>
    public static Task AsNowAsync(
        OfficeTable table, Changes changes, SupplyRequest before, SupplyRequest after, Person? by, CancellationToken cancellation) => AsNowAsync(
        table, changes, after.Id, before.Requester.Id, IsOpen(before), IsOpen(after), by, cancellation);

    private static async Task AsNowAsync(
        OfficeTable table, Changes changes, CaseId about, PersonId asked, bool wasOpen, bool isOpen, Person? by, CancellationToken cancellation)
    {
        if (isOpen && !wasOpen)
        {
            changes.PutColumns(PersonRow.WriteOpenQuestion(asked, about));
        }
        else if (wasOpen && !isOpen && await PointedToAsync(table, asked, by, cancellation) == about)
        {
            changes.PutColumns(PersonRow.WriteOpenQuestion(asked, about: null));
        }
    }

    // Once it is decided, nobody waits for an answer.
    private static bool IsOpen(SupplyRequest request) => request is { State: SupplyState.Waiting, Question.IsOpen: true };

    // A later question about another case must not be forgotten. The reporter is at hand, but for a question that lapses.
    private static async Task<CaseId?> PointedToAsync(OfficeTable table, PersonId reporter, Person? by, CancellationToken cancellation)
    {
        if (by?.Id == reporter)
        {
            return by.OpenQuestion;
        }

        var row = await table.FindAsync(Keys.Person(reporter), cancellation);
        return row is null ? null : PersonRow.Read(reporter, row).Person.OpenQuestion;
    }
}
