using BackOffice.Load;

// dotnet run -c Release --project tests/Load [-- --turns 5000]
// Plays the Bot Connector against three servers on this machine, one after the other, and prints what a turn costs each of them.
// "bare" is how this program runs itself for comparison: an endpoint that reads an activity and posts one reply.
if (args is ["bare", ..])
{
    await BareEndpoint.RunAsync(args[1..]);
    return 0;
}

var turns = args is ["--turns", var number] && int.TryParse(number, out var given) && given is > 0 and <= 20_000 ? given : 5_000;
return await Measurement.RunAsync(turns);
