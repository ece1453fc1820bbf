namespace BackOffice.Dialogs.Stock;

/// <summary>How the office counts.</summary>
/// <param name="ShowsExpected">Whether the counter sees beforehand what is known to lie there. Who does not, counts.</param>
public sealed record CountSettings(bool ShowsExpected);
