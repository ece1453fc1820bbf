using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The repair is given to a service, by a mail that tells all about it. The work counts as begun.</summary>
/// <param name="Mail">The service's address, as typed.</param>
/// <param name="Note">What the service is told beside the facts; may be empty.</param>
public sealed record HandToSupplier(CaseId Repair, int Seen, string Mail, string Note) : BackOfficeCommand(Repair, Seen)
{
    public const int NoteLimit = 1_000;

    /// <summary>The machine in which the register was looked up; null where none was. It came with the press: it may be any.</summary>
    public AssetTag? Machine { get; init; }

    /// <summary>What the register calls whoever has this address; null where it knows nobody.</summary>
    public string? Service { get; init; }

    protected override RepairAction Action => RepairAction.HandedOver;

    protected override string Text => TypedText.Clean(Mail);

    protected override string? Told => TypedText.Clean(Note) is { Length: > 0 } note ? note : null;

    protected override ImmutableArray<FieldError> Errors =>
    [
        .. new[]
        {
            TypedText.Check(RepairFields.SupplierMail, Text, ServiceContact.MailLimit) ?? CheckAddress(),
            Told?.Length > NoteLimit ? new FieldError(RepairFields.SupplierNote, new FieldProblem.TooLong(Told.Length, NoteLimit)) : null,
        }.OfType<FieldError>(),
    ];

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair.GivenTo(Machine == repair.Fault.Tag ? Service ?? Text : Text) with
    {
        Handover = new SupplierHandover(repair.Version + 1, Text, repair.Question is { IsOpen: true } question ? question.AskedIn : repair.State),
    };

    protected override bool Rings(PersonId watcher, Repair repair) => false;

    protected override ImmutableArray<Effect> Beyond(Repair repair, PersonName by) => [new Effect.MailSupplier(repair.Id, by.Id, Text, Told ?? string.Empty)];

    private FieldError? CheckAddress() =>
        MailAddress.IsOne(Text) ? null : new FieldError(RepairFields.SupplierMail, new FieldProblem.NotA(FieldShape.Mail));
}
