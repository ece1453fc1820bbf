namespace BackOffice.Domain.Approvals;

/// <summary>Whose decision it takes. Who decides at a level decides below it too.</summary>
public enum ApprovalLevel
{
    Executive,
    OfficeManager,
}
