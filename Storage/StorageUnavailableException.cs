using BackOffice.Domain;

namespace BackOffice.Storage;

/// <summary>
/// The tables did not answer, or not in time. What was asked for may have been done all the same: whoever asks again finds it done.
/// </summary>
/// <param name="message">What was tried.</param>
/// <param name="innerException">What the client reported.</param>
public sealed class StorageUnavailableException(string message, Exception innerException) : OutageException(message, innerException);
