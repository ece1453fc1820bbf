using BackOffice.Dialogs;
using BenchmarkDotNet.Attributes;

namespace BackOffice.Benchmarks;

/// <summary>What it costs to understand a sentence: under 100 µs and 8 KiB each. The baseline is the same sentence cut at its spaces.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmark
{
    [Params(
        "the printer on floor 3 is jammed",
        "Hi, could we please get 5 boxes of A4 and 2 black toners for room 210 by Friday? Thanks!",
        "interview Jane Doe for the analyst role with Sam and Priya next Tuesday afternoon",
        "printer jammed on 3 and we need toner",
        "book me a flight to Lisbon",
        "der Drucker im 3. Stock klemmt")]
    public string Sentence { get; set; } = string.Empty;

    [Benchmark(Baseline = true)]
    public int CutAtSpaces() => Sentence.Split(' ').Length;

    [Benchmark]
    public Understood Understand() => Understanding.Read(Sentence, ReadingContexts.Office);
}
