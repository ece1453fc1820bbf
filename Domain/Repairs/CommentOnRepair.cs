using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// Somebody who has to do with the repair adds something to it. The other side notices: the back office, or those who have the
/// trouble. Words are not about a version of the repair, so no card is too old for them.
/// </summary>
public sealed record CommentOnRepair(CaseId Repair, int Seen, string Comment) : RepairCommand(Repair, Seen)
{
    public const int CommentLimit = 2_000;

    protected override RepairAction Action => RepairAction.Commented;

    protected override string Text => TypedText.Clean(Comment);

    protected override ImmutableArray<FieldError> Errors =>
        TypedText.Check(RepairFields.Comment, Text, CommentLimit) is { } error ? [error] : [];

    protected override bool IsStep => false;

    protected override bool MayBeGivenBy(Person by, Repair repair) => true;

    protected override bool AppliesIn(RepairState state) => state is not (RepairState.Closed or RepairState.Withdrawn);

    // Others may have spoken since, so the newest comment alone does not tell.
    protected override bool IsRepeat(Repair repair, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        return repair.Said.Any(mark => mark.IsSaidAgain(Text, by.Id, Seen, now));
    }

    protected override Repair Apply(Repair repair, PersonName by, Instant now)
    {
        var comment = new RepairComment(repair.Version + 1, Text, by, now);
        return repair with { Comment = comment, Said = [.. repair.Said.Append(CommentMark.Of(comment)).TakeLast(CommentMark.Most)] };
    }

    protected override bool Rings(PersonId watcher, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        return repair.IsAffected(watcher) != repair.IsAffected(repair.Comment!.By.Id);
    }
}
