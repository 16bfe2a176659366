using CsCheck;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Positions;

public sealed class JarakTests
{
    private static readonly Gen<(double Lat, double Lon)> _place = Gen.Select(Gen.Double[-89, 89], Gen.Double[-180, 180]);

    [Fact]
    public void One_degree_of_latitude_is_111_kilometres() => Assert.Equal(111.2, Jarak.Km((0, 0), (1, 0)));

    [Fact]
    public void A_quarter_of_the_equator_is_ten_thousand_kilometres() => Assert.Equal(10007.6, Jarak.Km((0, 0), (0, 90)));

    [Fact]
    public void Opposite_ends_of_the_earth_are_half_its_girth_apart() => Assert.Equal(20015.1, Jarak.Km((0, 0), (0, 180)));

    [Fact]
    public void Near_places_are_told_to_a_tenth() => Assert.Equal(1.2, Jarak.Km((-0.9, 119.87), (-0.9, 119.881)));

    [Fact]
    public void It_is_as_far_back_and_no_distance_to_itself() => Gen.Select(_place, _place).Sample((a, b) =>
    {
        var there = Jarak.Km(a, b);
        return there == Jarak.Km(b, a) && there is >= 0 and <= 20015.2 && Jarak.Km(a, a) == 0;
    });

    // Each of the three is rounded to 0.1.
    [Fact]
    public void A_way_round_is_never_shorter() => Gen.Select(_place, _place, _place).Sample((a, b, c) => Jarak.Km(a, c) <= Jarak.Km(a, b) + Jarak.Km(b, c) + 0.15001);
}
