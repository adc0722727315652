import { readAddress } from './address.ts';
import { readByline } from './byline.ts';
import { endsInAgency, isCaption } from './caption.ts';
import { isJunk, readRights } from './junk.ts';
import { readTimestampLine } from './timestamps.ts';

/**
 * What a line of the page, none of the story, says about it. `where` is where such a line may be taken away:
 * `anywhere`; in the `margin`, before the story's first paragraph or after its last; or `above` a paragraph.
 */
export type Boilerplate = {
  where: 'anywhere' | 'margin' | 'above';
  published?: string | null;
  updated?: string | null;
  people?: string[];
  outlet?: string;
  /** A date line without a word that says so; between paragraphs it heads a part of a chronicle. */
  bare?: boolean;
};

type Reader = (line: string, language: string) => Boilerplate | null;

/** In order: the first that knows a line decides. */
const readers: Reader[] = [
  (line) => (isJunk(line) ? { where: 'anywhere' } : null),
  readDated,
  (line) => withPeople(readByline(line)),
  (line) => withPeople(readAddress(line)),
  (line) => {
    const outlet = readRights(line);
    return outlet === null ? null : { where: 'margin', ...(outlet !== '' && { outlet }) };
  },
  (line) => (isCaption(line) ? { where: 'anywhere' } : null),
  (line) => (endsInAgency(line) || /^[▲△◀▶▼]\s?\S/u.test(line) ? { where: 'above' } : null),
];

/** A line of dates, also one that a byline leads: "By Nora Quist, 3 March 2026". */
function readDated(line: string, language: string): Boilerplate | null {
  const stamp = readTimestampLine(line, language);
  const people = stamp && readByline(line);
  return (
    stamp && {
      where: 'margin',
      published: stamp.published,
      updated: stamp.updated,
      bare: !stamp.labelled && !people,
      ...(people && { people }),
    }
  );
}

/** Longer than this, no line is made of several pieces of boilerplate side by side. */
const LONGEST_ROW = 240;
const between =
  /\s?[|ㅣ｜·•]\s?|\s[-–—/]\s|\s(?=(?:입력|수정|등록|승인|기사입력|최종수정)\s?[:：]?\s?\d)|\s(?=(?:来源|來源)\s?[:：])/u;

/** What a line is, if it is boilerplate as a whole, or a row of pieces that each are: "By A B | 3 min read". */
export function readBoilerplate(line: string, language: string): Boilerplate | null {
  for (const read of readers) {
    const boilerplate = read(line, language);
    if (boilerplate) return boilerplate;
  }
  return line.length > LONGEST_ROW ? null : readRow(line, language);
}

function readRow(line: string, language: string): Boilerplate | null {
  const joint = between.exec(line);
  if (!joint) return null;
  const first = readBoilerplate(line.slice(0, joint.index), language);
  const rest = first && readBoilerplate(line.slice(joint.index + joint[0].length), language);
  return rest && { ...rest, ...first, where: 'margin' };
}

function withPeople(people: string[] | null): Boilerplate | null {
  return people && { where: 'margin', people };
}
