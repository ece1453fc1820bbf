using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>Who, how urgent, and what was said about it since.</summary>
internal static class RepairFacts
{
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader) =>
    [
        Fact.Row(Words.FactReporter, AdaptiveSpacing.Medium, Line.Run(repair.Reporter.Id == reader.Id ? Words.YouAlone : UserText.Name(repair.Reporter))),
        Fact.Row(Words.FactReportedOn, AdaptiveSpacing.Small, Line.Run(Moment.OnCard(repair.ReportedAt))),
        Fact.Row(Words.FactUrgency, AdaptiveSpacing.Small, Urgency(repair.Fault.Urgency)),
        .. RepairTargetFacts.For(repair),
        .. Affected(repair),
        .. Technician(repair),
        .. Cost(repair, reader),
        .. RepairPlanFacts.For(repair),
        .. Photos(repair),
        .. Conversation(repair, reader),
        .. Comment(repair, reader),
    ];

    private static IEnumerable<AdaptiveElement> Affected(Repair repair) =>
        RepairWords.Affected(repair.Affected) is { } people ? [Fact.Row(Words.FactAffected, AdaptiveSpacing.Small, Line.Run(people))] : [];

    // A word to press, as the history is: it moves nothing on.
    private static IEnumerable<AdaptiveElement> Photos(Repair repair) => repair.Photos is { Count: var count }
        ? [Fact.Row(Words.FactPhotos, AdaptiveSpacing.Small, Show(repair, count == 1 ? Words.FactPhotosOne : Phrase.Of(Words.FactPhotosMany, count)))]
        : [];

    private static AdaptiveTextRun Show(Repair repair, string photos) => new(photos)
    {
        Color = AdaptiveTextColor.Accent,
        SelectAction = new Button(photos, Verbs.Photos) { Case = repair.Id, IsForNewClientsOnly = true }.ToAction(),
    };

    private static IEnumerable<AdaptiveElement> Comment(Repair repair, Person reader) =>
        repair.Comment is { } comment ? [Fact.Section(Said(comment, reader), comment.Text, Fact.Brief)] : [];

    private static string Said(RepairComment comment, Person reader) => comment.By.Id == reader.Id
        ? Phrase.Of(Words.FactCommentYou, Moment.OnCard(comment.At))
        : Phrase.Of(Words.FactComment, UserText.Name(comment.By), Moment.OnCard(comment.At));

    private static AdaptiveTextRun Urgency(Urgency urgency)
    {
        var words = RepairWords.Of(urgency);
        return urgency is Domain.Repairs.Urgency.Urgent
            ? new AdaptiveTextRun(words) { Color = AdaptiveTextColor.Attention, Weight = AdaptiveTextWeight.Bolder }
            : Line.Run(words);
    }

    private static IEnumerable<AdaptiveElement> Technician(Repair repair) =>
        repair.Technician is { } technician
            ? [Fact.Row(Words.FactTechnician, AdaptiveSpacing.Small, Line.Run(UserText.Name(technician)))]
            : [];

    private static IEnumerable<AdaptiveElement> Cost(Repair repair, Person reader) =>
        reader.RunsBackOffice && repair.Cost is { } cost ? [Fact.Row(Words.FactCost, AdaptiveSpacing.Small, Line.Run(Amount.Of(cost)))] : [];

    // The question and the resolution that the reader must react to stand in the prompt instead.
    private static IEnumerable<AdaptiveElement> Conversation(Repair repair, Person reader)
    {
        if (repair.Question is { } question && !(question.IsOpen && repair.Offers(RepairAction.Answered, reader)))
        {
            yield return Fact.Section(Asked(question.By, reader), question.Text, question.IsOpen ? UserText.Longest : Fact.Brief);
            if (question.Answer is { } answer)
            {
                yield return Fact.Section(Answered(repair.Reporter, reader), answer, Fact.Brief);
            }
        }

        if (repair.Resolution is { } resolution && !repair.Offers(RepairAction.Reopened, reader))
        {
            yield return Fact.Section(Words.FactResolution, resolution);
        }
    }

    private static string Asked(PersonName by, Person reader) =>
        by.Id == reader.Id ? Words.FactQuestionYou : Phrase.Of(Words.FactQuestion, UserText.Name(by));

    private static string Answered(PersonName by, Person reader) =>
        by.Id == reader.Id ? Words.FactAnswerYou : Phrase.Of(Words.FactAnswer, UserText.Name(by));
}
