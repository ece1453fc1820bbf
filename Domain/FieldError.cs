using NodaTime;

namespace BackOffice.Domain;

/// <summary>One field of a form and what is wrong with it.</summary>
/// <param name="Field">The field's name, as the form's input is called.</param>
public sealed record FieldError(string Field, FieldProblem Problem);

/// <summary>What can be wrong with a field.</summary>
public abstract record FieldProblem
{
    private FieldProblem()
    {
    }

    public sealed record Missing : FieldProblem;

    /// <summary>Lengths in UTF-16 characters, as inputs count them.</summary>
    public sealed record TooLong(int Length, int Limit) : FieldProblem;

    /// <summary>A date before or after those that make sense; both are among them.</summary>
    public sealed record DateOutside(LocalDate Earliest, LocalDate Latest) : FieldProblem;

    /// <summary>More things than may be in a list.</summary>
    public sealed record TooMany(int Count, int Limit) : FieldProblem;

    /// <summary>A floor that the office does not have.</summary>
    public sealed record UnknownFloor(int Floor, int Lowest, int Highest) : FieldProblem;

    /// <summary>Text that does not read as what the field holds.</summary>
    public sealed record NotA(FieldShape Shape) : FieldProblem;

    /// <summary>A number that must be above another one, and is not.</summary>
    public sealed record NotAbove(int Other) : FieldProblem;

    /// <summary>An item that the office does not keep any more.</summary>
    public sealed record NotKept : FieldProblem;

    /// <summary>A warranty that would end before its thing was bought.</summary>
    public sealed record BeforePurchase : FieldProblem;
}

/// <summary>What the text of a field must read as.</summary>
public enum FieldShape
{
    Tag,

    /// <summary>A whole number.</summary>
    Floor,

    Date,
    Price,
    Mail,
    Phone,

    /// <summary>A whole number above 0.</summary>
    Count,

    /// <summary>A whole number, or 0.</summary>
    CountOrNone,

    /// <summary>The code of an item.</summary>
    Code,

    /// <summary>What a page counter shows.</summary>
    Counter,

    /// <summary>0 to 100.</summary>
    Percent,

    /// <summary>An IANA time zone.</summary>
    TimeZone,

    /// <summary>An address that begins with https.</summary>
    Link,
}
