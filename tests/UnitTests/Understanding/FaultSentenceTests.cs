using BackOffice.Dialogs;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests;

public sealed class FaultSentenceTests
{
    [Theory]
    [InlineData("The printer on floor 3 is jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("the printer on floor 3 is jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("printer floor 3 jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("printer on 3 jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("jammed printer on the 3rd floor", "Printer", "Floor 3", "Jammed")]
    [InlineData("3rd floor printer is jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("The printer on the third floor has a paper jam", "Printer", "Floor 3", "Paper jam")]
    [InlineData("There's a paper jam in the printer on floor 3", "Printer", "Floor 3", "Paper jam")]
    [InlineData("printer on floor 3 makes a horrible noise since today", "Printer", "Floor 3", "Makes a horrible noise since today")]
    [InlineData("Floor 3, printer, paper jam", "Printer", "Floor 3", "Paper jam")]
    [InlineData("The copier in room 210 doesn't work", "Copier", "Room 210", "Doesn't work")]
    [InlineData("copier in room 210 doesnt work", "Copier", "Room 210", "Doesnt work")]
    [InlineData("The photocopier on 210 isn’t working", "Copier", "Room 210", "Isn’t working")]
    [InlineData("Projector in meeting room 4 won't turn on", "Projector", "Meeting room 4", "Won't turn on")]
    [InlineData("We can't turn on the projector in meeting room 4", "Projector", "Meeting room 4", "Can't turn on the projector")]
    [InlineData("coffee machine in the kitchen is leaking", "Coffee machine", "Kitchen", "Leaking")]
    [InlineData("The coffee machine in the kitchen on the 2nd floor is leaking!", "Coffee machine", "Kitchen, floor 2", "Leaking")]
    [InlineData("The shredder in reception smells of smoke", "Shredder", "Reception", "Smells of smoke")]
    [InlineData("The light in the elevator flickers", "Light", "Elevator", "Flickers")]
    [InlineData("The elevator is stuck on the ground floor", "Elevator", "Ground floor", "Stuck")]
    [InlineData("My laptop's screen is cracked, I'm at desk 12", "Laptop", "Desk 12", "Screen is cracked")]
    [InlineData("The phone at desk 12 has no dial tone", "Phone", "Desk 12", "No dial tone")]
    [InlineData("monitor on desk 12 keeps flickering", "Monitor", "Desk 12", "Keeps flickering")]
    [InlineData("The door to the server room doesn't close", "Door", "Server room", "Doesn't close")]
    [InlineData("Scanner in Jane's office shows error 50.3", "Scanner", "Jane's office", "Shows error 50.3")]
    [InlineData("The fax machine in the mail room is broken", "Fax", "Mail room", "Broken")]
    [InlineData("toilet on floor 2 is clogged", "Toilet", "Floor 2", "Clogged")]
    [InlineData("projector in Zeppelin has no signal", "Projector", "Zeppelin", "No signal")]
    [InlineData("heating in building B, floor 1, room 12 is not working", "Heating", "Room 12, floor 1, building B", "Not working")]
    [InlineData("The paper shredder near the copy room on floor 5 won't start", "Shredder", "Near copy room, floor 5", "Won't start")]
    [InlineData("My desk phone on floor 2 is dead", "Phone", "Floor 2", "Dead")]
    [InlineData("AC on the 5th floor doesn't cool", "Air conditioning", "Floor 5", "Doesn't cool")]
    [InlineData("no wifi on floor 6", "Wi-Fi", "Floor 6", "No wifi")]
    [InlineData("the kitchen light is out", "Light", "Kitchen", "Out")]
    [InlineData("Window in the meeting room Berlin can't be closed", "Window", "Meeting room Berlin", "Can't be closed")]
    [InlineData("The printer in accounting is really slow and it's annoying", "Printer", "Accounting", "Really slow and it's annoying")]
    [InlineData("hey there, microwave in the break room sparks!!", "Microwave", "Break room", "Sparks")]
    [InlineData("Copier 3rd floor: error code E-52", "Copier", "Floor 3", "Error code E-52")]
    [InlineData("The laser printer near room 12 says PC LOAD LETTER", "Printer", "Near room 12", "Says PC LOAD LETTER")]
    [InlineData("Printer at reception isn't printing", "Printer", "Reception", "Isn't printing")]
    [InlineData("the chair at my desk is broken", "Chair", "My desk", "Broken")]
    [InlineData("printer next to reception prints blank pages", "Printer", "Next to reception", "Prints blank pages")]
    [InlineData("Nobody can work: the projector in room 210 does not turn on", "Projector", "Room 210", "Nobody can work: does not turn on")]
    [InlineData("paper everywhere, the printer on floor 3 is jammed", "Printer", "Floor 3", "Paper everywhere, is jammed")]
    [InlineData("it hums, the fridge in the kitchen", "Fridge", "Kitchen", "Hums")]
    public void A_full_sentence_fills_the_whole_form(string text, string asset, string place, string symptom)
    {
        var understood = Office.Read(text);

        Assert.Equal(
            (Intent.ReportProblem, asset, place, symptom),
            (understood.Intent, understood.Asset, understood.Place, understood.Symptom));
    }

    [Theory]
    [InlineData("THE PRINTER ISN'T WORKING!!!", "Printer", null, "Isn't working")]
    [InlineData("THE COPIER ON FLOOR 2 IS BROKEN!!!", "Copier", "Floor 2", "Broken")]
    [InlineData("hi, the printer on floor 3 is jammed, thanks", "Printer", "Floor 3", "Jammed")]
    [InlineData("Hi Eric, the printer on floor 3 is jammed. Thanks a lot!", "Printer", "Floor 3", "Jammed")]
    [InlineData("Good morning! The printer on floor 3 is jammed, please help", "Printer", "Floor 3", "Jammed")]
    [InlineData("Hello\n\nThe printer is jammed. It's on floor 3.\n\nKind regards\nJane Doe", "Printer", "Floor 3", "Jammed")]
    [InlineData("😡 printer on floor 3 is jammed 😡😡", "Printer", "Floor 3", "Jammed")]
    [InlineData("🖨️ jammed, printer floor 3", "Printer", "Floor 3", "Jammed")]
    [InlineData("can you please fix the printer on floor 3, it is jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("I'd like to report that the printer on floor 3 is jammed", "Printer", "Floor 3", "Jammed")]
    [InlineData("I have a problem with the printer on floor 3: it doesn't print", "Printer", "Floor 3", "Doesn't print")]
    [InlineData("The printer on floor 3 is jammed. It also smells burnt.", "Printer", "Floor 3", "Jammed. Smells burnt")]
    [InlineData("printer", "Printer", null, null)]
    [InlineData("printer on floor 3", "Printer", "Floor 3", null)]
    [InlineData("please fix the printer on floor 3", "Printer", "Floor 3", null)]
    [InlineData("problem with the copier", "Copier", null, null)]
    [InlineData("the printer has a problem", "Printer", null, null)]
    [InlineData("paper jam", null, null, "Paper jam")]
    [InlineData("something is leaking in the kitchen", null, "Kitchen", "Something is leaking")]
    [InlineData("someone kicked the printer, it is broken", "Printer", null, "Someone kicked the printer, it is broken")]
    [InlineData("it's too cold in room 210", "Heating", "Room 210", "Too cold")]
    [InlineData("the screen of my laptop is black", "Laptop", null, "Screen is black")]
    [InlineData("the left monitor on desk 12 is black", "Left monitor", "Desk 12", "Black")]
    [InlineData("The HP printer in room 2.14 eats paper", "HP printer", "Room 2.14", "Eats paper")]
    [InlineData("printer 2 on floor 1 is broken", "Printer 2", "Floor 1", "Broken")]
    [InlineData("I can't send a fax", "Fax", null, "Can't send a fax")]
    [InlineData("report a problem", null, null, null)]
    [InlineData("printer jams on 3 pages out of ten", "Printer", null, "Jams on 3 pages out of ten")]
    [InlineData("The display shows \"replace drum\" in red", "Monitor", null, "Shows \"replace drum\" in red")]
    public void What_a_sentence_does_not_say_stays_open(string text, string? asset, string? place, string? symptom)
    {
        var understood = Office.Read(text);

        Assert.Equal(
            (Intent.ReportProblem, asset, place, symptom),
            (understood.Intent, understood.Asset, understood.Place, understood.Symptom));
    }

    [Theory]
    [InlineData("The printer on floor 3 is jammed, it's urgent", Urgency.Urgent, "Jammed")]
    [InlineData("URGENT: the printer on floor 3 is jammed", Urgency.Urgent, "Jammed")]
    [InlineData("printer on floor 3 is jammed asap please", Urgency.Urgent, "Jammed")]
    [InlineData("The printer on floor 3 is jammed and nobody can work", Urgency.Urgent, "Jammed and nobody can work")]
    [InlineData("The printer on floor 3 is jammed, no rush", Urgency.Low, "Jammed")]
    [InlineData("The printer on floor 3 is jammed. Not urgent.", Urgency.Low, "Jammed")]
    [InlineData("The printer on floor 3 is jammed", null, "Jammed")]
    [InlineData("The printer on floor 3 prints with low contrast, not good", null, "Prints with low contrast, not good")]
    public void Urgency_is_taken_from_what_is_said_of_it(string text, Urgency? urgency, string symptom)
    {
        var understood = Office.Read(text);

        Assert.Equal((urgency, symptom), (understood.Urgency, understood.Symptom));
    }
}
