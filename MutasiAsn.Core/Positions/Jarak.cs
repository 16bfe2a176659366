namespace MutasiAsn.Core.Positions;

/// <summary>Distance between centres of kelurahan; the street is not known, so it says so wherever it is shown.</summary>
public static class Jarak
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Great-circle distance, rounded to 0.1 km (haversine).</summary>
    /// <param name="from">Latitude and longitude in degrees.</param>
    /// <param name="to">Latitude and longitude in degrees.</param>
    /// <returns>Kilometres.</returns>
    public static double Km((double Lat, double Lon) from, (double Lat, double Lon) to)
    {
        var dLat = double.DegreesToRadians(to.Lat - from.Lat);
        var dLon = double.DegreesToRadians(to.Lon - from.Lon);
        var a = (Math.Sin(dLat / 2) * Math.Sin(dLat / 2))
            + (Math.Cos(double.DegreesToRadians(from.Lat)) * Math.Cos(double.DegreesToRadians(to.Lat)) * Math.Sin(dLon / 2) * Math.Sin(dLon / 2));
        return Math.Round(2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(a))), 1, MidpointRounding.AwayFromZero);
    }
}
