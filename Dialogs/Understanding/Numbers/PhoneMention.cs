namespace BackOffice.Dialogs;

/// <summary>Where a text gives a phone number.</summary>
/// <param name="Number">In E.164: "+49301234567".</param>
/// <param name="Words">The words that it takes up in its reading.</param>
internal readonly record struct PhoneMention(string Number, Range Words);
