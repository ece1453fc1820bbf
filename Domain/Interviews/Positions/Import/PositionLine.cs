using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// A position of a list: its lines made one, whose fields are those of the form. What the list has no column for stays as it is known;
/// of a round that is known, by its name.
/// </summary>
internal static class PositionLine
{
    public static string CodeOf(ImportLine line) => line.Text(PositionFields.Code);

    public static PositionForm Form(ImportLine line, Position? known)
    {
        var before = known is null ? new PositionForm() : PositionForm.Of(known);
        var numbers = Enumerable.Range(1, line.Fields.Count).TakeWhile(number => Holds(line, number)).ToArray();
        return before with
        {
            Code = CodeOf(line),
            Name = line.Fields.GetValueOrDefault(PositionFields.Name, before.Name),
            Skills = line.Fields.GetValueOrDefault(PositionFields.Skills, before.Skills),
            Criteria = line.Fields.GetValueOrDefault(PositionFields.Criteria, before.Criteria),
            Rounds = numbers.Length == 0 ? before.Rounds : [.. numbers.Select(number => Round(line, number, before))],
        };
    }

    private static bool Holds(ImportLine line, int number) => line.Fields.ContainsKey(PositionFields.RoundName(number));

    private static RoundForm Round(ImportLine line, int number, PositionForm before)
    {
        var name = line.Text(PositionFields.RoundName(number));
        var known = before.Rounds.FirstOrDefault(round => string.Equals(round.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? new RoundForm();
        return new RoundForm
        {
            Name = name,
            Minutes = line.Fields.GetValueOrDefault(PositionFields.Minutes(number), known.Minutes),
            Panel = line.Fields.GetValueOrDefault(PositionFields.Panel(number), known.Panel),
            Guide = line.Fields.GetValueOrDefault(PositionFields.Guide(number), known.Guide),
        };
    }
}
