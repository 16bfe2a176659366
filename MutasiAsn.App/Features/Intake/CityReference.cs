using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Units and posts as the database knows them, with what the files of this run add or change.</summary>
internal sealed class CityReference
{
    private readonly Dictionary<string, UnitKerja> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kode, string Unor), Jabatan> _posts = [];
    private readonly Dictionary<string, Jabatan?> _byKode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Nama, string Unor), Jabatan> _byName = [];
    private readonly Dictionary<Guid, UnitKerja> _unitById = [];

    public List<UnitKerja> NewUnits { get; } = [];

    public HashSet<UnitKerja> ChangedUnits { get; } = [];

    public List<Jabatan> NewPosts { get; } = [];

    public HashSet<Jabatan> ChangedPosts { get; } = [];

    /// <summary>How many people each post needs, by key of the post; <c>null</c> if this run brings no map of posts.</summary>
    public Dictionary<Guid, int>? Needs { get; set; }

    /// <summary>Programmes with their fields; <c>null</c> if this run does not bring them.</summary>
    public HashSet<(string Program, string Rumpun)>? Rumpun { get; set; }

    public bool IsEmpty => _posts.Count == 0;

    public IEnumerable<UnitKerja> Units => _units.Values;

    public IEnumerable<Jabatan> Posts => _posts.Values;

    public static async Task<CityReference> LoadAsync(AppDb db, CancellationToken ct)
    {
        var city = new CityReference();
        foreach (var unit in await db.UnitKerja.AsNoTracking().ToListAsync(ct))
            city.Add(unit);
        foreach (var post in await db.Jabatan.AsNoTracking().ToListAsync(ct))
            city.Add(post);
        return city;
    }

    public bool HasUnit(string unor) => _units.ContainsKey(unor);

    public UnitKerja? Unit(string unor) => _units.GetValueOrDefault(unor);

    public UnitKerja Unit(Guid id) => _unitById[id];

    public Jabatan? Post(string kode, string unor) => _posts.GetValueOrDefault((kode, unor));

    /// <summary>The post with this code, if the code occurs in one unit only.</summary>
    public Jabatan? OnlyPost(string kode) => _byKode.GetValueOrDefault(kode);

    /// <summary>The histories name posts without their code.</summary>
    public Jabatan? PostByName(string nama, string unor) => _byName.GetValueOrDefault((nama, unor));

    /// <summary>"Nama Jabatan pada Nama Unit".</summary>
    public string Describe(Guid jabatanId) =>
        Posts.FirstOrDefault(p => p.Id == jabatanId) is { } post ? $"{post.Nama} pada {Unit(post.UnitKerjaId).Nama}" : "jabatan lain";

    public void Add(UnitKerja unit)
    {
        _units.Add(unit.KodeUnor, unit);
        _unitById.Add(unit.Id, unit);
    }

    public void Add(Jabatan post)
    {
        var unor = Unit(post.UnitKerjaId).KodeUnor;
        _posts.Add((post.Kode, unor), post);
        _byKode[post.Kode] = _byKode.ContainsKey(post.Kode) ? null : post;
        _byName.TryAdd((post.Nama, unor), post);
    }
}
