using BackOffice.Cards.Text;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about talking with the bot.</summary>
public static class ConversationSentences
{
    public static string NotUnderstood() => Words.NotUnderstood;

    /// <summary>The answer to thanks.</summary>
    public static string YouAreWelcome() => Words.YouAreWelcome;

    /// <summary>A file or a picture came without words.</summary>
    public static string NoFilesYet() => Words.NotUnderstoodFile;

    public static string NotAvailableYet(Feature feature) => Phrase.Of(
        Words.NotAvailableYet,
        feature switch
        {
            Feature.Approvals => Words.FeatureApprovals,
            Feature.Stock => Words.FeatureStock,
            Feature.Calls => Words.FeatureCalls,
            Feature.People => Words.FeaturePeople,
            Feature.Faxes => Words.FeatureFaxes,
            Feature.Hiring => Words.FeatureHiring,
            Feature.Joiners => Words.FeatureJoiners,
            Feature.Records => Words.FeatureRecords,
            Feature.Export => Words.FeatureExport,
            _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "This has no name yet."),
        });
}
