using System.Text;
using BackOffice.Cards.Orders;
using static BackOffice.UnitTests.Samples.SampleOrders;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Cards;

public class OrderMailTests
{
    [Fact]
    public void A_mail_has_a_table_that_people_read()
    {
        var mail = OrderMail.For(Ordered, Eric, "Head Office", "orders@paper.example", "r1");

        Assert.Equal("Order PO-7K3QF", mail.Subject);
        Assert.Equal(
            """
            Hello,

            please deliver to Head Office:

            Item                  Quantity                 Price     Sum
            A4 paper              10 boxes (5 reams each)  24.50  245.00
            Ballpoint pens, blue  3 packs (50 pens each)    9.90   29.70

            Total: 274.70

            Please name PO-7K3QF on the delivery note and the invoice. The order is attached as a table too.

            Kind regards
            Eric Executive
            """.ReplaceLineEndings("\n"),
            mail.Text);
    }

    [Fact]
    public void A_mail_has_a_file_that_programs_read()
    {
        var odd = Ordered with { Lines = [Ordered.Lines[0] with { Name = "=Paper, \"white\"", Price = null }] };
        var file = OrderMail.For(odd, Eric, "Head Office", "orders@paper.example", "r1").Attachment!;

        Assert.Equal(("PO-7K3QF.csv", "text/csv"), (file.Name, file.ContentType));
        Assert.Equal(
            "\uFEFForder,code,item,quantity,pack,units per pack,unit,price,sum\r\nPO-7K3QF,PAP-A4,\"'=Paper, \"\"white\"\"\",10,box,5,ream,,\r\n",
            Encoding.UTF8.GetString([.. file.Content]));
    }
}
