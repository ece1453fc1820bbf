using System.Text;
using AdaptiveCards;
using BackOffice.Cards.Look;

namespace BackOffice.Cards.Interviews;

/// <summary>
/// A draft on its way through a card: in each button, or where that would weigh too much, once in an input that nobody sees. Either way
/// it comes back as <see cref="InterviewData.Draft"/>.
/// </summary>
internal sealed class CarriedDraft
{
    /// <summary>So heavy a draft, in bytes, may be in twenty places.</summary>
    private const int Light = 700;

    private readonly InterviewDraft draft;
    private readonly string text;
    private readonly bool isLight;

    public CarriedDraft(InterviewDraft draft)
    {
        this.draft = draft;
        text = InterviewDraftData.Write(draft);
        isLight = Encoding.UTF8.GetByteCount(text) + text.Count(character => character is '"' or '\\') <= Light;
    }

    /// <summary>What the card must hold.</summary>
    public IEnumerable<AdaptiveElement> Input => isLight
        ? []
        : [new AdaptiveTextInput { Id = InterviewData.Draft, Label = InterviewTexts.FormTitle, Value = text, IsVisible = false }];

    /// <summary>The button that sends the draft, and what the card's inputs hold.</summary>
    public Button On(Button button) => button with
    {
        Case = draft.Id,
        SendsInputs = true,
        Further = isLight ? button.Further.Add((InterviewData.Draft, text)) : button.Further,
    };
}
