using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.Conventions;

// The guard itself; it stands in every application that AppFactory starts.
public sealed class QueryGuardTests
{
    [Fact]
    public void An_order_by_text_of_an_enum_or_a_golongan_is_stopped()
    {
        using var db = Open();

        Assert.Throws<InvalidOperationException>(() => db.UsulMutasi.OrderBy(u => u.Status).ToQueryString());
        Assert.Throws<InvalidOperationException>(() => db.UsulMutasi.OrderBy(u => u.Id).ThenByDescending(u => (int)u.Status).ToQueryString());
        Assert.Throws<InvalidOperationException>(() => db.Pegawai.OrderBy(p => p.Golongan).ToQueryString());
        Assert.Throws<InvalidOperationException>(() => db.UsulMutasi.Where(u => u.Status >= UsulMutasiStatus.Issued).ToQueryString());
    }

    [Fact]
    public void Equality_and_other_orders_pass()
    {
        using var db = Open();

        Assert.NotEmpty(db.UsulMutasi.Where(u => u.Status == UsulMutasiStatus.Draft || u.Status != UsulMutasiStatus.Closed).OrderBy(u => u.Id).ToQueryString());
        Assert.NotEmpty(db.Pegawai.Where(p => p.StatusAsn == StatusAsn.Pns).OrderBy(p => p.Nama).ToQueryString());
    }

    private static SqliteAppDb Open() => new(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=:memory:").AddInterceptors(QueryGuard.Instance).Options);
}
