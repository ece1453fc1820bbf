using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What is known of a repair, from its title to what was said about it.</summary>
internal static class RepairFacts
{
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader) =>
    [
        Head(repair, reader),
        Title(repair),
        Line.Of(Line.Run(UserText.Paragraph(repair.Fault.Symptom))),
        Fact.Row(Words.FactReporter, AdaptiveSpacing.Medium, Line.Run(Reporter(repair, reader))),
        Fact.Row(Words.FactUrgency, AdaptiveSpacing.Small, Urgency(repair.Fault.Urgency)),
        .. Technician(repair),
        .. Conversation(repair, reader),
    ];

    private static AdaptiveColumnSet Head(Repair repair, Person reader)
    {
        var isReporter = repair.Reporter.Id == reader.Id;
        var state = Line.Bold(Phrase.Of(Words.StateMark, RepairWords.Of(repair.State, isReporter)));
        state.Color = RepairWords.ColorOf(repair.State);
        return new AdaptiveColumnSet
        {
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Subtle(repair.Id.Value))] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(state)] },
            ],
        };
    }

    private static AdaptiveRichTextBlock Title(Repair repair)
    {
        var what = Line.Bold(UserText.InLine(repair.Fault.What));
        var where = Line.Run(Phrase.Of(Words.TitleWhere, UserText.InLine(repair.Fault.Where)));
        what.Size = AdaptiveTextSize.Large;
        where.Size = AdaptiveTextSize.Large;
        var title = Line.Of(what, where);
        title.Spacing = AdaptiveSpacing.None;
        return title;
    }

    private static string Reporter(Repair repair, Person reader) =>
        Phrase.Of(Words.FactReporterAndMoment, UserText.By(repair.Reporter, reader), Moment.OnCard(repair.ReportedAt));

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

    // The question and the resolution that the reader must react to stand in the prompt instead.
    private static IEnumerable<AdaptiveElement> Conversation(Repair repair, Person reader)
    {
        if (repair.Question is { } question && !(question.IsOpen && repair.Offers(RepairAction.Answered, reader)))
        {
            yield return Fact.Section(Phrase.Of(Words.FactQuestion, UserText.Name(question.By)), UserText.Paragraph(question.Text));
            if (question.Answer is { } answer)
            {
                yield return Fact.Section(Phrase.Of(Words.FactAnswer, UserText.Name(repair.Reporter)), UserText.Paragraph(answer));
            }
        }

        if (repair.Resolution is { } resolution && !repair.Offers(RepairAction.Confirmed, reader))
        {
            yield return Fact.Section(Words.FactResolution, UserText.Paragraph(resolution));
        }

        if (repair.Last is { What: RepairAction.Reopened, Text: { } stillWrong })
        {
            yield return Fact.Section(Words.FactStillWrong, UserText.Paragraph(stillWrong));
        }
    }
}
