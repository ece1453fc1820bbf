namespace BackOffice.Dialogs;

/// <summary>Short orders to the bot. A whole text is one of these, or begins with it.</summary>
internal static class Commands
{
    /// <summary>Orders that are the whole text.</summary>
    public static PhraseTable<Intent> Whole { get; } = new(
        (Intent.Cancel, """
            cancel, cancel it, cancel that, cancel this, never mind, nevermind, never mind that, forget it, forget that,
            forget about it, stop, quit, abort, exit, discard, discard it, drop it, cancel the form, cancel form, no cancel, leave it,
            scrap that, don't send, don't send it, do not send, do not send it, no don't send it, discard the form, start over,
            scratch that, i changed my mind, changed my mind, no forget it, ok forget it, ok cancel
            """),
        (Intent.Help, """
            help, help me, i need help, menu, commands, options, info, start, get started, can you help me, can you help, what now,
            usage, how to use, help help, need help
            """));

    public static PhraseTable<WantedList> Lists { get; } = new(
        (WantedList.Mine, """
            my requests, my request, my reports, my report, my repairs, my repair, my cases, my tickets, my ticket, my open requests,
            my open repairs, my open cases, my open tickets, my issues, my open reports, my reported problems, what did i report,
            what have i reported, what i reported, what did i ask for, what have i asked for, where is my request, what happened to my,
            status of my, any news on my, any news about my, update on my, any update on my, what about my request, list mine,
            things i reported, requests of mine, my pending requests, my things, mine
            """),
        (WantedList.OpenRepairs, """
            open repairs, open repair, open cases, open tickets, open reports, open requests, open issues, all repairs,
            all open repairs, list repairs, repair list, list of repairs, outstanding repairs, pending repairs, what is open,
            what's open, what is broken, what's broken, what needs fixing, what needs repair, what needs to be fixed, what is to do,
            what's to do, what is there to do, todo list, to-do list, show repairs, repairs, the repairs, current repairs, work list,
            worklist, unresolved repairs
            """),
        (WantedList.FailedDeliveries, """
            failed deliveries, failed messages, undelivered messages, undelivered, messages that did not arrive,
            what did not arrive, what was not delivered, delivery failures
            """));

    /// <summary>May stand around the name of a list.</summary>
    public static PhraseTable<bool> Asking { get; } = new(
        (true, """
            show, show me, list, see, view, open, display, give me, get, tell me, what are, where are, can i see, i want to see,
            i'd like to see, could i see, all, all of, me, the, of, list of, a list of, still, currently, now, right now, please, are,
            do we have, there, which are, how many, any, can you show me, could you show me, check, let me see, again, today, so far,
            status, status of, overview, overview of, go to, back to
            """));

    /// <summary>Take a case back that has been reported.</summary>
    public static PhraseTable<bool> Withdrawing { get; } = new(
        (true, """
            withdraw, cancel, take back, retract, revoke, undo, delete, remove, drop, forget, close, discard, no longer needed,
            not needed anymore, not needed any more, withdrawn
            """));

    public static PhraseTable<bool> Reported { get; } = new(
        (true, """
            my request, my report, my repair, my ticket, my case, the request, the report, the ticket, the case, the repair, request,
            repair, report, ticket, case, my repair request, my last request, my last report, that request, that report, this request,
            a request, a report
            """));

    /// <summary>Words with which a question begins; "please" and the like do not count.</summary>
    public static PhraseTable<bool> Questions { get; } = new(
        (true, """
            how, where, which, who, when, what, whose, what's, where's, who's, how's, is there, are there, do we, do you, does anybody,
            does anyone, can i, may i, am i, should i, could i, have you, did you
            """));
}
