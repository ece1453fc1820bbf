using System.Collections.Immutable;
using System.Text.Json;

namespace BackOffice.Playground.GraphEmulator.Mail;

/// <summary>The mails that were sent, oldest first. Kept in <c>mails.json</c>. Nothing leaves this machine.</summary>
public sealed class MailFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly string? file;
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<int>> refusals = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableList<SentMail> mails;

    private MailFolder(string? file, IEnumerable<SentMail> mails)
    {
        this.file = file;
        this.mails = [.. mails];
    }

    public IReadOnlyList<SentMail> All => mails;

    /// <summary>Reads the file, or begins empty.</summary>
    public static MailFolder Open(string? folder)
    {
        var path = folder is null ? null : Path.Combine(folder, "mails.json");
        return new(path, path is not null && File.Exists(path) ? JsonSerializer.Deserialize<SentMail[]>(File.ReadAllText(path), Json) ?? [] : []);
    }

    /// <summary>The next mails to this address are refused with these statuses, one each.</summary>
    public void Refuse(string address, params ReadOnlySpan<int> statuses)
    {
        lock (gate)
        {
            var waiting = refusals[address] = new Queue<int>();
            foreach (var status in statuses)
                waiting.Enqueue(status);
        }
    }

    /// <summary>The status with which a mail to this address is to be refused; null when it is not.</summary>
    internal int? NextRefusal(string address)
    {
        lock (gate)
            return refusals.TryGetValue(address, out var waiting) && waiting.TryDequeue(out var status) ? status : null;
    }

    internal void Add(SentMail mail)
    {
        lock (gate)
        {
            mails = mails.Add(mail);
            if (file is not null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, JsonSerializer.Serialize(mails, Json));
            }
        }
    }
}
