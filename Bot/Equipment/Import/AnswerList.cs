using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>Answers a list: of machines, by what its import would do; of readings, by taking them.</summary>
internal sealed class AnswerList(IEquipmentImports imports, TakeReadings readings, ReadEquipmentFile file, RandomNumberGenerator random)
{
    /// <param name="person">Who gave the list; the caller has checked that they may.</param>
    /// <param name="pasted">Whether the list was pasted, so that it can be mended on the card.</param>
    public async Task<AdaptiveCard> ShowAsync(string list, string? locale, Person person, bool pasted, CancellationToken cancellation)
    {
        switch (file.Read(list, locale))
        {
            case FileReading.Machines(var machines):
                var id = ImportId.Mint(random);
                return ImportCard.Preview(id, await imports.PreviewAsync(id, machines, cancellation), person);
            case FileReading.Readings { Lines.Length: > ReadingLine.MostLines }:
                return ImportCard.Ask(pasted ? list : null, ImportSentences.TooManyLines(ReadingLine.MostLines));
            case FileReading.Readings(var lines, var problems):
                return ReadingsCard.For(await readings.RunAsync(lines, problems, person, cancellation), person);
            case FileReading.Refused(var why):
                return ImportCard.Ask(pasted ? list : null, why);
            case var other:
                throw new InvalidOperationException($"Reading a file came to {other}.");
        }
    }
}
