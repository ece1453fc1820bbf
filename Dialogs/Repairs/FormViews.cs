using BackOffice.Cards.Repairs;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>Makes a form ready to be shown: with what stands against sending it, and what is open on its machine.</summary>
internal sealed class FormViews(FindAlreadyOpen already, OfficePlaces places)
{
    /// <param name="remark">Something to know before the form is filled in.</param>
    public async Task<FormView> LookAsync(ITurnContext turn, Person person, RepairDraft draft, CancellationToken cancellation, string? remark = null)
    {
        var view = FormView.Of(draft, places) with { Banner = remark };
        return await already.FindAsync(turn, person, draft, cancellation) is { } open ? view.With(open) : view;
    }
}
