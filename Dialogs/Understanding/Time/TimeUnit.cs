namespace BackOffice.Dialogs;

/// <summary>A unit of time, by the names that the data files use.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Weekend,
}

/// <summary>Which end of a stretch of time is meant.</summary>
internal enum TimeEdge
{
    None,

    /// <summary>"early", "the beginning of", "the first half of".</summary>
    Early,

    Mid,

    /// <summary>"late", "the end of", "the second half of".</summary>
    Late,

    /// <summary>"earlier this week": what is over of it.</summary>
    Sooner,

    /// <summary>"later this week": what is left of it.</summary>
    Later,
}
