import { isSeveral } from '../../article/dossier.ts';
import type { Notice, Reading } from '../../desk/reading.ts';
import type { Shown } from '../../words/notices.ts';
import { noticeSentence, type Words } from '../../words/words.ts';
import type { Note } from '../view.ts';

/** Whether it shows a statement or a relation: the closest passages of a question without an answer are statements, too. */
export const isEmpty = ({ statements, relations }: Pick<Reading, 'statements' | 'relations'>): boolean =>
  statements.length + relations.length === 0;

/** Of statements alone: whose words they are, and in which language. */
const aboutStatements = new Set<Notice['key']>(['noKey', 'ignoredLanguage', 'ignoredStyle']);

/** The notices of a reading, but for those about statements where it shows none. */
export const noticesOf = (reading: Pick<Reading, 'notices' | 'statements' | 'relations'>): Notice[] =>
  reading.notices.filter(({ key }) => !isEmpty(reading) || !aboutStatements.has(key));

/** What a reading has to say of itself. */
export function noticeNotes(reading: Reading, words: Words): Note[] {
  const shown = { isSeveral: isSeveral(reading.article), isEmpty: isEmpty(reading) };
  return noticesOf(reading).map((notice) => noticeNote(words, notice, shown));
}

export function noticeNote(words: Words, notice: Notice, shown: Shown): Note {
  const sentence = noticeSentence(words, notice, shown);
  return 'renews' in notice.params ? withMoment(sentence, notice.params.renews) : sentence;
}

/** A sentence that ends with an instant in UTC: where a face knows the reader's own time, that stands behind it. */
export function withMoment(text: string, at: number): Note {
  const [, sentence = '', stop = ''] = /^(.*?)([.。]?)$/su.exec(text) ?? [];
  const [open, close] = stop === '。' ? ['（', '）'] : [' (', ')'];
  return { text, before: `${sentence}${open}`, at, after: `${close}${stop}` };
}
