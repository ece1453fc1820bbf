using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>What is known of a kept picture without its content.</summary>
/// <param name="Number">Its place among the pictures of its repair, from 1.</param>
/// <param name="Size">In bytes.</param>
/// <param name="By">Who added it.</param>
/// <param name="Upload">Under which name its content is kept.</param>
public sealed record RepairPhoto(PhotoId Id, int Number, PictureFormat Format, int Size, PersonName By, Instant At, string Upload);
