using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs;

/// <summary>Short orders to the bot. A whole text is one of these, or begins with it.</summary>
internal sealed class Commands(LanguageFile file)
{
    /// <summary>Orders that are the whole text.</summary>
    public PhraseTable<Intent> Whole { get; } = file.Table("whole", Enum.Parse<Intent>);

    public PhraseTable<WantedList> Lists { get; } = file.Table("lists", Enum.Parse<WantedList>);

    /// <summary>What is left of the name of a list that has a thing or a place in it, without the small words: "what are broken".</summary>
    public OrderTable<WantedList> NarrowedLists { get; } = new(file.Rows("narrowed lists").Select(row => (Enum.Parse<WantedList>(row.Meaning), row.Phrases)));

    /// <summary>Orders about the register of equipment that are the whole text.</summary>
    public OrderTable<EquipmentDeed> Equipment { get; } = Orders(file, "equipment");

    /// <summary>What may stand beside the tag of a machine.</summary>
    public OrderTable<EquipmentDeed> EquipmentWithTag { get; } = Orders(file, "equipment with tag");

    /// <summary>Orders about the stock that are the whole text.</summary>
    public OrderTable<StockDeed> Stock { get; } = new(file.Rows("stock").Select(row => (Enum.Parse<StockDeed>(row.Meaning), row.Phrases)));

    /// <summary>Stand before the amount and the name of an item that is moved: "hand out".</summary>
    public OrderTable<StockDeed> StockDeeds { get; } = new(file.Rows("stock deeds").Select(row => (Enum.Parse<StockDeed>(row.Meaning), row.Phrases)));

    /// <summary>Stand behind it, before a place or a person.</summary>
    public OrderTable<StockWay> StockWays { get; } = new(file.Rows("stock ways").Select(row => (Enum.Parse<StockWay>(row.Meaning), row.Phrases)));

    /// <summary>Stand before the name of an item whose stock is asked for: "how many".</summary>
    public OrderTable<bool> StockQuestions { get; } = new(file.Rows("stock questions").Select(row => (true, row.Phrases)));

    /// <summary>Stand behind it: "do we have".</summary>
    public OrderTable<bool> StockQuestionEnds { get; } = new(file.Rows("stock question ends").Select(row => (true, row.Phrases)));

    /// <summary>A question about the stock that holds such a word asks for what is low.</summary>
    public OrderTable<bool> StockLowWords { get; } = new(file.Rows("stock low words").Select(row => (true, row.Phrases)));

    /// <summary>The words of a reading: "PRN-3F-01 counter 120344".</summary>
    public OrderTable<MeterWord> MeterWords { get; } = new(file.Rows("meter").Select(row => (Enum.Parse<MeterWord>(row.Meaning), row.Phrases)));

    public OrderTable<TonerColour> TonerColours { get; } = new(file.Rows("toner colours").Select(row => (Enum.Parse<TonerColour>(row.Meaning), row.Phrases)));

    /// <summary>May stand around the name of a list.</summary>
    public PhraseTable<bool> Asking { get; } = file.Phrases("asking");

    /// <summary>Take a case back that has been reported.</summary>
    public PhraseTable<bool> Withdrawing { get; } = file.Phrases("withdrawing");

    public PhraseTable<bool> Reported { get; } = file.Phrases("reported");

    /// <summary>Words with which a question begins; "please" and the like do not count.</summary>
    public PhraseTable<bool> Questions { get; } = file.Phrases("questions");

    /// <summary>What follows the end of these names of a list is the asker's: "status of my printer".</summary>
    public WordSet Mine { get; } = file.Words("mine");

    /// <summary>A text that begins so orders something, whatever thing it is for.</summary>
    public PhraseTable<bool> Ordering { get; } = file.Phrases("ordering");

    private static OrderTable<EquipmentDeed> Orders(LanguageFile file, string section) =>
        new(file.Rows(section).Select(row => (Enum.Parse<EquipmentDeed>(row.Meaning), row.Phrases)));
}
