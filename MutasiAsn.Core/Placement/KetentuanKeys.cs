namespace MutasiAsn.Core.Placement;

/// <summary>
/// Keys of the <see cref="Ketentuan"/> rows. A key that ends in <c>.putusan.…</c> says how hard a fault weighs: <c>Terhalang</c>, <c>Peringatan</c> or
/// <c>Memenuhi</c>. Seed: <c>MutasiAsn.App/Assets/ketentuan.json</c>.
/// </summary>
public static class KetentuanKeys
{
    /// <summary>R03: weight of the relocation of a PPPK within the agency and in the same post.</summary>
    public const string R03PutusanInternal = "R03.putusan.internalJabatanSama";

    /// <summary>R04: shortest time in the present post, in months.</summary>
    public const string R04MasaJabatan = "R04.masaJabatan";

    /// <summary>R04: weight for a JPT who moves sideways.</summary>
    public const string R04PutusanJptSetara = "R04.putusan.jptSetara";

    /// <summary>R04: weight for all others, and for a JPT with a documented exception.</summary>
    public const string R04PutusanLain = "R04.putusan.lain";

    /// <summary>R11: day of the following year from which a yearly appraisal is due, <c>MM-dd</c>.</summary>
    public const string R11JatuhTempo = "R11.jatuhTempo";

    /// <summary>R11: who entered service after this day of a year has no appraisal for it, <c>MM-dd</c>.</summary>
    public const string R11BatasMasuk = "R11.batasMasuk";

    /// <summary>R11: weight for a promotion.</summary>
    public const string R11PutusanPromosi = "R11.putusan.promosi";

    /// <summary>R11: weight for a move between agencies.</summary>
    public const string R11PutusanAntarInstansi = "R11.putusan.antarInstansi";

    /// <summary>R11: weight for an internal move that is no promotion.</summary>
    public const string R11PutusanInternal = "R11.putusan.internal";

    /// <summary>R11: weight when no appraisal is due yet.</summary>
    public const string R11PutusanBelumJatuhTempo = "R11.putusan.belumJatuhTempo";

    /// <summary>R13: papers that an internal move for the service needs; codes separated by blanks.</summary>
    public const string R13WajibInternalDinas = "R13.wajib.internalDinas";

    /// <summary>R13: papers that an internal move at own request needs.</summary>
    public const string R13WajibInternalPermintaan = "R13.wajib.internalPermintaanSendiri";

    /// <summary>R13: papers that a move between agencies needs.</summary>
    public const string R13WajibAntarInstansi = "R13.wajib.antarInstansi";

    /// <summary>R13: papers that are recommended for an internal move.</summary>
    public const string R13DisarankanInternal = "R13.disarankan.internal";

    /// <summary>R13: weight when a recommended paper is missing.</summary>
    public const string R13PutusanDisarankan = "R13.putusan.disarankan";

    /// <summary>R14: weight for an internal move.</summary>
    public const string R14PutusanInternal = "R14.putusan.internal";

    /// <summary>R14: weight for a move between agencies.</summary>
    public const string R14PutusanAntarInstansi = "R14.putusan.antarInstansi";

    /// <summary>R20: fewest members of the Tim Penilai Kinerja.</summary>
    public const string R20AnggotaMinimal = "R20.anggotaMinimal";

    /// <summary>R24: months before the pairs of candidates are fixed at which the window begins.</summary>
    public const string R24Bulan = "R24.bulan";

    /// <summary>R24: weight for JPT, Administrator, Pengawas and a JF with a leading duty.</summary>
    public const string R24PutusanPimpinan = "R24.putusan.pimpinan";

    /// <summary>R24: weight for a Pelaksana and a plain JF.</summary>
    public const string R24PutusanLain = "R24.putusan.lain";

    /// <summary>R25: months after the inauguration.</summary>
    public const string R25Bulan = "R25.bulan";

    /// <summary>R25: weight for JPT, Administrator, Pengawas and a JF with a leading duty.</summary>
    public const string R25PutusanPimpinan = "R25.putusan.pimpinan";

    /// <summary>R25: weight for a Pelaksana and a plain JF.</summary>
    public const string R25PutusanLain = "R25.putusan.lain";

    /// <summary>R27: lowest education of an Administrator.</summary>
    public const string R27Pendidikan = "R27.pendidikanMinimal";

    /// <summary>R29: lowest education of a Pengawas.</summary>
    public const string R29Pendidikan = "R29.pendidikanMinimal";

    /// <summary>R31: lowest education of a Pelaksana.</summary>
    public const string R31Pendidikan = "R31.pendidikanMinimal";

    /// <summary>Retirement age of Administrator, Pengawas and Pelaksana, in years.</summary>
    public const string BupAdministrasi = "bup.administrasi";

    /// <summary>Retirement age of JPT Pratama.</summary>
    public const string BupJptPratama = "bup.jptPratama";

    /// <summary>Retirement age of JF ahli utama.</summary>
    public const string BupAhliUtama = "bup.ahliUtama";

    /// <summary>Retirement age of JF ahli madya.</summary>
    public const string BupAhliMadya = "bup.ahliMadya";

    /// <summary>Retirement age of JF ahli muda and ahli pertama.</summary>
    public const string BupAhliMudaPertama = "bup.ahliMudaPertama";

    /// <summary>Retirement age of JF keterampilan.</summary>
    public const string BupKeterampilan = "bup.keterampilan";

    /// <summary>Retirement age of teachers.</summary>
    public const string BupGuru = "bup.guru";

    /// <summary>R44: days before the first day of the pension within which a move is warned of.</summary>
    public const string R44Hari = "R44.hari";

    /// <summary>R44: weight of being close to retirement.</summary>
    public const string R44Putusan = "R44.putusan.mendekatiBup";

    /// <summary>R46: weight of a level of education below that of the post.</summary>
    public const string R46PutusanTingkat = "R46.putusan.tingkat";

    /// <summary>R46: weight of another field of study.</summary>
    public const string R46PutusanRumpunLain = "R46.putusan.rumpunLain";

    /// <summary>R46: weight of another field of study where the post demands it.</summary>
    public const string R46PutusanRumpunWajib = "R46.putusan.rumpunWajib";

    /// <summary>Working days within which an objection (<em>keberatan</em>) may be filed.</summary>
    public const string KeberatanHariKerja = "keberatan.hariKerja";

    /// <summary>Whether the day of receipt itself is the first of them: <c>ya</c> or <c>tidak</c>.</summary>
    public const string KeberatanHariDiterima = "keberatan.hariDiterimaDihitung";

    /// <summary>Number of a decree for moves without pelantikan; <c>{nomor:000}</c> and <c>{tahun}</c> are filled in.</summary>
    public const string NomorTanpaPelantikan = "surat.nomor.tanpaPelantikan";

    /// <summary>Number of a decree for moves with pelantikan.</summary>
    public const string NomorPelantikan = "surat.nomor.pelantikan";

    /// <summary>Seat of the government, for "Ditetapkan di".</summary>
    public const string SuratTempat = "surat.tempat";

    /// <summary>Who decides, in capitals.</summary>
    public const string SuratPenetap = "surat.penetap";

    /// <summary>The province line under it.</summary>
    public const string SuratProvinsi = "surat.provinsi";

    /// <summary>Who signs the petikan, in capitals.</summary>
    public const string SuratPenandatanganPetikan = "surat.penandatanganPetikan";

    /// <summary>Name of the government.</summary>
    public const string InstansiPemerintah = "instansi.pemerintah";

    /// <summary>Full name of the personnel office.</summary>
    public const string InstansiKepegawaian = "instansi.kepegawaian";

    /// <summary>Short name of the personnel office.</summary>
    public const string InstansiKepegawaianSingkat = "instansi.kepegawaianSingkat";

    /// <summary>What the decree is about, for a JF; in capitals.</summary>
    public const string PetikanTentangFungsional = "petikan.tentang.fungsional";

    /// <summary>What the decree is about, for a Pelaksana; in capitals.</summary>
    public const string PetikanTentangPelaksana = "petikan.tentang.pelaksana";

    /// <summary>Considerations: <c>petikan.menimbang.1</c>, <c>.2</c> and so on.</summary>
    public const string PetikanMenimbang = "petikan.menimbang";

    /// <summary>Regulations: <c>petikan.mengingat.1</c> and so on, in order of rank.</summary>
    public const string PetikanMengingat = "petikan.mengingat";

    /// <summary>What was heeded: <c>petikan.memperhatikan.1</c>; <c>{tanggalBeritaAcara}</c> and <c>{nomorBeritaAcara}</c> are filled in.</summary>
    public const string PetikanMemperhatikan = "petikan.memperhatikan";

    /// <summary>Operative parts after the first: <c>petikan.diktum.2</c> and so on.</summary>
    public const string PetikanDiktum = "petikan.diktum";

    /// <summary>Who gets a copy: <c>petikan.tembusan.1</c> and so on; <c>{pimpinanAsal}</c> and <c>{pimpinanTujuan}</c> are the leading posts of both units.</summary>
    public const string PetikanTembusan = "petikan.tembusan";
}
