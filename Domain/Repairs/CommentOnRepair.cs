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

    // Nobody says the same twice running, but channels and fingers do.
    protected override bool IsRepeat(Repair repair, Person by)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        return repair.Comment is { } last && last.By.Id == by.Id && last.Text == Text;
    }

    protected override Repair Apply(Repair repair, PersonName by, Instant now) =>
        repair with { Comment = new RepairComment(repair.Version + 1, Text, by, now) };

    protected override bool Rings(PersonId watcher, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        return repair.IsAffected(watcher) != repair.IsAffected(repair.Comment!.By.Id);
    }
}
