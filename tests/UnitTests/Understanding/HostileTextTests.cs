using FsCheck;
using FsCheck.Fluent;

namespace BackOffice.UnitTests;

public sealed class HostileTextTests
{
    [Fact]
    public void Whatever_is_written_can_be_read()
    {
        string[] pieces =
        [
            "printer", "the", "on", "3", "floor", "room", "REP-", "7K3QF", "is", "jammed", "not", "my", "my office", "of", "no", "it's",
            "Zeppelin", "hi", "thanks", "regards", "asap", "can't", "turn on", "and", "مرحبا", "99999999999", "-1",
            "'", "’", "'s", ".", ",", "!", "?", "-", "\n", "\"", "(", "#", "  ", "😡", "\u0301", "\ud83d",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(parts => string.Join(' ', parts));

        Prop.ForAll(Arb.From(texts), text => Office.Read(text) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void Whatever_characters_are_written_can_be_read()
    {
        var any = Gen.Choose(1, 0xFFFF).Select(code => (char)code);
        var likely = Gen.Elements("aeinrst019 .,-'’\"“”()[]#%°?!:/\n".ToCharArray());
        var texts = Gen.Frequency((1, any), (4, likely)).ListOf().Select(characters => new string([.. characters]));

        Prop.ForAll(Arb.From(texts), text => Office.Read(text) is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(400));
    }

    [Fact]
    public void As_much_as_a_message_holds_can_be_read()
    {
        const int Longest = 28 * 1024;
        var texts = Gen.Choose(1, 0xFFFF).Select(code => (char)code).ArrayOf(Longest).Select(characters => new string(characters));

        Prop.ForAll(Arb.From(texts), text => Office.Read(text) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Theory]
    [InlineData("the printer on floor 3 is jammed ")]
    [InlineData("a")]
    [InlineData("not ")]
    [InlineData("and ")]
    [InlineData("'")]
    [InlineData("fl. ")]
    [InlineData("in the ")]
    [InlineData("hi ")]
    [InlineData("room ")]
    [InlineData("not the printer ")]
    [InlineData("between the kitchen and ")]
    [InlineData("why does the ")]
    [InlineData("and can you ")]
    public void Work_grows_with_the_length_of_the_text_only(string piece)
    {
        var once = Allocated(Repeat(piece, 10_000));
        var twice = Allocated(Repeat(piece, 20_000));

        Assert.InRange(twice, 0, (3 * once) + 100_000);
    }

    [Fact]
    public void A_long_description_is_kept_whole()
    {
        var description = string.Join(' ', Enumerable.Repeat("it rattles and squeaks", 400));

        var understood = Office.Read($"The printer on floor 3 is jammed, {description}");

        Assert.Equal($"Jammed, {description}", understood.Symptom);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    // What is allocated is what is copied: a reader that cuts the text again for each word shows here, on any machine.
    private static long Allocated(string text)
    {
        _ = Office.Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Office.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
