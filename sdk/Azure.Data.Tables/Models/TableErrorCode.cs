namespace Azure.Data.Tables.Models;

/// <summary>A code that the service gives with a refusal; compare it with <see cref="RequestFailedException.ErrorCode"/>.</summary>
public readonly partial struct TableErrorCode : IEquatable<TableErrorCode>
{
    private readonly string _value;

    public TableErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    public static implicit operator TableErrorCode(string value) => new(value);

    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    public static bool operator ==(TableErrorCode code, string value) => code.IsCalled(value);

    public static bool operator !=(TableErrorCode code, string value) => !code.IsCalled(value);

    public static bool operator ==(string value, TableErrorCode code) => code.IsCalled(value);

    public static bool operator !=(string value, TableErrorCode code) => !code.IsCalled(value);

    public bool Equals(TableErrorCode other) => IsCalled(other._value);

    public override bool Equals(object obj) => obj is TableErrorCode other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;

    private bool IsCalled(string value) => string.Equals(_value, value, StringComparison.OrdinalIgnoreCase);
}
