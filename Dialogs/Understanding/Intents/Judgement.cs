using System.Collections.Immutable;
using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>What a text wants, and how sure that is.</summary>
/// <param name="Nearest">The intents that come next, the most probable one first; never <see cref="Intent.None"/>.</param>
internal sealed record Judgement(
    Intent Intent, double Confidence, Intent RunnerUp, double RunnerUpConfidence, ImmutableArray<Intent> Nearest, WantedList? List = null)
{
    private const double RuleConfidence = 0.98;
    private const int MostNearest = 3;

    /// <summary>Less probable intents are not worth an offer.</summary>
    private const double Least = 0.02;

    /// <summary>What of the list is wanted; null for all of it.</summary>
    public RepairFilter? Filter { get; init; }

    /// <summary>
    /// The most probable intent; none, when the bot would more likely than not do something that nobody asked for.
    /// </summary>
    public static Judgement Of(ReadOnlySpan<double> probabilities)
    {
        Span<int> order = stackalloc int[probabilities.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var place = i;
            for (; place > 0 && probabilities[order[place - 1]] < probabilities[i]; place--)
            {
                order[place] = order[place - 1];
            }

            order[place] = i;
        }

        var nearest = ImmutableArray.CreateBuilder<Intent>(MostNearest);
        foreach (var index in order)
        {
            if (nearest.Count < MostNearest && index != (int)Intent.None && probabilities[index] >= Least)
            {
                nearest.Add((Intent)index);
            }
        }

        return new Judgement(
            (Intent)order[0], probabilities[order[0]], (Intent)order[1], probabilities[order[1]], nearest.DrainToImmutable());
    }

    /// <summary>What a rule says; what the model says comes second.</summary>
    public Judgement Ruled(Intent intent, WantedList? list = null) =>
        intent == Intent
            ? this with { Confidence = Math.Max(Confidence, RuleConfidence), RunnerUpConfidence = Math.Min(RunnerUpConfidence, 1 - RuleConfidence), List = list }
            : this with { Intent = intent, Confidence = RuleConfidence, RunnerUp = Intent, RunnerUpConfidence = 1 - RuleConfidence, List = list };

    /// <summary>What the writer says it means.</summary>
    public Judgement Meant(Intent intent) => intent == Intent
        ? this with { Confidence = 1, RunnerUpConfidence = 0 }
        : this with { Intent = intent, Confidence = 1, RunnerUp = Intent, RunnerUpConfidence = 0 };
}
