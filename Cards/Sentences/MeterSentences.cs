using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said to a reading of a counter or a cartridge.</summary>
public static class MeterSentences
{
    /// <summary>It is taken down, and what that tells.</summary>
    public static string Done(ReadMeter command, Asset asset, Meter before) => command switch
    {
        CountPages { WasReset: true, Pages: var pages, Tag: var tag } => Phrase.Of(Words.MeterReset, tag, pages),
        CountPages { Pages: var pages, Tag: var tag } when before.Pages is { } last && last < pages => Phrase.Of(Words.MeterCounted, tag, pages, pages - last),
        CountPages { Pages: var pages, Tag: var tag } when before.Pages == pages => Phrase.Of(Words.MeterCountedSame, tag, pages),
        CountPages { Pages: var pages, Tag: var tag } => Phrase.Of(Words.MeterCountedFirst, tag, pages),
        CorrectCount { Pages: var pages, Tag: var tag } => Phrase.Of(Words.MeterCorrected, tag, pages),
        ReadToner { Colour: var colour, Percent: var percent, Tag: var tag } => Phrase.Of(Words.MeterToner, tag, Colour(colour), percent),
        ReplaceToner { Colour: var colour, Tag: var tag } => Phrase.Of(Words.MeterNewToner, tag, Colour(colour)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "This reading has no words yet."),
    };

    /// <summary>Why it was not taken down, and what to do now.</summary>
    public static string Refused(MeterRefusal why, AssetTag tag, Person reader) => why switch
    {
        MeterRefusal.NotAllowed => Words.NotAllowed,
        MeterRefusal.NoSuchMachine => AssetSentences.NotInRegister(tag),
        MeterRefusal.Retired => Phrase.Of(Words.MeterRetired, tag),
        MeterRefusal.BelowLast(var told, var last, var at) => Phrase.Of(Words.MeterBelow, tag, last, Moment.InMessage(at, reader), told),
        MeterRefusal.BelowTheOneBefore(var before, var at) => Phrase.Of(Words.MeterCorrectionBelow, tag, before, Moment.InMessage(at, reader)),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
    };

    /// <summary>"Black"</summary>
    internal static string Colour(TonerColour colour) => colour switch
    {
        TonerColour.Black => Words.TonerBlack,
        TonerColour.Cyan => Words.TonerCyan,
        TonerColour.Magenta => Words.TonerMagenta,
        TonerColour.Yellow => Words.TonerYellow,
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "This colour has no name yet."),
    };
}
