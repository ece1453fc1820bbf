using System.Text.Json.Nodes;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground.DemoOffice;

/// <summary>The positions for which the demo office interviews, entered by Hanna form by form.</summary>
internal static class SeedPositions
{
    private static readonly Opening[] Openings =
    [
        new(
            "ANALYST-2",
            "Data analyst",
            "SQL, statistics",
            "Technical skill, Communication, Curiosity",
            [
                new("First talk", "45", $"{DemoPeople.Niamh.Mail}", "Why do you want to work with us?\nWhat have you found out in data that nobody expected?"),
                new(
                    "Technical",
                    "60",
                    $"{DemoPeople.Jörg.Mail}, {DemoPeople.Niamh.Mail} / {DemoPeople.Emma.Mail}",
                    "Numbers:\nHow would you find out whether a figure is wrong?\nQueries:\nWhat is a join?\nWhen is an index no help?"),
            ]),
        new(
            "ENGINEER-1",
            "Software engineer",
            "C#, testing",
            "Technical skill, Team work, Clarity",
            [new("Panel", "60", $"{DemoPeople.Emma.Mail}, {DemoPeople.Niamh.Mail}", "Code:\nShow us something that you are proud of.\nTeam:\nWhat do you do when a review gets heated?")]),
        new(
            "ACCOUNTANT-1",
            "Accountant",
            "Bookkeeping, tax",
            "Care, Communication",
            [new("First talk", "45", $"{DemoPeople.Jörg.Mail}", "How do you close a month?\nWhat do you do when a receipt is missing?")]),
    ];

    /// <exception cref="SetupException">The bot did not take a position.</exception>
    public static async Task RunAsync(FrontDoor hanna, CancellationToken cancellationToken)
    {
        foreach (var opening in Openings)
        {
            // A form that comes back can be sent again; the card of a position cannot.
            var card = await hanna.PressAsync("position.save", opening.Form(), cancellationToken);
            if (card is null || card.ToJsonString().Contains("\"position.save\"", StringComparison.Ordinal))
                throw new SetupException($"The bot did not take {opening.Code}: {card?["fallbackText"]}");
        }
    }

    private sealed record Opening(string Code, string Name, string Skills, string Criteria, Round[] Rounds)
    {
        public JsonObject Form()
        {
            var form = new JsonObject { ["code"] = Code, ["name"] = Name, ["skills"] = Skills, ["criteria"] = Criteria };
            foreach (var (index, round) in Rounds.Index())
            {
                form[$"roundName{index + 1}"] = round.Name;
                form[$"minutes{index + 1}"] = round.Minutes;
                form[$"panel{index + 1}"] = round.Panel;
                form[$"guide{index + 1}"] = round.Guide;
            }
            return form;
        }
    }

    private sealed record Round(string Name, string Minutes, string Panel, string Guide);
}
