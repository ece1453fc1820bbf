namespace Azure.Data.Tables;

/// <summary>What a connection string says: where the service is, and one way to be let in.</summary>
internal sealed record TableConnectionString(Uri Endpoint, string AccountName, TableSharedKeyCredential Key, AzureSasCredential Sas)
{
    // Published by Microsoft for the emulator: no secret.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="InvalidOperationException">It is not a list of name=value.</exception>
    /// <exception cref="ArgumentException">It does not say where the service is and how to be let in.</exception>
    /// <exception cref="FormatException">The key is not base64.</exception>
    public static TableConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = Split(text);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator))
            return Emulator(emulator, settings.GetValueOrDefault("DevelopmentStorageProxyUri"));

        var endpoint = EndpointIn(settings);
        var account = settings.GetValueOrDefault("AccountName") ?? TableEndpoint.Parse(endpoint).AccountName;
        if (settings.TryGetValue("AccountKey", out var key))
            return new TableConnectionString(endpoint, account, new TableSharedKeyCredential(account, key), Sas: null);
        return settings.TryGetValue("SharedAccessSignature", out var sas)
            ? new TableConnectionString(endpoint, account, Key: null, new AzureSasCredential(sas))
            : throw Incomplete("It has neither AccountKey nor SharedAccessSignature.");
    }

    private static Dictionary<string, string> Split(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Keys and signatures end in '=': only the first one separates.
            var separator = part.IndexOf('=', StringComparison.Ordinal);
            if (separator < 1)
                throw new InvalidOperationException("Settings of a connection string must be of the form name=value.");
            if (!settings.TryAdd(part[..separator].TrimEnd(), part[(separator + 1)..].TrimStart()))
                throw new InvalidOperationException($"The connection string names '{part[..separator]}' twice.");
        }

        return settings;
    }

    private static TableConnectionString Emulator(string setting, string proxy)
    {
        if (!bool.TryParse(setting, out var use) || !use)
            throw Incomplete("UseDevelopmentStorage can only be true.");
        var host = proxy is null ? "http://127.0.0.1" : Absolute(proxy).GetLeftPart(UriPartial.Scheme) + Absolute(proxy).Host;
        return new TableConnectionString(
            new Uri($"{host}:10002/{EmulatorAccount}"), EmulatorAccount, new TableSharedKeyCredential(EmulatorAccount, EmulatorKey), Sas: null);
    }

    private static Uri EndpointIn(Dictionary<string, string> settings)
    {
        if (settings.TryGetValue("TableEndpoint", out var endpoint))
            return Absolute(endpoint);
        if (!settings.TryGetValue("AccountName", out var account) || !settings.TryGetValue("EndpointSuffix", out var suffix))
            throw Incomplete("It has neither TableEndpoint nor AccountName and EndpointSuffix.");
        var scheme = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        return Absolute($"{scheme}://{account}.table.{suffix}");
    }

    private static Uri Absolute(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : throw Incomplete("An endpoint is not an absolute address.");

#pragma warning disable CA2208, MA0015 // The parameter is that of the client's constructor.
    private static ArgumentException Incomplete(string reason) => new($"The connection string cannot be used. {reason}", "connectionString");
#pragma warning restore CA2208, MA0015
}
