namespace MutasiAsn.App.Components;

/// <summary>Our drawings for the icon parameters of MudBlazor's parts.</summary>
public static class MudIcons
{
    public const string Cari = "<g fill='none' stroke='currentColor' stroke-width='1.75' stroke-linecap='round'><circle cx='11' cy='11' r='7'/><path d='M16.5 16.5L21 21'/></g>";
}
