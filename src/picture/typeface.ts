/** What a font file tells of its characters. */
export type Typeface = {
  has(codePoint: number): boolean;
  /** How far a character moves the pen, in ems; 0 for one that the font hasn't. */
  advance(codePoint: number): number;
};

type Glyphs = (codePoint: number) => number;

/** The codes of format 4 end here; those of format 12 reach all of Unicode. */
const FORMATS = [12, 4];

/**
 * Reads the tables `cmap`, `hhea`, `hmtx` and `head` of an OpenType font, whether its outlines are TrueType or CFF
 * (https://learn.microsoft.com/typography/opentype/spec/).
 */
export function readTypeface(font: Buffer): Typeface {
  const tables = readTables(font);
  const unitsPerEm = table(tables, 'head').readUInt16BE(18);
  const measured = table(tables, 'hhea').readUInt16BE(34);
  const metrics = table(tables, 'hmtx');
  const glyphOf = remember(readGlyphs(table(tables, 'cmap')));
  return {
    has: (codePoint) => glyphOf(codePoint) !== 0,
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      // Glyphs after the last one that is measured are as wide as it is.
      return glyph === 0 ? 0 : metrics.readUInt16BE(Math.min(glyph, measured - 1) * 4) / unitsPerEm;
    },
  };
}

/** Layouts measure the same characters over and over. */
function remember(glyphOf: Glyphs): Glyphs {
  const known = new Map<number, number>();
  return (codePoint) => {
    const glyph = known.get(codePoint) ?? glyphOf(codePoint);
    known.set(codePoint, glyph);
    return glyph;
  };
}

function readTables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, index) => font.subarray(12 + 16 * index));
  return new Map(
    entries.map((entry) => {
      const [offset, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)];
      return [entry.toString('latin1', 0, 4), font.subarray(offset, offset + length)];
    }),
  );
}

function table(tables: Map<string, Buffer>, name: string): Buffer {
  const found = tables.get(name);
  if (!found) throw new TypeError(`the font has no table ${name}`);
  return found;
}

function readGlyphs(cmap: Buffer): Glyphs {
  const count = cmap.readUInt16BE(2);
  const subtables = Array.from({ length: count }, (_, index) => {
    return cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4));
  });
  const [format, subtable] = FORMATS.flatMap((format) => {
    const found = subtables.find((subtable) => subtable.readUInt16BE(0) === format);
    return found ? [[format, found] as const] : [];
  })[0] ?? [0, null];
  if (!subtable) throw new TypeError('the font’s characters are in no format that is read');
  return format === 12 ? groups(subtable) : segments(subtable);
}

/** Format 12: groups of characters in a row, whose glyphs are in a row too. */
function groups(subtable: Buffer): Glyphs {
  const group = (index: number) => subtable.subarray(16 + 12 * index);
  const count = subtable.readUInt32BE(12);
  return (codePoint) => {
    const index = firstNotBefore(count, codePoint, (index) => group(index).readUInt32BE(4));
    if (index === count) return 0;
    const first = group(index).readUInt32BE(0);
    return codePoint < first ? 0 : group(index).readUInt32BE(8) + codePoint - first;
  };
}

/** Format 4: segments of characters, whose glyphs are at a distance or in a list. */
function segments(subtable: Buffer): Glyphs {
  const bytes = subtable.readUInt16BE(6);
  const count = bytes / 2;
  const column = (number: number) => 14 + number * bytes + (number > 0 ? 2 : 0);
  return (codePoint) => {
    if (codePoint > 0xff_ff) return 0;
    const index = firstNotBefore(count, codePoint, (index) => subtable.readUInt16BE(column(0) + 2 * index));
    if (index === count) return 0;
    const at = (number: number) => column(number) + 2 * index;
    const first = subtable.readUInt16BE(at(1));
    if (codePoint < first) return 0;
    const [delta, range] = [subtable.readUInt16BE(at(2)), subtable.readUInt16BE(at(3))];
    if (range === 0) return (codePoint + delta) % 0x1_00_00;
    const listed = subtable.readUInt16BE(at(3) + range + 2 * (codePoint - first));
    return listed === 0 ? 0 : (listed + delta) % 0x1_00_00;
  };
}

/** The first of `count` rising values that isn't before `sought`. */
function firstNotBefore(count: number, sought: number, valueAt: (index: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
