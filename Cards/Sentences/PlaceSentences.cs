using BackOffice.Cards.Text;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said in a group or a channel, where nothing private belongs.</summary>
public static class PlaceSentences
{
    /// <summary>The form was opened in the person's own chat.</summary>
    public static string FormInOwnChat(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Phrase.Of(Words.OpenedInOwnChat, UserText.Name(person.Name));
    }

    /// <summary>The answer concerns the person alone, and was given in their own chat.</summary>
    public static string AnswerInOwnChat(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Phrase.Of(Words.ShownInOwnChat, UserText.Name(person.Name));
    }

    /// <summary>The bot has no chat with the person yet, and cannot begin one.</summary>
    public static string MeetFirst() => Words.MeetFirst;

    /// <summary>Somebody of another company.</summary>
    public static string ForeignTenant() => Words.ForeignTenant;

    /// <summary>A turn without an Entra object id.</summary>
    public static string UnknownPerson() => Words.UnknownPerson;
}
