using System.Globalization;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// Reads units, map of posts and fields of study. Everything hangs on them, so a row that cannot be read refuses the whole run.
/// </summary>
internal sealed class ReferenceFiles(CityReference city, TextPool pool, Func<Guid> newId)
{
    public const string UnitFile = "unit-kerja.csv";
    public const string PostFile = "peta-jabatan.csv";
    public const string RumpunFile = "rumpun-pendidikan.csv";

    private static readonly string[] _unitColumns = ["UNOR ID", "UNOR NAMA", "UNOR INDUK ID", "JENIS UNOR", "KODE WILAYAH"];
    private static readonly string[] _postColumns = ["JABATAN ID", "JABATAN NAMA", "UNOR ID", "JENIS JABATAN", "JENJANG", "KELAS JABATAN", "KEBUTUHAN", "PENDIDIKAN MINIMAL", "RUMPUN PENDIDIKAN"];
    private static readonly string[] _rumpunColumns = ["PENDIDIKAN NAMA", "RUMPUN"];

    private readonly HashSet<Guid> _new = [];

    public int ReadUnits(SourceTable table)
    {
        var headings = Headings.Read(table, _unitColumns);
        var rows = new List<UnitLine>();
        while (table.Read())
        {
            string Text(string column) => TextRepair.Clean(table.Row.Text(headings[column]), pool, out _);
            rows.Add(new UnitLine(table.Row.Number, Text("UNOR ID"), Text("UNOR NAMA"), Text("UNOR INDUK ID"), Text("JENIS UNOR"), Text("KODE WILAYAH")));
        }

        var left = new Dictionary<string, UnitLine>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Kode.Length == 0 || row.Nama.Length == 0 || !left.TryAdd(row.Kode, row))
                throw Unreadable(table.Name, row.Number, row.Kode.Length == 0 || row.Nama.Length == 0 ? "tanpa UNOR ID atau UNOR NAMA" : $"mengulang UNOR ID {row.Kode}");
        }

        // Parents first: a unit goes in once its parent is known, so what is left over hangs on nothing or on itself.
        while (left.Count > 0)
        {
            var ready = rows.Where(r => left.ContainsKey(r.Kode) && (r.Induk.Length == 0 || (!left.ContainsKey(r.Induk) && city.HasUnit(r.Induk)))).ToList();
            if (ready.Count == 0)
            {
                var lost = rows.First(r => left.ContainsKey(r.Kode));
                throw Unreadable(table.Name, lost.Number, $"menunjuk unit induk {lost.Induk} yang tidak ada atau yang berputar kembali ke unit itu sendiri");
            }

            foreach (var row in ready)
            {
                Take(row);
                left.Remove(row.Kode);
            }
        }

        return rows.Count;
    }

    public int ReadPosts(SourceTable table)
    {
        var headings = Headings.Read(table, _postColumns);
        city.Needs = [];
        var count = 0;
        while (table.Read())
        {
            count++;
            string Text(string column) => TextRepair.Clean(table.Row.Text(headings[column]), pool, out _);
            int Number(string column, int most) => int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
                ? number
                : throw Unreadable(table.Name, table.Row.Number, $"berisi {column} yang bukan angka 0 sampai {most}");
            var unit = city.Unit(Text("UNOR ID")) ?? throw Unreadable(table.Name, table.Row.Number, $"menunjuk UNOR ID {Text("UNOR ID")} yang tidak ada dalam {UnitFile}");
            var jenis = ExportCodes.Jenis(Text("JENIS JABATAN")) ?? throw Unreadable(table.Name, table.Row.Number, "berisi JENIS JABATAN yang tidak dikenal");
            if (Text("JABATAN ID").Length == 0 || Text("JABATAN NAMA").Length == 0)
                throw Unreadable(table.Name, table.Row.Number, "tanpa JABATAN ID atau JABATAN NAMA");
            var post = city.Post(Text("JABATAN ID"), unit.KodeUnor);
            var isNew = post is null;
            post ??= new Jabatan { Id = newId(), Kode = Text("JABATAN ID"), UnitKerjaId = unit.Id, Nama = Text("JABATAN NAMA"), Jenjang = "" };
            var said = new PostLine(Text("JABATAN NAMA"), jenis, Text("JENJANG"), Number("KELAS JABATAN", 17), ExportCodes.Tingkat(Text("PENDIDIKAN MINIMAL")), Text("RUMPUN PENDIDIKAN"), TextRepair.Searchable($"{Text("JABATAN NAMA")} {unit.Nama}"));
            if (!city.Needs.TryAdd(post.Id, Number("KEBUTUHAN", 10_000)))
                throw Unreadable(table.Name, table.Row.Number, $"mengulang JABATAN ID {post.Kode} pada unit yang sama");
            if (!said.ApplyTo(post) && !isNew)
                continue;
            if (isNew)
            {
                city.Add(post);
                city.NewPosts.Add(post);
            }
            else
            {
                city.ChangedPosts.Add(post);
            }
        }

        FindLeaders();
        return count;
    }

    public int ReadRumpun(SourceTable table)
    {
        var headings = Headings.Read(table, _rumpunColumns);
        city.Rumpun = [];
        var count = 0;
        while (table.Read())
        {
            count++;
            city.Rumpun.Add((TextRepair.Clean(table.Row.Text(headings["PENDIDIKAN NAMA"]), pool, out _), TextRepair.Clean(table.Row.Text(headings["RUMPUN"]), pool, out _)));
        }

        return count;
    }

    private void Take(UnitLine row)
    {
        var parent = row.Induk.Length == 0 ? null : city.Unit(row.Induk);
        var wilayah = row.Wilayah.Length == 0 ? null : row.Wilayah;
        if (city.Unit(row.Kode) is { } known)
        {
            if (known.Nama == row.Nama && known.IndukId == parent?.Id && known.Jenis == row.Jenis && known.KelurahanKode == wilayah)
                return;
            (known.Nama, known.IndukId, known.Jenis, known.KelurahanKode) = (row.Nama, parent?.Id, row.Jenis, wilayah);
            city.ChangedUnits.Add(known);
            return;
        }

        var unit = new UnitKerja { Id = newId(), KodeUnor = row.Kode, Nama = row.Nama, IndukId = parent?.Id, Jenis = row.Jenis, KelurahanKode = wilayah, MemberiPersetujuan = UnitCodes.GivesConsent(row.Jenis) };
        unit.IsLayananDasar = UnitCodes.IsEssential(unit, parent);
        city.Add(unit);
        city.NewUnits.Add(unit);
        _new.Add(unit.Id);
    }

    // The leading post needs one person and has the highest class; an officer may have named another, which stays.
    private void FindLeaders()
    {
        var single = city.Posts.Where(p => city.Needs!.GetValueOrDefault(p.Id) == 1).ToLookup(p => p.UnitKerjaId);
        foreach (var unit in city.Units.Where(u => u.JabatanKepalaId is null))
        {
            var highest = single[unit.Id].GroupBy(p => p.Kelas).MaxBy(g => g.Key)?.ToList();
            if (highest is not [var leader])
                continue;
            unit.JabatanKepalaId = leader.Id;
            if (!_new.Contains(unit.Id))
                city.ChangedUnits.Add(unit);
        }
    }

    private static UnreadableFileException Unreadable(string file, int row, string what) => new($"Berkas {file} baris {row} {what}; betulkan baris itu lalu impor lagi.");

    private sealed record UnitLine(int Number, string Kode, string Nama, string Induk, string Jenis, string Wilayah);

    private sealed record PostLine(string Nama, JenisJabatan Jenis, string Jenjang, int Kelas, Core.People.TingkatPendidikan? Minimal, string Rumpun, string Search)
    {
        // Whether anything was different.
        public bool ApplyTo(Jabatan post)
        {
            if (post.Nama == Nama && post.Jenis == Jenis && post.Jenjang == Jenjang && post.Kelas == Kelas && post.PendidikanMinimal == Minimal && post.Rumpun == Rumpun && post.SearchText == Search)
                return false;
            (post.Nama, post.Jenis, post.Jenjang, post.Kelas, post.PendidikanMinimal, post.Rumpun, post.SearchText) = (Nama, Jenis, Jenjang, Kelas, Minimal, Rumpun, Search);
            return true;
        }
    }
}
