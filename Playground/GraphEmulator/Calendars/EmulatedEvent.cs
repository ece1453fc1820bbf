namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>An entry of a calendar.</summary>
/// <param name="Owner">The object id of the user whose calendar it stands in.</param>
/// <param name="ShowAs"><c>free</c>, <c>tentative</c>, <c>busy</c>, <c>oof</c> or <c>workingElsewhere</c>.</param>
public sealed record EmulatedEvent(string Id, string Owner, string Subject, DateTimeOffset Start, DateTimeOffset End, string ShowAs = "busy");
