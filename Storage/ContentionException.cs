using BackOffice.Domain;

namespace BackOffice.Storage;

/// <summary>So many others changed the same rows at the same time that this change found no gap. Nothing was changed.</summary>
/// <param name="message">What was tried.</param>
public sealed class ContentionException(string message) : OutageException(message);
