using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackOffice.SdkTests.Schema;

public class TeamsTypesTests
{
    [Theory]
    [InlineData("objectId")]
    [InlineData("aadObjectId")]
    public void A_member_has_the_directorys_id_whatever_it_is_called(string name)
    {
        var member = ProtocolText.Read<TeamsChannelAccount>($$"""{ "id": "29:sam", "{{name}}": "oid-1", "userPrincipalName": "sam@example.com", "tenantId": "t" }""");

        Assert.Equal("oid-1", member.AadObjectId);
        Assert.Equal("sam@example.com", member.UserPrincipalName);
        Assert.Equal("oid-1", ProtocolText.Write(member)["aadObjectId"]!.ToString());
    }

    [Fact]
    public void A_page_of_members_is_made_from_plain_accounts()
    {
        var account = ProtocolText.Read<ChannelAccount>("""{ "id": "29:sam", "name": "Sam", "email": "sam@example.com", "objectId": "oid-1" }""");

        var page = new TeamsPagedMembersResult("next", [account]);

        Assert.Equal("sam@example.com", page.Members.Single().Email);
        Assert.Equal("oid-1", page.Members.Single().AadObjectId);
    }

    [Fact]
    public void Channel_data_keeps_what_is_not_known()
    {
        ProtocolText.SameAfterReading<TeamsChannelData>("""
            { "eventType": "teamRenamed", "team": { "id": "t", "name": "HQ", "aadGroupId": "g" }, "tenant": { "id": "x" },
              "notification": { "alert": true }, "onBehalfOf": [ { "itemid": 0, "mentionType": "person", "mri": "29:x", "displayName": "X" } ],
              "settings": { "selectedChannel": { "id": "c" }, "other": 1 }, "legacy": { "a": 1 } }
            """);
    }

    [Fact]
    public void A_dialog_says_that_it_goes_on_or_ends_with_a_text()
    {
        var next = new TaskModuleResponse(new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo("Order", height: 200, url: "https://example.test/") });
        var end = new TaskModuleResponse(new TaskModuleMessageResponse("Saved"));

        Assert.Equal("""{"task":{"value":{"title":"Order","height":200,"url":"https://example.test/"},"type":"continue"}}""", Text(next));
        Assert.Equal("""{"task":{"value":"Saved","type":"message"}}""", Text(end));
    }

    [Fact]
    public void A_result_of_a_message_extension_previews_itself_where_nothing_else_is_given()
    {
        var card = new HeroCard("Toner").ToAttachment();

        var result = card.ToMessagingExtensionAttachment();

        Assert.Equal(HeroCard.ContentType, result.ContentType);
        Assert.Same(card, result.Preview);
    }

    [Fact]
    public void The_answer_to_a_file_consent_card_says_where_to_upload()
    {
        var answer = ProtocolText.Read<FileConsentCardResponse>("""
            { "action": "accept", "context": { "id": "F-1" }, "uploadInfo": { "uploadUrl": "https://up.example/1", "contentUrl": "https://c.example/1", "name": "a.pdf", "uniqueId": "u", "fileType": "pdf" } }
            """);

        Assert.Equal("accept", answer.Action);
        Assert.Equal("https://up.example/1", answer.UploadInfo.UploadUrl);
    }

    private static string Text(object value) => ProtocolText.Write(value).ToString(Newtonsoft.Json.Formatting.None);
}
