import type { Words } from '../../words/words.ts';
import { suggestLanguage, suggestLanguageList, suggestRecent, type Suggest } from './suggest.ts';
import { suggestSpans, suggestTimes } from './time-of-day.ts';
import { suggestZones } from './time-zone.ts';

/** A file of a person's. Where it lies is the face's affair: `Context.fetchFile` fetches its bytes. */
export type FileValue = { name: string; location: string };

type Common = {
  required?: boolean;
  source?: false;
  hidden?: boolean;
  /** Its words are those of a setting: `words.settings[name]`. */
  setting?: true;
  /** Its description is `words.descriptions[…]`, where this one means another thing than its name tells. */
  description?: keyof Words['descriptions'];
};

/**
 * An option is declared once: Discord's JSON, a modal's field, the shell's flag, the mention's parser and the
 * type of its value all come from this. A `hidden` one is given by a follow-up only, never typed. Its words are
 * `words.options[name]`, a choice's `words.choices[choice]`.
 */
export type Option =
  | (Omit<Common, 'source'> & {
      type: 'text';
      source?: boolean;
      maxLength: number;
      long?: boolean;
      /** What is suggested while somebody types. */
      suggest?: Suggest;
      /** Says another source, beside the first: a shell's next SOURCE. */
      further?: true;
      /** Nothing but what is suggested will do: a form has a list of it. */
      suggestedOnly?: true;
    })
  | (Omit<Common, 'source'> & {
      type: 'file';
      source?: boolean;
      further?: true;
      extensions: readonly string[];
    })
  | (Common & { type: 'choice'; choices: readonly (keyof Words['choices'])[] })
  /** Its value is a tag (BCP 47). */
  | (Common & { type: 'language' })
  /** With `hides`, only the one who asked sees the answer. */
  | (Common & { type: 'flag'; required?: false; hides?: true })
  /** No more than the `ceiling` is offered; why what is between it and `max` won't do, the command says. */
  | (Common & { type: 'number'; min: number; max: number; whole: boolean; ceiling?: number })
  /** One of them; its value is an id. */
  | (Common & { type: 'person' | 'role' })
  /** With `posts`, one in which the bot can begin messages or posts by itself: where it may not, that is refused. */
  | (Common & { type: 'channel'; posts?: true })
  /** `HH:MM` and `HH:MM-HH:MM`, in whatever zone is meant; a zone's value is its IANA name. */
  | (Common & { type: 'time' | 'span' | 'zone' })
  /** Words and phrases, joined by commas. */
  | (Common & { type: 'words' })
  /** Tags, joined by commas. */
  | (Common & { type: 'languages' })
  /** Several; their value is ids, or names of sites, joined by commas. */
  | (Common & { type: 'channels' | 'roles' })
  | (Common & { type: 'hosts' });

type NumberOption = Extract<Option, { type: 'number' }>;

/** The range that is offered. */
export const rangeOf = ({ min, max, ceiling = max }: NumberOption): { min: number; max: number } => ({
  min,
  max: Math.min(max, ceiling),
});

export type OptionName = keyof Words['options'] | keyof Words['settings'];

/** Keyed by the option's name. Of the options with `source` one has to be given, whichever it is. */
export type Options = { readonly [name in OptionName]?: Option };

/** The options in their order, each under its name. */
export function listOptions(options: Options): [OptionName, Option][] {
  const names = Object.keys(options).filter((name): name is OptionName => Object.hasOwn(options, name));
  return names.flatMap((name) => {
    const option = options[name];
    return option ? [[name, option]] : [];
  });
}

type OptionWords = { name: string; description: string; label: string };

export function wordsOf(
  { options, settings, descriptions }: Words,
  name: OptionName,
  { setting, description }: Option,
): OptionWords {
  const plain: Partial<Record<OptionName, Omit<OptionWords, 'label'>>> = options;
  const ofSettings: Partial<Record<OptionName, OptionWords>> = settings;
  const found = setting ? ofSettings[name] : plain[name];
  if (!found) throw new TypeError(`the option ${name} has no words`);
  const label = found.name.charAt(0).toLocaleUpperCase() + found.name.slice(1);
  return { label, ...found, ...(description && { description: descriptions[description] }) };
}

/** The names of the options that say what to read. */
export function sourceOptions(options: Options): OptionName[] {
  return listOptions(options).flatMap(([name, { source }]) => (source ? [name] : []));
}

/** Those that say what else to read, each as a text and as a file, in their order. */
export function furtherSources(options: Options): { text: OptionName; file: OptionName | undefined }[] {
  const further = listOptions(options).filter(([, option]) => 'further' in option && option.further);
  const files = further.filter(([, { type }]) => type === 'file');
  return further
    .filter(([, { type }]) => type === 'text')
    .map(([text], index) => ({ text, file: files[index]?.[0] }));
}

/** How values are suggested while somebody types; undefined where they aren't. */
export function suggestOf(option: Option): Suggest | undefined {
  if (option.type === 'language') return suggestLanguage;
  if (option.type === 'languages') return suggestLanguageList;
  if (option.type === 'time') return suggestTimes;
  if (option.type === 'span') return suggestSpans;
  if (option.type === 'zone') return suggestZones;
  return option.type === 'text' ? option.suggest : undefined;
}

/** The most that a list of channels, roles or sites holds; Discord's selects take 25. */
export const maxListed = { channels: 25, roles: 25, hosts: 50, words: 50, languages: 25 } as const;

/** Characters of a word or phrase of a list. */
export const maxPhraseLength = 100;

/** Room for any list that is short enough, written out; in characters. */
export const maxListLength = 4000;

type ValueOf<O> = O extends { type: 'choice'; choices: readonly (infer C)[] }
  ? C
  : O extends { type: 'file' }
    ? FileValue
    : O extends { type: 'flag' }
      ? boolean
      : O extends { type: 'number' }
        ? number
        : string;

/** What `run` is given: plain JSON, so that a button can keep it over a restart. */
export type Values<O extends Options> = {
  [N in keyof O as O[N] extends { required: true } ? N : never]: ValueOf<O[N]>;
} & { [N in keyof O as O[N] extends { required: true } ? never : N]?: ValueOf<O[N]> };

export type AnyValues = { readonly [name: string]: string | number | boolean | FileValue | undefined };

const extensions = ['txt', 'md', 'html', 'htm', 'pdf'] as const;
const furtherText = {
  type: 'text',
  further: true,
  long: true,
  maxLength: 6000,
  suggest: suggestRecent,
} as const;
const furtherFile = { type: 'file', further: true, hidden: true, extensions } as const;

/** The options that several commands share, so that they are the same everywhere. */
export const shared = {
  article: { type: 'text', source: true, long: true, maxLength: 6000, suggest: suggestRecent },
  file: { type: 'file', source: true, extensions },
  length: { type: 'choice', choices: ['brief', 'standard', 'detailed'] },
  style: { type: 'choice', choices: ['bullets', 'paragraph', 'plain', 'headline'] },
  language: { type: 'language' },
  private: { type: 'flag', hides: true },
  reading: { type: 'text', hidden: true, maxLength: 22 },
  fresh: { type: 'flag', hidden: true },
  earlier: { type: 'text', hidden: true, maxLength: 64 },
  sure: { type: 'flag' },
  other: furtherText,
  third: furtherText,
  fourth: furtherText,
  otherFile: furtherFile,
  thirdFile: furtherFile,
  fourthFile: furtherFile,
} as const satisfies Options;

/** One article to four, and how they are to be read. */
export const severalArticles = {
  article: shared.article,
  file: shared.file,
  other: shared.other,
  otherFile: shared.otherFile,
  third: shared.third,
  thirdFile: shared.thirdFile,
  fourth: shared.fourth,
  fourthFile: shared.fourthFile,
  language: { ...shared.language, description: 'languageOfSeveral' },
  private: shared.private,
  fresh: shared.fresh,
} as const satisfies Options;

const hidden = { hidden: true } as const;

/** The other articles of a dossier, for commands that go on about all of it: given by a follow-up only. */
export const furtherArticles = {
  other: { ...furtherText, ...hidden },
  third: { ...furtherText, ...hidden },
  fourth: { ...furtherText, ...hidden },
} as const satisfies Options;
