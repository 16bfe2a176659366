using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MutasiAsn.App.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntry",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorNama = table.Column<string>(type: "TEXT", nullable: false),
                    Peran = table.Column<string>(type: "TEXT", nullable: false),
                    Apa = table.Column<string>(type: "TEXT", nullable: false),
                    ObjekJenis = table.Column<string>(type: "TEXT", nullable: false),
                    ObjekId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Objek = table.Column<string>(type: "TEXT", nullable: false),
                    Sebelum = table.Column<string>(type: "TEXT", nullable: false),
                    Sesudah = table.Column<string>(type: "TEXT", nullable: false),
                    ChainHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntry", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "DataVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataVersion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Draft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AppUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Isi = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Draft", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HariLibur",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    Dasar = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HariLibur", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportRun",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Oleh = table.Column<string>(type: "TEXT", nullable: false),
                    IsLengkap = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ringkasan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRun", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KalenderPilkada",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Penetapan = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AkhirMasaJabatan = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Dasar = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KalenderPilkada", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kelurahan",
                columns: table => new
                {
                    Kode = table.Column<string>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    KecamatanKode = table.Column<string>(type: "TEXT", nullable: false),
                    KecamatanNama = table.Column<string>(type: "TEXT", nullable: false),
                    Lat = table.Column<double>(type: "REAL", nullable: false),
                    Lon = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kelurahan", x => x.Kode);
                });

            migrationBuilder.CreateTable(
                name: "Ketentuan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LegalBasis = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ketentuan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LetterSeries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seri = table.Column<string>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Terakhir = table.Column<int>(type: "INTEGER", nullable: false),
                    TanggalTerakhir = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterSeries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Operation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestHash = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pegawai",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PnsId = table.Column<string>(type: "TEXT", nullable: false),
                    Nip = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    GelarDepan = table.Column<string>(type: "TEXT", nullable: false),
                    GelarBelakang = table.Column<string>(type: "TEXT", nullable: false),
                    NamaCetak = table.Column<string>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    TanggalLahir = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatusAsn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TmtCpns = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TmtPns = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Golongan = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    TmtGolongan = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KelurahanKode = table.Column<string>(type: "TEXT", nullable: true),
                    BupKhusus = table.Column<int>(type: "INTEGER", nullable: true),
                    Fingerprint = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HistoryFingerprint = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pegawai", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PelantikanKepalaDaerah",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Dasar = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PelantikanKepalaDaerah", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RumpunPendidikan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Program = table.Column<string>(type: "TEXT", nullable: false),
                    Rumpun = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RumpunPendidikan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SuratMendagri",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nomor = table.Column<string>(type: "TEXT", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuratMendagri", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnitKerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KodeUnor = table.Column<string>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    IndukId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Jenis = table.Column<string>(type: "TEXT", nullable: false),
                    KelurahanKode = table.Column<string>(type: "TEXT", nullable: true),
                    JabatanKepalaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MemberiPersetujuan = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLayananDasar = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitKerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitKerja_UnitKerja_IndukId",
                        column: x => x.IndukId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRow",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportRunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Berkas = table.Column<string>(type: "TEXT", nullable: false),
                    Baris = table.Column<int>(type: "INTEGER", nullable: false),
                    PnsId = table.Column<string>(type: "TEXT", nullable: false),
                    Nip = table.Column<string>(type: "TEXT", nullable: false),
                    Keadaan = table.Column<string>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", nullable: false),
                    Nilai = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRow_ImportRun_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "ImportRun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppUser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    Keterangan = table.Column<string>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DemoPeran = table.Column<string>(type: "TEXT", nullable: true),
                    DemoUrutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppUser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppUser_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AsesmenKompetensi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    PotensiPersepuluh = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AsesmenKompetensi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AsesmenKompetensi_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataFlag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", nullable: false),
                    Kolom = table.Column<string>(type: "TEXT", nullable: false),
                    Nilai = table.Column<string>(type: "TEXT", nullable: false),
                    Saran = table.Column<string>(type: "TEXT", nullable: false),
                    BlocksLetter = table.Column<bool>(type: "INTEGER", nullable: false),
                    ImportRunId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ResolvedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataFlag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DataFlag_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FaktaPegawai",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nilai = table.Column<bool>(type: "INTEGER", nullable: false),
                    Dari = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OlehId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FaktaPegawai", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FaktaPegawai_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HukumanDisiplin",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tingkat = table.Column<string>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", nullable: false),
                    NomorSuratKeputusan = table.Column<string>(type: "TEXT", nullable: false),
                    Mulai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sampai = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HukumanDisiplin", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HukumanDisiplin_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportRunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sebelum = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportChange_ImportRun_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "ImportRun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportChange_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PredikatKinerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Hasil = table.Column<int>(type: "INTEGER", nullable: true),
                    Perilaku = table.Column<int>(type: "INTEGER", nullable: true),
                    Predikat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PredikatKinerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PredikatKinerja_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiwayatPangkat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Golongan = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Tmt = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiwayatPangkat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiwayatPangkat_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiwayatPelatihan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    Jam = table.Column<int>(type: "INTEGER", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    NomorSertifikat = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiwayatPelatihan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiwayatPelatihan_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiwayatPendidikan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tingkat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Program = table.Column<string>(type: "TEXT", nullable: false),
                    TahunLulus = table.Column<int>(type: "INTEGER", nullable: true),
                    IsTerakhir = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiwayatPendidikan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiwayatPendidikan_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Jabatan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", nullable: false),
                    UnitKerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Jenjang = table.Column<string>(type: "TEXT", nullable: false),
                    Kelas = table.Column<int>(type: "INTEGER", nullable: false),
                    PendidikanMinimal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Rumpun = table.Column<string>(type: "TEXT", nullable: false),
                    RumpunWajib = table.Column<bool>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jabatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Jabatan_UnitKerja_UnitKerjaId",
                        column: x => x.UnitKerjaId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleAssignment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AppUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitKerjaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Dari = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sampai = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleAssignment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoleAssignment_AppUser_AppUserId",
                        column: x => x.AppUserId,
                        principalTable: "AppUser",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoleAssignment_UnitKerja_UnitKerjaId",
                        column: x => x.UnitKerjaId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Kebutuhan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JabatanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jumlah = table.Column<int>(type: "INTEGER", nullable: false),
                    Dari = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DasarHukum = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kebutuhan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kebutuhan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Minat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    JabatanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Alasan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Minat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Minat_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Minat_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Penempatan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ImportRowId = table.Column<Guid>(type: "TEXT", nullable: true),
                    JabatanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mulai = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sampai = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sifat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SuratKeputusanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Batal = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Penempatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Penempatan_ImportRow_ImportRowId",
                        column: x => x.ImportRowId,
                        principalTable: "ImportRow",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penempatan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Penempatan_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiwayatJabatan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    JabatanNama = table.Column<string>(type: "TEXT", nullable: false),
                    JabatanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Eselon = table.Column<string>(type: "TEXT", nullable: true),
                    UnitKode = table.Column<string>(type: "TEXT", nullable: false),
                    UnitNama = table.Column<string>(type: "TEXT", nullable: false),
                    Tmt = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NomorSuratKeputusan = table.Column<string>(type: "TEXT", nullable: false),
                    TanggalSuratKeputusan = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiwayatJabatan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiwayatJabatan_Jabatan_JabatanId",
                        column: x => x.JabatanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RiwayatJabatan_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UsulMutasi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NomorUsul = table.Column<string>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PenempatanAsalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JabatanAsalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JabatanTujuanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TmtUsulan = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tmt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Alasan = table.Column<string>(type: "TEXT", nullable: false),
                    Pernyataan = table.Column<string>(type: "TEXT", nullable: false),
                    AlasanPeringatan = table.Column<string>(type: "TEXT", nullable: false),
                    DibuatOlehId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AlasanAtasNama = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    VerifiedRound = table.Column<int>(type: "INTEGER", nullable: false),
                    DeliberatedRound = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitAsalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UnitTujuanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DikirimAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MenungguSejak = table.Column<long>(type: "INTEGER", nullable: false),
                    Dikembalikan = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsulMutasi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UsulMutasi_Jabatan_JabatanAsalId",
                        column: x => x.JabatanAsalId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsulMutasi_Jabatan_JabatanTujuanId",
                        column: x => x.JabatanTujuanId,
                        principalTable: "Jabatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsulMutasi_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsulMutasi_Penempatan_PenempatanAsalId",
                        column: x => x.PenempatanAsalId,
                        principalTable: "Penempatan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsulMutasi_UnitKerja_UnitAsalId",
                        column: x => x.UnitAsalId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UsulMutasi_UnitKerja_UnitTujuanId",
                        column: x => x.UnitTujuanId,
                        principalTable: "UnitKerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BeritaAcara",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Nomor = table.Column<string>(type: "TEXT", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Anggota = table.Column<string>(type: "TEXT", nullable: false),
                    Setuju = table.Column<int>(type: "INTEGER", nullable: false),
                    TidakSetuju = table.Column<int>(type: "INTEGER", nullable: false),
                    Menyetujui = table.Column<bool>(type: "INTEGER", nullable: false),
                    Alasan = table.Column<string>(type: "TEXT", nullable: false),
                    DicatatOlehId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BeritaAcara", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BeritaAcara_UsulMutasi_UsulMutasiId",
                        column: x => x.UsulMutasiId,
                        principalTable: "UsulMutasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Berkas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", nullable: false),
                    Keadaan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Keterangan = table.Column<string>(type: "TEXT", nullable: false),
                    DiperiksaOlehId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Berkas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Berkas_UsulMutasi_UsulMutasiId",
                        column: x => x.UsulMutasiId,
                        principalTable: "UsulMutasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Judgement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Tahap = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Fakta = table.Column<string>(type: "TEXT", nullable: false),
                    Putusan = table.Column<string>(type: "TEXT", nullable: false),
                    Peringatan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Judgement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Judgement_UsulMutasi_UsulMutasiId",
                        column: x => x.UsulMutasiId,
                        principalTable: "UsulMutasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Persetujuan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OlehId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sebagai = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Catatan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Persetujuan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Persetujuan_UsulMutasi_UsulMutasiId",
                        column: x => x.UsulMutasiId,
                        principalTable: "UsulMutasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Step",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActorNama = table.Column<string>(type: "TEXT", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActingAs = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    WhatWouldChange = table.Column<string>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    OperationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Step", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Step_UsulMutasi_UsulMutasiId",
                        column: x => x.UsulMutasiId,
                        principalTable: "UsulMutasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SuratKeputusan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seri = table.Column<string>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    NomorLengkap = table.Column<string>(type: "TEXT", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UsulMutasiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tmt = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Penandatangan = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AlasanBatal = table.Column<string>(type: "TEXT", nullable: false),
                    BatalAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SuratKeputusan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SuratKeputusan_UsulMutasi_UsulMutasiId",
                        column: x => x.UsulMutasiId,
                        principalTable: "UsulMutasi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Finding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JudgementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    Aturan = table.Column<string>(type: "TEXT", nullable: false),
                    Putusan = table.Column<string>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", nullable: false),
                    Penjelasan = table.Column<string>(type: "TEXT", nullable: false),
                    DasarHukum = table.Column<string>(type: "TEXT", nullable: false),
                    Ketentuan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Finding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Finding_Judgement_JudgementId",
                        column: x => x.JudgementId,
                        principalTable: "Judgement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuratKeputusanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PegawaiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", nullable: false),
                    Fakta = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Ukuran = table.Column<int>(type: "INTEGER", nullable: false),
                    EngineVersion = table.Column<string>(type: "TEXT", nullable: false),
                    IsSigned = table.Column<bool>(type: "INTEGER", nullable: false),
                    NipAkhir = table.Column<string>(type: "TEXT", nullable: false),
                    UnitTujuan = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letter_Pegawai_PegawaiId",
                        column: x => x.PegawaiId,
                        principalTable: "Pegawai",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letter_SuratKeputusan_SuratKeputusanId",
                        column: x => x.SuratKeputusanId,
                        principalTable: "SuratKeputusan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterFile",
                columns: table => new
                {
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterFile", x => x.LetterId);
                    table.ForeignKey(
                        name: "FK_LetterFile_Letter_LetterId",
                        column: x => x.LetterId,
                        principalTable: "Letter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppUser_Issuer_Subject",
                table: "AppUser",
                columns: new[] { "Issuer", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppUser_PegawaiId",
                table: "AppUser",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_AsesmenKompetensi_PegawaiId",
                table: "AsesmenKompetensi",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_Id",
                table: "AuditEntry",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_ObjekId",
                table: "AuditEntry",
                column: "ObjekId");

            migrationBuilder.CreateIndex(
                name: "IX_BeritaAcara_UsulMutasiId_Round",
                table: "BeritaAcara",
                columns: new[] { "UsulMutasiId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Berkas_UsulMutasiId_Kode",
                table: "Berkas",
                columns: new[] { "UsulMutasiId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DataFlag_PegawaiId",
                table: "DataFlag",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_Draft_AppUserId_Form_Subject",
                table: "Draft",
                columns: new[] { "AppUserId", "Form", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FaktaPegawai_PegawaiId",
                table: "FaktaPegawai",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_Finding_JudgementId",
                table: "Finding",
                column: "JudgementId");

            migrationBuilder.CreateIndex(
                name: "IX_HariLibur_Tanggal",
                table: "HariLibur",
                column: "Tanggal");

            migrationBuilder.CreateIndex(
                name: "IX_HukumanDisiplin_PegawaiId",
                table: "HukumanDisiplin",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportChange_ImportRunId",
                table: "ImportChange",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportChange_PegawaiId",
                table: "ImportChange",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRow_ImportRunId",
                table: "ImportRow",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_Kode_UnitKerjaId",
                table: "Jabatan",
                columns: new[] { "Kode", "UnitKerjaId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_SearchText",
                table: "Jabatan",
                column: "SearchText");

            migrationBuilder.CreateIndex(
                name: "IX_Jabatan_UnitKerjaId",
                table: "Jabatan",
                column: "UnitKerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_Judgement_UsulMutasiId_Sequence",
                table: "Judgement",
                columns: new[] { "UsulMutasiId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kebutuhan_JabatanId",
                table: "Kebutuhan",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Ketentuan_Key_ValidFrom",
                table: "Ketentuan",
                columns: new[] { "Key", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_Letter_Kode",
                table: "Letter",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letter_PegawaiId",
                table: "Letter",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_Letter_SuratKeputusanId",
                table: "Letter",
                column: "SuratKeputusanId");

            migrationBuilder.CreateIndex(
                name: "IX_LetterSeries_Seri_Tahun",
                table: "LetterSeries",
                columns: new[] { "Seri", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Minat_JabatanId",
                table: "Minat",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_Minat_PegawaiId_Urutan",
                table: "Minat",
                columns: new[] { "PegawaiId", "Urutan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pegawai_Nip",
                table: "Pegawai",
                column: "Nip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pegawai_PnsId",
                table: "Pegawai",
                column: "PnsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pegawai_SearchText",
                table: "Pegawai",
                column: "SearchText");

            migrationBuilder.CreateIndex(
                name: "IX_Penempatan_ImportRowId",
                table: "Penempatan",
                column: "ImportRowId");

            migrationBuilder.CreateIndex(
                name: "IX_Penempatan_JabatanId_Mulai",
                table: "Penempatan",
                columns: new[] { "JabatanId", "Mulai" });

            migrationBuilder.CreateIndex(
                name: "IX_Penempatan_PegawaiId",
                table: "Penempatan",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_Persetujuan_UsulMutasiId_Round_Side",
                table: "Persetujuan",
                columns: new[] { "UsulMutasiId", "Round", "Side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PredikatKinerja_PegawaiId_Tahun",
                table: "PredikatKinerja",
                columns: new[] { "PegawaiId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatJabatan_JabatanId",
                table: "RiwayatJabatan",
                column: "JabatanId");

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatJabatan_PegawaiId",
                table: "RiwayatJabatan",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatPangkat_PegawaiId",
                table: "RiwayatPangkat",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatPelatihan_PegawaiId",
                table: "RiwayatPelatihan",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_RiwayatPendidikan_PegawaiId",
                table: "RiwayatPendidikan",
                column: "PegawaiId");

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignment_AppUserId",
                table: "RoleAssignment",
                column: "AppUserId");

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignment_UnitKerjaId",
                table: "RoleAssignment",
                column: "UnitKerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_RumpunPendidikan_Program_Rumpun",
                table: "RumpunPendidikan",
                columns: new[] { "Program", "Rumpun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Step_OperationId",
                table: "Step",
                column: "OperationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Step_UsulMutasiId_Sequence",
                table: "Step",
                columns: new[] { "UsulMutasiId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SuratKeputusan_Seri_Tahun_Nomor",
                table: "SuratKeputusan",
                columns: new[] { "Seri", "Tahun", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SuratKeputusan_UsulMutasiId",
                table: "SuratKeputusan",
                column: "UsulMutasiId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_IndukId",
                table: "UnitKerja",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitKerja_KodeUnor",
                table: "UnitKerja",
                column: "KodeUnor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_JabatanAsalId",
                table: "UsulMutasi",
                column: "JabatanAsalId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_JabatanTujuanId",
                table: "UsulMutasi",
                column: "JabatanTujuanId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_NomorUsul",
                table: "UsulMutasi",
                column: "NomorUsul",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_PenempatanAsalId",
                table: "UsulMutasi",
                column: "PenempatanAsalId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_Status",
                table: "UsulMutasi",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_UnitAsalId",
                table: "UsulMutasi",
                column: "UnitAsalId");

            migrationBuilder.CreateIndex(
                name: "IX_UsulMutasi_UnitTujuanId",
                table: "UsulMutasi",
                column: "UnitTujuanId");

            migrationBuilder.CreateIndex(
                name: "UX_UsulMutasi_SatuTerbuka",
                table: "UsulMutasi",
                column: "PegawaiId",
                unique: true,
                filter: "\"Status\" IN ('Draft', 'Submitted', 'Consented', 'Verified', 'Deliberated', 'Forwarded', 'Approved')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AsesmenKompetensi");

            migrationBuilder.DropTable(
                name: "AuditEntry");

            migrationBuilder.DropTable(
                name: "BeritaAcara");

            migrationBuilder.DropTable(
                name: "Berkas");

            migrationBuilder.DropTable(
                name: "DataFlag");

            migrationBuilder.DropTable(
                name: "DataVersion");

            migrationBuilder.DropTable(
                name: "Draft");

            migrationBuilder.DropTable(
                name: "FaktaPegawai");

            migrationBuilder.DropTable(
                name: "Finding");

            migrationBuilder.DropTable(
                name: "HariLibur");

            migrationBuilder.DropTable(
                name: "HukumanDisiplin");

            migrationBuilder.DropTable(
                name: "ImportChange");

            migrationBuilder.DropTable(
                name: "KalenderPilkada");

            migrationBuilder.DropTable(
                name: "Kebutuhan");

            migrationBuilder.DropTable(
                name: "Kelurahan");

            migrationBuilder.DropTable(
                name: "Ketentuan");

            migrationBuilder.DropTable(
                name: "LetterFile");

            migrationBuilder.DropTable(
                name: "LetterSeries");

            migrationBuilder.DropTable(
                name: "Minat");

            migrationBuilder.DropTable(
                name: "Operation");

            migrationBuilder.DropTable(
                name: "PelantikanKepalaDaerah");

            migrationBuilder.DropTable(
                name: "Persetujuan");

            migrationBuilder.DropTable(
                name: "PredikatKinerja");

            migrationBuilder.DropTable(
                name: "RiwayatJabatan");

            migrationBuilder.DropTable(
                name: "RiwayatPangkat");

            migrationBuilder.DropTable(
                name: "RiwayatPelatihan");

            migrationBuilder.DropTable(
                name: "RiwayatPendidikan");

            migrationBuilder.DropTable(
                name: "RoleAssignment");

            migrationBuilder.DropTable(
                name: "RumpunPendidikan");

            migrationBuilder.DropTable(
                name: "Step");

            migrationBuilder.DropTable(
                name: "SuratMendagri");

            migrationBuilder.DropTable(
                name: "Judgement");

            migrationBuilder.DropTable(
                name: "Letter");

            migrationBuilder.DropTable(
                name: "AppUser");

            migrationBuilder.DropTable(
                name: "SuratKeputusan");

            migrationBuilder.DropTable(
                name: "UsulMutasi");

            migrationBuilder.DropTable(
                name: "Penempatan");

            migrationBuilder.DropTable(
                name: "ImportRow");

            migrationBuilder.DropTable(
                name: "Jabatan");

            migrationBuilder.DropTable(
                name: "Pegawai");

            migrationBuilder.DropTable(
                name: "ImportRun");

            migrationBuilder.DropTable(
                name: "UnitKerja");
        }
    }
}
