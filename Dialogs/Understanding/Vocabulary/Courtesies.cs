namespace BackOffice.Dialogs;

/// <summary>Words that make a text polite and tell nothing else.</summary>
internal static class Courtesies
{
    public static PhraseTable<bool> Greetings { get; } = new(
        (true, """
            hi, hello, hey, hiya, heya, howdy, hallo, hi there, hello there, hey there, hi all, hi team, hello team, hey team,
            hi everyone, hello everyone, hey bot, hi bot, hello bot, good morning, good afternoon, good evening, good day, morning,
            greetings, dear team, dear all, dear bot, gm
            """));

    public static PhraseTable<bool> Thanks { get; } = new(
        (true, """
            thanks, thank you, thank you very much, thank you so much, thanks a lot, thanks so much, thanks very much, many thanks,
            thanks in advance, thank you in advance, thanks a million, thanks again, thx, thnx, tnx, ty, tyvm, cheers, much appreciated,
            appreciate it
            """));

    public static PhraseTable<bool> Pleas { get; } = new(
        (true, """
            please, please help, please help me, pls, plz, pretty please, kindly, have a nice day, have a good day, sorry to bother you,
            sorry for the trouble
            """));

    public static PhraseTable<bool> Farewells { get; } = new(
        (true, "best regards, kind regards, regards, best wishes, yours sincerely, sincerely, br"));

    /// <summary>Before what is told, and no part of it.</summary>
    public static PhraseTable<bool> Openings { get; } = new(
        (true, """
            and, but, so, because, well, um, uh, oh, ok, okay, yes, no, nope, nah, actually, unfortunately, apparently, sorry, fyi,
            heads up, help, also, just, btw, by the way, now then, i think, i believe, i guess, i noticed, i noticed that,
            i just noticed, i see that, it looks like, looks like, it seems, it seems like, it seems that, seems like, seems to be,
            seems, appears to be, i want to report, i want to report that, i would like to report, i'd like to report,
            i'd like to report that, i need to report, i have to report, i must report, i wish to report, want to report,
            wanted to report, i wanted to report, would like to report, like to report, to report, report, report that, reporting,
            just wanted to let you know, i wanted to let you know, just to let you know, letting you know, let you know, that, can you,
            could you, would you, will you, can someone, can somebody, could someone, could somebody, someone please, somebody please,
            can anyone, i need someone to, i need somebody to, we need someone to, need someone to, send someone, send somebody, to fix,
            to repair, to look at, fix, repair, look at, take a look at, have a look at, look into, check, come and fix, come fix,
            get someone to fix, needs fixing, needs repair, needs to be fixed, needs to be repaired, to be fixed, to be repaired, fixed,
            repaired, i have, i've, i've got, i got, we have, we've, we've got, we got, there is, there's, theres, there are, there was,
            there seems to be, has got, having, problem with, problems with, issue with, issues with, trouble with, a problem with,
            an issue with, some trouble with, some problems with, something wrong with, something is wrong with, something's wrong with,
            what's wrong with, a fault with, a fault in, with, a problem, problem, an issue, issue, a fault, fault, some problems,
            problems, some trouble, trouble, it is, it's, its, it has, it, they are, they're, they, this is, this, that's, that is,
            which, who, is, are, was, were, has, have, had, been, being, got, currently, now, a, an, the, my, our, one of the,
            one of our, some, any, need, needs, i need, we need, new repair, repair request, ticket, new
            """));

    /// <summary>Left over at the end once the thing or the place is taken out.</summary>
    public static PhraseTable<bool> Endings { get; } = new(
        (true, """
            and, but, or, so, because, the, a, an, i'm, i am, we're, we are, i sit, located, help, is, are, it's, it is, its, which,
            which is, that is, that's, need, needs, this is, and it's, and it is, and its, i need it, we need it, i need this,
            we need this, needs fixing, needs repair, needs to be fixed, needs to be repaired, now please
            """));
}
