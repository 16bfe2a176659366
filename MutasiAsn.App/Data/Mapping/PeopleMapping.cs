using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Data.Mapping;

public sealed class PegawaiMapping :
    IEntityTypeConfiguration<Pegawai>,
    IEntityTypeConfiguration<RiwayatJabatan>,
    IEntityTypeConfiguration<RiwayatPangkat>,
    IEntityTypeConfiguration<RiwayatPendidikan>,
    IEntityTypeConfiguration<RiwayatPelatihan>,
    IEntityTypeConfiguration<PredikatKinerja>,
    IEntityTypeConfiguration<HukumanDisiplin>,
    IEntityTypeConfiguration<AsesmenKompetensi>,
    IEntityTypeConfiguration<Minat>,
    IEntityTypeConfiguration<FaktaPegawai>,
    IEntityTypeConfiguration<DataFlag>
{
    public void Configure(EntityTypeBuilder<Pegawai> builder)
    {
        builder.HasIndex(p => p.PnsId).IsUnique();
        builder.HasIndex(p => p.Nip).IsUnique();
        builder.HasIndex(p => p.SearchText);
    }

    public void Configure(EntityTypeBuilder<RiwayatJabatan> builder)
    {
        Child<RiwayatJabatan>(builder, nameof(RiwayatJabatan.PegawaiId));
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(r => r.JabatanId);
    }

    public void Configure(EntityTypeBuilder<RiwayatPangkat> builder) => Child<RiwayatPangkat>(builder, nameof(RiwayatPangkat.PegawaiId));

    public void Configure(EntityTypeBuilder<RiwayatPendidikan> builder) => Child<RiwayatPendidikan>(builder, nameof(RiwayatPendidikan.PegawaiId));

    public void Configure(EntityTypeBuilder<RiwayatPelatihan> builder) => Child<RiwayatPelatihan>(builder, nameof(RiwayatPelatihan.PegawaiId));

    public void Configure(EntityTypeBuilder<PredikatKinerja> builder)
    {
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(r => r.PegawaiId);
        builder.HasIndex(r => new { r.PegawaiId, r.Tahun }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<HukumanDisiplin> builder) => Child<HukumanDisiplin>(builder, nameof(HukumanDisiplin.PegawaiId));

    public void Configure(EntityTypeBuilder<AsesmenKompetensi> builder) => Child<AsesmenKompetensi>(builder, nameof(AsesmenKompetensi.PegawaiId));

    public void Configure(EntityTypeBuilder<Minat> builder)
    {
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(r => r.PegawaiId);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(r => r.JabatanId);
        builder.HasIndex(r => new { r.PegawaiId, r.Urutan }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FaktaPegawai> builder) => Child<FaktaPegawai>(builder, nameof(FaktaPegawai.PegawaiId));

    public void Configure(EntityTypeBuilder<DataFlag> builder) => Child<DataFlag>(builder, nameof(DataFlag.PegawaiId));

    private static void Child<T>(EntityTypeBuilder<T> builder, string key)
        where T : class
    {
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(key);
        builder.HasIndex(key);
    }
}
