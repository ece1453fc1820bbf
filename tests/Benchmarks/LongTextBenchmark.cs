using BackOffice.Dialogs;
using BenchmarkDotNet.Attributes;

namespace BackOffice.Benchmarks;

/// <summary>The longest texts that Teams lets through, about 28 KiB: under 10 ms each, whatever they hold.</summary>
public class LongTextBenchmark
{
    private const int Length = 28 * 1024;

    private string text = string.Empty;

    [Params("the printer on floor 3 is jammed and we need toner ", "a", "1", "a1 ", "next ", "printer", "und der Drucker ")]
    public string Repeated { get; set; } = string.Empty;

    [GlobalSetup]
    public void Repeat() => text = string.Concat(Enumerable.Repeat(Repeated, (Length / Repeated.Length) + 1))[..Length];

    [Benchmark]
    public Understood Understand() => Understanding.Read(text, ReadingContexts.Office);
}
