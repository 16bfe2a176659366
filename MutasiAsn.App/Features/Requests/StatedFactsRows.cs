using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Writes stated facts as rows with their source; the latest row of a kind counts.</summary>
public static class StatedFactsRows
{
    public static void Add(CaseContext c, StatedFacts facts, SumberFakta sumber)
    {
        var sequence = c.Now.UtcTicks;
        foreach (var (jenis, nilai) in facts.Rows())
        {
            c.Db.FaktaPegawai.Add(new FaktaPegawai
            {
                Id = Guid.CreateVersion7(), PegawaiId = c.Usul.PegawaiId, Jenis = jenis, Nilai = nilai, Dari = c.Today, Sumber = sumber, OlehId = c.Actor.UserId,
                UsulMutasiId = c.Usul.Id, Sequence = sequence++,
            });
        }
    }
}
