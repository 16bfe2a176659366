using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Data.Mapping;

public sealed class GroundMapping :
    IEntityTypeConfiguration<LetterSeries>,
    IEntityTypeConfiguration<SuratKeputusan>,
    IEntityTypeConfiguration<Letter>,
    IEntityTypeConfiguration<LetterFile>,
    IEntityTypeConfiguration<AppUser>,
    IEntityTypeConfiguration<RoleAssignment>,
    IEntityTypeConfiguration<AuditEntry>,
    IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<LetterSeries> builder) => builder.HasIndex(s => new { s.Seri, s.Tahun }).IsUnique();

    public void Configure(EntityTypeBuilder<SuratKeputusan> builder)
    {
        builder.HasOne<UsulMutasi>().WithMany().HasForeignKey(s => s.UsulMutasiId);
        builder.HasIndex(s => new { s.Seri, s.Tahun, s.Nomor }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.HasOne<SuratKeputusan>().WithMany().HasForeignKey(l => l.SuratKeputusanId);
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(l => l.PegawaiId);
        builder.HasIndex(l => l.Kode).IsUnique();
    }

    public void Configure(EntityTypeBuilder<LetterFile> builder)
    {
        builder.HasKey(f => f.LetterId);
        builder.HasOne<Letter>().WithOne().HasForeignKey<LetterFile>(f => f.LetterId);
    }

    public void Configure(EntityTypeBuilder<AppUser> builder)
    {
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(u => u.PegawaiId);
        builder.HasIndex(u => new { u.Issuer, u.Subject }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.HasOne<AppUser>().WithMany().HasForeignKey(r => r.AppUserId);
        builder.HasOne<UnitKerja>().WithMany().HasForeignKey(r => r.UnitKerjaId);
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        // The trail is ordered by Sequence; on SQLite only an integer primary key counts by itself.
        builder.HasKey(a => a.Sequence);
        builder.Property(a => a.Sequence).ValueGeneratedOnAdd();
        builder.HasIndex(a => a.Id).IsUnique();
        builder.HasIndex(a => a.ObjekId);
    }

    public void Configure(EntityTypeBuilder<Draft> builder) => builder.HasIndex(d => new { d.AppUserId, d.Form, d.Subject }).IsUnique();
}
