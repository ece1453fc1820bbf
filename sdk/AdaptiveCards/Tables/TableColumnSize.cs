using System.Runtime.InteropServices;

namespace AdaptiveCards;

/// <summary>The width of a column of a table: pixels or, when these are 0, a weight.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TableColumnSize(double Pixels, double Weight);
