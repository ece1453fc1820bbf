using System.Collections.Immutable;

namespace BackOffice.Domain.Mail;

/// <summary>A file that goes with a mail; small, since it is sent within the request.</summary>
/// <param name="Name">With its ending: "PO-7K3QF.csv".</param>
/// <param name="ContentType">Such as <c>text/csv</c>.</param>
public sealed record MailAttachment(string Name, string ContentType, ImmutableArray<byte> Content);
