namespace BackOffice.Dialogs;

/// <summary>A part of the day, by the names that the data files use.</summary>
internal enum PartOfDay
{
    None,
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Nighttime,
    Hours,
    Breakfast,
    Lunch,
    Dinner,
}

/// <summary>When the parts of the day begin and end, as Recognizers-Text has them, but for the afternoon, which lasts until six.</summary>
internal static class PartsOfDay
{
    extension(PartOfDay part)
    {
        /// <summary>The hours, from and to; 24 is midnight.</summary>
        public (int From, int To) Span => part switch
        {
            PartOfDay.Morning => (8, 12),
            PartOfDay.Afternoon => (12, 18),
            PartOfDay.Evening => (16, 20),
            PartOfDay.Night => (20, 24),
            PartOfDay.Nighttime => (0, 8),
            PartOfDay.Breakfast => (8, 12),
            PartOfDay.Lunch => (11, 13),
            PartOfDay.Dinner => (16, 20),
            _ => (8, 18),
        };

        public string Timex => part switch
        {
            PartOfDay.Morning => "TMO",
            PartOfDay.Afternoon => "TAF",
            PartOfDay.Evening => "TEV",
            PartOfDay.Night => "TNI",
            PartOfDay.Daytime => "TDT",
            PartOfDay.Nighttime => "TNT",
            PartOfDay.Breakfast => "TMEB",
            PartOfDay.Lunch => "TMEL",
            PartOfDay.Dinner => "TMED",
            _ => "TBH",
        };

        public bool IsMeal => part is PartOfDay.Breakfast or PartOfDay.Lunch or PartOfDay.Dinner;

        /// <summary>The hours of a part or of one end of it: "early morning" is its first two hours, "late" all but those.</summary>
        public (int From, int To) SpanOf(TimeEdge edge)
        {
            var (from, to) = part.Span;
            return edge switch
            {
                TimeEdge.Early or TimeEdge.Sooner => (from, from + 2),
                TimeEdge.Late or TimeEdge.Later => (from + 2, to),
                _ => (from, to),
            };
        }
    }
}
