namespace BackOffice.Dialogs.Interviews;

/// <summary>What somebody wants of the interviews, beside a new one.</summary>
internal enum InterviewWish
{
    Mine,
    All,
    Today,
    Positions,
    ImportPositions,
}

/// <summary>Reads short orders about interviews: "my interviews", "interviews today", "positions", "import positions".</summary>
internal static class InterviewWishReader
{
    private static readonly Dictionary<string, InterviewWish> Orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["interviews"] = InterviewWish.Mine,
        ["my interviews"] = InterviewWish.Mine,
        ["show my interviews"] = InterviewWish.Mine,
        ["meine interviews"] = InterviewWish.Mine,
        ["all interviews"] = InterviewWish.All,
        ["show all interviews"] = InterviewWish.All,
        ["alle interviews"] = InterviewWish.All,
        ["open interviews"] = InterviewWish.All,
        ["interviews today"] = InterviewWish.Today,
        ["today's interviews"] = InterviewWish.Today,
        ["interviews heute"] = InterviewWish.Today,
        ["positions"] = InterviewWish.Positions,
        ["open positions"] = InterviewWish.Positions,
        ["stellen"] = InterviewWish.Positions,
        ["offene stellen"] = InterviewWish.Positions,
        ["import positions"] = InterviewWish.ImportPositions,
        ["import the positions"] = InterviewWish.ImportPositions,
        ["import a list of positions"] = InterviewWish.ImportPositions,
        ["stellen importieren"] = InterviewWish.ImportPositions,
    };

    public static InterviewWish? Read(string text) =>
        Orders.TryGetValue(text.Trim().TrimEnd('?', '.', '!').Replace('’', '\''), out var wish) ? wish : null;
}
