namespace BackOffice.Dialogs;

/// <summary>What kind of thing a word names. The model sees "need {item}" beside "need staples", so that it need not know every item.</summary>
internal enum WordClass : byte
{
    Other,
    Case,
    Thing,
    Fault,
    Place,
    Number,
    Unit,
    Item,
    Person,
    Position,
    Time,
    Phone,
    Role,
    Company,

    /// <summary>Begins with a capital, and stands in no table: mostly a name.</summary>
    Name,

    /// <summary>Stands in no table and in no example.</summary>
    Unknown,
}
