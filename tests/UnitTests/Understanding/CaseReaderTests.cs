using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class CaseReaderTests
{
    [Theory]
    [InlineData("REP-7K3QF", "REP-7K3QF")]
    [InlineData("rep-7k3qf", "REP-7K3QF")]
    [InlineData("REP7K3QF", "REP-7K3QF")]
    [InlineData("Rep 7k3qf", "REP-7K3QF")]
    [InlineData("REP - 7K3QF", "REP-7K3QF")]
    [InlineData("REP – 7K3QF", "REP-7K3QF")]
    [InlineData("REP: 7K3QF", "REP-7K3QF")]
    [InlineData("REP #7K3QF", "REP-7K3QF")]
    [InlineData("REP_7K3QF", "REP-7K3QF")]
    [InlineData("REP 7K3 QF", "REP-7K3QF")]
    [InlineData("REP-7K3QF's status", "REP-7K3QF")]
    [InlineData("status of (rep-7k3qf)?", "REP-7K3QF")]
    [InlineData("REP-O1ABC", "REP-01ABC")]
    [InlineData("REP-OIABL", "REP-01AB1")]
    [InlineData("rep oiab1", "REP-01AB1")]
    [InlineData("REP KTXAB please", "REP-KTXAB")]
    [InlineData("I mean REP-7K3QF, not REP-00001", "REP-7K3QF")]
    public void A_number_is_read_as_people_write_it(string text, string id) =>
        Assert.Equal(id, CaseReader.Read(new Reading(text))?.Value);

    [Theory]
    [InlineData("I reported it")]
    [InlineData("the reporter")]
    [InlineData("the rep called again")]
    [InlineData("our rep. 12345 is the number")]
    [InlineData("XYZ-7K3QF")]
    [InlineData("REP-7K3Q")]
    [InlineData("REP-7K3QFF")]
    [InlineData("REP-7K3QU")]
    [InlineData("PRN-3F-01")]
    [InlineData("the sales rep has 5 of 10")]
    [InlineData("CALL THE REP AGAIN")]
    public void What_can_be_no_number_of_a_case_is_none(string text) => Assert.Null(CaseReader.Read(new Reading(text)));
}
