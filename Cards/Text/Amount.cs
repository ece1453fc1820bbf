namespace BackOffice.Cards.Text;

/// <summary>An amount of money, in the one currency that the office counts in: always with two decimals, so that it is no number of things.</summary>
internal static class Amount
{
    public static string Of(decimal amount) => amount.ToString("N2", Phrase.Culture);
}
