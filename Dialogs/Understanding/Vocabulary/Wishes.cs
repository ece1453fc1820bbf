namespace BackOffice.Dialogs;

/// <summary>A wish is understood when a phrase of each of its groups stands in the text.</summary>
internal sealed record Wish(Intent Intent, params string[] Groups);

/// <summary>What people ask for beside repairs. The first wish that fits counts.</summary>
internal static class Wishes
{
    private const string Supply = """
        paper, a4, a3, toner, toners, toner cartridge, ink, cartridge, cartridges, pen, pens, pencil, pencils, staple, staples,
        notebook, notebooks, notepad, notepads, envelope, envelopes, marker, markers, highlighter, highlighters, post-its, post-it,
        sticky notes, batteries, battery, folder, folders, binder, binders, coffee, coffee beans, tea, milk, sugar, cups, towels,
        paper towels, tissues, toilet paper, soap, stamps, labels, tape, scissors, glue, paper clips, paperclips, business cards,
        supplies, office supplies, stationery, light bulbs, lightbulbs, erasers, rulers, calculators, calculator, staplers, stapler,
        new chair, new monitor, new keyboard, new mouse, new laptop, new headset, new phone
        """;

    private const string Interview = "interview, interviews, interviewing";

    /// <summary>The groups by their phrases. A phrase may be in more than one.</summary>
    public static PhraseTable<int[]> Groups(Lexicon lexicon) => new(
        lexicon,
        All.SelectMany(wish => wish.Groups)
            .SelectMany((phrases, group) => PhraseTable.Split(phrases).Select(phrase => (phrase, group)))
            .GroupBy(pair => pair.phrase, StringComparer.Ordinal)
            .Select(pairs => (pairs.Select(pair => pair.group).ToArray(), pairs.Key)));

    public static Wish[] All { get; } =
    [
        new(Intent.InterviewFeedback, "feedback, scorecard, score card, rating, how did", """
            interview, candidate, scorecard, score card, interviews, applicant
            """),
        new(Intent.InterviewFeedback, "interview feedback, interview notes, scorecard"),
        new(Intent.ChangeInterview, Interview, """
            move, reschedule, rescheduling, cancel, postpone, shift, change, push, later, earlier, delay, call off, another time,
            different time
            """),
        new(Intent.Candidates, "candidates, applicants, shortlist, candidate list, list of candidates, who applied, applications"),
        new(Intent.BookInterview, Interview),
        new(Intent.Candidates, "candidate, applicant"),
        new(Intent.Onboard, """
            onboard, onboarding, new hire, new hires, new starter, new joiner, new employee, new colleague, starts on monday,
            is joining, joins us, first day
            """),
        new(Intent.Offboard, """
            offboard, offboarding, leaver, leavers, last day, leaving the company, is leaving, resigned, resignation, handed in notice,
            exit interview
            """),
        new(Intent.ConductRecord, """
            written warning, verbal warning, disciplinary, discipline, misconduct, conduct record, conduct, formal warning,
            final warning
            """),
        new(Intent.PhoneMessage, """
            phone message, phone messages, take a message, telephone message, called for, rang for, phoned for, message for,
            missed call, call back, please call back, callback, wants a call back, called, rang
            """),
        new(Intent.SendFax, "send a fax, send fax, fax this, fax to, send this fax, send the fax, by fax, fax the, fax a, fax it"),
        new(Intent.FindPerson, """
            who is, who's, phone number of, phone number for, number of, extension of, extension for, contact details, contact for,
            e-mail of, email of, email address of, which desk does, where does, where sits, find person, find a person, look up, reach,
            find colleague
            """),
        new(Intent.CountStock, """
            count stock, count the stock, stock count, stocktake, stock take, stocktaking, take inventory, do inventory, counted
            """),
        new(Intent.ReceiveDelivery, """
            delivery arrived, delivery has arrived, received a delivery, receive delivery, received the delivery, delivery came,
            delivery, goods received, received the order, order arrived, parcel arrived
            """),
        new(Intent.Reorder, "reorder, re-order, reordering, restock, order more, purchase order, replenish"),
        new(Intent.StockLevel, "stock level, stock levels, in stock, left in stock, how much stock, stock of, stock, inventory"),
        new(Intent.StockLevel, "how many, how much, do we have, are there any, any", "left, have, any", Supply),
        new(Intent.RequestSupplies, """
            need, needs, order, request, want, get me, would like, i'd like, please bring, send me, out of, ran out of, run out of,
            running low on, low on, more, can i get, can i have, could i get, could i have, can you get, could we get, can we get,
            no more, we're out of, box of, boxes of, pack of, packs of, ream of, reams of, box, boxes, packs, reams, bring, give me,
            looking for, supply
            """, Supply),
        new(Intent.RequestSupplies, """
            office supplies, supplies, boxes of, packs of, reams of, request supplies, order supplies, stationery
            """),
        new(Intent.Approvals, """
            approvals, my approvals, approve, to approve, waiting for my approval, pending approvals, approval, waiting for me,
            what waits for me, reject, pending requests, requests to decide
            """),
        new(Intent.Export, "export, csv, spreadsheet, excel file, excel export, download all, as excel, to excel"),
        new(Intent.Help, """
            what can you do, what can i do, how does this work, how do i use this, how do you work, what do you do, who are you,
            show help, get help, show commands
            """),
    ];
}
