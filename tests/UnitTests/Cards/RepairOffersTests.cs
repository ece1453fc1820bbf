using BackOffice.Cards;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Cards;

public class RepairOffersTests
{
    public static TheoryData<RepairState, string> Readers
    {
        get
        {
            var readers = new TheoryData<RepairState, string>();
            foreach (var state in Enum.GetValues<RepairState>())
            {
                foreach (var role in new[] { "reporter", "executive", "office manager", SampleStates.Both, SampleStates.Joiner })
                {
                    readers.Add(state, role);
                }
            }

            return readers;
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_card_offers_exactly_what_would_be_accepted(RepairState state, string role)
    {
        var repair = SampleStates.In(state, role);
        var reader = SampleStates.Who(role);
        var accepted = SampleCommands.Names
            .Where(name => SampleCommands.Named(name, repair).Decide(repair, reader, repair.Last.At) is RepairDecision.Accepted)
            .Select(name => name == "handover" ? Verbs.Contact : $"repair.{name}")
            .Order(StringComparer.Ordinal);
        var offered = RepairCard.For(repair, reader).Verbs().Where(verb => verb is not Verbs.History).Order(StringComparer.Ordinal);
        Assert.Equal(accepted, offered, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_button_carries_its_verb_its_case_and_the_version_shown(RepairState state, string role)
    {
        var repair = SampleStates.In(state, role);
        var actions = RepairCard.For(repair, SampleStates.Who(role)).Json().OfType("Action.Execute").ToList();
        Assert.All(actions, action =>
        {
            var data = action["data"]!;
            Assert.Equal((string?)action["verb"], (string?)data[CardData.Verb]);
            Assert.Equal(repair.Id.Value, (string?)data[CardData.Case]);
            Assert.Equal((string?)action["verb"] == Verbs.History ? null : repair.Version, (int?)data[CardData.Version]);
        });
    }
}
