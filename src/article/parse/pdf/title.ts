import type { Paragraph } from './paragraphs.ts';

/** What programs write where an author wrote nothing. */
const NO_TITLE =
  /^(?:microsoft \w+ - |untitled|document\d*$|layout \d|print|slide \d)|\.(?:docx?|odt|rtf|indd|qxp?d?|pdf|tex|ai|dvi)$/i;
const NO_AUTHOR = /^(?:admin\w*|user\d*|owner|unknown|anonymous|author|root|guest|microsoft.*|adobe.*)$/i;
const LONGEST_TITLE = 200;
/** How much larger than the text a headline is at least. */
const LARGER = 1.15;

/** The headline as printed, where it fits the document's own title; else that title, if an author wrote one. */
export function splitTitle(
  paragraphs: Paragraph[],
  declared: string,
): { title: string | null; text: string } {
  const own = NO_TITLE.test(declared) ? '' : declared;
  const heading = headingOf(paragraphs);
  const isPrinted = heading !== undefined && isWithin(own, heading.text);
  const rest = isPrinted ? paragraphs.filter((paragraph) => paragraph !== heading) : paragraphs;
  return {
    title: (isPrinted ? heading.text : own) || null,
    text: rest.map(({ text }) => text).join('\n\n'),
  };
}

/** A person's name has two words, or is written without spaces; a login or a program's name is neither. */
export function authorOf(declared: string): string | null {
  const isName = /\p{L}[\s.]+\p{L}|^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(declared);
  return isName && !NO_AUTHOR.test(declared) && !declared.includes('@') ? declared : null;
}

function headingOf(paragraphs: Paragraph[]): Paragraph | undefined {
  const first = paragraphs.filter(({ page, text }) => page === 0 && text.length <= LONGEST_TITLE);
  const [largest] = first.toSorted((a, b) => b.size - a.size);
  const body = bodySizeOf(paragraphs);
  return largest && largest.size >= body * LARGER ? largest : undefined;
}

/** The size in which most of the text is set. */
function bodySizeOf(paragraphs: Paragraph[]): number {
  const [longest] = paragraphs.toSorted((a, b) => b.text.length - a.text.length);
  return longest?.size ?? 0;
}

/** Whether one is the other, or its beginning or end, by letters; nothing is within everything. */
function isWithin(declared: string, printed: string): boolean {
  const [a, b] = [lettersOf(declared), lettersOf(printed)];
  return a.includes(b) || b.includes(a);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
