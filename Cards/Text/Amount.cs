namespace BackOffice.Cards.Text;

/// <summary>An amount of money, in the one currency that the office counts in.</summary>
internal static class Amount
{
    public static string Of(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Phrase.Culture);
}
