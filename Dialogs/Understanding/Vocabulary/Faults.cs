namespace BackOffice.Dialogs;

/// <summary>How sure a word is to tell of a fault.</summary>
internal enum FaultSign
{
    None,

    /// <summary>Tells that something is to be repaired, not what is wrong with it.</summary>
    Wish,

    /// <summary>Tells of a fault when a thing is named with it.</summary>
    Likely,

    /// <summary>Tells of a fault whatever stands around it.</summary>
    Certain,
}

/// <summary>Words for what is wrong with things.</summary>
internal static class Faults
{
    public static PhraseTable<FaultSign> Signs { get; } = new(
        (FaultSign.Wish, """
            fix, fixed, fixing, repair, repaired, repairing, needs repair, needs fixing, needs a repair, problem, problems, issue,
            issues, trouble, fault, service, maintenance, look at, take a look at, something wrong, something is wrong,
            something's wrong, what's wrong, wrong with
            """),
        (FaultSign.Likely, """
            not, no, never, doesn't, doesnt, don't, dont, didn't, didnt, isn't, isnt, aren't, arent, won't, wont, wouldn't, can't, cant,
            cannot, couldn't, hasn't, unable, refuses, fails, failed, failing, stopped, stops, stop, keeps, keep, stuck, slow, slowly,
            hot, warm, cold, freezing, noise, noises, noisy, loud, smell, smells, smelly, smelling, beeping, beeps, error, errors,
            flashing, flashes, blinking, blinks, flicker, flickers, flickering, black, blank, white, dark, dim, faded, pale, streaks,
            stripes, lines, smudges, smudged, blurry, dirty, loose, wobbly, wobbles, rattles, rattling, squeaks, squeaky, squeaking,
            creaks, hums, humming, buzzing, buzzes, off, down, out, died, dies, dead, gone, missing, empty, full, locked, open, hangs,
            hung, freezes, restarts, rebooting, reboots, shuts, crash, crashes, crashed, crashing, cracked, crack, bent, torn, ripped,
            scratched, wet, dripping, drips, shows, makes, making, says, wrong, weird, strange, funny, bad, badly, terrible, horrible,
            awful, acting up, acting weird, plays up, playing up, warning, eats, tears
            """),
        (FaultSign.Certain, """
            broken, broke, breaks, broken down, is down, jam, jams, jammed, jamming, paper jam, paper jams, leak, leaks, leaking,
            leaked, leakage, flooded, flooding, overflowing, overflows, clogged, blocked, out of order, out-of-order, out of service,
            not working, not work, doesn't work, doesnt work, does not work, don't work, dont work, isn't working, isnt working,
            aren't working, not responding, won't work, wont work, didn't work, can't print, cant print, cannot print, can't scan,
            can't copy, can't fax, unable to print, stopped working, no longer works, no longer working, won't turn on, wont turn on,
            won't start, wont start, doesn't start, doesn't turn on, does not turn on, faulty, defective, defect, damaged, malfunction,
            malfunctions, malfunctioning, kaput, kaputt, busted, bust, knackered, smoke, smoking, sparks, sparking, burning, burnt,
            burned, on fire, overheating, overheats, overheated, fell off, fell down, fallen off, came off, falling apart, shattered,
            smashed, blue screen, bluescreen, black screen, no power, no signal, no sound, no picture, no dial tone, no internet,
            no wifi, no connection, no hot water, no water, no heat, no heating, no light, too hot, too cold, too warm, so cold, so hot,
            freezing cold, power cut, power outage, error code, error message, noise
            """));

    /// <summary>Fault words that name the thing as well.</summary>
    public static PhraseTable<string> Implied { get; } = new(
        ("Heating", "too cold, so cold, freezing cold, no heat, it's freezing, it is freezing, its freezing"),
        ("Air conditioning", "too hot, too warm, so hot"),
        ("Internet", "no internet, no connection"),
        ("Wi-Fi", "no wifi"),
        ("Water", "no hot water, no water, water leak"),
        ("Power", "power cut, power outage"));

    /// <summary>The contrary of a fault.</summary>
    public static PhraseTable<bool> Cures { get; } = new(
        (true, """
            works again, works now, working again, working now, is fixed, it's fixed, fixed now, works fine, works well,
            works perfectly, is working, all good, is ok now, is fine now, solved, resolved
            """));

    /// <summary>Words that only say that a report follows.</summary>
    public static PhraseTable<bool> Reporting { get; } = new(
        (true, """
            report, report a problem, report a fault, report an issue, new repair, new report, repair request, request a repair,
            need a repair, something is broken, something broke, something's broken, needs fixing, report something, raise a ticket,
            open a ticket, new ticket
            """));
}
