namespace BackOffice.Domain;

/// <summary>
/// Something that the product stands on did not answer in time: not a bug, and worth another try later. The rooms that talk to
/// others' services turn their clients' errors into this one.
/// </summary>
public class OutageException(string message, Exception? innerException = null) : Exception(message, innerException);
