using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Guides;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Bot.Guides;

/// <summary>Reads the guides that came with the product. Whoever edits a file wrongly is told which line.</summary>
internal static class GuideFiles
{
    /// <exception cref="InvalidDataException">A file is not as it must be; the message names file and line.</exception>
    public static GuideBook Read(DirectoryInfo folder)
    {
        if (!folder.Exists)
        {
            throw new InvalidDataException($"There is no folder '{folder.FullName}' with guides. Set Guides:Folder, or Guides:Enabled to false.");
        }

        var guides = new Dictionary<GuideKey, ImmutableArray<string>>();
        foreach (var file in folder.EnumerateFiles("*.yaml").OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var reader = file.OpenText();
            foreach (var (key, steps, at) in Read(file.Name, reader))
            {
                if (!guides.TryAdd(key, steps))
                {
                    throw Fault(file.Name, at, $"there is a guide for {key.Kind}, {key.Category} already");
                }
            }
        }

        return new GuideBook(guides);
    }

    internal static IEnumerable<(GuideKey Key, ImmutableArray<string> Steps, Mark At)> Read(string file, TextReader text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException broken)
        {
            throw new InvalidDataException($"{file}, line {broken.Start.Line.ToString(CultureInfo.InvariantCulture)}: {broken.Message}", broken);
        }

        var root = yaml.Documents is [{ RootNode: YamlMappingNode map }] ? map : throw new InvalidDataException($"{file}, line 1: this holds no guides");
        var kind = Text(file, Child(file, root, "kind"));
        if (!GuideKey.IsKind(kind))
        {
            throw Fault(file, Child(file, root, "kind").Start, $"'{kind}' is no kind of machine: write it in small letters, such as 'coffee machine'");
        }

        return Items(file, Child(file, root, "guides")).Select(guide => ReadGuide(file, kind, guide)).ToList();
    }

    private static (GuideKey Key, ImmutableArray<string> Steps, Mark At) ReadGuide(string file, string kind, YamlNode node)
    {
        var guide = node as YamlMappingNode ?? throw Fault(file, node.Start, "a guide has a category and steps");
        var name = Child(file, guide, "category");
        if (!Enum.TryParse<SymptomCategory>(Text(file, name), out var category) || category.ToString() != Text(file, name))
        {
            throw Fault(file, name.Start, $"'{Text(file, name)}' is no category; it is one of {string.Join(", ", Enum.GetNames<SymptomCategory>())}");
        }

        var items = Items(file, Child(file, guide, "steps"));
        if (items.Count > Guide.MostSteps)
        {
            throw Fault(file, items[Guide.MostSteps].Start, $"a guide has at most {Guide.MostSteps} steps");
        }

        return (new GuideKey(kind, category), [.. items.Select(step => Step(file, step))], node.Start);
    }

    private static string Step(string file, YamlNode node) => Text(file, node) is { Length: > 0 and <= Guide.StepLimit } step && !step.Contains('\n', StringComparison.Ordinal)
        ? step
        : throw Fault(file, node.Start, $"a step is one line of 1 to {Guide.StepLimit} characters");

    private static YamlNode Child(string file, YamlMappingNode node, string name) =>
        node.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : throw Fault(file, node.Start, $"'{name}' is missing");

    private static IList<YamlNode> Items(string file, YamlNode node) =>
        node is YamlSequenceNode { Children: { Count: > 0 } items } ? items : throw Fault(file, node.Start, "this must be a list");

    private static string Text(string file, YamlNode node) =>
        node is YamlScalarNode { Value: { } text } ? text.Trim() : throw Fault(file, node.Start, "this must be a text");

    private static InvalidDataException Fault(string file, Mark at, string what) =>
        new($"{file}, line {at.Line.ToString(CultureInfo.InvariantCulture)}: {what}.");
}
