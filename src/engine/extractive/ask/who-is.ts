import type { Language } from '../languages/language.ts';
import { findNames } from '../names/find-names.ts';

/** "Who is Anna Berg?": the first sentence that says what she is; null where none does, or it could be two people. */
export function whoIs(sentences: string[], language: Language, question: string): number | null {
  const named = language.questions?.identity?.exec(question.trim())?.groups?.['named']?.trim();
  if (named === undefined) return null;
  const titled = findNames(sentences, language).filter(
    ({ name, role }) => role !== null && (holds(name, named) || holds(named, name)),
  );
  const [first] = titled;
  const isOne = titled.every(({ name }) => holds(name, first?.name ?? '') || holds(first?.name ?? '', name));
  return first !== undefined && isOne ? first.sentence : null;
}

/** Whether the words of the one are all in the other; written without spaces, whether it begins so. */
function holds(whole: string, part: string): boolean {
  const words = whole.split(' ');
  return whole.startsWith(part) || part.split(' ').every((word) => words.includes(word));
}
