using BackOffice.Dialogs;
using FsCheck;
using FsCheck.Fluent;

namespace BackOffice.UnitTests;

public sealed class HostileEntityTests
{
    private static readonly Intent[] Intents =
        [Intent.RequestSupplies, Intent.CountStock, Intent.StockLevel, Intent.CancelRequest, Intent.BookInterview,
            Intent.PhoneMessage, Intent.Onboard];

    [Fact]
    public void Things_people_and_numbers_are_looked_for_in_whatever_is_written()
    {
        string[] pieces =
        [
            "interview", "Jane", "jane doe", "with", "and", "Mr", "Mr.", "de", "van der", "my manager", "the candidate for", "Jane's", "me", "I",
            "a", "an", "another", "the", "of", "5", "x4", "4x", "3-pack", "boxes", "box of", "A4", "black", "toner", "po", "room", "each", "of them",
            "half a", "dozen", "couple", "one", "+49", "(030)", "0049", "1.5", "1,5", "h", "min", "12:30", "in", "for", "to", "analyst", "role", "team lead",
            "'s", "’", ".", ",", "!", "?", "-", "\n", "\"", "(", ")", "#", "  ", "😡", "\u0301", "\ud83d", "李伟", "مرحبا", "ÜNÜ", "1.", "&", "/",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(parts => string.Join(' ', parts));

        Prop.ForAll(Arb.From(texts), text => Read(text, Language.English) && Read(text, Language.German))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("mr ")]
    [InlineData("de ")]
    [InlineData("po ")]
    [InlineData("the manager ")]
    [InlineData("red and ")]
    [InlineData("3 boxes ")]
    [InlineData("pens, 2 each, ")]
    [InlineData("jane and ")]
    [InlineData("030 ")]
    [InlineData("+49 ")]
    [InlineData("one hour ")]
    public void Work_on_things_people_and_numbers_grows_with_the_length_of_the_text_only(string piece)
    {
        var once = Allocated(Repeat(piece, 10_000));
        var twice = Allocated(Repeat(piece, 20_000));

        Assert.InRange(twice, 0, (3 * once) + 100_000);
    }

    private static bool Read(string text, Language language)
    {
        var reading = new Reading(text, language);
        foreach (var intent in Intents)
        {
            if (ItemReader.Read(reading, intent, []).Any(item => item.Name.Length == 0)
                || PeopleReader.Read(reading, intent, []).People.Any(person => person.Length == 0))
            {
                return false;
            }
        }

        _ = LengthReader.Read(reading);
        return PhoneReader.Read(reading, "DE") is null or { Number: ['+', ..] };
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Allocated(string text)
    {
        var reading = new Reading(text, Language.English);
        _ = Read(text, Language.English);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var intent in Intents)
        {
            _ = ItemReader.Read(reading, intent, []);
            _ = PeopleReader.Read(reading, intent, []);
        }

        _ = PhoneReader.Read(reading, "DE");
        _ = LengthReader.Read(reading);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
