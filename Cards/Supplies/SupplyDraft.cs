using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>A form as filled in so far.</summary>
/// <param name="Id">Minted when the form was first shown: the number of the request that it will create.</param>
/// <param name="More">What was typed into "something else" and is no line yet.</param>
public sealed record SupplyDraft(CaseId Id, SupplyForm Form, string More = "");
