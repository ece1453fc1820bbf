namespace BackOffice.Domain.Office;

/// <summary>Which office: the tenant and the office's name within it. All that belongs to one office changes together.</summary>
public sealed record OfficeKey(string Tenant, string Name);
