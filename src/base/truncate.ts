const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The start of a text of so many UTF-16 code units at most, with no character cut that people see as one. */
export function truncate(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, graphemes.segment(text).containing(length)?.index);
}
