namespace BackOffice.Cards.Sentences;

/// <summary>What people ask for that is not there yet.</summary>
public enum Feature
{
    Approvals,
    Stock,
    Calls,
    People,
    Faxes,
    Hiring,
    Joiners,
    Records,
    Export,
}
