using BackOffice.Bot.Approvals;
using BackOffice.Bot.Conversation;
using BackOffice.Bot.Delivery;
using BackOffice.Bot.Due;
using BackOffice.Bot.Equipment;
using BackOffice.Bot.Files;
using BackOffice.Bot.Guides;
using BackOffice.Bot.Health;
using BackOffice.Bot.Imports;
using BackOffice.Bot.Interviews;
using BackOffice.Bot.Office;
using BackOffice.Bot.Orders;
using BackOffice.Bot.People;
using BackOffice.Bot.Repairs;
using BackOffice.Bot.Repairs.Photos;
using BackOffice.Bot.State;
using BackOffice.Bot.Stock;
using BackOffice.Bot.Stock.Counting;
using BackOffice.Bot.Supplies;
using BackOffice.Bot.Understanding;

if (UnderstandCommand.IsAsked(args))
{
    return await UnderstandCommand.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);
RequireAppId.Check(builder.Configuration, builder.Environment);
builder.Services.AddOffice(builder.Configuration);
builder.Services.AddState(builder.Configuration);
builder.Services.AddPeople(builder.Configuration);
builder.Services.AddConversation();
builder.Services.AddRepairs(builder.Configuration);
builder.Services.AddFiles();
builder.Services.AddRepairPhotos();
builder.Services.AddEquipment();
builder.Services.AddImports();
builder.Services.AddCounting(builder.Configuration);
builder.Services.AddGuides();
builder.Services.AddStock();
builder.Services.AddApprovals(builder.Configuration);
builder.Services.AddSupplies(builder.Configuration);
builder.Services.AddOrders(builder.Configuration);
builder.Services.AddInterviews(builder.Configuration);
builder.Services.AddDelivery();
builder.Services.AddDue();

var app = builder.Build();
app.MapConversation();
app.MapHealth();
app.MapPublicPages();
app.MapLabels();
app.MapPhotos();
app.MapChoices();
await app.RunAsync();
return 0;
