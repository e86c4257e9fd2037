"""
Finishes a face that has been cut to its letters and weights: one table of classes for its kerning, outlines on another grid, WOFF2.

    finish_face.py CUT REGULAR FRACTION UNITS OUT

CUT is the face, REGULAR the same in the weight of the text alone, from which kerning is read; it is rounded to the FRACTION-th part of
an em. Needs requirements.txt beside it.
"""

import sys

from fontTools.otlLib.builder import buildCoverage, buildValue
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables import otTables


def finish_face(cut, regular, fraction, units, out):
    font = TTFont(cut)
    replace_kerning(font, read_kerning(TTFont(regular)), round(font["head"].unitsPerEm / fraction))
    scale_upem(font, units)
    font.flavor = "woff2"
    # The day on which it is made is no part of it.
    font.recalcTimestamp = False
    font.save(out)


def kerning_tables(font):
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = table.ExtSubTable if lookup.LookupType == 9 else table
            if table.LookupType == 2:
                yield table


def read_kerning(font):
    """Pairs of glyphs → how much closer they stand, in the face's units: of several tables the first that has the pair."""
    tables, glyphs = list(kerning_tables(font)), font.getGlyphOrder()
    values = {}
    for first in glyphs:
        for second in glyphs:
            found = (pair_value(table, first, second) for table in tables)
            value = next((value for value in found if value is not None), 0)
            if value:
                values[first, second] = value
    return values


def pair_value(table, first, second):
    """What a table says of a pair, which ends the search; None where it says nothing."""
    if first not in table.Coverage.glyphs:
        return None
    if table.Format == 1:
        pairs = table.PairSet[table.Coverage.glyphs.index(first)].PairValueRecord
        value = next((pair.Value1 for pair in pairs if pair.SecondGlyph == second), None)
        return None if value is None else value.XAdvance
    row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)]
    value = row.Class2Record[table.ClassDef2.classDefs.get(second, 0)].Value1
    return getattr(value, "XAdvance", 0) if value else 0


def replace_kerning(font, values, grid):
    """Glyphs that kern alike, once rounded, are one class."""
    rounded = {pair: round(value / grid) * grid for pair, value in values.items()}
    glyphs = font.getGlyphOrder()
    rows = group(glyphs, lambda first: tuple(rounded.get((first, second), 0) for second in glyphs))
    columns = group(glyphs, lambda second: tuple(rounded.get((first, second), 0) for first in glyphs))
    table = class_table(rows, columns, lambda first, second: rounded.get((first, second), 0), font.getReverseGlyphMap())
    gpos, definitions = font["GPOS"].table, font["GDEF"].table
    lookup = gpos.LookupList.Lookup[0]
    lookup.LookupType, lookup.SubTable, lookup.SubTableCount = 2, [table], 1
    gpos.LookupList.Lookup, gpos.LookupList.LookupCount = [lookup], 1
    for record in gpos.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex, record.Feature.LookupCount = [0], 1
    # What varied in the kerning stood there.
    if definitions.Version >= 0x00010003:
        definitions.VarStore, definitions.Version = None, 0x00010002


def group(glyphs, key):
    """Glyphs of the same key together, in the order of their first; those of no kerning at all are left out."""
    groups = {}
    for glyph in glyphs:
        groups.setdefault(key(glyph), []).append(glyph)
    return [members for values, members in groups.items() if any(values)]


def class_table(rows, columns, value_of, glyph_map):
    """The first row is class 0 of the glyphs that the table covers; class 0 of what follows them does not kern."""
    table = otTables.PairPos()
    table.Format, table.ValueFormat1, table.ValueFormat2 = 2, 4, 0
    table.Coverage = buildCoverage([glyph for row in rows for glyph in row], glyph_map)
    table.ClassDef1 = class_definition(rows, 0)
    table.ClassDef2 = class_definition(columns, 1)
    table.Class1Count, table.Class2Count = len(rows), len(columns) + 1
    table.Class1Record = []
    for row in rows:
        record = otTables.Class1Record()
        values = [0, *(value_of(row[0], column[0]) for column in columns)]
        record.Class2Record = [class2_record(value) for value in values]
        table.Class1Record.append(record)
    return table


def class2_record(value):
    record = otTables.Class2Record()
    record.Value1, record.Value2 = buildValue({"XAdvance": value}), None
    return record


def class_definition(groups, first):
    definition = otTables.ClassDef()
    numbered = enumerate(groups, first)
    definition.classDefs = {glyph: number for number, members in numbered for glyph in members if number > 0}
    return definition


if __name__ == "__main__":
    cut, regular, fraction, units, out = sys.argv[1:]
    finish_face(cut, regular, int(fraction), int(units), out)
