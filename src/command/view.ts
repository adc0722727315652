import type { Part } from '../story/mark-words.ts';
import type { AnyValues, OptionName } from './options/option.ts';

/** A command already typed: a button, or an entry of *More*. What it still lacks, the face asks for. */
export type FollowUp = {
  label: string;
  command: string;
  values: AnyValues;
  /** Options that a form asks for although they aren't required. */
  prompts?: readonly OptionName[];
  /** A button, an entry of *More*, or of a list of its own, under those words. */
  slot: 'button' | 'more' | { list: string };
  /** What comes of it takes the place of the view that it is under. */
  isEdit?: true;
  /** What it does can't be undone: it looks like that. */
  isDestructive?: true;
};

/** Text is plain: a face escapes it for where it shows it. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'section'; text: string }
  /** What the statements below it are about, in a section. */
  | { kind: 'point'; text: string }
  /**
   * `mark` is the number under which its evidence stands; `label` is the actor's name, else ''; `open` where a check
   * couldn't be made.
   */
  | { kind: 'statement'; label: string; text: string; mark: number; open?: boolean }
  /**
   * Words of the article, verbatim; `mark` is the number of the statement they back, null where they only stand beside such,
   * `from` its outlet, `url` the place on its page.
   */
  | { kind: 'quote'; text: string; mark: number | null; from?: string; url?: string }
  | { kind: 'entry'; term: string; text: string }
  /**
   * What a story says, and where: the outlet's name leads to it. `mark` is its number in a list, if it has one; `label` its
   * headline, where the text needs one, else ''.
   */
  | { kind: 'story'; mark: number | null; label: string; text: string; outlet: string; url: string | null }
  /** A sentence as it was changed: what stayed, what is gone, what is new. */
  | { kind: 'edit'; parts: Part[] };

/**
 * A picture of what the blocks say, so that a face that can't show it loses nothing. It isn't drawn before a face
 * wants it.
 */
export type Picture = {
  /** Null where there is nothing to draw. Rejects where it fails, or the signal aborts. */
  draw: (signal: AbortSignal) => Promise<Drawn | null>;
};

/** A PNG, and what it shows in words, for those who can't see it: 1024 characters at most. */
export type Drawn = { bytes: Uint8Array; alt: string };

/**
 * Small print. With `at`, a moment stands between `before` and `after`, which a face shows in each reader's own time zone
 * where it can; `text` has all of it in UTC.
 */
export type Note = string | { text: string; before: string; at: number; after: string };

export const noteText = (note: Note): string => (typeof note === 'string' ? note : note.text);

/** A quote where no bar tells it: between quotation marks, unless it has its own. */
export const quotedText = (text: string): string =>
  /^(?:«.*»|».*«|“.*”|„.*[“”]|「.*」|『.*』|".*")$/su.test(text) ? text : `“${text}”`;

/** What a command wants a person to see, with no word of Discord or of a terminal in it. */
export type View = {
  heading: { text: string; url: string | null } | null;
  /** One line under the heading: outlet, byline, date, minutes. */
  dateline: string;
  blocks: Block[];
  /** Small print: what is to be known beside the statements. */
  notes: Note[];
  pictures: Picture[];
  /** A small picture beside the heading: its address elsewhere, and the same in words. */
  thumbnail?: { url: string; alt: string };
  followUps: FollowUp[];
  /** A file that goes with it. */
  file?: { name: string; text: string };
  /** More is coming: this view will be replaced. */
  busy: boolean;
  /** Whole, and to be used; details of it may still change. */
  pending?: boolean;
  /** What scripts get instead, as JSON; null where there is nothing for them. */
  data: object | null;
};

export const emptyView: View = {
  heading: null,
  dateline: '',
  blocks: [],
  notes: [],
  pictures: [],
  followUps: [],
  busy: false,
  data: null,
};
