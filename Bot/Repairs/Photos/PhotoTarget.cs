using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>What a picture belongs to.</summary>
internal abstract record PhotoTarget
{
    private PhotoTarget()
    {
    }

    /// <summary>The form that lies open.</summary>
    public sealed record Form(CaseId Id) : PhotoTarget;

    public sealed record OfRepair(CaseId Id) : PhotoTarget;

    /// <summary>The person is to say.</summary>
    /// <param name="Choices">What they may mean, the likeliest first.</param>
    public sealed record Unknown(ImmutableArray<RepairListItem> Choices) : PhotoTarget;
}
