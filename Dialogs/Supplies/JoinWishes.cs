namespace BackOffice.Dialogs.Supplies;

/// <summary>Puts a list of wanted things together that was read as several requests: "3 staplers, 2 rulers, 5 notebooks". Pure.</summary>
internal static class JoinWishes
{
    /// <summary>The message with each list of wanted things as one request.</summary>
    public static Understood In(Understood request)
    {
        if (request.Also is null)
        {
            return request;
        }

        var next = In(request.Also);
        return request.Intent is Intent.RequestSupplies && Continues(next)
            ? request with
            {
                Items = [.. request.Items, .. next.Items],
                Place = next.Place ?? request.Place,
                When = [.. request.When, .. next.When],
                Text = request.Text + next.Text,
                Also = next.Also,
            }
            : request with { Also = next };
    }

    // Without a verb of its own a number of things could be counted or delivered as well: what stands before says that they are wanted.
    private static bool Continues(Understood next) => next.Intent is Intent.RequestSupplies
        || (next is { Items.IsEmpty: false, Intent: Intent.CountStock or Intent.Reorder or Intent.ReceiveDelivery } && BeginsWithNumber(next.Text));

    // ", 5 notebooks", "and 5 notebooks"
    private static bool BeginsWithNumber(string text) =>
        text.Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(2).Any(word => char.IsAsciiDigit(word[0]));
}
