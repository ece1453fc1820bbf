using System.Collections.Immutable;
using System.Text;
using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain;

namespace BackOffice.Cards.Interviews;

/// <summary>Inputs of the cards of interviews. What was typed stays in them, whatever was wrong with it.</summary>
internal static class InterviewInputs
{
    /// <param name="bytes">As much of what was typed as weighs so many bytes of JSON.</param>
    public static AdaptiveTextInput Text(
        string field, string label, string typed, int limit, string? example = null, bool isMultiline = false, int bytes = int.MaxValue)
    {
        return new AdaptiveTextInput
        {
            Id = field,
            Label = label,
            Placeholder = example,
            Value = Fitting(typed, limit + (limit / 10), bytes),
            MaxLength = limit,
            IsMultiline = isMultiline,
        };
    }

    public static AdaptiveDateInput Date(string field, string label, NodaTime.LocalDate day) => new() { Id = field, Label = label, Value = Day.InInput(day) };

    /// <summary>What is wrong with a field, right below it.</summary>
    public static IEnumerable<AdaptiveElement> Beside(string field, ImmutableArray<FieldError> errors) =>
        errors.IsDefault ? [] : errors.Where(error => error.Field == field).Take(1).Select(error => new AdaptiveTextBlock(InterviewFieldSentences.Beside(error))
        {
            Color = AdaptiveTextColor.Attention,
            Spacing = AdaptiveSpacing.None,
            Wrap = true,
        });

    /// <summary>The weight of a text in a card's JSON, in bytes.</summary>
    public static int Weight(string text) => Encoding.UTF8.GetByteCount(text) + text.Count(character => character is '"' or '\\' or '\n');

    private static string? Fitting(string typed, int limit, int bytes)
    {
        var text = TypedText.Clean(typed);
        text = text.Length > limit ? UserText.Shorten(text, limit) : text;
        while (Weight(text) > bytes)
        {
            text = UserText.Shorten(text, text.Length - Math.Max(1, text.Length / 20));
        }

        return text.Length == 0 ? null : text;
    }
}
