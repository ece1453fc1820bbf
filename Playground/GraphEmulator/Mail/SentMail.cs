using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BackOffice.Playground.GraphEmulator.Mail;

/// <summary>A mail that was accepted for sending.</summary>
/// <param name="Mailbox">Whose mailbox it was sent from, as the request named it.</param>
/// <param name="To">Addresses.</param>
/// <param name="Body">The request's body as it came.</param>
public sealed record SentMail(
    DateTimeOffset At, string Mailbox, ImmutableArray<string> To, string Subject, string Text, JsonObject Body);
