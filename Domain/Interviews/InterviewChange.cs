using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>One entry of an interview's history. It says nothing of the candidate, so it can be kept longer.</summary>
/// <param name="Number">Counts from 1; the number of the newest entry is the version of the interview.</param>
/// <param name="From">The state before; null for the wish itself.</param>
/// <param name="Text">What was chosen with it: a reason, a verdict, a mailbox.</param>
public sealed record InterviewChange(
    int Number, InterviewAction What, PersonName By, Instant At, InterviewState? From, InterviewState To, string? Text);
