using System.Collections.Immutable;
using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>What a text names whatever it wants, and the class of each of its words: what its intent is judged by.</summary>
/// <param name="Courtesy">Set when the text holds something polite.</param>
/// <param name="Classes">See <see cref="WordClasses"/>.</param>
internal sealed record Gist(CaseId? Case, Courtesy? Courtesy, ImmutableArray<When> When, PhoneMention? Phone, TagMention? Tag, uint[] Classes)
{
    public static Gist Of(Reading reading, ReadingContext context)
    {
        var @case = CaseReader.Read(reading);
        var courtesy = CourtesyReader.Read(reading);
        var when = WhenReader.Read(reading, context);
        var phone = PhoneReader.Read(reading, context.Country);
        var tag = TagReader.Read(reading);
        var classes = new uint[reading.Words.Length];
        WordClasses.Read(reading, classes);
        foreach (var time in when)
        {
            classes.AsSpan(time.Words).Fill((uint)WordClass.Time);
        }

        if (phone is { } number)
        {
            classes.AsSpan(number.Words).Fill((uint)WordClass.Phone);
        }

        if (tag is not null)
        {
            classes.AsSpan(tag.Start..tag.End).Fill((uint)WordClass.Thing);
        }

        return new Gist(@case, courtesy, when, phone, tag, classes);
    }

    /// <summary>Whether the words from start to end name a thing and what is wrong with it.</summary>
    public bool TellsOfFault(Reading reading, int start, int end)
    {
        var (thing, fault) = (false, false);
        for (var i = start; i < end; i++)
        {
            thing |= Classes[i] == (uint)WordClass.Thing;
            fault |= reading.Language.Faults.Signs.At(reading.Words, i).Meaning is FaultSign.Certain or FaultSign.Likely;
        }

        return thing && fault;
    }
}
