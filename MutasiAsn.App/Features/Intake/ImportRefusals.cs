using MutasiAsn.Core;

namespace MutasiAsn.App.Features.Intake;

internal static class ImportRefusals
{
    public static Refusal Unreadable(UnreadableFileException exception) => new("berkas-ditolak", exception.Message);

    public static readonly Refusal AlreadyRunning = new("impor-berjalan", "Impor lain sedang berjalan; tunggu sampai selesai lalu ulangi.");

    public static Refusal LacksTooMany(int seen, int known) => new(
        "kurang-lengkap",
        $"Berkas ini hanya memuat {seen} dari {known} pegawai yang sudah tercatat; pakai --sebagian bila memang hanya sebagian pegawai, atau --lengkap bila selebihnya benar-benar tidak ada lagi.");
}
