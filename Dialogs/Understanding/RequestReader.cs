namespace BackOffice.Dialogs;

/// <summary>Reads one request in full, once it is known what it wants: only what such a request may tell is looked for.</summary>
internal static class RequestReader
{
    private const int UsualWords = 128;

    public static Understood Read(Reading reading, Gist gist, Judgement judged)
    {
        var order = EquipmentOrderReader.Read(reading, gist);
        var stock = StockOrderReader.Read(reading, gist, judged.Intent);
        if (order is null && stock is null && gist.Case is null && reading.IsSpent(0, reading.Words.Length))
        {
            var asksForHelp = gist.Courtesy is null && reading.Text.Contains('?', StringComparison.Ordinal);
            return new Understood(asksForHelp ? Intent.Help : Intent.None, Courtesy: gist.Courtesy) { Text = reading.Text };
        }

        var (sends, joins, helped) = FormReader.Order(reading);
        var remark = gist.Case is null ? null : RemarkReader.Read(reading);
        Span<bool> occupied = reading.Words.Length <= UsualWords ? stackalloc bool[UsualWords] : new bool[reading.Words.Length];
        occupied = occupied[..reading.Words.Length];
        Occupy(occupied, gist);
        var items = ItemReader.Read(reading, judged.Intent, occupied);
        var people = PeopleReader.Read(reading, judged.Intent, occupied);
        var urgency = UrgencyReader.Read(reading);
        return Thing(reading, judged.Intent, gist) with
        {
            List = judged.List,
            Filter = judged.Filter,
            Equipment = order,
            Stock = stock,
            Sends = sends,
            Joins = joins,
            AsksUse = !gist.When.IsEmpty && MayAskUse(judged.Intent) && FormReader.AsksUse(reading),
            Helped = helped,
            Remark = remark,
            Text = reading.Text,
            Confidence = judged.Confidence,
            RunnerUp = judged.RunnerUp,
            RunnerUpConfidence = judged.RunnerUpConfidence,
            Nearest = judged.Nearest,
            Corrects = FormReader.Corrects(reading),
            Adds = FormReader.Adds(reading),
            Urgency = urgency,
            Items = items,
            Candidate = people.Candidate,
            Position = people.Position,
            People = people.People,
            Phone = gist.Phone?.Number,
            Length = judged.Intent is Intent.BookInterview or Intent.ChangeInterview ? LengthReader.Read(reading) : null,
            When = gist.When,
        };
    }

    /// <summary>The place that a text names; and the thing that it is about, and what is wrong with it.</summary>
    private static Understood Thing(Reading reading, Intent intent, Gist gist)
    {
        var place = PlaceReader.Read(reading);
        var understood = new Understood(intent, Case: gist.Case) { Place = place };
        if (!IsAboutThings(intent) && !IsAboutGoods(intent))
        {
            return understood;
        }

        understood = understood with { PlaceAnswer = place ?? PlaceAnswer(reading), Tag = gist.Tag?.Name };
        if (IsAboutGoods(intent))
        {
            return understood;
        }

        var asset = AssetReader.Read(reading) ?? TagAlone(gist.Tag);
        var fault = FaultReader.Read(reading);
        return understood with
        {
            Asset = asset?.Name ?? fault.Implied?.Name,
            Kind = IsAboutCases(intent) ? null : asset is null ? fault.Implied?.Kind : asset.Kind,
            Symptom = intent is Intent.ReportProblem || (intent is Intent.None && (IsFault(fault.Sign, asset) || (fault.Sign is FaultSign.Likely && FormReader.Adds(reading))))
                ? SymptomReader.Read(reading, asset)
                : null,
        };
    }

    private static AssetMention? TagAlone(TagMention? tag) => tag is null ? null : new AssetMention(tag.Name, null, tag.Start, tag.End);

    private static bool IsFault(FaultSign sign, AssetMention? asset) =>
        sign is FaultSign.Certain || (sign is FaultSign.Likely && asset is not null);

    // Nothing is understood as asking for it yet; what surely wants something else is not searched for it.
    private static bool MayAskUse(Intent intent) => intent is Intent.None or Intent.StockLevel or Intent.CountStock or Intent.Reorder or Intent.Export
        or Intent.MyRequests or Intent.Approvals;

    private static bool IsAboutThings(Intent intent) =>
        IsAboutCases(intent) || intent is Intent.ReportProblem or Intent.None or Intent.Help or Intent.Cancel;

    private static bool IsAboutCases(Intent intent) => intent is Intent.MyRequests or Intent.CancelRequest or Intent.Approvals;

    private static bool IsAboutGoods(Intent intent) => intent is Intent.RequestSupplies or Intent.StockLevel or Intent.CountStock
        or Intent.Reorder or Intent.ReceiveDelivery;

    /// <summary>Marks the words of dates, phone numbers and numbers of cases: they are no things and no people.</summary>
    private static void Occupy(Span<bool> occupied, Gist gist)
    {
        foreach (var time in gist.When)
        {
            occupied[time.Words].Fill(true);
        }

        for (var i = 0; i < occupied.Length; i++)
        {
            occupied[i] |= gist.Classes[i] is (uint)WordClass.Case or (uint)WordClass.Phone;
        }
    }

    // "4", asked for the place, is a floor.
    private static string? PlaceAnswer(Reading reading)
    {
        const int Longest = 3;
        return reading.Words.Length <= Longest
            ? PlaceReader.Read(new Reading($"{reading.Language.Places.Answering} {reading.Text}", reading.Language, reading.OfficePlaces))
            : null;
    }
}
