using MutasiAsn.App.Features.Exports;

namespace MutasiAsn.Tests.App.Texts;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+628123", "\"'+628123\"")]
    [InlineData("-5", "\"'-5\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tcmd", "\"'\tcmd\"")]
    [InlineData("Lere", "\"Lere\"")]
    [InlineData("S-1", "\"S-1\"")]
    [InlineData("kata \"asli\"", "\"kata \"\"asli\"\"\"")]
    [InlineData("", "\"\"")]
    [InlineData(null, "\"\"")]
    public void No_cell_is_calculated_by_a_spreadsheet(string? value, string expected) => Assert.Equal(expected, Csv.Cell(value));
}
