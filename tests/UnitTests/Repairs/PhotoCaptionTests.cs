using BackOffice.Dialogs.Repairs;

namespace BackOffice.UnitTests.Repairs;

public class PhotoCaptionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("photo")]
    [InlineData("Here is a photo of REP-7K3QF.")]
    [InlineData("here's the picture for rep7k3qf!")]
    [InlineData("REP-7K3QF")]
    [InlineData("REP-7K3QF: another picture")]
    [InlineData("See the attached screenshot, please")]
    [InlineData("Hier ist ein Foto")]
    public void Words_that_only_point_at_a_picture_say_nothing(string text) => Assert.True(PhotoCaption.IsAllOf(text));

    [Theory]
    [InlineData("the printer on floor 3 is jammed")]
    [InlineData("REP-7K3QF the light is blinking")]
    [InlineData("the lower one")]
    [InlineData("cancel REP-7K3QF")]
    [InlineData("help")]
    [InlineData("it squeaks")]
    public void Words_that_say_something_are_answered(string text) => Assert.False(PhotoCaption.IsAllOf(text));
}
