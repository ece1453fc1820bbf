using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Mail;
using BackOffice.Domain.Office;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Domain;

/// <summary>Reads typed fields one after the other, and keeps what is wrong with them. An empty field is null.</summary>
internal sealed partial class TypedFields
{
    private static readonly LocalDatePattern[] Dates =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("d'.'M'.'uuuu"),
    ];

    private static readonly LocalDate Earliest = new(1950, 1, 1);
    private static readonly LocalDate Latest = new(2150, 1, 1);

    private readonly ImmutableArray<FieldError>.Builder errors = ImmutableArray.CreateBuilder<FieldError>();

    public ImmutableArray<FieldError> Errors => errors.ToImmutable();

    public bool IsWrong(string field) => errors.Any(error => error.Field == field);

    public void Wrong(string field, FieldProblem problem) => errors.Add(new FieldError(field, problem));

    public void Misses(string field) => Wrong(field, new FieldProblem.Missing());

    /// <summary>One line of text.</summary>
    public string? Text(string field, string typed, int limit)
    {
        var text = string.Join(' ', TypedText.Clean(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > limit)
        {
            Wrong(field, new FieldProblem.TooLong(text.Length, limit));
            return null;
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>A tag must be there, with a figure in it: words alone would be taken for a tag wherever somebody writes them.</summary>
    public AssetTag? Tag(string field, string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Misses(field);
            return null;
        }

        if (AssetTag.TryParse(typed, out var tag) && tag.Value.Any(char.IsAsciiDigit))
        {
            return tag;
        }

        Wrong(field, new FieldProblem.NotA(FieldShape.Tag));
        return null;
    }

    public int? Floor(string field, string typed, OfficePlaces places)
    {
        if (Text(field, typed, limit: 20) is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var floor))
        {
            Wrong(field, new FieldProblem.NotA(FieldShape.Floor));
            return null;
        }

        if (places.CheckFloor(field, floor) is { } error)
        {
            errors.Add(error);
        }

        return floor;
    }

    /// <summary>2026-12-31 or 31.12.2026. With slashes nobody can tell the day from the month.</summary>
    public LocalDate? Date(string field, string typed) => Shaped<LocalDate>(
        field,
        typed,
        FieldShape.Date,
        text => Dates.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success) is { } found
            && found.Value >= Earliest && found.Value < Latest ? found.Value : null);

    /// <summary>A date among those that make sense; both bounds are among them.</summary>
    public LocalDate? Date(string field, string typed, LocalDate earliest, LocalDate latest)
    {
        if (Date(field, typed) is not { } date)
        {
            return null;
        }

        if (date >= earliest && date <= latest)
        {
            return date;
        }

        Wrong(field, new FieldProblem.DateOutside(earliest, latest));
        return null;
    }

    /// <summary>A whole number.</summary>
    public int? Whole(string field, string typed, int highest, int lowest = 1) => Shaped<int>(
        field,
        typed,
        lowest == 0 ? FieldShape.CountOrNone : FieldShape.Count,
        text => int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : null);

    /// <summary>A page counter: 120344, 120,344, 120.344 or 120 344.</summary>
    public long? Counter(string field, string typed) => Shaped<long>(
        field, typed, FieldShape.Counter, text => Grouped().IsMatch(text) ? long.Parse(Figures(text), CultureInfo.InvariantCulture) : null);

    /// <summary>45, 45% or 45 %.</summary>
    public int? Percent(string field, string typed) => Shaped<int>(
        field,
        typed,
        FieldShape.Percent,
        text => int.TryParse(text.TrimEnd('%').TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? percent : null);

    /// <summary>1299, 1299.90, 1,299.90 or 1.299,90.</summary>
    public decimal? Price(string field, string typed) => Shaped<decimal>(
        field,
        typed,
        FieldShape.Price,
        text => Amount().Match(text) is { Success: true } amount
            && decimal.TryParse(
                $"{Figures(amount.Groups["whole"].Value)}.{amount.Groups["cents"].Value.PadRight(2, '0')}",
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var price)
            && price <= AssetFacts.HighestPrice ? price : null);

    public string? Mail(string field, string typed) =>
        Matching(field, typed, ServiceContact.MailLimit, FieldShape.Mail, MailAddress.IsOne);

    public string? Phone(string field, string typed) =>
        Matching(field, typed, ServiceContact.PhoneLimit, FieldShape.Phone, text => Number().IsMatch(text) && text.Count(char.IsAsciiDigit) >= 3);

    private string? Matching(string field, string typed, int limit, FieldShape shape, Func<string, bool> fits)
    {
        if (Text(field, typed, limit) is not { } text)
        {
            return null;
        }

        if (fits(text))
        {
            return text;
        }

        Wrong(field, new FieldProblem.NotA(shape));
        return null;
    }

    private T? Shaped<T>(string field, string typed, FieldShape shape, Func<string, T?> read)
        where T : struct
    {
        if (Text(field, typed, limit: 40) is not { } text)
        {
            return null;
        }

        if (read(text) is { } value)
        {
            return value;
        }

        Wrong(field, new FieldProblem.NotA(shape));
        return null;
    }

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\A(?:[0-9]{1,3}(?:[.,' ][0-9]{3}){1,2}|[0-9]{1,9})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A(?<whole>[0-9]{1,3}(?:[.,' ][0-9]{3})+|[0-9]{1,9})(?:[.,](?<cents>[0-9]{1,2}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\A[+(]?[0-9][0-9 ()/.-]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Number();
}
