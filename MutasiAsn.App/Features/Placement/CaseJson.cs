using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MutasiAsn.Core;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Case files as JSON: read strictly, so that a typing mistake is named instead of becoming an unknown fact.</summary>
public static class CaseJson
{
    private static readonly CaseJsonContext _context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new WireDateConverter(), new WireIntConverter(), new WireDoubleConverter(), new WireBoolConverter(), new WireTextConverter(), new WireEnumConverterFactory(), new CaseBerkasConverter() },
    });

    /// <summary>Finds the cases in a file that holds one or an array of them, so that they can be read one by one on several cores.</summary>
    /// <param name="utf8">The file.</param>
    /// <returns>Where each case stands, or a refusal when it is no JSON.</returns>
    public static Outcome<CaseFile> Split(ReadOnlyMemory<byte> utf8)
    {
        var json = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8;
        if (json.Span.Trim(" \t\r\n"u8).IsEmpty)
            return new Refusal("bukan-json", "Berkas kosong; yang diminta satu kasus atau larik kasus dalam bentuk JSON.");
        try
        {
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            var isArray = reader.TokenType == JsonTokenType.StartArray;
            var cases = isArray ? Elements(ref reader, json) : [json];
            while (!isArray && reader.Read())
                reader.Skip();
            return new CaseFile(cases, isArray);
        }
        catch (JsonException e)
        {
            return new Refusal("bukan-json", CaseJsonProblem.Syntax(e));
        }
    }

    private static List<ReadOnlyMemory<byte>> Elements(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var elements = new List<ReadOnlyMemory<byte>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            elements.Add(json[start..(int)reader.BytesConsumed]);
        }

        // Only reading on finds what stands after the end.
        reader.Read();
        return elements;
    }

    /// <summary>Reads one case.</summary>
    /// <param name="utf8">JSON of one case.</param>
    /// <returns>The case, or a refusal whose sentence names path and problem.</returns>
    public static Outcome<PlacementCase> Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, _context.PlacementCase) is { } single
                ? single
                : new Refusal("bukan-kasus", "bernilai null; yang diminta objek kasus.");
        }
        catch (JsonException e)
        {
            return new Refusal("kasus-tidak-terbaca", CaseJsonProblem.Sentence(e));
        }
    }

    /// <summary>Writes the facts of a case, unknown ones left out, as a judgement freezes them.</summary>
    /// <param name="placementCase">The case.</param>
    /// <returns>JSON that <see cref="Parse"/> reads back.</returns>
    public static string Write(PlacementCase placementCase) => JsonSerializer.Serialize(placementCase, _context.PlacementCase);

    /// <summary>Writes what the rules say about a case, in the shape of the machine door.</summary>
    /// <param name="placementCase">The case.</param>
    /// <param name="judgement">What was said.</param>
    /// <param name="to">Gets UTF-8.</param>
    /// <param name="indented">Whether people are going to read it.</param>
    public static void Answer(PlacementCase placementCase, CaseJudgement judgement, IBufferWriter<byte> to, bool indented)
    {
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("id"u8, placementCase.Id);
        json.WriteString("putusan"u8, Wire.Name(judgement.Worst));
        json.WriteStartArray("temuan"u8);
        foreach (var finding in judgement.Findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteStartObject("hitungan"u8);
        WriteDate(json, "tmtPensiun"u8, judgement.Hitungan.TmtPensiun);
        WriteDate(json, "batasKeberatan"u8, judgement.Hitungan.BatasKeberatan);
        json.WriteEndObject();
        if (judgement.Meets(placementCase.Harapan) is { } meets)
            json.WriteBoolean("sesuaiHarapan"u8, meets);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("aturan"u8, Wire.Name(finding.Rule));
        json.WriteString("putusan"u8, Wire.Name(finding.Verdict));
        json.WriteStartArray("kode"u8);
        foreach (var code in finding.Codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteString("penjelasan"u8, finding.Explanation);
        json.WriteString("dasarHukum"u8, finding.Citation);
        json.WriteStartObject("fakta"u8);
        foreach (var (name, value) in finding.Facts)
        {
            json.WritePropertyName(name);
            switch (value)
            {
                case int number: json.WriteNumberValue(number); break;
                case bool truth: json.WriteBooleanValue(truth); break;
                case DateOnly date: json.WriteStringValue(Wire.Date(date)); break;
                default: json.WriteStringValue((string)value); break;
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is { } day)
            json.WriteString(name, Wire.Date(day));
    }
}

/// <summary>What stands in a case file.</summary>
/// <param name="Cases">JSON of each case, in order.</param>
/// <param name="IsArray">Whether they stand in an array, so that the answer does too.</param>
public sealed record CaseFile(IReadOnlyList<ReadOnlyMemory<byte>> Cases, bool IsArray);

/// <summary>Metadata made while compiling, so that the command starts fast.</summary>
[JsonSerializable(typeof(PlacementCase))]
internal sealed partial class CaseJsonContext : JsonSerializerContext;
