import type { Refusal } from '../base/refusal.ts';
import type { EarlierVersion } from '../desk/changes.ts';
import type { Reading } from '../desk/reading.ts';
import type { Item } from './parse-feed.ts';
import type { Weekday } from './schedule.ts';

/** An article that wasn't read, or tells what another does. */
export type Telling = { title: string; outlet: string; url: string | null };

/** A story as one of its articles tells it, who else does, and what that article was before it was changed. */
export type Story = { reading: Reading; others: readonly Telling[]; earlier: EarlierVersion | null };

/** One by one, or gathered. */
export type Rhythm = 'each' | 'daily' | 'weekly';

/** How a guild wants a feed. */
export type Terms = {
  /** Text, announcement or forum. */
  channel: string;
  deliver: Rhythm;
  /** On which a weekly digest comes. */
  day: Weekday;
  /** `HH:MM` in `zone`, when a digest comes. */
  at: string;
  /** An IANA name. */
  zone: string;
  /** Words and phrases: only what has one of them, nothing that has one of them. */
  only: readonly string[];
  except: readonly string[];
  /** BCP 47: only what is written in one of them; none is any. */
  languages: readonly string[];
  /** A role; null pings nobody. */
  ping: string | null;
  /** BCP 47: in which it is told; null is the article's own. */
  language: string | null;
  /** `HH:MM-HH:MM` in `zone`: then nothing comes one by one. */
  quiet: string | null;
  /** In an announcement channel: to those that follow it, too. */
  publish: boolean;
};

/** Why items were left out. */
export const leftOutReasons = ['only', 'except', 'languages', 'seen', 'flood', 'unread'] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** A feed that a guild follows. Instants are milliseconds since 1970. */
export type Follow = Terms & {
  id: string;
  guild: string;
  url: string;
  title: string;
  /** `admin`: somebody has paused it; `refused`: Discord takes nothing there; `gone`: the feed says that it is; `missing`: it
   * isn't there, and is looked for all the same. */
  paused: 'admin' | 'refused' | 'gone' | 'missing' | null;
  /** When its next digest comes, and what that one begins with. */
  due: number | null;
  since: number;
  /** How often in a row Discord took nothing there. */
  refusals: number;
};

export type FollowState = {
  follow: Follow;
  nextLook: number | null;
  lastItem: { title: string; url: string | null; at: number | null } | null;
  /** What went wrong at the last look, `own` for a bug of ours; null where nothing did. */
  problem: Refusal | 'own' | null;
  /** What its readings have cost in 30 days, in US dollars. */
  usd: number;
  /** How many items were left out in 30 days, and why. */
  leftOut: readonly { reason: LeftOut; count: number }[];
};

/** What a feed holds just now, the newest first. */
export type Look = {
  url: string;
  title: string;
  language: string | null;
  items: readonly Item[];
  /** How long its server wants to be left alone, in milliseconds; null where it doesn't say. */
  wait: number | null;
};

/** Stories of a time, those that were read first, the most told before the others; of the rest only the titles. */
export type Gathered = { told: Story[]; rest: Telling[] };

/** What is said of feeds themselves, once; `channel` is null where it is gone. */
export type Notice =
  | { kind: 'gone' | 'missing'; title: string }
  | { kind: 'flood'; title: string; count: number }
  | { kind: 'lost'; guild: string; channel: string | null; titles: string[] };

/** What goes to a channel. */
export type Delivery = {
  guild: string;
  channel: string;
  /** The same for the same thing, whoever sends it: 22 characters. */
  nonce: string;
  /** When it was written down; `isRepeated` where it may have been sent by a process that is gone. */
  at: number;
  isRepeated: boolean;
  ping: string | null;
  publish: boolean;
  /** What a forum may have a tag for: the feed's title. */
  tag: string;
  content:
    | { kind: 'story'; story: Story }
    | ({ kind: 'digest'; rhythm: Rhythm; to: number; zone: string } & Gathered)
    | { kind: 'notice'; notice: Notice };
};

/** Where something stands, as the face has it: plain JSON. */
export type Shown = { channel: string; message: string };

/** What the face does for feeds. It rejects where trying again later may help. */
export type Deliverer = {
  deliver(delivery: Delivery): Promise<Shown | { refused: 'gone' | 'forbidden' }>;
  /** Shows what was sent as it is now; false where that can't be done any more. */
  edit(shown: Shown, delivery: Delivery): Promise<boolean>;
  /** Whether something could be sent there. */
  mayPost(guild: string, channel: string): Promise<boolean>;
  /** Where the guild's admins alone see what is said, and the names of guild and channel; null where it has none. */
  adminPlace(
    guild: string,
    channel: string,
  ): Promise<{ place: string; guild: string; channel: string | null } | null>;
};

/** The feeds of guilds. */
export type Feeds = {
  /**
   * A feed by its address, or that of a page that names it.
   * @throws Refusal `feed.none`, `site.blocked`, and those of a link
   */
  find(source: string, guild: string | null, signal: AbortSignal): Promise<Look>;
  /**
   * A feed by its bytes.
   * @throws Refusal `feed.none`, `page.too-heavy`
   */
  parse(file: { name: string; bytes: Uint8Array }, signal: AbortSignal): Promise<Look>;
  /** When a feed that was just looked at would be looked at next, in milliseconds from now. */
  pause(look: Look): number;
  /**
   * Follows it from now on: of what it held before, only the newest item comes, where they come one by one.
   * @throws Refusal `feed.many`, `feed.known`
   */
  add(guild: string, look: Look, terms: Terms): Promise<Follow>;
  list(guild: string): Promise<Follow[]>;
  /** Null where the guild follows no such feed. */
  state(guild: string, id: string): Promise<FollowState | null>;
  /** @throws Refusal `feed.unknown`, `feed.known` */
  change(guild: string, id: string, terms: Terms, paused?: boolean): Promise<void>;
  remove(guild: string, id: string): Promise<void>;
  /** The newest story, read as it would be sent, and why it would be left out; null where there is none. */
  newest(
    look: Look,
    guild: string,
    terms: Pick<Terms, 'only' | 'except' | 'languages' | 'language'>,
    signal: AbortSignal,
  ): Promise<{ story: Story; leftOut: LeftOut | null } | null>;
  /** What the feeds of a channel have brought since then or, with null, since its last digest. */
  stories(guild: string, channel: string, since: number | null, signal: AbortSignal): Promise<Gathered>;
  /** From now on, until the returned function is called, this process looks at feeds and delivers. */
  start(deliverer: Deliverer): () => Promise<void>;
};
