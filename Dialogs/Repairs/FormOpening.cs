using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;

namespace BackOffice.Dialogs.Repairs;

/// <summary>What a form is opened with.</summary>
/// <param name="Said">The text that opens it; empty for a press.</param>
/// <param name="Message">The message that becomes the form; null for a new one.</param>
/// <param name="Before">What was known before the text, where a guide lay there.</param>
internal sealed record FormOpening(FormView View, Person Person, string Said, string? Message = null, RepairDraft? Before = null)
{
    /// <summary>Whether pictures lie at the form's number already.</summary>
    public bool HasPhotos { get; init; }

    /// <summary>What is said beside the form; null where the form says it all.</summary>
    public string? Next()
    {
        if (Before is not null)
        {
            var taken = View.Draft with { Seen = Before.Seen } == Before ? null : FormSentences.Updated(Before, View.Draft);
            var next = View.Already is { } already ? AlreadyOpenSentences.Beside(already)
                : View.Asked is null ? GuideSentences.HereIsTheForm()
                : View.Next();
            return taken is null ? next : $"{taken} {next}";
        }

        return Said.Length > 0 && View.Asked is not null ? View.Next() : null;
    }

    /// <summary>Marks the form as open. The mark goes first: cut off after it, the turn comes again and finds the number to use.</summary>
    public Task MarkAsync(IPeople people, CancellationToken cancellation) =>
        Person.OpenForm == View.Draft.Id ? Task.CompletedTask : people.OpenFormAsync(Person.Id, View.Draft.Id, cancellation, HasPhotos);
}
