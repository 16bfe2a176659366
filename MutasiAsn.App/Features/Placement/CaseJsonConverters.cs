using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>A problem of a value in our own Indonesian words; System.Text.Json adds the path.</summary>
internal sealed class WireException(string problem) : JsonException(problem);

/// <summary>Names and dates as they stand on the wire.</summary>
internal static class Wire
{
    private const string DateForm = "yyyy-MM-dd";

    public static string Name<T>(T value) where T : struct, Enum => WireNames<T>.Of(value);

    public static string Date(DateOnly date) => date.ToString(DateForm, CultureInfo.InvariantCulture);

    public static DateOnly ReadDate(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && DateOnly.TryParseExact(reader.GetString(), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new WireException($"{Shown(ref reader)} bukan tanggal yang ada dalam bentuk tttt-bb-hh");

    /// <summary>The value as it stands, for a sentence about it; long ones only by their kind, so that no NIP gets into an error.</summary>
    public static string Shown(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString() is { Length: <= 15 } text ? $"'{text}'" : "teks itu",
        JsonTokenType.Number => reader.TryGetDouble(out var number) && Math.Abs(number) < 1e9 ? number.ToString(CultureInfo.InvariantCulture) : "angka itu",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartObject => "objek",
        JsonTokenType.StartArray => "larik",
        _ => "null",
    };
}

/// <summary>Wire names of an enum: those that its members declare, or the names of all members where none declares one.</summary>
internal static class WireNames<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> _names = Declared() is { Count: > 0 } declared ? declared : Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString());

    private static readonly Dictionary<string, T> _values = _names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => _names[value];

    public static bool TryParse(string text, out T value) => _values.TryGetValue(text, out value);

    public static string All => string.Join(", ", _names.Values);

    private static Dictionary<T, string> Declared() => typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (Value: (T)field.GetValue(null)!, field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name))
        .Where(member => member.Name is not null)
        .ToDictionary(member => member.Value, member => member.Name!);
}

internal sealed class WireDateConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Wire.ReadDate(ref reader);

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(Wire.Date(value));
}

internal sealed class WireIntConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw new WireException($"{Wire.Shown(ref reader)} bukan bilangan bulat");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

internal sealed class WireDoubleConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) ? number : throw new WireException($"{Wire.Shown(ref reader)} bukan bilangan");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

internal sealed class WireBoolConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw new WireException($"{Wire.Shown(ref reader)} bukan true atau false");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

internal sealed class WireTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new WireException($"{Wire.Shown(ref reader)} bukan teks");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}

internal sealed class WireEnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WireEnumConverter<>).MakeGenericType(typeToConvert))!;
}

internal sealed class WireEnumConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WireNames<T>.TryParse(reader.GetString()!, out var value)
            ? value
            : throw new WireException($"{Wire.Shown(ref reader)} bukan salah satu dari {WireNames<T>.All}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Wire.Name(value));
}

/// <summary>A paper: a date, <c>false</c>, or an object with <c>tanggal</c> and <c>jabatan</c>.</summary>
internal sealed class CaseBerkasConverter : JsonConverter<CaseBerkas>
{
    public override CaseBerkas Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.False => CaseBerkas.TidakAda,
        JsonTokenType.String => CaseBerkas.Of(Wire.ReadDate(ref reader)),
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw new WireException($"{Wire.Shown(ref reader)} bukan dokumen; yang diminta tanggal, objek dengan tanggal dan jabatan, false (tidak ada), atau null (belum diketahui)"),
    };

    public override void Write(Utf8JsonWriter writer, CaseBerkas value, JsonSerializerOptions options)
    {
        if (!value.Ada)
        {
            writer.WriteBooleanValue(false);
        }
        else if (value is { Jabatan: null, Tanggal: { } date })
        {
            writer.WriteStringValue(Wire.Date(date));
        }
        else
        {
            writer.WriteStartObject();
            if (value.Tanggal is { } day)
                writer.WriteString("tanggal"u8, Wire.Date(day));
            if (value.Jabatan is not null)
                writer.WriteString("jabatan"u8, value.Jabatan);
            writer.WriteEndObject();
        }
    }

    private static CaseBerkas ReadObject(ref Utf8JsonReader reader)
    {
        DateOnly? date = null;
        string? post = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                continue;
            switch (name)
            {
                case "tanggal": date = Wire.ReadDate(ref reader); break;
                case "jabatan" when reader.TokenType == JsonTokenType.String: post = reader.GetString(); break;
                default: throw new WireException($"isian '{name}' tidak dikenal; yang diminta tanggal dan jabatan");
            }
        }

        return new CaseBerkas(true, date, post);
    }
}
