using NodaTime;

namespace BackOffice.Domain.Due;

/// <summary>
/// Something that the office does by itself when its time has come: a reminder, a plan. It belongs to a record of state, which says
/// when its next work is due; whoever changes the record moves the work in the same transaction. A record has at most one work of
/// each kind ahead of it.
/// </summary>
/// <param name="Kind">Names its handler: lower-case letters and dashes, such as <c>repair-clock</c>. Stored, so it never changes.</param>
/// <param name="Subject">The id of the record, such as the number of a case or a tag.</param>
public sealed record DueWork(string Kind, string Subject, Instant At);
