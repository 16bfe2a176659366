using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Public check of a letter: no sign-in, no script, no more than anyone may know.</summary>
public partial class VerifyLetterPage
{
    private const long Largest = 5 * 1024 * 1024;
    private VerifyLetter.Answer? _answer;
    private bool _readable;
    private bool? _match;
    private string? _problem;

    [Parameter] public string? Kode { get; set; }

    [SupplyParameterFromQuery(Name = "kode")] public string? Typed { get; set; }

    [CascadingParameter] public HttpContext? Http { get; set; }

    [Inject] public required VerifyLetter Verify { get; init; }

    private string? Asked => string.IsNullOrWhiteSpace(Kode) ? string.IsNullOrWhiteSpace(Typed) ? null : Typed : Kode;

    protected override async Task OnInitializedAsync()
    {
        if (Asked is null)
            return;
        _readable = VerificationCode.TryRead(Asked, out _);
        _answer = await Verify.RunAsync(Asked, CancellationToken.None);
        if (_answer is null && Http is { Response.HasStarted: false })
            Http.Response.StatusCode = StatusCodes.Status200OK;
        if (_answer is { } answer && Http is { } http && HttpMethods.IsPost(http.Request.Method))
            await MatchAsync(http, answer);
    }

    private async Task MatchAsync(HttpContext http, VerifyLetter.Answer answer)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var file = form.Files.GetFile("berkas");
        if (file is null || file.Length == 0)
            _problem = "Berkas belum dipilih. Pilih berkas PDF yang Anda terima.";
        else if (file.Length > Largest)
            _problem = "Berkas lebih besar dari 5 MB; surat keputusan selalu lebih kecil. Periksa berkas Anda.";
        else
        {
            await using var stream = file.OpenReadStream();
            _match = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, http.RequestAborted)) == answer.Sha256;
        }
    }
}
