using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A candidate as somebody typed them in.</summary>
public sealed record CandidateForm(string Name, string Mail, string Zone = "", string CvLink = "")
{
    /// <summary>What the form says, or all that is wrong with it, in the order of its fields.</summary>
    public (Candidate? Candidate, ImmutableArray<FieldError> Errors) Read(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        var field = new TypedFields();
        var name = RoundForm.Needed(field, InterviewFields.Candidate, Name, Candidate.NameLimit);
        var mail = field.Mail(InterviewFields.Mail, Mail);
        if (mail is null && !field.IsWrong(InterviewFields.Mail))
        {
            field.Misses(InterviewFields.Mail);
        }

        var zone = field.Text(InterviewFields.Zone, Zone, limit: 60);
        if (zone is not null && zones.GetZoneOrNull(zone) is null)
        {
            field.Wrong(InterviewFields.Zone, new FieldProblem.NotA(FieldShape.TimeZone));
        }

        var link = field.Text(InterviewFields.CvLink, CvLink, Candidate.LinkLimit);
        if (link is not null && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        {
            field.Wrong(InterviewFields.CvLink, new FieldProblem.NotA(FieldShape.Link));
        }

        return (field.Errors.IsEmpty ? new Candidate(name!, mail!, zone, link) : null, field.Errors);
    }
}
