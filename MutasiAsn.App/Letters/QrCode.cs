using QRCoder;

namespace MutasiAsn.App.Letters;

internal static class QrCode
{
    private const int QuietZone = 4;
    private const int PixelsPerModule = 8;

    // Dark cells, row by row, without the quiet zone: the paper around it is white.
    public static bool[,] Matrix(string text)
    {
        using var data = Generate(text);
        var count = data.ModuleMatrix.Count - 2 * QuietZone;
        var cells = new bool[count, count];
        for (var y = 0; y < count; y++)
            for (var x = 0; x < count; x++)
                cells[y, x] = data.ModuleMatrix[y + QuietZone][x + QuietZone];
        return cells;
    }

    public static byte[] Png(string text)
    {
        using var data = Generate(text);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(PixelsPerModule, drawQuietZones: false);
    }

    private static QRCodeData Generate(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
}
