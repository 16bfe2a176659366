using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MutasiAsn.Core.Intake;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Data.Mapping;

public sealed class PositionsMapping :
    IEntityTypeConfiguration<UnitKerja>,
    IEntityTypeConfiguration<Kelurahan>,
    IEntityTypeConfiguration<Jabatan>,
    IEntityTypeConfiguration<Kebutuhan>,
    IEntityTypeConfiguration<Penempatan>,
    IEntityTypeConfiguration<RumpunPendidikan>,
    IEntityTypeConfiguration<HariLibur>,
    IEntityTypeConfiguration<Ketentuan>,
    IEntityTypeConfiguration<ImportRow>,
    IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<UnitKerja> builder)
    {
        builder.HasIndex(u => u.KodeUnor).IsUnique();
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(u => u.IndukId);
    }

    public void Configure(EntityTypeBuilder<Kelurahan> builder) => builder.HasKey(k => k.Kode);

    public void Configure(EntityTypeBuilder<Jabatan> builder)
    {
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(j => j.UnitKerjaId);
        builder.HasIndex(j => new { j.Kode, j.UnitKerjaId }).IsUnique();
        builder.HasIndex(j => j.SearchText);
    }

    public void Configure(EntityTypeBuilder<Kebutuhan> builder) => builder.HasOne<Jabatan>().WithMany().HasForeignKey(k => k.JabatanId);

    public void Configure(EntityTypeBuilder<Penempatan> builder)
    {
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(p => p.PegawaiId);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
        builder.HasOne<ImportRow>().WithMany().HasForeignKey(p => p.ImportRowId);
        builder.HasIndex(p => new { p.JabatanId, p.Mulai });
    }

    public void Configure(EntityTypeBuilder<RumpunPendidikan> builder) => builder.HasIndex(r => new { r.Program, r.Rumpun }).IsUnique();

    public void Configure(EntityTypeBuilder<HariLibur> builder) => builder.HasIndex(h => h.Tanggal);

    public void Configure(EntityTypeBuilder<Ketentuan> builder) => builder.HasIndex(k => new { k.Key, k.ValidFrom });

    public void Configure(EntityTypeBuilder<ImportRow> builder) => builder.HasOne<ImportRun>().WithMany().HasForeignKey(r => r.ImportRunId);

    public void Configure(EntityTypeBuilder<ImportChange> builder)
    {
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(r => r.ImportRunId);
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(r => r.PegawaiId);
    }
}
