using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1/", "devstoreaccount1")]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://azurite", "http://azurite:10002/devstoreaccount1/", "devstoreaccount1")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=office;AccountKey=a2V5;EndpointSuffix=core.windows.net", "https://office.table.core.windows.net/", "office")]
    [InlineData("AccountName=office;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:7/office;", "http://127.0.0.1:7/office/", "office")]
    [InlineData("TableEndpoint=https://office.table.core.windows.net/;SharedAccessSignature=sv=1&sig=x%3D", "https://office.table.core.windows.net/", "office")]
    public void A_connection_string_says_where_and_who(string text, string address, string account)
    {
        var service = new TableServiceClient(text);

        Assert.Equal((address, account), (service.Uri.AbsoluteUri.TrimEnd('/') + '/', service.AccountName));
        Assert.Equal(address + "Orders", service.GetTableClient("Orders").Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("AccountKey=a2V5")]
    [InlineData("AccountName=office")]
    [InlineData("AccountName=office;AccountKey=a2V5")]
    [InlineData("UseDevelopmentStorage=false")]
    public void A_connection_string_that_does_not_say_both_is_refused(string text) =>
        Assert.ThrowsAny<ArgumentException>(() => new TableServiceClient(text));

    [Theory]
    [InlineData("AccountName")]
    [InlineData("AccountName=office;AccountName=home;AccountKey=a2V5;EndpointSuffix=core.windows.net")]
    public void A_connection_string_that_is_malformed_is_refused(string text) =>
        Assert.Throws<InvalidOperationException>(() => new TableServiceClient(text));

    [Fact]
    public void A_key_that_is_no_key_is_refused() =>
        Assert.Throws<FormatException>(() => new TableServiceClient("AccountName=office;AccountKey=!;EndpointSuffix=core.windows.net"));

    [Fact]
    public void An_empty_connection_string_is_a_mistake_of_the_caller() =>
        Assert.ThrowsAny<ArgumentException>(() => new TableClient(string.Empty, "Orders"));
}
