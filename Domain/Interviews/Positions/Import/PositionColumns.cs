namespace BackOffice.Domain.Interviews;

/// <summary>The columns of a list of positions, beside those that are fields of a position too. A line of the list holds one round.</summary>
public static class PositionColumns
{
    public const string Round = "round";
    public const string Minutes = "minutes";
    public const string Panel = "panel";
    public const string Guide = "guide";
}
