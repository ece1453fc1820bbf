using Microsoft.Bot.Connector.Teams;

namespace BackOffice.SdkTests.Connector;

public class TeamsOperationsTests
{
    [Fact]
    public async Task A_team_is_read_with_its_counts()
    {
        await using var service = await ChannelService.StartAsync(
            new ChannelService.Answer(200, """{ "id": "19:t", "name": "HQ", "aadGroupId": "g", "channelCount": 2, "memberCount": 9 }"""));
        using var client = new TeamsConnectorClient(service.Address, null, null, disposeHttpClient: false);

        var team = await client.Teams.FetchTeamDetailsAsync("19:t");

        Assert.Equal(("HQ", "g", 9), (team.Name, team.AadGroupId, team.MemberCount));
        Assert.Equal("/v3/teams/19%3At", Assert.Single(service.Calls).Target);
    }

    [Fact]
    public async Task The_channels_of_a_team_are_read()
    {
        await using var service = await ChannelService.StartAsync(
            new ChannelService.Answer(200, """{ "conversations": [ { "id": "19:general" }, { "id": "19:a", "name": "Announcements" } ] }"""));
        using var client = new TeamsConnectorClient(service.Address, null, null, disposeHttpClient: false);

        var channels = await client.Teams.FetchChannelListAsync("19:t");

        Assert.Equal("19:general 19:a", string.Join(' ', channels.Conversations.Select(channel => channel.Id)));
        Assert.Equal("/v3/teams/19%3At/conversations", Assert.Single(service.Calls).Target);
    }
}
