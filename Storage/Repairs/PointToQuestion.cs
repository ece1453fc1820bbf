using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>
/// The reporter's row points to the case on which an answer of theirs is awaited, so that the next thing they say can be it.
/// </summary>
internal static class PointToQuestion
{
    /// <summary>Points to a question that was asked, or no longer to one that was answered or lapsed.</summary>
    public static async Task AsNowAsync(
        OfficeTable table, Changes changes, Repair before, Repair after, Person? by, CancellationToken cancellation)
    {
        var wasOpen = before.Question is { IsOpen: true };
        var isOpen = after.Question is { IsOpen: true };
        var reporter = before.Reporter.Id;
        if (isOpen && !wasOpen)
        {
            changes.PutColumns(PersonRow.WriteOpenQuestion(reporter, after.Id));
        }
        else if (wasOpen && !isOpen && await PointedToAsync(table, reporter, by, cancellation) == after.Id)
        {
            changes.PutColumns(PersonRow.WriteOpenQuestion(reporter, about: null));
        }
    }

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
