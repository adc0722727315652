/** Characters that a quote has at most; with a role before it, it stays under the desk's limit of a statement. */
export const longest = 480;
/** Where a text without full stops is cut, the better first: behind a clause, a word, what is no letter. */
const borders = [
  /^.*[,;:،؛、，；：–—)\]”»」](?=\s|\P{ASCII})/su,
  /^.*(?=\s)/su,
  /^.*[^\p{L}\p{M}\p{N}](?=.)/su,
];

/** A sentence as it is quoted: whole, or of one that runs on the part worth most, "…" where it was cut. */
export function excerpt(
  sentence: string,
  worth: (part: string) => number = () => 0,
  limit = longest,
): string {
  if (sentence.length <= limit) return sentence;
  const parts = partsOf(sentence, limit);
  const values = parts.map(worth);
  const at = values.indexOf(Math.max(...values));
  const [before, after] = [at > 0 ? '…' : '', at < parts.length - 1 ? '…' : ''];
  return `${before}${parts[at]}${after}`;
}

function partsOf(sentence: string, limit: number): string[] {
  const parts: string[] = [];
  for (let rest = sentence; rest !== '';) {
    const window = rest.slice(0, limit);
    const cut = rest.length <= limit ? rest.length : cutIn(window);
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trimStart();
  }
  return parts;
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At the last border of its second half, else between two characters. */
function cutIn(window: string): number {
  const cuts = borders.map((border) => border.exec(window)?.[0].length ?? 0);
  return (
    cuts.find((cut) => cut > window.length / 2) ??
    characters.segment(window).containing(window.length - 1)?.index ??
    window.length
  );
}
