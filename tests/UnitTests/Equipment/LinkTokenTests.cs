using System.Security.Cryptography;
using BackOffice.Domain.Equipment;

namespace BackOffice.UnitTests.Domain;

public class LinkTokenTests
{
    [Fact]
    public void A_token_is_read_back_and_known_by_its_hash()
    {
        using var random = RandomNumberGenerator.Create();
        var token = LinkToken.Mint(random);

        Assert.True(LinkToken.TryParse(token.Value, out var read));
        Assert.Equal(token.Hash, read.Hash);
        Assert.Matches("^[0-9A-F]{64}$", token.Hash);
        Assert.NotEqual(token.Value, LinkToken.Mint(random).Value);
    }

    [Fact]
    public void A_token_does_not_tell_itself_to_a_log()
    {
        using var random = RandomNumberGenerator.Create();
        var token = LinkToken.Mint(random);

        Assert.DoesNotContain(token.Value, $"{token}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA/")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAA AAAAAAAAAAAAAAAAA")]
    public void Other_texts_are_no_tokens(string? text) => Assert.False(LinkToken.TryParse(text, out _));
}
