using BackOffice.Cards.Sentences;

namespace BackOffice.Dialogs.Conversation;

/// <summary>What is understood already, and cannot be done yet.</summary>
internal static class FeaturesToCome
{
    public static Feature? Of(Intent intent) => intent switch
    {
        Intent.Candidates => Feature.Hiring,
        Intent.PhoneMessage => Feature.Calls,
        Intent.FindPerson => Feature.People,
        Intent.SendFax => Feature.Faxes,
        Intent.Onboard or Intent.Offboard => Feature.Joiners,
        Intent.ConductRecord => Feature.Records,
        Intent.Export => Feature.Export,
        _ => null,
    };
}
