namespace BackOffice.Domain.Repairs;

/// <summary>What the clock of a repair can have to say, the more serious the greater.</summary>
[Flags]
public enum RepairStages
{
    None = 0,

    /// <summary>Three quarters of the time to respond are over.</summary>
    AnswerSoon = 1,

    /// <summary>Three quarters of the time to repair are over.</summary>
    FixSoon = 2,

    /// <summary>The time to respond is over.</summary>
    AnswerOverdue = 4,

    /// <summary>The time to repair is over.</summary>
    FixOverdue = 8,

    /// <summary>All that has to do with the targets of the office.</summary>
    Targets = AnswerSoon | FixSoon | AnswerOverdue | FixOverdue,

    /// <summary>The day has come on which awaited parts should be here.</summary>
    PartsExpected = 16,

    /// <summary>The reporter has not answered a question for so long that they may have missed it.</summary>
    QuestionUnanswered = 32,

    /// <summary>The reporter has not said whether it works for so long that they may have missed it.</summary>
    FixUnconfirmed = 64,

    /// <summary>Nobody has said for long that it still does not work.</summary>
    FixTakenAsGood = 128,
}
