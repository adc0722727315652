import type { Words } from '../words/words.ts';

/** A file that a person gave. Where it lies is the face's affair: `Context.open` fetches its bytes. */
export type FileValue = { name: string; location: string };

/**
 * An option is declared once: Discord's JSON, a modal's field, the shell's flag, the mention's parser and the
 * type of its value all come from this. A `hidden` one is given by a follow-up only, never typed. Its words are `words.options[name]`, a choice's `words.choices[choice]`.
 */
export type Option =
  | {
      type: 'text';
      required?: boolean;
      source?: boolean;
      maxLength: number;
      long?: boolean;
      hidden?: boolean;
    }
  | { type: 'file'; required?: boolean; source?: boolean; extensions: readonly string[]; hidden?: false }
  | {
      type: 'choice';
      required?: boolean;
      source?: false;
      choices: readonly (keyof Words['choices'])[];
      hidden?: false;
    }
  /** Its value is a tag (BCP 47). */
  | { type: 'language'; required?: boolean; source?: false; hidden?: false }
  | { type: 'flag'; required?: false; source?: false; hidden?: boolean };

/** Keyed by the option's name. Of the options with `source` one has to be given, whichever it is. */
export type Options = { readonly [name in keyof Words['options']]?: Option };

export type OptionName = keyof Options;

/** The options in their order, each under its name. */
export function listOptions(options: Options): [OptionName, Option][] {
  const names = Object.keys(options).filter((name): name is OptionName => Object.hasOwn(options, name));
  return names.flatMap((name) => {
    const option = options[name];
    return option ? [[name, option]] : [];
  });
}

type ValueOf<O> = O extends { type: 'choice'; choices: readonly (infer C)[] }
  ? C
  : O extends { type: 'file' }
    ? FileValue
    : O extends { type: 'flag' }
      ? boolean
      : string;

/** What `run` is given: plain JSON, so that a button can keep it over a restart. */
export type Values<O extends Options> = {
  [N in keyof O as O[N] extends { required: true } ? N : never]: ValueOf<O[N]>;
} & { [N in keyof O as O[N] extends { required: true } ? never : N]?: ValueOf<O[N]> };

export type AnyValues = { readonly [name: string]: string | boolean | FileValue | undefined };

/** The options that several commands share, so that they are the same everywhere. */
export const shared = {
  article: { type: 'text', source: true, long: true, maxLength: 6000 },
  file: { type: 'file', source: true, extensions: ['txt', 'md', 'html', 'htm', 'pdf'] },
  length: { type: 'choice', choices: ['brief', 'standard', 'detailed'] },
  style: { type: 'choice', choices: ['bullets', 'paragraph', 'plain', 'headline'] },
  language: { type: 'language' },
  private: { type: 'flag' },
  reading: { type: 'text', hidden: true, maxLength: 22 },
  fresh: { type: 'flag', hidden: true },
} as const satisfies Options;
