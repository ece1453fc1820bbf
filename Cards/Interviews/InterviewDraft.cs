using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What is wanted of an interview before it is proposed, as far as it is known. It travels with the cards on which it is filled in.</summary>
/// <param name="Id">The number that the interview will have; or has, where another time is looked for.</param>
/// <param name="From">The first day on which it may be, of the office.</param>
/// <param name="Until">The last one.</param>
public sealed record InterviewDraft(CaseId Id, LocalDate From, LocalDate Until)
{
    /// <summary>So long the names of a panel may be together, in characters.</summary>
    public const int PanelLimit = 400;

    /// <summary>As much of an interviewer's name, in characters, as a draft keeps.</summary>
    public const int NameLimit = 40;

    public CandidateForm Candidate { get; init; } = new(string.Empty, string.Empty);

    /// <summary>The position's name, or what else the candidate is interviewed for.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>The position; null for a role that is none of the office's list.</summary>
    public PositionCode? Position { get; init; }

    /// <summary>Which round of the position, from 0.</summary>
    public int Round { get; init; }

    /// <summary>As typed.</summary>
    public string Minutes { get; init; } = "60";

    /// <summary>Who interviews, as typed: names with commas between them, and "or" between those of whom one is enough.</summary>
    public string Panel { get; init; } = string.Empty;

    /// <summary>Who that is; empty until it was looked up.</summary>
    public ImmutableArray<DraftSeat> Seats { get; init; } = [];

    public PartOfDay Part { get; init; }

    public bool NeedsRoom { get; init; }

    /// <summary>The interview is there already, and another time is looked for.</summary>
    public bool IsMove { get; init; }
}

/// <summary>A seat of the panel.</summary>
/// <param name="AnyOf">One of them takes it.</param>
/// <param name="IsOptional">They come as well if they can.</param>
public sealed record DraftSeat(ImmutableArray<Interviewer> AnyOf, bool IsOptional = false)
{
    /// <summary>Which panel of the day it is in, from 0: the panels meet the candidate one after the other.</summary>
    public int Panel { get; init; }
}

/// <summary>A part of the office's day.</summary>
public enum PartOfDay
{
    Any,
    Morning,
    Afternoon,
}
