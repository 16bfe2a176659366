using System.Reflection;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class KetentuanTests
{
    private static readonly DateOnly _day = new(2026, 11, 24);

    private static List<Ketentuan> Rows() => [.. SeedFiles.Ketentuan()];

    private static Ketentuan Row(string value, DateOnly from, DateOnly? until = null) => new() { Key = KetentuanKeys.R04MasaJabatan, Value = value, ValidFrom = from, ValidUntil = until };

    private static List<Ketentuan> Without(string key) => [.. Rows().Where(row => row.Key != key)];

    [Fact]
    public void Every_key_has_a_row_and_every_row_a_key_with_its_legal_basis()
    {
        var keys = typeof(KetentuanKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        var rows = Rows();

        Assert.All(keys, key => Assert.Contains(rows, row => row.Key == key || row.Key == $"{key}.1" || row.Key == $"{key}.2"));
        Assert.All(rows, row =>
        {
            Assert.Contains(keys, key => row.Key == key || row.Key.StartsWith($"{key}.", StringComparison.Ordinal));
            Assert.NotEmpty(row.Value);
            Assert.NotEmpty(row.Unit);
            Assert.NotEmpty(row.LegalBasis);
        });
    }

    [Theory]
    [InlineData("2026-06-30", 24)]
    [InlineData("2026-07-01", 36)]
    [InlineData("2026-12-31", 36)]
    [InlineData("2027-01-01", 6)]
    public void Row_in_force_on_the_day_counts_both_ends_included(string day, int months)
    {
        var rows = Without(KetentuanKeys.R04MasaJabatan);
        rows.AddRange([Row("24", new(2017, 4, 7), new(2026, 6, 30)), Row("36", new(2026, 7, 1), new(2026, 12, 31)), Row("6", new(2027, 1, 1))]);

        Assert.Equal(months, RuleSettings.From(rows, DateOnly.Parse(day, null)).MasaJabatanMonths);
    }

    [Fact]
    public void Later_row_replaces_an_open_ended_one()
    {
        var rows = Rows();
        rows.Add(Row("36", new(2026, 7, 1)));

        Assert.Equal(36, RuleSettings.From(rows, _day).MasaJabatanMonths);
        Assert.Equal(24, RuleSettings.From(rows, new(2026, 6, 30)).MasaJabatanMonths);
    }

    [Theory]
    [InlineData(null, 24)]
    [InlineData("u9", 36)]
    public void Proposed_row_counts_once_it_is_approved(string? approvedBy, int months)
    {
        var rows = Rows();
        var proposed = Row("36", new(2026, 7, 1));
        proposed.ProposedBy = "u8";
        proposed.ApprovedBy = approvedBy;
        rows.Add(proposed);

        Assert.Equal(months, RuleSettings.From(rows, _day).MasaJabatanMonths);
    }

    [Fact]
    public void Missing_key_is_named() => Assert.Equal(
        "Ketentuan 'R20.anggotaMinimal' tidak ada yang berlaku pada 24 November 2026.",
        Assert.Throws<KeyNotFoundException>(() => RuleSettings.From(Without(KetentuanKeys.R20AnggotaMinimal), _day)).Message);

    [Theory]
    [InlineData(KetentuanKeys.R04MasaJabatan, "dua tahun", "bilangan bulat 0 sampai dengan 120")]
    [InlineData(KetentuanKeys.R04MasaJabatan, "-1", "bilangan bulat 0 sampai dengan 120")]
    [InlineData(KetentuanKeys.R04PutusanLain, "peringatan", "Terhalang, Peringatan, atau Memenuhi")]
    [InlineData(KetentuanKeys.R11JatuhTempo, "02-29", "bulan-tanggal, misalnya 02-28")]
    [InlineData(KetentuanKeys.R27Pendidikan, "Sarjana", "tingkat pendidikan, misalnya D-III")]
    [InlineData(KetentuanKeys.R13WajibInternalDinas, "D02asal D99", "kode dokumen yang dipisahkan spasi, misalnya D02asal D03")]
    [InlineData(KetentuanKeys.R13WajibInternalDinas, "7", "kode dokumen yang dipisahkan spasi, misalnya D02asal D03")]
    public void Nonsense_names_the_key_and_what_is_asked_for(string key, string value, string wanted) => Assert.Equal(
        $"Ketentuan '{key}' bernilai '{value}'; yang diminta {wanted}.",
        Assert.Throws<FormatException>(() => Cases.SettingsWith(_day, (key, value))).Message);

    [Fact]
    public void Two_rows_that_begin_on_one_day_are_refused()
    {
        var rows = Rows();
        rows.Add(Row("36", new(2017, 4, 7)));

        Assert.Contains("R04.masaJabatan", Assert.Throws<FormatException>(() => RuleSettings.From(rows, _day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_give_the_rows_that_a_rule_reads_for_freezing()
    {
        var rows = Cases.Settings(_day).RowsOf(RuleId.R04);

        Assert.Equal([KetentuanKeys.R04MasaJabatan, KetentuanKeys.R04PutusanJptSetara, KetentuanKeys.R04PutusanLain], rows.Select(row => row.Key));
        Assert.All(PlacementRules.All, rule => Assert.Equal(rule.KetentuanKeys.Count, Cases.Settings(_day).RowsOf(rule.Id).Count));
    }

    [Fact]
    public void Texts_of_the_letter_come_in_order()
    {
        var inForce = Cases.Settings(_day).InForce;

        Assert.Equal(3, inForce.Texts(KetentuanKeys.PetikanMenimbang).Count);
        Assert.Equal(6, inForce.Texts(KetentuanKeys.PetikanMengingat).Count);
        Assert.Equal(3, inForce.Texts(KetentuanKeys.PetikanDiktum, first: 2).Count);
        Assert.Equal("yang bersangkutan.", inForce.Texts(KetentuanKeys.PetikanTembusan)[^1]);
        Assert.Equal("800.1.3.1/{nomor:000}/BKPSDMD/{tahun}", inForce.Text(KetentuanKeys.NomorTanpaPelantikan));
    }

    [Theory]
    [InlineData("tidak", "2026-01-26")]
    [InlineData("ya", "2026-01-23")]
    public void Reading_of_the_first_day_of_an_objection_is_a_ketentuan(string counts, string expected)
    {
        var item = Cases.Nurse.Move(move => move with { SuratDiterima = new(2026, 1, 5) });
        var settings = Cases.SettingsWith(_day, (KetentuanKeys.KeberatanHariDiterima, counts));

        Assert.Equal(DateOnly.Parse(expected, null), PlacementRules.Judge(item, settings, Cases.WorkingDays).Value.Hitungan.BatasKeberatan);
    }
}
