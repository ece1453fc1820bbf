using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Bot.Equipment.Import;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Bot.Imports;

/// <summary>Answers a list: of machines, items or positions, by what its import would do; of readings, by taking them.</summary>
internal sealed class AnswerList(IImports imports, TakeReadings readings, ReadList file, RandomNumberGenerator random)
{
    /// <param name="person">Who gave the list; the caller has checked that they may import something.</param>
    /// <param name="pasted">For what the list was pasted, so that it can be mended on that card; null when it was not.</param>
    public async Task<AdaptiveCard> ShowAsync(string list, string? locale, Person person, ImportSubject? pasted, CancellationToken cancellation)
    {
        var id = ImportId.Mint(random);
        var ofPositions = pasted is ImportSubject.Positions || !person.RunsBackOffice;
        switch (file.Read(list, locale, ofPositions))
        {
            case ListReading.Machines(var machines):
                return ImportCard.Preview(id, await imports.PreviewAsync(id, machines, cancellation), person);
            case ListReading.Items(var items):
                return ImportCard.Preview(id, await imports.PreviewAsync(id, items, cancellation), person);
            case ListReading.Positions when !person.Recruits:
                return Ask(list, InterviewSentences.Refusal(new PositionRefusal.NotAllowed()), person, pasted);
            case ListReading.Positions(var positions):
                return ImportCard.Preview(id, await imports.PreviewAsync(id, positions, cancellation), person);
            case ListReading.Readings { Lines.Length: > ReadingLine.MostLines }:
                return Ask(list, ImportSentences.TooManyLines(ReadingLine.MostLines), person, pasted);
            case ListReading.Readings(var lines, var problems):
                return ReadingsCard.For(await readings.RunAsync(lines, problems, person, cancellation), person);
            case ListReading.Refused(var why):
                return Ask(list, why, person, pasted);
            case var other:
                throw new InvalidOperationException($"Reading a file came to {other}.");
        }
    }

    private static AdaptiveCard Ask(string list, string why, Person person, ImportSubject? pasted) =>
        ImportCard.Ask(pasted is null ? null : list, why, pasted ?? UsualOf(person));

    /// <summary>What somebody's lists are about when they do not say.</summary>
    public static ImportSubject UsualOf(Person person) => person.RunsBackOffice ? ImportSubject.Equipment : ImportSubject.Positions;
}
