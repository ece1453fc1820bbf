using BackOffice.Domain.Equipment;

namespace BackOffice.UnitTests;

public class MeterReaderTests
{
    private static readonly AssetTag Tag = AssetTag.Parse("PRN-3F-01");

    [Theory]
    [InlineData("PRN-3F-01 counter 120344", 120_344, false)]
    [InlineData("prn-3f-01: counter is at 120,344 pages", 120_344, false)]
    [InlineData("PRN-3F-01 120.344 pages", 120_344, false)]
    [InlineData("PRN-3F-01 Zählerstand 120344", 120_344, false)]
    [InlineData("PRN-3F-01 counter 12, was reset", 12, true)]
    [InlineData("PRN-3F-01 counter 12 (counter was reset)", 12, true)]
    public void A_counter(string text, long pages, bool wasReset) => Assert.Equal(new CountPages(Tag, pages, wasReset), Read(text));

    [Theory]
    [InlineData("PRN-3F-01 counter 120344 correction")]
    [InlineData("correct counter of PRN-3F-01 to 120344")]
    [InlineData("correction: PRN-3F-01 counter 120,344")]
    [InlineData("sorry, the counter of PRN-3F-01 should be 120344")]
    [InlineData("PRN-3F-01 Zählerstand 120344, Korrektur")]
    [InlineData("bitte den Zähler von PRN-3F-01 auf 120344 korrigieren")]
    public void A_corrected_counter(string text) => Assert.Equal(new CorrectCount(Tag, 120_344), Read(text));

    [Theory]
    [InlineData("PRN-3F-01 toner black 20%", TonerColour.Black, 20)]
    [InlineData("PRN-3F-01 yellow toner at 5 percent", TonerColour.Yellow, 5)]
    [InlineData("PRN-3F-01 toner 20 %", TonerColour.Black, 20)]
    public void A_level(string text, TonerColour colour, int percent) => Assert.Equal(new ReadToner(Tag, colour, percent), Read(text));

    [Theory]
    [InlineData("PRN-3F-01 new black toner", TonerColour.Black)]
    [InlineData("PRN-3F-01 cyan cartridge replaced", TonerColour.Cyan)]
    public void A_new_cartridge(string text, TonerColour colour) => Assert.Equal(new ReplaceToner(Tag, colour), Read(text));

    [Theory]
    [InlineData("PRN-3F-01 is jammed")]
    [InlineData("PRN-3F-01 needs toner")]
    [InlineData("PRN-3F-01 toner is leaking")]
    [InlineData("PRN-3F-01 toner 120%")]
    [InlineData("PRN-3F-01 prints 3 pages and stops")]
    [InlineData("PRN-3F-01")]
    [InlineData("counter 120344")]
    public void Other_texts_are_no_readings(string text) => Assert.Null(Read(text));

    private static ReadMeter? Read(string text) => Office.Read(text).Equipment?.Reading;
}
