namespace BackOffice.Storage;

/// <summary>A document as read.</summary>
/// <param name="Json">The text that was written.</param>
/// <param name="ETag">Changes with each write.</param>
public sealed record StateDocument(string Json, string ETag);
