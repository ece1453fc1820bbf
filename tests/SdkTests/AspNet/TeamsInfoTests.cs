using BackOffice.SdkTests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AspNet;

public class TeamsInfoTests
{
    private const string Emma = """{ "id": "emma", "objectId": "e1", "email": "emma@example.com", "userPrincipalName": "emma@example.com", "tenantId": "t" }""";

    [Theory]
    [InlineData(false, "/v3/conversations/chat/members/emma")]
    [InlineData(true, "/v3/conversations/team-hq/members/emma")]
    public async Task A_member_is_asked_for_in_the_chat_or_in_the_team(bool inTeam, string target)
    {
        var (member, asked) = await Ask(Emma, inTeam, (turn, token) => TeamsInfo.GetMemberAsync(turn, "emma", token));

        Assert.Equal(target, asked);
        Assert.Equal(("emma", "e1", "emma@example.com", "t"), (member.Id, member.AadObjectId, member.Email, member.TenantId));
    }

    [Theory]
    [InlineData(false, "/v3/conversations/chat/pagedmembers?pageSize=50&continuationToken=next")]
    [InlineData(true, "/v3/conversations/team-hq/pagedmembers?pageSize=50&continuationToken=next")]
    public async Task Members_come_in_pages(bool inTeam, string target)
    {
        var (page, asked) = await Ask(
            $$"""{ "continuationToken": "more", "members": [{{Emma}}] }""", inTeam, (turn, token) => TeamsInfo.GetPagedMembersAsync(turn, 50, "next", token));

        Assert.Equal(target, asked);
        Assert.Equal(("more", "emma@example.com"), (page.ContinuationToken, Assert.Single(page.Members).Email));
    }

    [Fact]
    public async Task A_team_is_described()
    {
        var (team, asked) = await Ask(
            """{ "id": "team-hq", "name": "HQ Team", "aadGroupId": "g" }""", inTeam: true, (turn, token) => TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: token));

        Assert.Equal("/v3/teams/team-hq", asked);
        Assert.Equal(("HQ Team", "g"), (team.Name, team.AadGroupId));
    }

    [Fact]
    public async Task A_new_member_of_whom_only_the_id_is_known_is_asked_for()
    {
        var (bot, asked) = await Welcome(new ChannelService.Answer(200, Emma));

        Assert.Equal("/v3/conversations/chat/members/emma", asked);
        Assert.Equal("emma@example.com", Assert.Single(bot.Added).Email);
    }

    [Fact]
    public async Task A_new_member_who_is_gone_again_is_welcomed_by_what_is_known()
    {
        var (bot, _) = await Welcome(new ChannelService.Answer(404, """{ "error": { "code": "ConversationNotFound", "message": "Gone." } }"""));

        Assert.Equal(("emma", null), (Assert.Single(bot.Added).Id, bot.Added[0].Email));
    }

    private static async Task<(T Told, string Asked)> Ask<T>(string answer, bool inTeam, Func<ITurnContext, CancellationToken, Task<T>> ask)
    {
        T? told = default;
        await using var bot = await ServedBot.StartAsync(
            async (turn, token) => told = await ask(turn, token), channelAnswers: new ChannelService.Answer(200, answer));
        var activity = bot.Activity(text: "hello");
        if (inTeam)
            activity["channelData"] = JObject.Parse("""{ "team": { "id": "team-hq" } }""");

        Assert.Equal(200, (await bot.Post(activity)).Status);

        return (told!, Assert.Single(bot.Channel.Calls).Target);
    }

    private static async Task<(WelcomingBot Bot, string Asked)> Welcome(ChannelService.Answer answer)
    {
        var welcoming = new WelcomingBot();
        await using var bot = await ServedBot.StartAsync(welcoming.OnTurnAsync, channelAnswers: answer);
        var activity = bot.Activity("conversationUpdate");
        activity["membersAdded"] = JArray.Parse("""[{ "id": "emma" }]""");

        Assert.Equal(200, (await bot.Post(activity)).Status);

        return (welcoming, Assert.Single(bot.Channel.Calls).Target);
    }

    private sealed class WelcomingBot : TeamsActivityHandler
    {
        internal List<TeamsChannelAccount> Added { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            Added.AddRange(teamsMembersAdded);
            return Task.CompletedTask;
        }
    }
}
