using System.Globalization;
using BackOffice.Dialogs;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BackOffice.UnitTests;

public sealed class TimeReadingTests
{
    private static readonly ReadingContext Sunday = new(
        new LocalDateTime(2026, 11, 22, 10, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
        CultureInfo.GetCultureInfo("en-US"),
        "DE",
        []);

    [Fact]
    public void A_phrase_takes_up_its_words_and_the_preposition_before_them()
    {
        var reading = new Reading("Interview Jane on Friday at 10, please");

        var when = Assert.Single(WhenReader.Read(reading, Sunday));

        Assert.Equal("Friday at 10", when.Text);
        Assert.Equal(["on", "friday", "at", "10"], reading.Words[when.Words].Select(word => word.Text));
    }

    [Fact]
    public void Words_that_are_taken_say_nothing_of_time()
    {
        var reading = new Reading("room 9 on Friday");
        reading.Take(3, 4);

        Assert.Empty(WhenReader.Read(reading, Sunday));
    }

    [Fact]
    public void Reading_takes_no_words()
    {
        var reading = new Reading("on Friday");

        _ = WhenReader.Read(reading, Sunday);

        Assert.False(reading.IsTaken(1));
    }

    [Theory]
    [InlineData("an hour and a half", 90)]
    [InlineData("three quarters of an hour", 45)]
    [InlineData("1h30", null)]
    [InlineData("for 1h30", 90)]
    [InlineData("2.5 hours", 150)]
    public void A_length_is_measured_in_whole_units(string text, int? minutes)
    {
        var length = WhenReader.Read(new Reading(text), Sunday).Single().Length;

        Assert.Equal(minutes ?? 90, length!.ToDuration().TotalMinutes);
    }

    [Fact]
    public void Whatever_is_said_of_time_is_read_in_order_and_does_not_end_before_it_begins()
    {
        string[] pieces =
        [
            "at", "on", "in", "the", "from", "to", "between", "and", "of", "next", "last", "first", "28th", "31st", "0th", "1", "9", "30", "99", "2027", "99999",
            "9:30", "25:61", "9.30", "3/4", "2/30", "31.12.", "2026-13-45", "2pm", "9-11", "Monday", "Fri", "Feb", "December", "days", "week", "years",
            "100000 years", "ago", "before", "until", "since", "every", "half", "quarter", "past", "noon", "afternoon", "early", "end of", "rest of",
            ",", ".", "-", "/", ":", "?", "q1", "week 53", "now", "😡", "\u0301", "1h30", "morgen", "the", "and a half",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(parts => string.Join(' ', parts));

        Prop.ForAll(Arb.From(texts), text =>
        {
            var reading = new Reading(text);
            var last = 0;
            return WhenReader.Read(reading, Sunday).All(when =>
            {
                var (start, end) = (when.Words.Start.Value, when.Words.End.Value);
                var ordered = start >= last && end > start && end <= reading.Words.Length;
                last = end;
                return ordered && when.Text.Length > 0 && when.Timex.Length > 0 && !(when.End < when.Start);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Theory]
    [InlineData("at at at 1 1 1 ")]
    [InlineData("1-1-1 ")]
    [InlineData("from 1 to ")]
    [InlineData("in 1 and a half ")]
    [InlineData("next last ")]
    [InlineData("Monday ")]
    public void Work_grows_with_the_length_of_the_text_only(string piece)
    {
        var once = Allocated(Repeat(piece, 10_000));
        var twice = Allocated(Repeat(piece, 20_000));

        Assert.InRange(twice, 0, (3 * once) + 100_000);
    }

    private static Reading Repeat(string piece, int length) => new(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static long Allocated(Reading reading)
    {
        _ = WhenReader.Read(reading, Sunday);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = WhenReader.Read(reading, Sunday);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
