/**
 * What the program ends with after a refusal: 3, or 75 (`EX_TEMPFAIL` of sysexits.h) for what may pass by itself, so that a
 * supervisor knows whether to start it again.
 */
export function exitCodeOf({ key }: Refusal): 3 | 75 {
  return key === 'discord.unreachable' || key === 'store.unreachable' ? 75 : 3;
}

/** No parameters. */
type None = Record<string, never>;

/** A permission of Discord's that a command may ask for. */
export type Right = 'manageServer' | 'manageMessages';

/** What the bot needs in a channel to begin something there by itself. */
export type PostPermission = 'viewChannel' | 'sendMessages';

/**
 * What can go wrong for a person, each with the parameters that its sentence names. The sentences are in
 * `words/`, one for each locale, so that every face says them in the reader's language.
 */
export type Refusals = {
  /** A file that was named is not there, or can't be opened. */
  'file.missing': { name: string };
  /** What was to be read lies at no such path, in a folder's place, or can't be opened; `reason` is the system's code. */
  'path.missing': { name: string };
  'path.folder': { name: string };
  'path.unreadable': { name: string; reason: string };
  'path.unopened': { name: string; reason: string };
  /** A file of a kind that holds no article: a picture, a program. */
  'file.kind': { name: string };
  'file.large': { name: string; megabytes: number };
  /** Nothing was pasted, or a file without a word in it. */
  'text.empty': None;
  /** A variable of the environment that can't be used; `wants` says what it has to be. */
  'env.invalid': { name: string; wants: string };
  /** A deployment over Redis was planned once, and isn't built. */
  'env.redis': None;
  /** A model whose price isn't known, together with a budget. */
  'env.price': { model: string };
  /** The file of NUTGRAF_PRICES can't be read, or isn't what it has to be. */
  'env.prices': { file: string };
  /** Production without a token. */
  'env.token': None;
  /** No token, and an installation without the playground's packages. */
  'env.playground': None;
  /** The embedded store can't be opened or written. */
  'store.unusable': { folder: string; reason: string };
  /** No database server answers, or it has no room now. */
  'store.unreachable': { host: string; reason: string };
  /** A database that can't be used as it is: the password, the name, its layout. */
  'store.refused': { host: string; reason: string };
  'backup.postgres': None;
  /** The store is to be copied, and no database is named. */
  'migrate.target': None;
  'migrate.full': None;
  /** Metrics can't be served at that address, `host:port`. */
  'metrics.unusable': { address: string; reason: string };
  /** A backup never overwrites a file. */
  'backup.exists': { file: string };
  'backup.failed': { file: string; reason: string };
  /** There is nothing to back up: the damaged store now lies in `file`. */
  'backup.damaged': { file: string };
  /** The article of an id that is no longer kept, and whose link isn't known. */
  'article.gone': None;
  /** None of those that are kept here. */
  'article.unknown': None;
  /** A reading that is no longer kept. */
  'reading.gone': None;
  /** A live check of Claude without a key. */
  'env.key': None;
  /** `why` is the provider's word, for the operator. */
  'live.failed': { why: string };
  /** The model answered, and nothing that it wrote could be read. */
  'live.format': { model: string };
  /** A shell line that can't be understood: the face adds how it is written. */
  'usage.command': { name: string };
  /** There is no such command, and `list` are those that may have been meant. */
  'usage.near': { name: string; list: readonly string[] };
  'usage.option': { option: string };
  'usage.value': { option: string };
  'usage.choice': { option: string; choices: string };
  'usage.long': { option: string; limit: number };
  /** A number out of its range, or none. */
  'usage.number': { option: string; min: number; max: number; whole: boolean };
  /** A channel, role or person that can't be told from what was written. */
  'usage.id': { kind: 'channel' | 'role' | 'person'; text: string };
  /** No site's name. */
  'usage.host': { text: string };
  /** No time of day, no span of the day, no time zone. */
  'usage.time': { text: string };
  'usage.span': { text: string };
  'usage.zone': { text: string };
  'usage.month': { text: string };
  /** More of them than one option takes. */
  'usage.list': { option: string; limit: number };
  'usage.missing': { options: string };
  /** Several articles are needed, and only one was given. */
  'usage.second': None;
  'usage.surplus': { text: string };
  /** `-` was given as more than one SOURCE. */
  'usage.stdin': None;
  /** No link, text or file was given. */
  'source.missing': None;
  /** A link or text, and a file as well. */
  'source.several': None;
  /** Fewer than two different articles are there to be compared. */
  'compare.two': None;
  /** A button whose command or values are no longer known. */
  'press.stale': None;
  /** No command is called that; `typed` is how the one that lists them is asked for. */
  'command.none': { name: string; typed: string };
  /** A command that Discord still shows and that is gone. */
  'command.unknown': { name: string };
  /** What was given as a language is none that has a name. */
  'language.unknown': { text: string };
  /** A message that was pointed at, with no link, file or long text in it. */
  'message.empty': None;
  /** A message whose content Discord doesn't show the bot. */
  'message.unreadable': None;
  /** The message that somebody replied to has been deleted. */
  'message.gone': None;
  /** A button that is only for the one who asked. */
  'press.others': None;
  /** The one who asked doesn't want the answer any more. */
  'work.cancelled': None;
  /** It was begun twice, and each time the bot died. */
  'work.givenUp': None;
  'guild.needed': None;
  /** What only one person may see was asked for where everybody would; `typed` is how it is asked for instead. */
  'answer.open': { typed: string };
  /** The operator lets the bot answer nobody in this guild. */
  'guild.blocked': None;
  /** Asked where nobody in particular asks, in a shell. */
  'person.needed': None;
  /** A setting with a value that it can't have. */
  'setting.invalid': { name: string };
  /** No setting's name. */
  'setting.gone': { kind: 'channel' | 'role'; text: string };
  'setting.unknown': { text: string; choices: string };
  /** A change of settings that names none. */
  'setting.none': None;
  /** A budget above what the operator allows a guild. */
  'setting.ceiling': { usd: number };
  /** A model that the operator doesn't offer; `models` are those that are, '' where there are none. */
  'setting.model': { model: string; models: string };
  /** What is kept can't be read now. */
  'store.away': None;
  /** Nothing of what was to be saved was. */
  'store.failed': None;
  /** The guild's admins chose other channels, or other roles. */
  'place.channel': None;
  'place.role': None;
  /** Terms of a feed that contradict each other: a time without a digest, a quiet time with one, a word in both lists. */
  'feed.at': None;
  'feed.quiet': None;
  'feed.day': None;
  'feed.words': { word: string };
  /** To be published from a channel that is no announcement channel. */
  'feed.publish': { channel: string };
  /** The role that everybody has. */
  'feed.everyone': None;
  /** Nothing at that site is a feed. */
  'feed.none': { host: string };
  /** The guild follows it in that channel already. */
  'feed.known': { title: string };
  'feed.many': { limit: number };
  /** No feed that the guild follows. */
  'feed.unknown': None;
  /** A file that was to name feeds, and names none. */
  'feed.opml': { name: string };
  /** A channel in which the bot was to post, and may not. */
  'channel.closed': { channel: string; lacking: readonly PostPermission[] };
  /** The guild's admins leave this site out. */
  'site.blocked': { host: string };
  /** Somebody who may not use that command in this guild. */
  'right.missing': { right: Right };
  'bot.stopping': None;
  /** What keeps the bot from coming online; said to the operator. */
  'shards.taken': { shards: string };
  'discord.token': None;
  'discord.intents': None;
  'discord.unreachable': { host: string };
  /** While running: `code` is the gateway's close code (4004: the token was reset). */
  'discord.closed': { code: number };
  /** What a person uploaded: Discord keeps its link for a day. */
  'file.expired': { name: string };
  /** Discord's file server didn't answer. */
  'file.unreachable': { name: string };
  /** A page of a link that isn't the story: what stands there instead. */
  'page.consent': None;
  'page.challenge': None;
  'page.login': None;
  'page.script': None;
  'page.video': None;
  'page.missing': None;
  'page.list': None;
  /** None of these, and no article either. */
  'page.empty': None;
  /** A link that no address can be read from. */
  'link.invalid': None;
  /** Neither http nor https. */
  'link.scheme': None;
  /** It carries a user name or a password. */
  'link.userinfo': None;
  'link.port': { port: number };
  /** It leads, directly or by a redirect, to an address that isn't on the public internet. */
  'link.private': { host: string };
  /** The operator's lists of hosts leave it out. */
  'link.blocked': { host: string };
  'link.unreachable': { host: string };
  'link.certificate': { host: string };
  'link.timeout': { host: string };
  /** The answer breaks HTTP, or broke off. */
  'link.broken': { host: string };
  'link.redirects': { host: string };
  /** Any status that isn't a page: each kind has its own words. */
  'link.status': { host: string; status: number };
  'link.large': { megabytes: number };
  /** `type` is a content type, '' where the server named none. */
  'link.type': { host: string; type: string };
  /** A page that takes more time or memory to read than one page may. */
  'page.too-heavy': None;
  /** Damaged, or protected by a password. */
  'pdf.broken': None;
  /** Pictures of pages, without text. */
  'pdf.scan': None;
};

export type RefusalKey = keyof Refusals;

type RefusalOptions = ErrorOptions & { isFeed?: boolean };

/** A failure that a person can do something about. Anything else that is thrown is a bug. */
export class Refusal<K extends RefusalKey = RefusalKey> extends Error {
  readonly key: K;
  readonly params: Refusals[K];
  /** What couldn't be read is a feed, not an article. */
  readonly isFeed: boolean;

  constructor(key: K, params: Refusals[K], { isFeed = false, ...options }: RefusalOptions = {}) {
    super(key, options);
    this.isFeed = isFeed;
    this.name = 'Refusal';
    this.key = key;
    this.params = params;
  }
}

/** `instanceof` would leave its parameters of any type. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;
