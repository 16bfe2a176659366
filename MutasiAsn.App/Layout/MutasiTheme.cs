using MudBlazor;

namespace MutasiAsn.App.Layout;

/// <summary>The look of MudBlazor's parts; light only for now.</summary>
public static class MutasiTheme
{
    private static readonly string[] _fonts = ["Plus Jakarta Sans", "Liberation Sans", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1F2A6B", PrimaryContrastText = "#FFFFFF", Secondary = "#4A5268", SecondaryContrastText = "#FFFFFF", Tertiary = "#F6C445", TertiaryContrastText = "#1B2033",
            Info = "#1D4E9E", Success = "#0B6B3A", Warning = "#7A4B00", Error = "#A1141B", Dark = "#1B2033",
            InfoContrastText = "#FFFFFF", SuccessContrastText = "#FFFFFF", WarningContrastText = "#FFFFFF", ErrorContrastText = "#FFFFFF", DarkContrastText = "#FFFFFF",
            TextPrimary = "#1B2033", TextSecondary = "#566079", TextDisabled = "#757E96", ActionDefault = "#566079", ActionDisabled = "#757E96", ActionDisabledBackground = "#ECEEF4",
            Background = "#F6F7FB", BackgroundGray = "#ECEEF4", Surface = "#FFFFFF", LinesDefault = "#E2E5EF", LinesInputs = "#757E96", TableLines = "#E2E5EF", TableHover = "#FAFBFE", TableStriped = "#FAFBFE",
            Divider = "#E2E5EF", DividerLight = "#E2E5EF", AppbarBackground = "#FFFFFF", AppbarText = "#1B2033", DrawerBackground = "#FFFFFF", DrawerText = "#1B2033", DrawerIcon = "#566079",
            OverlayDark = "rgba(18,22,42,0.45)", OverlayLight = "rgba(255,255,255,0.5)", Skeleton = "#ECEEF4", HoverOpacity = 0.06, RippleOpacity = 0.08,
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px", AppbarHeight = "56px", DrawerWidthLeft = "232px" },
        Shadows = new Shadow { Elevation = [.. Enumerable.Repeat("none", 8), .. Enumerable.Repeat("0 8px 24px rgb(18 22 42 / .16)", 16), "0 24px 64px rgb(18 22 42 / .24)", "none"] },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = _fonts, FontSize = "1rem", FontWeight = "400", LineHeight = "1.5", LetterSpacing = "normal" },
            H1 = new H1Typography { FontSize = "24px", FontWeight = "600", LineHeight = "32px", LetterSpacing = "-.01em" },
            H2 = new H2Typography { FontSize = "19px", FontWeight = "600", LineHeight = "28px", LetterSpacing = "normal" },
            H3 = new H3Typography { FontSize = "16px", FontWeight = "600", LineHeight = "24px", LetterSpacing = "normal" },
            H6 = new H6Typography { FontSize = "19px", FontWeight = "600", LineHeight = "28px", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontSize = "14px", FontWeight = "600", LineHeight = "20px", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontSize = "14px", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = "14px", FontWeight = "600", LineHeight = "20px", LetterSpacing = "normal", TextTransform = "none" },
            Caption = new CaptionTypography { FontSize = "13px", LineHeight = "20px", LetterSpacing = "normal" },
            Overline = new OverlineTypography { FontSize = "12px", LineHeight = "16px", LetterSpacing = "normal" },
        },
    };
}
