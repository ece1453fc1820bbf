using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Mail;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A round of a position as somebody typed it.</summary>
public sealed record RoundForm
{
    private const char Either = '/';

    public string Name { get; init; } = string.Empty;

    public string Minutes { get; init; } = string.Empty;

    /// <summary>Mail addresses with commas or line breaks between them; a slash between those of whom one is enough.</summary>
    public string Panel { get; init; } = string.Empty;

    /// <summary>A question a line; a line that ends with a colon begins a part.</summary>
    public string Guide { get; init; } = string.Empty;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Minutes) && string.IsNullOrWhiteSpace(Panel) && string.IsNullOrWhiteSpace(Guide);

    public static RoundForm Of(PositionRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new RoundForm
        {
            Name = round.Name,
            Minutes = ((int)round.Length.TotalMinutes).ToString(CultureInfo.InvariantCulture),
            Panel = string.Join(", ", round.Panel.Select(seat => string.Join(" / ", seat.AnyOf))),
            Guide = string.Join('\n', round.Guide.SelectMany(part => part.Name.Length == 0 ? part.Questions : part.Questions.Prepend($"{part.Name}:"))),
        };
    }

    internal PositionRound Read(TypedFields field, int number)
    {
        var name = Needed(field, PositionFields.RoundName(number), Name, PositionRound.NameLimit);
        var minutes = field.Whole(PositionFields.Minutes(number), Minutes, PositionRound.LongestMinutes);
        if (minutes is null && !field.IsWrong(PositionFields.Minutes(number)))
        {
            field.Misses(PositionFields.Minutes(number));
        }

        return new PositionRound(
            name ?? string.Empty,
            Duration.FromMinutes(minutes ?? 0),
            ReadPanel(field, PositionFields.Panel(number)),
            ReadGuide(field, PositionFields.Guide(number)));
    }

    internal static string? Needed(TypedFields field, string name, string typed, int limit)
    {
        var text = field.Text(name, typed, limit);
        if (text is null && !field.IsWrong(name))
        {
            field.Misses(name);
        }

        return text;
    }

    // A round may have no panel of its own: then whoever books it says who interviews.
    private ImmutableArray<Seat> ReadPanel(TypedFields field, string name)
    {
        var seats = TypedText.Clean(Panel).Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(seat => seat.Split(Either, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(seat => seat.Length > 0)
            .Select(seat => new Seat([.. seat.Select(mailbox => mailbox.ToLowerInvariant()).Distinct(StringComparer.Ordinal)]))
            .ToImmutableArray();
        if (seats.SelectMany(seat => seat.AnyOf).Any(mailbox => !MailAddress.IsOne(mailbox)))
        {
            field.Wrong(name, new FieldProblem.NotA(FieldShape.Mail));
        }
        else if (seats.Length > PositionRound.MostSeats)
        {
            field.Wrong(name, new FieldProblem.TooMany(seats.Length, PositionRound.MostSeats));
        }

        return seats;
    }

    private ImmutableArray<GuidePart> ReadGuide(TypedFields field, string name)
    {
        var parts = new List<(string Name, List<string> Questions)>();
        foreach (var line in TypedText.Clean(Guide).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.EndsWith(':'))
            {
                parts.Add((line.TrimEnd(':').TrimEnd(), []));
                continue;
            }

            if (parts.Count == 0)
            {
                parts.Add((string.Empty, []));
            }

            parts[^1].Questions.Add(line);
        }

        if (Fault(parts) is { } fault)
        {
            field.Wrong(name, fault);
        }

        return [.. parts.Select(part => new GuidePart(part.Name, [.. part.Questions]))];
    }

    private static FieldProblem? Fault(List<(string Name, List<string> Questions)> parts)
    {
        var questions = parts.SelectMany(part => part.Questions).ToArray();
        return parts.FirstOrDefault(part => part.Name.Length > GuidePart.NameLimit) is { Name: { } part } ? new FieldProblem.TooLong(part.Length, GuidePart.NameLimit)
            : questions.FirstOrDefault(question => question.Length > GuidePart.QuestionLimit) is { } question
                ? new FieldProblem.TooLong(question.Length, GuidePart.QuestionLimit)
            : parts.Count > GuidePart.MostParts ? new FieldProblem.TooMany(parts.Count, GuidePart.MostParts)
            : questions.Length > GuidePart.MostQuestions ? new FieldProblem.TooMany(questions.Length, GuidePart.MostQuestions)
            : null;
    }
}
