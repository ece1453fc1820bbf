using BackOffice.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace BackOffice.UnitTests.Domain;

public class TypedTextTests
{
    private static readonly Arbitrary<string> Texts =
        Gen.Elements("a", "é", "😀", "ليلى", " ", "\u00A0", "\t", "\n", "\r", "\r\n", "\u0007", "\u0000", "\u0085", "\u2028", "\u200B")
            .ArrayOf()
            .Select(string.Concat)
            .ToArbitrary();

    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("\u0007", "")]
    [InlineData(" a  b ", "a  b")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\u2028b\u0085c", "a\nb\nc")]
    [InlineData("a\u0000b\u001Bc", "abc")]
    [InlineData("👩‍👩‍👧 ok", "👩‍👩‍👧 ok")]
    public void Text_is_made_fit_to_store(string? typed, string stored) => Assert.Equal(stored, TypedText.Clean(typed));

    [Fact]
    public void Clean_text_has_nothing_left_to_clean() => Prop.ForAll(Texts, text =>
    {
        var clean = TypedText.Clean(text);
        Assert.Equal(clean, TypedText.Clean(clean));
        Assert.Equal(clean, clean.Trim());
        Assert.DoesNotContain(clean, c => char.IsControl(c) && c is not ('\n' or '\t'));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cleaning_never_makes_a_text_longer() =>
        Prop.ForAll(Texts, text => TypedText.Clean(text).Length <= text.Length).QuickCheckThrowOnFailure();
}
