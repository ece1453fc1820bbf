using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>Who may do what about interviews.</summary>
public static class RecruitingRoles
{
    extension(Person person)
    {
        /// <summary>Candidates are for HR and the executive, beside those who interview them.</summary>
        public bool Recruits => (person.Roles & (Roles.HumanResources | Roles.Executive)) != Roles.None;
    }
}
