using System.Globalization;
using BackOffice.Dialogs;
using BackOffice.Dialogs.Training;

// Training SENTENCES OUTPUT [HELDOUT]: makes the model and the vocabulary from the sentences; with held-out sentences it prints how
// well they are told apart.
if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("Usage: Training <folder of sentences> <folder to write to> [<folder of held-out sentences>]");
    return 2;
}

var families = SentenceFile.LoadAll(args[0]).ToArray();
foreach (var language in families.GroupBy(family => family.Language))
{
    var path = Path.Combine(args[1], Vocabulary.Resource(language.Key.Name));
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllLines(path, VocabularyBuilder.Build(language));
}

var model = ModelBuilder.Build(families);
using (var file = File.Create(Path.Combine(args[1], IntentModel.Resource)))
{
    model.Write(file);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{families.Length} families of sentences were learnt."));
if (args.Length == 3)
{
    // Words that were learnt are known from here on, as they are when the bot runs.
    foreach (var language in families.GroupBy(family => family.Language))
    {
        foreach (var word in VocabularyBuilder.Build(language))
        {
            language.Key.Lexicon.AddExample(word.TrimStart(Vocabulary.Target));
        }
    }

    Evaluation.Print(model, [.. SentenceFile.LoadAll(args[2])]);
}

return 0;
