using System.Collections.Immutable;
using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>
/// Decides what a picture belongs to: what the text names, the form that lies open, the repair that waits for an answer, the only
/// one of the person's that is open. Where it could be several, the person is asked.
/// </summary>
internal sealed class FindPhotoTarget(IRepairs repairs, IMyRequests requests)
{
    /// <summary>Of what somebody reported, the newest; what is older and still open comes up by its number.</summary>
    private const int Newest = 20;

    /// <param name="question">On what an answer of theirs was awaited when the message came.</param>
    public async Task<PhotoTarget> RunAsync(Person person, CaseId? named, CaseId? question, CancellationToken cancellation)
    {
        if (named is null && person.OpenForm is { Kind: CaseKind.Repair } form)
        {
            return new PhotoTarget.Form(form);
        }

        if ((named ?? question) is { Kind: CaseKind.Repair } repair)
        {
            return new PhotoTarget.OfRepair(repair);
        }

        return await ChoicesAsync(person, cancellation) switch
        {
            [{ Id: var only }] => new PhotoTarget.OfRepair(only),
            var choices => new PhotoTarget.Unknown(choices),
        };
    }

    private async Task<ImmutableArray<RepairListItem>> ChoicesAsync(Person person, CancellationToken cancellation)
    {
        var mine = await requests.ListAsync(person.Id, after: null, Newest, cancellation);
        var open = person.RunsBackOffice ? (await repairs.ListOpenAsync(RepairFilter.All, after: null, PhotoChoiceCard.Most, cancellation)).Items : [];
        return
        [
            .. mine.Items.OfType<MyRequest.OfRepair>().Select(request => request.Repair).Where(repair => repair.State is not (RepairState.Closed or RepairState.Withdrawn))
                .Concat(open)
                .DistinctBy(repair => repair.Id)
                .Take(PhotoChoiceCard.Most),
        ];
    }
}
