using BackOffice.Bot.Conversation;
using BackOffice.Dialogs.Repairs;

namespace BackOffice.Bot.Repairs.Photos;

internal static class PhotosRegistration
{
    /// <summary>Pictures of repairs: sent, kept, shown.</summary>
    public static IServiceCollection AddRepairPhotos(this IServiceCollection services) => services
        .AddSingleton<ReadPicture>()
        .AddSingleton<FindPhotoTarget>()
        .AddSingleton<AnswerSentPhotos>()
        .AddSingleton<PutFormAway>()
        .AddSingleton<ICardAction, ChoosePhotoTarget>()
        .AddSingleton<ICardAction, ShowPhotos>();
}
