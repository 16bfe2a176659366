using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Intake;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Data;

/// <summary>One model for both databases; <see cref="SqliteAppDb"/> and <see cref="PostgresAppDb"/> only give each its own migrations.</summary>
public abstract class AppDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Pegawai> Pegawai => Set<Pegawai>();
    public DbSet<RiwayatJabatan> RiwayatJabatan => Set<RiwayatJabatan>();
    public DbSet<RiwayatPangkat> RiwayatPangkat => Set<RiwayatPangkat>();
    public DbSet<RiwayatPendidikan> RiwayatPendidikan => Set<RiwayatPendidikan>();
    public DbSet<RiwayatPelatihan> RiwayatPelatihan => Set<RiwayatPelatihan>();
    public DbSet<PredikatKinerja> PredikatKinerja => Set<PredikatKinerja>();
    public DbSet<HukumanDisiplin> HukumanDisiplin => Set<HukumanDisiplin>();
    public DbSet<AsesmenKompetensi> AsesmenKompetensi => Set<AsesmenKompetensi>();
    public DbSet<Minat> Minat => Set<Minat>();
    public DbSet<FaktaPegawai> FaktaPegawai => Set<FaktaPegawai>();
    public DbSet<DataFlag> DataFlag => Set<DataFlag>();

    public DbSet<UnitKerja> UnitKerja => Set<UnitKerja>();
    public DbSet<Kelurahan> Kelurahan => Set<Kelurahan>();
    public DbSet<Jabatan> Jabatan => Set<Jabatan>();
    public DbSet<Kebutuhan> Kebutuhan => Set<Kebutuhan>();
    public DbSet<Penempatan> Penempatan => Set<Penempatan>();
    public DbSet<RumpunPendidikan> RumpunPendidikan => Set<RumpunPendidikan>();
    public DbSet<HariLibur> HariLibur => Set<HariLibur>();

    public DbSet<Ketentuan> Ketentuan => Set<Ketentuan>();
    public DbSet<KalenderPilkada> KalenderPilkada => Set<KalenderPilkada>();
    public DbSet<PelantikanKepalaDaerah> PelantikanKepalaDaerah => Set<PelantikanKepalaDaerah>();
    public DbSet<SuratMendagri> SuratMendagri => Set<SuratMendagri>();

    public DbSet<UsulMutasi> UsulMutasi => Set<UsulMutasi>();
    public DbSet<Persetujuan> Persetujuan => Set<Persetujuan>();
    public DbSet<CaseStepRecord> Step => Set<CaseStepRecord>();
    public DbSet<Judgement> Judgement => Set<Judgement>();
    public DbSet<JudgedFinding> Finding => Set<JudgedFinding>();
    public DbSet<Berkas> Berkas => Set<Berkas>();
    public DbSet<BeritaAcara> BeritaAcara => Set<BeritaAcara>();

    public DbSet<LetterSeries> LetterSeries => Set<LetterSeries>();
    public DbSet<SuratKeputusan> SuratKeputusan => Set<SuratKeputusan>();
    public DbSet<Letter> Letter => Set<Letter>();
    public DbSet<LetterFile> LetterFile => Set<LetterFile>();

    public DbSet<AppUser> AppUser => Set<AppUser>();
    public DbSet<RoleAssignment> RoleAssignment => Set<RoleAssignment>();
    public DbSet<AuditEntry> AuditEntry => Set<AuditEntry>();
    public DbSet<Operation> Operation => Set<Operation>();
    public DbSet<Draft> Draft => Set<Draft>();
    public DbSet<ImportRun> ImportRun => Set<ImportRun>();
    public DbSet<ImportRow> ImportRow => Set<ImportRow>();
    public DbSet<ImportChange> ImportChange => Set<ImportChange>();
    public DbSet<DataVersion> DataVersion => Set<DataVersion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Nip>().HaveConversion<NipConverter>().HaveMaxLength(18);
        configurationBuilder.Properties<Golongan>().HaveConversion<GolonganConverter>().HaveMaxLength(6);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.ClrType != typeof(CaseStepRecord) && entity.ClrType != typeof(JudgedFinding))
                entity.SetTableName(entity.ClrType.Name);
            // Keys are ours: a child with a key that EF believes it should make would be updated instead of inserted.
            if (entity.FindPrimaryKey() is { Properties: [{ ClrType: var type } key] } && type == typeof(Guid))
                key.ValueGenerated = ValueGenerated.Never;
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(int))
                version.IsConcurrencyToken = true;
            foreach (var foreignKey in entity.GetForeignKeys())
                foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    private sealed class NipConverter() : ValueConverter<Nip, string>(v => v.Value, v => new Nip(v));

    private sealed class GolonganConverter() : ValueConverter<Golongan, string>(v => v.ToString(), v => Golongan.Parse(v));

    private sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
}
