namespace BackOffice.Cards;

/// <summary>What buttons ask for. A verb travels as the verb of Action.Execute, and in the data for clients that only know Action.Submit.</summary>
public static class Verbs
{
    /// <summary>The form is sent.</summary>
    public const string Report = "repair.report";

    /// <summary>The form is thrown away.</summary>
    public const string Discard = "repair.discard";

    public const string Start = "repair.start";
    public const string Assign = "repair.assign";
    public const string Ask = "repair.ask";
    public const string Answer = "repair.answer";
    public const string Resolve = "repair.resolve";
    public const string Confirm = "repair.confirm";
    public const string Reopen = "repair.reopen";
    public const string Withdraw = "repair.withdraw";

    /// <summary>The card of a listed repair is wanted in the chat.</summary>
    public const string Show = "repair.show";

    public const string History = "repair.history";

    /// <summary>A new form. The data may carry fields that are known already, under the names of the form's inputs.</summary>
    public const string New = "repair.new";

    /// <summary>A page of the open repairs; <see cref="CardData.After"/> says which.</summary>
    public const string ListOpen = "repairs.open";

    /// <summary>A page of what the person reported; <see cref="CardData.After"/> says which.</summary>
    public const string ListMine = "repairs.mine";

    /// <summary>Says what <see cref="CardData.Said"/> means: <see cref="CardData.Intent"/>.</summary>
    public const string Meant = "meant";

    public const string Help = "help";
    public const string FailedDeliveries = "deliveries.failed";
}
