import { Refusal } from '../../base/refusal.ts';
import type { Context } from '../command.ts';
import type { Options, Values } from '../options/option.ts';
import { zoneOf } from '../options/time-zone.ts';
import type { Follow, Terms } from '../../feeds/feeds.ts';
import { weekdays } from '../../feeds/schedule.ts';
import type { Words } from '../../words/words.ts';

/** How a feed comes: what `/feed add` and `/feed change` share. */
export const termOptions = {
  channel: { type: 'channel', posts: true },
  deliver: { type: 'choice', choices: ['each', 'daily', 'weekly'] },
  day: { type: 'choice', choices: weekdays },
  at: { type: 'time' },
  'time-zone': { type: 'zone' },
  only: { type: 'words' },
  except: { type: 'words' },
  languages: { type: 'languages' },
  ping: { type: 'role' },
  language: { type: 'language', description: 'languageOfFeed' },
  quiet: { type: 'span' },
  publish: { type: 'flag' },
} as const satisfies Options;

export type TermName = keyof typeof termOptions;
export type TermValues = Values<typeof termOptions>;

export const termNames = Object.keys(termOptions).filter((name): name is TermName =>
  Object.hasOwn(termOptions, name),
);

/** The morning. */
const usualTime = '08:00';

/** What is chosen, and what holds else: the zone is that of the guild's other feeds, or of the person's country. */
export function newTerms(
  { locale }: Pick<Context, 'locale'>,
  values: TermValues & { channel: string },
  others: readonly Follow[],
): Terms {
  checkTerms(values);
  return {
    channel: values.channel,
    deliver: values.deliver ?? (values.day === undefined ? 'daily' : 'weekly'),
    day: values.day ?? 'monday',
    at: values.at ?? usualTime,
    zone: values['time-zone'] ?? others.at(-1)?.zone ?? zoneOf(locale) ?? 'UTC',
    only: phrases(values.only),
    except: phrases(values.except),
    languages: phrases(values.languages),
    ping: values.ping ?? null,
    language: values.language ?? null,
    quiet: values.quiet ?? null,
    publish: values.publish ?? false,
  };
}

/** The terms as they are after a change; an option of `emptied` that isn't given goes back to nothing. */
export function changedTerms(before: Terms, values: TermValues, emptied: readonly TermName[]): Terms {
  const isGiven = (name: TermName) => values[name] !== undefined || emptied.includes(name);
  const after = {
    ...before,
    ...(values.channel !== undefined && { channel: values.channel }),
    ...(values.deliver !== undefined && { deliver: values.deliver }),
    ...(values.day !== undefined && { day: values.day }),
    ...(values.at !== undefined && { at: values.at }),
    ...(values['time-zone'] !== undefined && { zone: values['time-zone'] }),
    ...(isGiven('only') && { only: phrases(values.only) }),
    ...(isGiven('except') && { except: phrases(values.except) }),
    ...(isGiven('languages') && { languages: phrases(values.languages) }),
    ...(isGiven('ping') && { ping: values.ping ?? null }),
    ...(isGiven('language') && { language: values.language ?? null }),
    ...(isGiven('quiet') && { quiet: values.quiet ?? null }),
    ...(values.publish !== undefined && { publish: values.publish }),
  };
  // A time that was only chosen now belongs to the rhythm that is chosen now.
  checkTerms({ ...values, deliver: after.deliver });
  checkWords(after);
  return after;
}

/** As the options of a form have them. */
export function termValues(terms: Terms): TermValues {
  return {
    channel: terms.channel,
    deliver: terms.deliver,
    ...(terms.deliver === 'weekly' && { day: terms.day }),
    at: terms.at,
    'time-zone': terms.zone,
    ...(terms.only.length > 0 && { only: terms.only.join(',') }),
    ...(terms.except.length > 0 && { except: terms.except.join(',') }),
    ...(terms.languages.length > 0 && { languages: terms.languages.join(',') }),
    ...(terms.ping !== null && { ping: terms.ping }),
    ...(terms.language !== null && { language: terms.language }),
    ...(terms.quiet !== null && { quiet: terms.quiet }),
    publish: terms.publish,
  };
}

/** @throws Refusal `feed.day`, `feed.at`, `feed.quiet`, `feed.words` */
function checkTerms({ deliver, day, at, quiet, only, except }: TermValues): void {
  if (day !== undefined && deliver !== undefined && deliver !== 'weekly') throw new Refusal('feed.day', {});
  if (deliver === 'each' && at !== undefined) throw new Refusal('feed.at', {});
  if (deliver !== 'each' && quiet !== undefined) throw new Refusal('feed.quiet', {});
  checkWords({ only: phrases(only), except: phrases(except) });
}

/** What has a word that is wanted and a word that isn't would come never. */
function checkWords({ only, except }: Pick<Terms, 'only' | 'except'>): void {
  const unwanted = new Set(except.map((word) => word.toLocaleLowerCase()));
  const word = only.find((wanted) => unwanted.has(wanted.toLocaleLowerCase()));
  if (word !== undefined) throw new Refusal('feed.words', { word });
}

/** Several words without a comma may have been meant each for itself. */
export function phraseNotes({ feeds }: Words, { only, except }: Pick<Terms, 'only' | 'except'>): string[] {
  return [only, except].flatMap(([phrase, ...more]) =>
    phrase?.includes(' ') && more.length === 0 ? [feeds.asPhrase(phrase)] : [],
  );
}

function phrases(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(',');
}
