using System.Globalization;
using BackOffice.Dialogs;
using BackOffice.Dialogs.Training;

// Training SENTENCES OUTPUT: makes the model and the vocabulary from the sentences.
if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: Training <folder of sentences> <folder to write to>");
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
return 0;
