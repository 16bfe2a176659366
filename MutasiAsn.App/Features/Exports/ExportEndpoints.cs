using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Audit;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Exports;

/// <summary>Lists as CSV files, with the rights and the filter of the page.</summary>
public static class ExportEndpoints
{
    public const string UsulMutasi = "/unduh/usul-mutasi.csv";
    public const string SuratKeputusan = "/unduh/surat-keputusan.csv";
    public const string Audit = "/unduh/jejak.csv";
    private const int MostPages = 400;

    public static void MapExports(this WebApplication app)
    {
        app.MapGet(UsulMutasi, async (string? keadaan, string? cari, HttpContext context, IDbContextFactory<AppDb> databases, ActorReader actors, ListUsulMutasi list) =>
        {
            if (await ActorAsync(context, databases, actors) is not { } actor)
                return Results.NotFound();
            var rows = new List<string?[]>();
            for (var page = 1; page <= MostPages; page++)
            {
                var found = await list.RunAsync(new ListUsulMutasi.Filter(false, cari, keadaan, false, page), actor, context.RequestAborted);
                rows.AddRange(found.Rows.Select(r => new[] { r.Nomor, r.Nama, r.Jabatan, r.UnitAsal, r.UnitTujuan, Labels.Of(r.Status), Formats.Date(Wita.Day(r.Sejak)), r.Tim }));
                if (rows.Count >= found.Total || found.Rows.Count == 0)
                    break;
            }

            return Csv.File("usul-mutasi.csv", ["Nomor usul", "Nama", "Jabatan tujuan", "Unit asal", "Unit tujuan", "Keadaan", "Sejak", "Tim Penilai Kinerja"], rows);
        }).RequireAuthorization(Policies.SignedIn);

        app.MapGet(Audit, async (string? cari, HttpContext context, IDbContextFactory<AppDb> databases, ActorReader actors, ListAudit list) =>
        {
            if (await ActorAsync(context, databases, actors) is not { } actor)
                return Results.NotFound();
            var rows = new List<string?[]>();
            for (var page = 1; page <= MostPages; page++)
            {
                if (await list.RunAsync(cari, page, actor, context.RequestAborted) is not { Rows.Count: > 0 } found)
                    break;
                rows.AddRange(found.Rows.Select(a => new[] { Formats.Moment(a.At), a.ActorNama, a.Peran, a.Apa, a.Objek, AuditWords.Of(a) }));
                if (rows.Count >= found.Total)
                    break;
            }

            return Csv.File("jejak.csv", ["Waktu", "Pelaku", "Peran", "Tindakan", "Objek", "Sesudah"], rows);
        }).RequireAuthorization(Policies.Audit);

        app.MapGet(SuratKeputusan, async (string? cari, HttpContext context, IDbContextFactory<AppDb> databases, ActorReader actors, ListSuratKeputusan list) =>
        {
            if (await ActorAsync(context, databases, actors) is not { } actor)
                return Results.NotFound();
            var rows = new List<string?[]>();
            for (var page = 1; page <= MostPages; page++)
            {
                var found = await list.RunAsync(new ListSuratKeputusan.Filter(cari, page), actor, context.RequestAborted);
                rows.AddRange(found.Rows.Select(r => new[] { r.Nomor, Formats.Date(r.Tanggal), r.Nama, r.Jabatan, r.Unit, Formats.Date(r.Tmt), Labels.Of(r.Status) }));
                if (rows.Count >= found.Total || found.Rows.Count == 0)
                    break;
            }

            return Csv.File("surat-keputusan.csv", ["Nomor", "Tanggal", "Nama", "Jabatan", "Unit", "TMT", "Keadaan"], rows);
        }).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<Actor?> ActorAsync(HttpContext context, IDbContextFactory<AppDb> databases, ActorReader actors)
    {
        await using var db = await databases.CreateDbContextAsync(context.RequestAborted);
        return await actors.ReadAsync(db, CurrentActor.IdOf(context.User), context.RequestAborted);
    }
}
