using System.Globalization;
using System.Text;
using QRCoder;

namespace BackOffice.Bot.Equipment;

/// <summary>A QR code as one path of SVG: a page of labels stays small enough to open on a phone.</summary>
/// <param name="Size">The side of the code in modules, its quiet zone of four modules included.</param>
/// <param name="Data">The path, a unit a module.</param>
internal sealed record QrPath(int Size, string Data)
{
    /// <summary>Of what a worn label may lose, a quarter can be restored (level Q).</summary>
    public static QrPath Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        var modules = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < modules.Count; row++)
        {
            for (var column = 0; column < modules.Count; column++)
            {
                var start = column;
                while (column < modules.Count && modules[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h-{column - start}z");
                }
            }
        }

        return new QrPath(modules.Count, path.ToString());
    }
}
