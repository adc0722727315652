/** How HTML nests where its end tags are missing or wrong: the part of the standard's rules that pages need. */

const set = (names: string) => new Set(names.split(' '));

/** Elements that have no content. */
export const voids = set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that begin and end a line of text. */
export const blocks = set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav noscript ol optgroup option p picture pre search section select summary table tbody td textarea tfoot th thead title tr ul video',
);

const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
);
const headings = set('h1 h2 h3 h4 h5 h6');
const cells = set('td th');
const rows = set('tr td th');
const sections = set('tbody thead tfoot tr td th');
const terms = set('dt dd');

const table = set('table');
const lists = set('ul ol menu dir table td th');
const inTable = set('td th caption table');

/** What a start tag ends: an open element of `ends`, unless one of `within` stands between. */
type Implied = { ends: ReadonlySet<string>; within: ReadonlySet<string> };

const implied = new Map<string, Implied>([
  ['li', { ends: set('li'), within: lists }],
  ['dt', { ends: terms, within: set('dl table td th') }],
  ['dd', { ends: terms, within: set('dl table td th') }],
  ['td', { ends: cells, within: table }],
  ['th', { ends: cells, within: table }],
  ['tr', { ends: rows, within: table }],
  ['tbody', { ends: sections, within: table }],
  ['thead', { ends: sections, within: table }],
  ['tfoot', { ends: sections, within: table }],
  ['option', { ends: set('option'), within: set('select') }],
  ['a', { ends: set('a'), within: inTable }],
  ['body', { ends: set('head'), within: set('body') }],
]);
const paragraph: Implied = { ends: set('p'), within: set('td th caption button table li object') };
const heading: Implied = { ends: headings, within: blocks };

/** The elements that a start tag ends before it begins, in this order. */
export function endsBefore(name: string): Implied[] {
  const own = implied.get(name) ?? (headings.has(name) ? heading : undefined);
  const ended = own ? [own] : [];
  return closesParagraph.has(name) ? [paragraph, ...ended] : ended;
}

/** The elements that an end tag can't reach beyond: an inline one stays in its block, a block in its cell. */
export function reach(name: string): ReadonlySet<string> {
  if (name === 'p') return paragraph.within;
  if (name === 'li') return lists;
  if (cells.has(name) || sections.has(name)) return table;
  if (name === 'table') return new Set();
  return blocks.has(name) ? inTable : blocks;
}
