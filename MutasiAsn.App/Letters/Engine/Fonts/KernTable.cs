using System.Collections.Concurrent;
using System.Numerics;
using System.Text;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// Pair kerning from GPOS (OpenType: PairPos formats 1 and 2, also behind extension lookups). Other positioning is left alone.
internal sealed class KernTable
{
    private const int AdvanceBit = 4;
    private readonly List<FontReader[]> _lookups = [];
    private readonly ConcurrentDictionary<uint, short> _known = new();

    public KernTable(FontReader? gpos)
    {
        if (gpos is not { } table) return;
        var lookupList = table.At(table.UInt16(8));
        foreach (var index in KernLookups(table.At(table.UInt16(6))))
        {
            var lookup = lookupList.At(lookupList.UInt16(2 + 2 * index));
            var pairs = Subtables(lookup).ToArray();
            if (pairs.Length > 0) _lookups.Add(pairs);
        }
    }

    public short Units(ushort left, ushort right)
    {
        if (_lookups.Count == 0) return 0;
        var key = (uint)left << 16 | right;
        return _known.TryGetValue(key, out var known) ? known : _known.GetOrAdd(key, Find(left, right));
    }

    private static SortedSet<int> KernLookups(FontReader features)
    {
        var lookups = new SortedSet<int>();
        for (var i = 0; i < features.UInt16(0); i++)
        {
            var record = features.At(2 + 6 * i);
            if (Encoding.ASCII.GetString(record.Data, record.Start, 4) != "kern") continue;
            var feature = features.At(record.UInt16(4));
            for (var j = 0; j < feature.UInt16(2); j++) lookups.Add(feature.UInt16(4 + 2 * j));
        }
        return lookups;
    }

    private static IEnumerable<FontReader> Subtables(FontReader lookup)
    {
        for (var i = 0; i < lookup.UInt16(4); i++)
        {
            var subtable = lookup.At(lookup.UInt16(6 + 2 * i));
            var kind = lookup.UInt16(0);
            if (kind == 9)
            {
                kind = subtable.UInt16(2);
                subtable = subtable.At((int)subtable.UInt32(4));
            }
            if (kind == 2) yield return subtable;
        }
    }

    // Within one lookup the first subtable that covers the pair decides.
    private short Find(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var lookup in _lookups)
        {
            foreach (var subtable in lookup)
            {
                var covered = CoverageIndex(subtable.At(subtable.UInt16(2)), left);
                if (covered < 0) continue;
                var value = subtable.UInt16(0) == 1 ? FromPairSet(subtable, covered, right) : FromClasses(subtable, left, right);
                if (value is not { } found) continue;
                sum += found;
                break;
            }
        }
        return (short)sum;
    }

    private static short? FromPairSet(FontReader subtable, int covered, ushort right)
    {
        int format1 = subtable.UInt16(4), format2 = subtable.UInt16(6);
        var size = 2 + Size(format1) + Size(format2);
        var set = subtable.At(subtable.UInt16(10 + 2 * covered));
        int low = 0, high = set.UInt16(0) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = set.At(2 + size * middle);
            var second = record.UInt16(0);
            if (second == right) return Advance(record.At(2), format1);
            if (second < right) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    private static short? FromClasses(FontReader subtable, ushort left, ushort right)
    {
        int format1 = subtable.UInt16(4), format2 = subtable.UInt16(6);
        var first = ClassOf(subtable.At(subtable.UInt16(8)), left);
        var second = ClassOf(subtable.At(subtable.UInt16(10)), right);
        if (first >= subtable.UInt16(12) || second >= subtable.UInt16(14)) return null;
        var record = 16 + (first * subtable.UInt16(14) + second) * (Size(format1) + Size(format2));
        return Advance(subtable.At(record), format1);
    }

    private static short Advance(FontReader value, int format) =>
        (format & AdvanceBit) == 0 ? (short)0 : value.Int16(Size(format & (AdvanceBit - 1)));

    private static int Size(int format) => 2 * BitOperations.PopCount((uint)format);

    private static int CoverageIndex(FontReader coverage, ushort glyph)
    {
        var isList = coverage.UInt16(0) == 1;
        for (var i = 0; i < coverage.UInt16(2); i++)
        {
            if (isList)
            {
                if (coverage.UInt16(4 + 2 * i) == glyph) return i;
                continue;
            }
            var range = coverage.At(4 + 6 * i);
            if (glyph >= range.UInt16(0) && glyph <= range.UInt16(2)) return range.UInt16(4) + glyph - range.UInt16(0);
        }
        return -1;
    }

    private static int ClassOf(FontReader classes, ushort glyph)
    {
        if (classes.UInt16(0) == 1)
        {
            var index = glyph - classes.UInt16(2);
            return index >= 0 && index < classes.UInt16(4) ? classes.UInt16(6 + 2 * index) : 0;
        }
        for (var i = 0; i < classes.UInt16(2); i++)
        {
            var range = classes.At(4 + 6 * i);
            if (glyph >= range.UInt16(0) && glyph <= range.UInt16(2)) return range.UInt16(4);
        }
        return 0;
    }
}
