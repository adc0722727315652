/** How much of the story the bot has: all, a part cut for length, or a paywall's first lines. */
export type Coverage = 'full' | 'partial' | 'teaser';

/**
 * Why coverage isn't `full`: the page declares that it isn't free (`declared`), shows a paywall beside the text
 * (`paywall`), stops in the middle (`stops`), or the text was cut for length (`length`).
 */
export type Shortfall = 'declared' | 'paywall' | 'stops' | 'length';

/** What a reader takes from a page, a paste or a file, before it is cut into sentences. */
export type Story = {
  /** The address the story is known under, without tracking parameters. */
  url: string | null;
  title: string | null;
  /** People only, as printed: "Ahn Sung-mi, Jo He-rim". */
  byline: string | null;
  outlet: string | null;
  /** ISO 8601: a date, or a date and time where the source gives one. */
  published: string | null;
  /** As `published`; null where the source names no later change. */
  updated: string | null;
  /** Address of the lead picture. */
  image: string | null;
  /** BCP 47, as the source declares it; null where it doesn't. */
  language: string | null;
  coverage: Coverage;
  /** Null where coverage is `full`. */
  shortfall: Shortfall | null;
  /** Paragraphs, an empty line between. */
  text: string;
};

/** What is known of a text better than the text tells. */
export type StoryDetails = { about?: Partial<Omit<Story, 'text'>> | undefined };

/** The text that is held for a source, cut into numbered sentences. */
export type Article = Omit<Story, 'language'> & {
  /** A digest of the sentences and of where, by whom and when they were published: a wire text at two outlets is two articles. */
  id: string;
  /** BCP 47, declared or detected; `und` where neither could tell. */
  language: string;
  /** How much of the source the text holds, by characters: 0 < share <= 1. */
  share: number;
  /** Every sentence of `text`, in order, each without a line break. Evidence names them by index, from 0. */
  sentences: string[];
};
