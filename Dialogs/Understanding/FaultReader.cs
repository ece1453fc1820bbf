namespace BackOffice.Dialogs;

/// <summary>Looks for words of a fault.</summary>
internal static class FaultReader
{
    /// <summary>How sure it is that there is a fault, and the thing that the fault itself implies ("it's too cold").</summary>
    public static (FaultSign Sign, Thing? Implied) Read(Reading reading)
    {
        var surest = FaultSign.None;
        Thing? implied = null;
        var cured = false;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.IsTaken(i))
            {
                continue;
            }

            cured |= reading.Language.Faults.Cures.At(reading.Words, i).Length > 0;
            implied ??= reading.Language.Faults.Implied.At(reading.Words, i).Meaning;
            var (length, sign) = reading.Language.Faults.Signs.At(reading.Words, i);
            if (reading.Language.Equipment.Names.At(reading.Words, i).Length is > 1 and var thing && thing > length)
            {
                // The smoke of a smoke detector is no fault.
                i += thing - 1;
            }
            else if (length > 0)
            {
                surest = sign > surest ? sign : surest;
                i += length - 1;
            }
        }

        return cured && surest is not FaultSign.Certain ? (FaultSign.None, null) : (implied is null ? surest : FaultSign.Certain, implied);
    }
}
