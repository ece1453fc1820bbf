using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>A text as words of time, and the moment that it is read at.</summary>
/// <param name="now">On the clock of the office.</param>
/// <param name="monthFirst">03/04 is the fourth of March.</param>
internal readonly ref struct TimeText(ReadOnlySpan<TimeToken> tokens, LocalDateTime now, bool monthFirst)
{
    private readonly ReadOnlySpan<TimeToken> tokens = tokens;

    public LocalDateTime Now { get; } = now;

    public LocalDate Today { get; } = now.Date;

    public bool MonthFirst { get; } = monthFirst;

    public int Length => tokens.Length;

    public TimeToken this[int index] => (uint)index < (uint)tokens.Length ? tokens[index] : default;

    public bool Is(int index, TimeClass @class) => this[index].Class == @class;

    public bool Is(int index, TimeClass @class, int value) => this[index] is var token && token.Class == @class && token.Value == value;

    public bool IsUnit(int index, TimeUnit unit) => Is(index, TimeClass.Unit, (int)unit);

    /// <summary>The index after a word of a class, or the same index when another word stands there.</summary>
    public int Skip(int index, TimeClass @class) => Is(index, @class) ? index + 1 : index;

    /// <summary>No noun stands there that a number before it could count.</summary>
    public bool IsOpen(int index) => this[index].Class is not (TimeClass.Other or TimeClass.Guard or TimeClass.Unit or TimeClass.Slash);

    /// <summary>Nothing of the sentence stands before this word.</summary>
    public bool IsFirst(int index) => this[index - 1].Class is TimeClass.None or TimeClass.End;

    /// <summary>The sentence is over here.</summary>
    public bool IsLast(int index) => this[index].Class is TimeClass.None or TimeClass.End or TimeClass.Dot;
}
