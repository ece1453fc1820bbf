namespace BackOffice.Dialogs;

/// <summary>Tells a company from a person where both would fit.</summary>
internal static class CompanyNames
{
    /// <param name="text">The text.</param>
    /// <param name="mention">What is named.</param>
    /// <param name="followsPerson">A person stands directly before, and "from" or "of" between.</param>
    /// <param name="intent">What the text asks for.</param>
    public static bool Is(in PeopleText text, Mention mention, bool followsPerson, Intent intent)
    {
        var cue = mention.Cue;
        if (mention.IsCertain)
        {
            // "a parcel from Conrad"
            return (cue & PersonWord.AlwaysFrom) != default && !text.Is(mention.Start, PersonWord.Title)
                && intent is Intent.RequestSupplies or Intent.Reorder or Intent.ReceiveDelivery or Intent.StockLevel or Intent.CountStock;
        }

        if (text.OwnerLength(mention.End - 1) > 0)
        {
            return false;
        }

        // "Lumen Legal", "the Halden Energy account", "our Leeds office", "from Globex", "Novak of Acme"
        if (text.Is(mention.End - 1, PersonWord.Company | PersonWord.Town)
            || (cue & PersonWord.Definite) != default
            || ((cue & PersonWord.AlwaysFrom) != default && !GivesBack(mention, intent))
            || ((cue & PersonWord.From) != default && followsPerson))
        {
            return true;
        }

        return intent is Intent.SendFax || (intent is Intent.PhoneMessage && Calls(text, mention));
    }

    // "the badge from Bronwyn", "a CV from Aisling Doherty"
    private static bool GivesBack(Mention mention, Intent intent) => intent switch
    {
        Intent.Onboard or Intent.Offboard => true,
        Intent.BookInterview or Intent.ChangeInterview or Intent.Candidates or Intent.InterviewFeedback => mention.Length > 1,
        _ => false,
    };

    // "Contoso called for Sam": those who are called for are people, those who call may be anybody.
    private static bool Calls(in PeopleText text, Mention mention)
    {
        const PersonWord Called = PersonWord.For | PersonWord.Of | PersonWord.To | PersonWord.PeopleVerb;
        if ((mention.Cue & Called) != default || text.Is(mention.Start - 1, PersonWord.Join))
        {
            return false;
        }

        // "Novak from Acme"
        var next = mention.End + 1;
        return !(next < text.Length && text.Is(mention.End, PersonWord.From)
            && (text.Is(next, PersonWord.Company) || text.Reading.IsCapitalised(next)));
    }
}
