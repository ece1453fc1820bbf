using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Imports;

/// <summary>Whose lists are taken.</summary>
public static class Importers
{
    extension(Person person)
    {
        /// <summary>Machines and items are the back office's, positions those of who recruits.</summary>
        public bool MayImport(ImportSubject subject) => subject is ImportSubject.Positions ? person.Recruits : person.RunsBackOffice;

        /// <summary>Whether there are lists of any kind that the person may import.</summary>
        public bool MayImportAny => person.Recruits || person.RunsBackOffice;
    }
}
