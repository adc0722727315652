/** A number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Mulberry32: small, and the same for a seed on every machine. */
export function createDice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Mutation = (page: Buffer, dice: Dice, pages: Buffer[]) => Buffer;

const SPLINTERS = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!doctype',
  '<?',
  '\0',
  '\uFFFE',
  '\u202E',
  '&#x110000;',
  '&#0;',
  '&amp',
  '&nGt;',
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '<textarea>',
  '<plaintext>',
  '<svg>',
  '<math><mi>',
  '<template>',
  '<noscript>',
  '<iframe srcdoc="',
  '<table>',
  '<tr>',
  '<td>',
  '<caption>',
  '<select>',
  '<option>',
  '<form>',
  '<a href="',
  '<base href="//[">',
  '<html lang="x-',
  '<body hidden>',
  '<article>',
  '</article>',
  '<p',
  '<p hidden>',
  '<b><i><b>',
  '<meta charset="',
  '<meta charset=utf-16>',
  '<link rel=canonical href="http://[">',
  '<script type="application/ld+json">{"@graph":[',
  '{"@type":"NewsArticle","articleBody":',
  '"datePublished":"99999-99-99",',
  '<time datetime="',
  '<frameset>',
];

const mutations: Mutation[] = [
  (page, dice) => cut(page, dice, dice(page.length)),
  (page, dice) => page.subarray(0, dice(page.length)),
  (page, dice) => insert(page, dice, Buffer.from(pick(SPLINTERS, dice))),
  (page, dice) => insert(page, dice, Buffer.from(pick(SPLINTERS, dice).repeat(1 + dice(3000)))),
  (page, dice) => insert(page, dice, Buffer.from(Array.from({ length: 64 }, () => dice(256)))),
  (page, dice) => insert(page, dice, piece(page, dice)),
  (page, dice, pages) => insert(page, dice, piece(pick(pages, dice), dice)),
  (page, dice) => Buffer.concat(Array(1 + dice(6)).fill(piece(page, dice))),
  (page, dice) => flip(page, dice),
];

/** A page with one to eight things wrong with it. */
export function mutate(pages: Buffer[], dice: Dice): Buffer {
  let page = pick(pages, dice);
  for (let left = 1 + dice(8); left > 0; left--) page = pick(mutations, dice)(page, dice, pages);
  return page;
}

function pick<T>(from: T[], dice: Dice): T {
  return from[dice(from.length)]!;
}

function piece(page: Buffer, dice: Dice): Buffer {
  const start = dice(page.length);
  return page.subarray(start, start + dice(page.length - start));
}

function insert(page: Buffer, dice: Dice, what: Buffer): Buffer {
  const at = dice(page.length);
  return Buffer.concat([page.subarray(0, at), what, page.subarray(at)]);
}

function cut(page: Buffer, dice: Dice, length: number): Buffer {
  const at = dice(page.length);
  return Buffer.concat([page.subarray(0, at), page.subarray(at + length)]);
}

function flip(page: Buffer, dice: Dice): Buffer {
  const copy = Buffer.from(page);
  for (let left = 1 + dice(50); left > 0 && copy.length > 0; left--) copy[dice(copy.length)] = dice(256);
  return copy;
}
