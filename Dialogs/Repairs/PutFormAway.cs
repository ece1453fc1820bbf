using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The open form is put away without being sent, and what lies with it is removed.</summary>
public sealed class PutFormAway(IPeople people, IPhotos photos)
{
    /// <summary>The mark of the form goes last: cut off before it, the turn comes again and finds what is left.</summary>
    public async Task RunAsync(Person person, CaseId form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.FormHasPhotos)
        {
            await photos.ForgetAsync(form, person, cancellation);
        }

        await people.OpenFormAsync(person.Id, form: null, cancellation);
    }
}
