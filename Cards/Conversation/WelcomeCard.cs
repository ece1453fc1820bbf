using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Conversation;

/// <summary>What a person sees first.</summary>
public static class WelcomeCard
{
    public static AdaptiveCard For(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var name = UserText.Name(person.Name);
        var hello = name.Length == 0 ? Words.WelcomeTitleUnnamed : Phrase.Of(Words.WelcomeTitle, name);
        var title = Line.Bold(hello);
        title.Size = AdaptiveTextSize.Large;
        return Sheet.Of(
            hello,
            [
                Line.Of(title),
                Line.Words(Words.WelcomeText, AdaptiveSpacing.Small),
                .. Role(person),
                Banner.Of(AdaptiveContainerStyle.Emphasis, Line.Hint(Words.WelcomeTry), Line.Words(Words.WelcomeExample, AdaptiveSpacing.None)),
                .. ButtonRows.Of([.. Offers.For(person), Offers.Help()]),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Role(Person person) => person.RunsBackOffice ? [Line.Words(Words.WelcomeExecutive)] : [];
}
