using BackOffice.Dialogs;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace BackOffice.Benchmarks;

/// <summary>What the first text of a process costs: the model, the data of the languages and the compiling of the code, once.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
public class FirstTextBenchmark
{
    [Benchmark]
    public Understood Understand() => Understanding.Read("the printer on floor 3 is jammed", ReadingContexts.Office);
}
