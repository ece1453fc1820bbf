using BackOffice.BotTests.Harness;
using Microsoft.Extensions.Options;

namespace BackOffice.BotTests.Office;

/// <summary>A wrong key of the office's hours stops the start, and is named with what to write there.</summary>
public sealed class OfficeHoursTests
{
    [Theory]
    [InlineData("Office:OpensAt", "8 o'clock", "Office:OpensAt is '8 o'clock': it must be a time of day such as '08:00'.")]
    [InlineData("Office:ClosesAt", "24:00", "Office:ClosesAt is '24:00': it must be a time of day such as '17:00', at the latest '23:59'.")]
    [InlineData("Office:ClosesAt", "00:00", "Office:ClosesAt (00:00) is not later than Office:OpensAt (08:00)")]
    [InlineData("Office:ClosesAt", "06:00", "for hours up to midnight write '23:59'")]
    [InlineData("Office:WorkingDays:0", "Montag", "Office:WorkingDays:0 is 'Montag': it must be an English day of the week such as 'Monday'.")]
    [InlineData("Office:WorkingDays:0", "1", "Office:WorkingDays:0 is '1'")]
    [InlineData("Office:Holidays:0", "1.1.2027", "Office:Holidays:0 is '1.1.2027': it must be a date such as '2027-01-01'.")]
    [InlineData("Office:ClockAhead", "-01:00:00", "Office:ClockAhead is '-01:00:00': a clock goes ahead only.")]
    public async Task A_wrong_key_is_named(string key, string value, string expected)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => TestOffice.OpenAsync(OfficePlan.Usual with
        {
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { [key] = value },
        }));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }
}
