using System.Globalization;
using System.Text;
using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

/// <summary>How often sentences of one intent were taken for another.</summary>
internal sealed class Confusion
{
    private static readonly Intent[] Intents = Enum.GetValues<Intent>();
    private readonly int[,] counts = new int[Intents.Length, Intents.Length];

    /// <summary>Of the sentences that are for the bot, the part whose intent is right.</summary>
    public double Accuracy => (double)Known.Sum(intent => counts[(int)intent, (int)intent]) / Known.Sum(All);

    /// <summary>Of the sentences that are for the bot and that it acts on, the part whose intent is right.</summary>
    public double AccuracyActedOn =>
        (double)Known.Sum(intent => counts[(int)intent, (int)intent]) / Known.Sum(intent => All(intent) - counts[(int)intent, 0]);

    /// <summary>Of the sentences that are not for the bot, the part that it acts on.</summary>
    public double Accepted => 1 - ((double)counts[0, 0] / All(Intent.None));

    /// <summary>Of the sentences that are for the bot, the part that it does not act on.</summary>
    public double Refused => (double)Known.Sum(intent => counts[(int)intent, 0]) / Known.Sum(All);

    private static IEnumerable<Intent> Known => Intents.Where(intent => intent is not Intent.None);

    public void Add(Intent meant, Intent read) => counts[(int)meant, (int)read]++;

    /// <summary>A line an intent: how many were right, and what the others were taken for.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var meant in Intents)
        {
            var wrong = Intents
                .Where(read => read != meant && counts[(int)meant, (int)read] > 0)
                .OrderByDescending(read => counts[(int)meant, (int)read])
                .Select(read => string.Create(CultureInfo.InvariantCulture, $"{read} {counts[(int)meant, (int)read]}"));
            table.AppendLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{meant,-18} {counts[(int)meant, (int)meant],4} of {All(meant),4}  {100.0 * counts[(int)meant, (int)meant] / All(meant),5:0.0} %  {string.Join(", ", wrong)}"));
        }

        return table.AppendLine(string.Create(
            CultureInfo.InvariantCulture,
            $"right {Accuracy:0.000}, of those acted on {AccuracyActedOn:0.000}, accepted {Accepted:0.000}, refused {Refused:0.000}")).ToString();
    }

    private int All(Intent meant) => Intents.Sum(read => counts[(int)meant, (int)read]);
}
