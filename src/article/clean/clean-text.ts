import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { detectLanguage } from '../language.ts';
import { readSigned } from './address.ts';
import { readUnmarked } from './byline.ts';
import { readDateline } from './dateline.ts';
import { readBoilerplate, type Boilerplate } from './boilerplate.ts';
import { isParagraph, takeHeadline } from './headline.ts';
import { toLines } from './lines.ts';
import { normalizeText } from './normalize-text.ts';

type Line = { text: string; boilerplate: Boilerplate | null };

/**
 * Plain text, a .txt file or a paste of a newspaper's page, as a story. Lines that are certainly the page's and not
 * the story's (`readFurniture`: buttons, dates, bylines, addresses, rights, captions) are taken away and feed the
 * metadata, the headline becomes the title and the dateline leaves the lede. In doubt a line stays.
 * @throws Refusal `text.empty` where there is no word in it.
 */
export function cleanText(text: string): Story {
  const paste = normalizeText(text);
  if (!/\p{L}/u.test(paste)) throw new Refusal('text.empty', {});
  const language = detectLanguage(paste);
  const lines = toLines(paste, language).map((line): Line => ({
    text: line,
    boilerplate: readBoilerplate(line, language),
  }));
  const { kept, taken, isPage } = sortLines(lines);
  const { title, above, body } = takeHeadline(kept, Math.max(0, kept.findIndex(isParagraph)), isPage);
  const lede = takeDateline(body);
  const end = takeSignature(lede.body);
  return storyOf(title, end.body, taken, [lede.people, end.people, readUnmarked(above.slice(1))]);
}

type Sorted = { kept: string[]; taken: Boilerplate[]; isPage: boolean };

/** The story's lines and the boilerplate; all of them are the story's where nothing else would be left. */
function sortLines(lines: Line[]): Sorted {
  const isStory = (line: Line) => line.boilerplate === null && isParagraph(line.text);
  const first = lines.findIndex(isStory);
  const last = lines.findLastIndex(isStory);
  const isChronicle = lines.slice(Math.max(0, first), last + 1).some(({ boilerplate }) => boilerplate?.bare);
  const isBriefs =
    lines.filter(({ boilerplate }) => boilerplate?.where === 'above').length * 2 > lines.length;
  const isTaken = ({ boilerplate }: Line, index: number) => {
    if (boilerplate === null || (boilerplate.bare && isChronicle)) return false;
    if (boilerplate.where === 'anywhere') return true;
    if (boilerplate.where === 'above') return index < last && !isBriefs;
    return first === -1 || index < first || index > last;
  };
  const kept = lines.filter((line, index) => !isTaken(line, index)).map(({ text }) => text);
  if (!kept.some((line) => /\p{L}/u.test(line)))
    return { kept: lines.map(({ text }) => text), taken: [], isPage: false };
  const taken = lines.flatMap((line, index) =>
    line.boilerplate && isTaken(line, index) ? [line.boilerplate] : [],
  );
  const isPage = lines
    .slice(0, Math.max(0, first))
    .some(({ boilerplate }) => boilerplate?.where === 'margin');
  return { kept, taken, isPage };
}

/** More lines than this no page prints between its headline and its lede. */
const maxAbove = 6;

/**
 * A story as a page or a PDF gives it, without the captions, bylines and dates that stand above its lede as plain
 * paragraphs, and without the lede's dateline.
 */
export function fromLede(story: Story): Story {
  const lines = story.text.split('\n\n');
  const language = detectLanguage(story.text);
  const read = lines.slice(0, maxAbove).map((line) => readBoilerplate(line, language));
  const first = read.indexOf(null);
  const taken = first > 0 && first < lines.length ? read.slice(0, first).filter((line) => line !== null) : [];
  const { body, people } = takeDateline(lines.slice(taken.length));
  const above = storyOf(story.title, body, taken, [people]);
  return {
    ...story,
    text: above.text,
    byline: story.byline ?? above.byline,
    published: story.published ?? above.published,
    updated: story.updated ?? above.updated,
  };
}

function takeDateline(body: string[]): { body: string[]; people: string[] } {
  const [lede = '', ...rest] = body;
  const dateline = readDateline(lede);
  if (!dateline || dateline.length >= lede.length) return { body, people: [] };
  return { body: [lede.slice(dateline.length), ...rest], people: dateline.people };
}

function takeSignature(body: string[]): { body: string[]; people: string[] } {
  const end = body.at(-1) ?? '';
  const signature = /(?<=[。）」])\s?[（【][^）】]{2,10}[）】]$/u.exec(end)?.[0];
  const people = signature === undefined ? null : readSigned(signature.trim());
  if (!people || signature === undefined) return { body, people: [] };
  return { body: [...body.slice(0, -1), end.slice(0, -signature.length)], people };
}

function storyOf(title: string | null, body: string[], taken: Boilerplate[], people: string[][]): Story {
  const found =
    [...taken.map(({ people }) => people ?? []), ...people].find((names) => names.length > 0) ?? [];
  return {
    url: null,
    title,
    byline: [...new Set(found)].join(', ') || null,
    outlet: taken.find(({ outlet }) => outlet !== undefined)?.outlet ?? null,
    published: taken.find(({ published }) => published)?.published ?? null,
    updated: taken.find(({ updated }) => updated)?.updated ?? null,
    image: null,
    language: null,
    coverage: 'full',
    shortfall: null,
    text: body.join('\n\n'),
  };
}
