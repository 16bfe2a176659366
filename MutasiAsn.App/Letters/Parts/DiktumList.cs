using System.Globalization;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters.Parts;

// The operative parts: the first names the person, the others come as sentences.
internal static class DiktumList
{
    private const float NameColumnMm = 50;
    private const int ValuePerLine = 35, UsualLines = 7;

    public static IReadOnlyList<(string Label, Action<IContainer> Body)> Parts(PetikanFacts facts, LetterStyle style) =>
    [
        (LetterText.Ordinal(1), body => Person(body, facts, style)),
        .. facts.Diktum.Select((sentence, i) => (LetterText.Ordinal(i + 2), (Action<IContainer>)(body => LabelledPart.Justified(body, sentence)))),
    ];

    private static void Person(IContainer container, PetikanFacts facts, LetterStyle style) => container.Column(column =>
    {
        column.Item().Text("Memindahkan Pegawai Negeri Sipil:");
        column.Item().PaddingTop(0.2f * style.FontSize).Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(NameColumnMm * style.FontSize / 11, Unit.Millimetre);
                columns.ConstantColumn(Measures.ColonMm, Unit.Millimetre);
                columns.RelativeColumn();
            });
            foreach (var (label, value) in Lines(facts))
            {
                var isName = label == "Nama";
                table.Cell().Tag("TH").PaddingBottom(0.06f * style.FontSize).Text(label);
                table.Cell().Tag("Artifact").Text(":");
                var span = table.Cell().Text(value);
                if (isName) span.Bold();
            }
        });
    });

    // About how many lines these facts take beyond one each.
    public static int ExtraLines(PetikanFacts facts) =>
        Lines(facts).Sum(line => 1 + (line.Value.Length - 1) / ValuePerLine) - UsualLines;

    // What stays the same is said once.
    private static IEnumerable<(string Label, string Value)> Lines(PetikanFacts facts)
    {
        yield return ("Nama", facts.NamaCetak);
        yield return ("NIP", LetterText.Nip(facts.Nip));
        yield return ("Pangkat, golongan ruang", facts.PangkatGolongan);
        var isSameJabatan = facts.JabatanLama == facts.JabatanBaru && facts.KelasLama == facts.KelasBaru;
        var isSameUnit = facts.UnitLama == facts.UnitBaru;
        if (isSameJabatan) yield return ("Jabatan", WithKelas(facts.JabatanBaru, facts.KelasBaru));
        else yield return ("Jabatan lama", WithKelas(facts.JabatanLama, facts.KelasLama));
        if (!isSameUnit) yield return ("Unit kerja lama", facts.UnitLama);
        if (!isSameJabatan) yield return ("Jabatan baru", WithKelas(facts.JabatanBaru, facts.KelasBaru));
        yield return (isSameUnit ? "Unit kerja" : "Unit kerja baru", facts.UnitBaru);
        yield return ("Terhitung mulai tanggal", LetterText.Date(facts.Tmt));
    }

    private static string WithKelas(string jabatan, int kelas) => string.Create(CultureInfo.InvariantCulture, $"{jabatan}, kelas\u00A0jabatan\u00A0{kelas}");
}
