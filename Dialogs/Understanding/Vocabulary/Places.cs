namespace BackOffice.Dialogs;

/// <summary>Words for places in an office.</summary>
internal static class Places
{
    /// <summary>Places with a name of their own.</summary>
    public static PhraseTable<string> Named { get; } = new(
        ("Kitchen", "kitchen, kitchenette, pantry, tea kitchen"),
        ("Reception", "reception, front desk, reception desk, reception area"),
        ("Lobby", "lobby, foyer, entrance hall"),
        ("Entrance", "entrance, main entrance"),
        ("Hallway", "hallway, hall, corridor"),
        ("Stairwell", "stairwell, staircase, stairs"),
        ("Meeting room", "meeting room, meetings room"),
        ("Conference room", "conference room"),
        ("Board room", "board room, boardroom"),
        ("Training room", "training room"),
        ("Mail room", "mail room, mailroom, post room"),
        ("Copy room", "copy room, copier room, print room, printer room, printing room"),
        ("Server room", "server room, data center, data centre"),
        ("Break room", "break room, breakroom, staff room, lounge"),
        ("Canteen", "canteen, cafeteria, lunch room, lunchroom, dining room"),
        ("Storage room", "storage room, store room, storeroom, supply room, stock room, stockroom, supply closet"),
        ("Warehouse", "warehouse, loading bay, loading dock"),
        ("Garage", "garage, parking garage, car park, parking lot, parking"),
        ("Basement", "basement, cellar"),
        ("Archive", "archive, archives, file room"),
        ("Open space", "open space, open-plan office, open plan office, open office"),
        ("Workshop", "workshop"),
        ("Lab", "lab, laboratory"),
        ("Library", "library"),
        ("Gym", "gym"),
        ("Terrace", "terrace, balcony, roof terrace"),
        ("Sales", "sales department, sales team, sales office, sales area"),
        ("HR", "hr department, hr office, hr team, human resources, human resources department"),
        ("Accounting", "accounting department, accounting office, accounts department"),
        ("Finance", "finance department, finance office, finance team"),
        ("Marketing", "marketing department, marketing office, marketing team"),
        ("Legal", "legal department, legal office"),
        ("IT", "it department, it office, it room"));

    /// <summary>Places only where a preposition says so: "in sales", "the light in the elevator".</summary>
    public static PhraseTable<string> AfterPreposition { get; } = new(
        ("Sales", "sales"), ("HR", "hr"), ("Accounting", "accounting, accounts"), ("Finance", "finance"),
        ("Marketing", "marketing"), ("Legal", "legal"),
        ("Engineering", "engineering"), ("Logistics", "logistics"), ("Purchasing", "purchasing"), ("Support", "support"),
        ("Production", "production"),
        ("Toilet", "toilet, toilets, the gents, the ladies"), ("Restroom", "restroom, restrooms, bathroom, bathrooms, washroom"),
        ("Men's room", "men's room, mens room, men's toilet, men's restroom"),
        ("Ladies' room", "ladies room, ladies' room, women's restroom, women's toilet"),
        ("Elevator", "elevator, lift"), ("Upstairs", "upstairs"), ("Downstairs", "downstairs"), ("Attic", "attic"),
        ("Shower", "shower, showers"));

    /// <summary>Words that a number, a letter or a name follows.</summary>
    public static PhraseTable<string> Numbered { get; } = new(
        ("Room", "room, rm, room number, room no"), ("Meeting room", "meeting room"), ("Conference room", "conference room"),
        ("Training room", "training room"),
        ("Office", "office"), ("Desk", "desk, hot desk"), ("Workstation", "workstation"), ("Seat", "seat"),
        ("Cubicle", "cubicle, cube"), ("Bay", "bay"),
        ("Lab", "lab"), ("Studio", "studio"), ("Suite", "suite"), ("Zone", "zone, area"), ("Hall", "hall"), ("Station", "station"),
        ("Booth", "booth, phone booth"),
        ("Gate", "gate"), ("Kitchen", "kitchen"));

    public static PhraseTable<string> Buildings { get; } = new(
        ("Building", "building, bldg"), ("Wing", "wing"), ("Block", "block"), ("Tower", "tower"), ("Annex", "annex"));

    /// <summary>The words after which a number is a floor, and which follow "3rd".</summary>
    public static PhraseTable<bool> Floor { get; } = new((true, "floor, fl, level, storey, story, floor number, floor no, etage"));

    public static PhraseTable<string> NamedFloors { get; } = new(
        ("Ground floor", "ground floor, ground level, groundfloor"), ("Top floor", "top floor"), ("Upper floor", "upper floor"),
        ("Lower floor", "lower floor"));

    public static PhraseTable<int> Numbers { get; } = new(
        (1, "one, first"), (2, "two, second"), (3, "three, third"), (4, "four, fourth"), (5, "five, fifth"), (6, "six, sixth"),
        (7, """
            seven, seventh
            """), (8, "eight, eighth"), (9, "nine, ninth"), (10, "ten, tenth"), (11, "eleven, eleventh"), (12, "twelve, twelfth"));

    /// <summary>Whose rooms: "my office", "Jane's desk".</summary>
    public static PhraseTable<string> Owned { get; } = new(
        ("office", "office"), ("desk", "desk"), ("room", "room"), ("cubicle", "cubicle"), ("workstation", "workstation"),
        ("place", "workplace"));

    /// <summary>Prepositions that go with the place; those with a meaning of their own stay in its name.</summary>
    public static PhraseTable<string> Prepositions { get; } = new(
        ("", """
            in, on, at, from, of, to, over in, over at, down in, up on, up in, down on, inside, by, here in, here on, up at,
            out in, located in, located on, for, @
            """),
        ("Near", "near, close to, around"), ("Next to", "next to, beside"), ("Outside", "outside, outside of, in front of"),
        ("Behind", "behind"), ("Opposite", "opposite, across from"));

    /// <summary>What is counted, so that "on 3 pages" is no floor.</summary>
    public static PhraseTable<bool> Units { get; } = new(
        (true, """
            page, pages, sheet, sheets, copies, copy, day, days, week, weeks, hour, hours, minutes, minute, people, of, line, lines,
            time, times, percent, machines, printers, copiers, phones, monitors, laptops, desks, computers, doors, lights, occasions,
            sides, am, pm, or, different, separate, tries
            """));
}
