import type { Length } from '../../engine/engine.ts';
import { articlesOf } from '../../article/dossier.ts';
import type { Reading } from '../../desk/reading.ts';
import { sourcesOf, withoutFiles } from './sources.ts';
import { nameLanguage } from '../../words/language-name.ts';
import { formatLocale, type Words } from '../../words/words.ts';
import type { Invocation } from '../conversation.ts';
import type { AnyValues } from '../options/option.ts';
import type { FollowUp } from '../view.ts';

/** Who sees the follow-ups: in which words, and as BCP 47. */
export type Reader = { words: Words; locale: string };

/** The reader's language as an answer's; null where it is already in that, or in one that isn't known. */
function foreignTo(locale: string, language: string | undefined): string | null {
  const [own = locale] = locale.split('-');
  if (language === undefined || language === 'und' || language.split('-')[0] === own) return null;
  return own === 'pt' ? locale : own;
}

const lengths: readonly Length[] = ['brief', 'standard', 'detailed'];

/** The same again, otherwise: as far as the engine that answered can do it. */
export function variantsOf(
  { words: { labels, views }, locale }: Reader,
  reading: Reading,
  { command, values }: Invocation,
): FollowUp[] {
  const { task, article, engine } = reading;
  const same = { ...values, ...withoutFiles, fresh: undefined, ...sourcesOf(articlesOf(article)) };
  const variant = (label: string, change: AnyValues, rest: Pick<FollowUp, 'prompts'> = {}): FollowUp => ({
    label,
    command,
    values: { ...same, ...change },
    slot: 'more',
    ...rest,
  });
  const isModel = engine !== 'extractive';
  const own = isModel ? foreignTo(locale, task.language ?? articlesOf(article)[0]?.language) : null;
  const language = isModel
    ? [
        ...(own === null
          ? []
          : [variant(views.inLanguage(nameLanguage(own, formatLocale(locale)) ?? own), { language: own })]),
        variant(labels.language, {}, { prompts: ['language'] }),
      ]
    : [];
  // What was pasted, and is read without a model, comes out the same each time.
  const again =
    isModel || articlesOf(article).some(({ url }) => url !== null)
      ? [variant(labels.again, { fresh: true })]
      : [];
  if (task.kind !== 'summarize') return [...language, ...again];
  const at = lengths.indexOf(task.length);
  const [shorter, longer] = [lengths[at - 1], lengths[at + 1]];
  return [
    ...(shorter ? [variant(labels.shorter, { length: shorter })] : []),
    ...(longer ? [variant(labels.longer, { length: longer })] : []),
    ...(isModel && task.style !== 'plain' ? [variant(labels.plain, { style: 'plain' })] : []),
    ...language,
    ...again,
  ];
}
