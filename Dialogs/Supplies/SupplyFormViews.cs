using System.Collections.Immutable;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Dialogs.Supplies;

/// <summary>Makes a form ready to be shown: with what lies there, whose decision it would take, and what stands against sending it.</summary>
public sealed class SupplyFormViews(ISupplies supplies, StockCatalog catalog, IPeople people, WorkingHours hours, IClock clock)
{
    /// <param name="errors">What was wrong when it was sent; left out where it was not.</param>
    public async Task<SupplyFormView> LookAsync(
        Person person, SupplyDraft draft, CancellationToken cancellation, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(draft);
        var outlook = await supplies.LookAsync(draft.Form, person, cancellation);
        var preview = new SupplyPreview(
            outlook.Items, Today, outlook.Ruling, person.Department ?? string.Empty, await NamesAsync(outlook.Approvers, cancellation),
            outlook.Approvers.Length);
        return new SupplyFormView(
            draft, preview, errors.IsDefault ? draft.Form.Read(outlook.Items, Today).Errors : errors, WasSent: !errors.IsDefault, banner);
    }

    /// <summary>The form while the tables do not answer.</summary>
    public SupplyFormView Stale(SupplyDraft draft, string banner) => new(draft, SupplyPreview.Stale(catalog.Last, Today), [], Banner: banner);

    private LocalDate Today => hours.DateOf(clock.GetCurrentInstant());

    private async Task<ImmutableArray<string>> NamesAsync(ImmutableArray<AskedApprover> approvers, CancellationToken cancellation)
    {
        var asked = await Task.WhenAll(approvers.Take(SupplyPreview.MostNamed).Select(approver => people.FindAsync(approver.Person, cancellation)));

        // Whom neither a turn nor the directory has told of yet is called by their id.
        return [.. asked.OfType<Person>().Where(person => person.Name.Length > 0 && person.Name != person.Id.Value).Select(person => person.Name)];
    }
}
