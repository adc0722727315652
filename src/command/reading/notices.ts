import { isSeveral } from '../../article/dossier.ts';
import type { Notice, Reading } from '../../desk/reading.ts';
import { noticeSentence, type Words } from '../../words/words.ts';

/** Whether it shows a statement or a relation: the closest passages of a question without an answer are statements, too. */
export const isEmpty = ({ statements, relations }: Pick<Reading, 'statements' | 'relations'>): boolean =>
  statements.length + relations.length === 0;

/** Of statements alone: whose words they are, and in which language. */
const aboutStatements = new Set<Notice['key']>(['noKey', 'ignoredLanguage', 'ignoredStyle']);

/** The notices of a reading, but for those about statements where it shows none. */
export const noticesOf = (reading: Pick<Reading, 'notices' | 'statements' | 'relations'>): Notice[] =>
  reading.notices.filter(({ key }) => !isEmpty(reading) || !aboutStatements.has(key));

/** What a reading has to say of itself. */
export function noticeSentences(reading: Reading, words: Words): string[] {
  const shown = { isSeveral: isSeveral(reading.article), isEmpty: isEmpty(reading) };
  return noticesOf(reading).map((notice) => noticeSentence(words, notice, shown));
}
