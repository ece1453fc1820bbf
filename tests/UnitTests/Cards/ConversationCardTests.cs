using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Effects;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class ConversationCardTests
{
    [Fact]
    public void An_employee_is_welcomed() => Snapshot.MatchCard(WelcomeCard.For(Emma));

    [Fact]
    public void The_executive_is_welcomed() => Snapshot.MatchCard(WelcomeCard.For(Eric));

    [Fact]
    public void Somebody_without_a_name_is_welcomed() => Snapshot.MatchCard(WelcomeCard.For(Hana with { Name = string.Empty }));

    [Fact]
    public void Help_for_an_employee() => Snapshot.MatchCard(HelpCard.For(Emma));

    [Fact]
    public void Help_for_HR() => Snapshot.MatchCard(HelpCard.For(Hana));

    [Fact]
    public void Help_for_the_office_manager() => Snapshot.MatchCard(HelpCard.For(Dana));

    [Fact]
    public void What_was_not_understood_can_become_a_report() => Snapshot.MatchCard(OffersCard.For(Emma, "my chair squeaks like a mouse"));

    [Fact]
    public void The_nearest_offers_come_first() =>
        Snapshot.MatchCard(OffersCard.For(Emma, "never mind the one from monday", "CancelRequest", "RequestSupplies", "MyRequests"));

    [Fact]
    public void The_executive_is_offered_the_open_repairs() => Snapshot.MatchCard(OffersCard.For(Eric, "???"));

    [Fact]
    public void Which_of_two_things_is_meant_is_asked() =>
        Snapshot.MatchCard(ClarifyCard.For("I need the printer", "ReportProblem", "RequestSupplies"));

    [Fact]
    public void What_was_meant_stays_as_a_line() => Snapshot.MatchCard(ClarifyCard.Answered("I need the printer", "ReportProblem"));

    [Fact]
    public void Every_intent_has_a_title_of_its_own()
    {
        var titles = Enum.GetNames<Dialogs.Intent>().Select(WishSentences.Title).ToArray();

        Assert.Equal(titles.Length, titles.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_outage_answers_a_press() => Snapshot.MatchCard(FailureCard.For(TroubleSentences.NotSaved("4F7K2"), "4F7K2"));

    [Fact]
    public void Messages_that_did_not_arrive() => Snapshot.MatchCard(FailedDeliveriesCard.For(
    [
        new FailedDelivery(Otto.Name, Id.Value, DeliverySentences.Blocked(Otto.Name), Morning),
        new FailedDelivery(Dana.Name, Id.Value, DeliverySentences.NeverMet(Dana.Name), Morning),
        new FailedDelivery(Emma.Name, Id.Value, DeliverySentences.Refused(Emma.Name, new Effect.ShowCase(Id, Emma.Id, Ring: true)), Morning),
        new FailedDelivery(
            Eric.Name,
            DeliverySentences.About(new Effect.MailSupplier(Id, Eric.Id, "service@copycare.example", string.Empty)),
            DeliverySentences.MailRefused(Id),
            Morning),
    ]));

    [Fact]
    public void Every_message_arrived() => Snapshot.MatchCard(FailedDeliveriesCard.For([]));
}
