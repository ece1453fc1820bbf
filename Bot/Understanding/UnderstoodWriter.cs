using System.Text.Encodings.Web;
using System.Text.Json;
using BackOffice.Dialogs;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Bot.Understanding;

/// <summary>Writes what was understood of texts as JSON objects, one a line. What a text does not say is left out.</summary>
internal sealed class UnderstoodWriter(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A part of the office's clock, to the second: "2026-11-24T12:00:00".
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    private readonly Utf8JsonWriter json = new(output, Options);

    public void Write(string text, Understood understood)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("text", text);
        WriteRequest(understood);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Dispose() => json.Dispose();

    private void WriteRequest(Understood understood)
    {
        json.WriteString("intent", understood.Intent.ToString());
        json.WriteNumber("confidence", Math.Round(understood.Confidence, 3));
        json.WriteString("runnerUp", understood.RunnerUp.ToString());
        json.WriteStartObject("entities");
        WriteText("kind", understood.Kind);
        WriteText("asset", understood.Tag);
        WriteText("place", understood.Place);
        WriteText("symptom", understood.Symptom);
        WriteText("urgency", understood.Urgency?.ToString().ToLowerInvariant());
        WriteItems(understood);
        WriteText("candidate", understood.Candidate);
        WriteText("position", understood.Position);
        WritePeople(understood);
        WriteText("phone", understood.Phone);
        WriteText("caseId", understood.Case?.Value);
        WriteText("duration", understood.Length is { } length ? PeriodPattern.NormalizingIso.Format(length) : null);
        WriteTimes(understood);
        json.WriteEndObject();
        if (understood.Also is { } also)
        {
            json.WriteStartObject("also");
            WriteRequest(also);
            json.WriteEndObject();
        }
    }

    private void WriteItems(Understood understood)
    {
        if (understood.Items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("items");
        foreach (var item in understood.Items)
        {
            json.WriteStartObject();
            if (item.Quantity is { } quantity)
            {
                json.WriteNumber("quantity", quantity);
            }

            WriteText("unit", item.Unit);
            json.WriteString("name", item.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePeople(Understood understood)
    {
        if (understood.People.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("people");
        foreach (var person in understood.People)
        {
            json.WriteStringValue(person);
        }

        json.WriteEndArray();
    }

    private void WriteTimes(Understood understood)
    {
        if (understood.When.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("when");
        foreach (var when in understood.When)
        {
            json.WriteStartObject();
            json.WriteString("type", when.Kind.ToString().ToLowerInvariant());
            json.WriteString("timex", when.Timex);
            WriteText("start", Text(when.Start));
            WriteText("end", Text(when.End));
            json.WriteString("text", when.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string? Text(LocalDateTime? moment) => moment is { } value ? Moment.Format(value) : null;
}
