using System.Text;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Harness;

/// <summary>What people saw, step by step, as text: after each step, the messages that are new or look different.</summary>
public sealed class Transcript(params Teammate[] people)
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, string> seen = new(StringComparer.Ordinal);

    /// <summary>Writes down what has changed since the last step.</summary>
    /// <param name="step">What was done, as a heading.</param>
    public void After(string step)
    {
        text.Append("# ").AppendLine(step);
        foreach (var person in people)
        {
            var changed = person.Chat.Messages.Where(message => !seen.TryGetValue(message.Id, out var before) || before != Look(message)).ToList();
            if (changed.Count > 0)
            {
                text.AppendLine().Append("## ").Append(person.Name).AppendLine(" sees");
            }

            foreach (var message in changed)
            {
                text.AppendLine().AppendLine(seen.ContainsKey(message.Id) ? $"(changed, message {Place(person, message)})" : $"(message {Place(person, message)})").AppendLine(Look(message));
                seen[message.Id] = Look(message);
            }
        }

        text.AppendLine();
    }

    public override string ToString() => text.ToString();

    private static int Place(Teammate person, ChatMessage message) => person.Chat.Messages.TakeWhile(other => other.Id != message.Id).Count() + 1;

    private static string Look(ChatMessage message) => string.Join(
        '\n',
        [
            $"{message.From ?? FakeTeams.BotName}:",
            .. message.Summary is { Length: > 0 } summary ? [$"  (notification) {summary}"] : Array.Empty<string>(),
            .. message.Words.Split('\n').Select(line => $"  {line}"),
        ]);
}
