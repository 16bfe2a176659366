using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Data.Mapping;

public sealed class RequestsMapping :
    IEntityTypeConfiguration<UsulMutasi>,
    IEntityTypeConfiguration<Persetujuan>,
    IEntityTypeConfiguration<CaseStepRecord>,
    IEntityTypeConfiguration<Judgement>,
    IEntityTypeConfiguration<JudgedFinding>,
    IEntityTypeConfiguration<Berkas>,
    IEntityTypeConfiguration<BeritaAcara>
{
    public void Configure(EntityTypeBuilder<UsulMutasi> builder)
    {
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(u => u.PegawaiId);
        builder.HasOne<Penempatan>().WithMany().HasForeignKey(u => u.PenempatanAsalId);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(u => u.JabatanTujuanId);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(u => u.JabatanAsalId);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(u => u.UnitAsalId);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(u => u.UnitTujuanId);
        builder.Ignore(u => u.TmtBerlaku);
        builder.HasIndex(u => u.NomorUsul).IsUnique();
        builder.HasIndex(u => u.Status);
        builder.HasIndex(u => u.PegawaiId, "UX_UsulMutasi_SatuTerbuka").IsUnique()
            .HasFilter("\"Status\" IN ('Draft', 'Submitted', 'Consented', 'Verified', 'Deliberated', 'Forwarded', 'Approved')");
    }

    public void Configure(EntityTypeBuilder<Persetujuan> builder)
    {
        builder.HasOne<UsulMutasi>().WithMany().HasForeignKey(p => p.UsulMutasiId);
        builder.HasIndex(p => new { p.UsulMutasiId, p.Round, p.Side }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CaseStepRecord> builder)
    {
        // The entity and the enum cannot share a name; the table keeps the word of the data model.
        builder.ToTable("Step");
        builder.HasOne<UsulMutasi>().WithMany().HasForeignKey(s => s.UsulMutasiId);
        builder.HasIndex(s => new { s.UsulMutasiId, s.Sequence }).IsUnique();
        builder.HasIndex(s => s.OperationId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        builder.HasOne<UsulMutasi>().WithMany().HasForeignKey(j => j.UsulMutasiId);
        builder.HasIndex(j => new { j.UsulMutasiId, j.Sequence }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<JudgedFinding> builder)
    {
        builder.ToTable("Finding");
        builder.HasOne<Judgement>().WithMany().HasForeignKey(f => f.JudgementId);
    }

    public void Configure(EntityTypeBuilder<Berkas> builder)
    {
        builder.HasOne<UsulMutasi>().WithMany().HasForeignKey(b => b.UsulMutasiId);
        builder.HasIndex(b => new { b.UsulMutasiId, b.Kode }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<BeritaAcara> builder)
    {
        builder.HasOne<UsulMutasi>().WithMany().HasForeignKey(b => b.UsulMutasiId);
        builder.HasIndex(b => new { b.UsulMutasiId, b.Round }).IsUnique();
    }
}
