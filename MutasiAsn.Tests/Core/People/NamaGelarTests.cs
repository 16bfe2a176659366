using MutasiAsn.Core.People;

namespace MutasiAsn.Tests.Core.People;

public sealed class NamaGelarTests
{
    [Theory]
    [InlineData("Husna Ika Syamsuddin", "Husna Ika Syamsuddin, S.Sos.")]
    [InlineData("Husna Ika Syamsuddin", "dr. Hj. HUSNA  IKA SYAMSUDDIN, S.Ked., M.Kes.")]
    [InlineData("Moh. Rizal", "Drs. Moh. Rizal")]
    [InlineData("Ali", "Ali")]
    public void Degrees_case_and_blanks_may_differ(string nama, string printed) => Assert.True(NamaGelar.IsSameName(nama, printed));

    [Theory]
    [InlineData("Husna Ika Syamsuddin", "Andi Budiman, S.H.")]
    [InlineData("Husna Ika Syamsuddin", "Hj. Siti Husna Ika Syamsuddinwati Rahman Palsu, S.H.")]
    [InlineData("Husna Ika Syamsuddin", "Siti Husna Ika Syamsuddin")]
    [InlineData("Husna Ika Syamsuddin", "Husna Syamsuddin")]
    [InlineData("Husna Ika Syamsuddin", "Husna Ika Syamsuddin S.Sos.")]
    [InlineData("Ali", "Khalida Putri")]
    [InlineData("", "Siapa Saja")]
    public void Another_name_is_another_person(string nama, string printed) => Assert.False(NamaGelar.IsSameName(nama, printed));
}
