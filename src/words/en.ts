import type { PostPermission, Refusals, RefusalKey, Right } from '../base/refusal.ts';
import type { Notices, Shown } from './notices.ts';
import { nameLanguage } from './language-name.ts';
import { dollars, numbersIn, type Spent } from './numbers.ts';
import { samples } from './samples.ts';

const { counted, decimal, money, tenths, whole } = numbersIn('en');

/** `isFeed`: it is said of a feed, not of an article. */
type RefusalWords = { [K in RefusalKey]: (params: Refusals[K], isFeed?: boolean) => string };
type NoticeWords = { [K in keyof Notices]: (params: Notices[K], shown?: Shown) => string };

/** With what to do next; a feed can't be pasted. */
function advise(fact: string, next: string, isFeed = false): string {
  return `${fact} ${isFeed ? 'Check the feed’s address, or try again later.' : next}`;
}

function statusWords({ host, status }: { host: string; status: number }, isFeed?: boolean): string {
  if (status === 404)
    return advise(`“${host}” has no such page (404).`, 'Check the link, or paste the text.', isFeed);
  if (status === 410)
    return advise(`“${host}” has taken that page down (410).`, 'Look for a copy and paste its text.', isFeed);
  if (status === 429) return `“${host}” is asked too often just now (429). Try again in a few minutes.`;
  if (status >= 500) return `“${host}” has trouble of its own (${status}). Try again later.`;
  if ([401, 402, 403, 407, 451].includes(status))
    return advise(
      `“${host}” doesn’t let me read that page (${status}).`,
      'If you can read it, paste the text.',
      isFeed,
    );
  return advise(`“${host}” gave no page (${status}).`, 'Check the link, or paste the text.', isFeed);
}

/** As Discord itself calls them. */
const posting: Record<PostPermission, string> = {
  viewChannel: 'View Channel',
  sendMessages: 'Send Messages',
};
const rights: Record<Right, string> = { manageServer: 'Manage Server', manageMessages: 'Manage Messages' };

const refusals: RefusalWords = {
  'file.missing': ({ name }) => `There is no file “${name}”. Check the path.`,
  'path.missing': ({ name }) =>
    `There is no file “${name}”. Check the path, or put - in its place and give the text on standard input.`,
  'path.folder': ({ name }) => `“${name}” is a folder, not a file. Give the path of a file in it.`,
  'path.unreadable': ({ name, reason }) => `“${name}” can’t be opened (${reason}). Check who may read it.`,
  'path.unopened': ({ name, reason }) =>
    `“${name}” can’t be opened (${reason}). Check where its path leads, or try again.`,
  'file.kind': ({ name }) => `“${name}” isn’t a text I can read. Send a .txt, .md, .html or .pdf file.`,
  'file.large': ({ name, megabytes }) =>
    `“${name}” is larger than ${megabytes} MB. Paste the part that matters.`,
  'text.empty': () => 'There is no text in that. Paste the article, or give its link.',
  'env.invalid': ({ name, wants }) => `${name} has to be ${wants}. Correct it in .env or the environment.`,
  'env.redis': () => 'REDIS_URL is gone: many processes share a Postgres database, DATABASE_URL. Remove it.',
  'env.price': ({ model }) =>
    `The price of “${model}” isn’t known, so no budget can be kept. Choose another NUTGRAF_MODEL, or set NUTGRAF_DAILY_BUDGET_USD=none and no NUTGRAF_GUILD_BUDGET_USD.`,
  'env.prices': ({ file }) =>
    `The prices in “${file}” can’t be used. It has to be a JSON file as docs/models.md shows: {"openai:NAME": {"input": 0.1, "output": 0.4}}.`,
  'env.token': () =>
    'DISCORD_TOKEN is missing, and the playground doesn’t run in production. Set it in .env.',
  'env.playground': () =>
    'DISCORD_TOKEN is missing, and the playground isn’t installed here. Set it in .env, or run `npm install`.',
  'store.unusable': ({ folder, reason }) =>
    `The store in “${folder}” can’t be used: ${reason}. Check the folder, or set NUTGRAF_DATA.`,
  'store.unreachable': ({ host, reason }) =>
    `The database at ${host} doesn’t answer: ${reason}. Check that it runs, and DATABASE_URL.`,
  'store.refused': ({ host, reason }) =>
    `The database at ${host} can’t be used: ${reason}. Check DATABASE_URL.`,
  'migrate.target': () => 'Set DATABASE_URL: that is the database to which the store is copied.',
  'migrate.full': () =>
    'The database holds something already, and only an empty one is filled. Nothing was copied.',
  'backup.postgres': () => 'A Postgres database is backed up with pg_dump: docs/setup.md says how.',
  'metrics.unusable': ({ address, reason }) =>
    `Metrics can’t be served at ${address}: ${reason}. Choose another port for NUTGRAF_METRICS.`,
  'backup.exists': ({ file }) =>
    `“${file}” is there already, and a backup overwrites nothing. Choose another name.`,
  'backup.failed': ({ file, reason }) =>
    `The store couldn’t be copied to “${file}”: ${reason}. Check the folder and the disk.`,
  'backup.damaged': ({ file }) =>
    `The store is damaged, so nothing was backed up. It now lies in “${file}”: restore an older backup.`,
  'article.gone': () => 'I no longer keep that article. Give its link or text again.',
  'article.unknown': () =>
    'I keep no such article here. Give the link that it was read from, or its id as #1a2b3c.',
  'reading.gone': () => 'I no longer keep that reading. Ask again, and its evidence will be there.',
  'env.key': () =>
    'There is no model to check: neither ANTHROPIC_API_KEY nor OPENAI_BASE_URL is set, or no server answers there. Set one in .env.',
  'live.format': ({ model }) =>
    `“${model}” answered, but not in the form that was asked for, so its answers can’t be used. Choose a larger model, or a server that can hold it to a JSON schema (docs/models.md).`,
  'live.failed': ({ why }) =>
    `The model couldn’t answer: ${why}. Check the key, the credit, the address and NUTGRAF_MODEL.`,
  'usage.command': ({ name }) =>
    name === '' ? 'Which command? These are there:' : `There is no command “${name}”. These are there:`,
  'usage.near': ({ name, list }) =>
    `There is no command “${name}”. Did you mean ${list.map((one) => `“${one}”`).join(' or ')}? This is how it is written:`,
  'usage.option': ({ option }) => `There is no option ${option} here. This is how it is written:`,
  'usage.value': ({ option }) => `The option ${option} isn’t used like that. This is how it is written:`,
  'usage.choice': ({ option, choices }) => `${option} has to be one of: ${choices}.`,
  'usage.long': ({ option, limit }) => `${option} may be ${limit} characters long at most.`,
  'usage.number': ({ option, min, max, whole }) =>
    `${option} has to be a ${whole ? 'whole number' : 'number'} from ${decimal(min)} to ${decimal(max)}.`,
  'setting.gone': ({ kind, text }) =>
    `I see no ${kind} “${text}” in this server. Choose one that Discord offers.`,
  'usage.id': ({ kind, text }) =>
    `I can’t tell which ${kind} “${text}” is. Mention it as Discord offers it, or give its id.`,
  'usage.host': ({ text }) => `“${text}” isn’t a site’s name. Write it like example.com.`,
  'usage.time': ({ text }) => `I can’t tell which time of day “${text}” is. Write it like 08:00 or 8 pm.`,
  'usage.span': ({ text }) => `“${text}” isn’t a span of the day. Write it like 22:00-07:00.`,
  'usage.month': ({ text }) => `“${text}” isn’t a month. Write it like 2026-11.`,
  'usage.zone': ({ text }) => `I know no time zone called “${text}”. Write it like Europe/Berlin.`,
  'usage.list': ({ option, limit }) => `${option} takes ${limit} at most.`,
  'usage.missing': ({ options }) => `Missing: ${options}. This is how it is written:`,
  'usage.second': () => 'One article was given: a second SOURCE is missing. This is how it is written:',
  'usage.surplus': ({ text }) => `“${text}” is one too many. This is how it is written:`,
  'usage.stdin': () =>
    'Standard input can be read only once, so only one SOURCE can be -. This is how it is written:',
  'source.missing': () => 'Which article? Give a link, paste its text, or attach a file.',
  'compare.two': () =>
    'Comparing takes two different articles. Give another one: a link, its text or a file.',
  'source.several': () => 'Give me one thing to read: a link, a text or a file.',
  'press.stale': () => 'I no longer know what that button was for. Ask again with a command.',
  'command.none': ({ name, typed }) => `There is no command “${name}”. ${typed} shows those there are.`,
  'command.unknown': ({ name }) => `“${name}” is no longer one of my commands. Type / to see those I have.`,
  'language.unknown': ({ text }) =>
    `I don’t know a language called “${text}”. Write its name or code, such as German or de.`,
  'message.empty': () => 'That message has no link, file or long text to read. Point me at one that has.',
  'message.unreadable': () =>
    'Discord doesn’t show me that message. Open its menu and choose Apps, or paste the link or text.',
  'message.gone': () => 'The message that you replied to is gone. Give its link or its text instead.',
  'press.others': () => 'Only the one who asked can do that.',
  'work.cancelled': () => 'Cancelled.',
  'work.givenUp': () => 'I broke down twice over that, so I gave up. Try another link, or paste the text.',
  'guild.needed': () => 'That works only in a server.',
  'answer.open': ({ typed }) =>
    `That is for you alone, and here everybody would see it. Use ${typed} instead.`,
  'person.needed': () => 'That is for somebody in Discord: in a shell nobody in particular asks.',
  'setting.invalid': ({ name }) =>
    `“${name}” can’t be set to that. Look at its description for what it may be.`,
  'setting.unknown': ({ text, choices }) =>
    `I have no setting called “${text}”. These are there: ${choices}.`,
  'setting.none': () => 'Name at least one setting and its new value.',
  'setting.ceiling': ({ usd }) =>
    `The operator allows a server ${money(usd)} a day at most. Choose a smaller budget.`,
  'setting.model': ({ model, models }) =>
    models === ''
      ? `“${model}” can’t be chosen: no model reads for this bot.`
      : `“${model}” isn’t offered here. Choose one of these: ${models}.`,
  'store.away': () => 'I can’t reach my store right now. Try again in a moment.',
  'store.failed': () =>
    'Nothing was changed: it couldn’t be saved. Try again in a moment, and tell the operator if it happens again.',
  'place.channel': () =>
    'The admins of this server let me answer only in other channels. Ask there, or in a direct message.',
  'place.role': () =>
    'The admins of this server have given me to certain roles only, and you have none of them. Ask them, or ask me in a direct message.',
  'feed.at': () => 'A time is for a digest. Choose a digest every day or every week, or leave the time out.',
  'feed.day': () => 'A day is for a weekly digest. Leave it out, or choose weekly.',
  'feed.quiet': () =>
    'A quiet time is for stories that come one by one. Leave it out, or choose “one by one”.',
  'feed.words': ({ word }) =>
    `“${word}” is wanted and unwanted at once. Take it out of one of the two lists.`,
  'feed.publish': ({ channel }) =>
    `“${channel}” is no announcement channel, so nothing can be published from it. Choose one, or don’t publish.`,
  'feed.everyone': () => '“@everyone” isn’t pinged by feeds. Choose a role for those who want to be told.',
  'feed.none': ({ host }) =>
    `I found no feed at “${host}”. Give the feed’s own address, if the site has one.`,
  'feed.known': ({ title }) =>
    `“${title}” comes to that channel already. Choose another channel, or change it with the list.`,
  'feed.many': ({ limit }) =>
    `A server may follow ${counted(limit, 'feed', 'feeds')} at most. Remove one first.`,
  'feed.unknown': () =>
    'This server follows no such feed. Give the title or the address of one in its list of feeds.',
  'feed.opml': ({ name }) => `“${name}” names no feeds. Export your feeds as OPML, and send that file.`,
  'channel.closed': ({ channel, lacking }) => {
    const list = lacking.map((one) => posting[one]).join(', ');
    return `I can’t post in “${channel}”. Give me there: ${list}. Or choose another channel.`;
  },
  'site.blocked': ({ host }) =>
    `The admins of this server don’t let me read “${host}”. Paste the text instead.`,
  'right.missing': ({ right }) =>
    `That needs the permission “${rights[right]}”, or access granted in Server Settings > Integrations. Ask somebody who manages this server.`,
  'guild.blocked': () =>
    'The operator of this bot doesn’t let it work in this server. If that is a mistake, ask them.',
  'bot.stopping': () => 'I am being restarted. Ask again in a minute.',
  'shards.taken': ({ shards }) =>
    `Another process serves shards of ${shards} already, or counts them differently. Stop it, or correct NUTGRAF_SHARDS.`,
  'discord.token': () => 'Discord refuses the token. Set DISCORD_TOKEN to the bot’s token.',
  'discord.intents': () =>
    'Discord refuses the intents. Allow Message Content in the developer portal, or unset NUTGRAF_MESSAGE_CONTENT.',
  'discord.unreachable': ({ host }) =>
    `${host} can’t be reached. Check the network, and DISCORD_API_URL if set.`,
  'discord.closed': ({ code }) =>
    `Discord has closed the connection for good (${code}). Check DISCORD_TOKEN and the intents, then start again.`,
  'file.expired': ({ name }) =>
    `Discord no longer gives out “${name}”: its link has expired. Send the file again.`,
  'file.unreachable': ({ name }) => `“${name}” couldn’t be fetched from Discord. Try again in a moment.`,
  'page.consent': () => 'That page shows only a cookie notice. Open it in your browser and paste the text.',
  'page.challenge': () =>
    'That site checks for robots and won’t let me in. Open it in your browser and paste the text.',
  'page.login': () => 'That page is behind a login. If you can read it, paste the text.',
  'page.script': () =>
    'That page stays empty without JavaScript, which I don’t run. Open it in your browser and paste the text.',
  'page.video': () => 'That page is a video, and I only read text. Paste its transcript if it has one.',
  'page.missing': () => 'That page says that the article isn’t there. Check the link, or paste the text.',
  'page.list': () => 'That page is a list of stories. Give the link of one of them.',
  'page.empty': () => 'I found no article on that page. Paste the text.',
  'page.too-heavy': (_, isFeed) =>
    advise('That page is too heavy to read.', 'Paste the part that matters.', isFeed),
  'pdf.broken': () => 'That PDF is damaged or protected by a password. Open it yourself and paste the text.',
  'pdf.scan': () =>
    'That PDF holds pictures of pages, no text. Run text recognition on it, or paste the text.',
  'link.invalid': () => 'That isn’t a whole link. It looks like https://example.com/story.',
  'link.scheme': () => 'I only read links that start with http:// or https://.',
  'link.userinfo': () => 'That link carries a user name. Give the link without the part before the “@”.',
  'link.port': ({ port }, isFeed) =>
    advise(`I don’t read from port ${port}.`, 'Give the page’s public link, or paste the text.', isFeed),
  'link.private': ({ host }, isFeed) =>
    advise(`“${host}” isn’t on the public internet, so I don’t read it.`, 'Paste the text.', isFeed),
  'link.blocked': ({ host }, isFeed) =>
    advise(`The operator of this bot doesn’t let it read “${host}”.`, 'Paste the text instead.', isFeed),
  'link.unreachable': ({ host }) => `I couldn’t reach “${host}”. Check the link, or try again later.`,
  'link.certificate': ({ host }, isFeed) =>
    advise(
      `“${host}” couldn’t show that it is who it says (its certificate isn’t valid).`,
      'Paste the text.',
      isFeed,
    ),
  'link.timeout': ({ host }, isFeed) =>
    advise(`“${host}” took too long to answer.`, 'Try again later, or paste the text.', isFeed),
  'link.broken': ({ host }, isFeed) =>
    advise(`“${host}” broke off or answered with a jumble.`, 'Try again, or paste the text.', isFeed),
  'link.redirects': ({ host }, isFeed) =>
    advise(
      `That link sends me round in circles, starting at “${host}”.`,
      'Open it yourself and paste the text.',
      isFeed,
    ),
  'link.status': statusWords,
  'link.large': ({ megabytes }, isFeed) =>
    advise(`What that link leads to is larger than ${megabytes} MB.`, 'Paste the part that matters.', isFeed),
  'link.type': ({ host, type }) =>
    `That link at “${host}” leads to ${type ? `“${type}”` : 'something'} that isn’t an article. Give the article’s page.`,
};

/** Ends the sentence "… removed: …". */
const removedBecause = (isSeveral = false): Record<Notices['removed']['reason'], string> => ({
  'no-evidence': 'no fitting sentence was cited',
  figure: 'a figure or date doesn’t match the cited sentences',
  name: isSeveral ? 'a name is not in every cited article' : 'a name is not in the article',
  quotation: isSeveral ? 'a quotation is not in every cited article' : 'a quotation is not in the article',
  address: 'an address is not in the cited sentences',
  length: 'too long, one too many, or said already',
  attribution: 'the cited sentences name somebody else',
  contradicted: 'the cited sentences say otherwise',
});

const quotes = (isSeveral = false) => `quotes from the ${isSeveral ? 'articles' : 'article'}`;
/** Ends a clause that says why no model has read it; of no statements, it says no more. */
const asQuotes = ({ isSeveral, isEmpty }: Shown = {}) =>
  isEmpty ? '' : `, so these are ${quotes(isSeveral)}`;

const notices: NoticeWords = {
  noKey: (_, { isSeveral } = {}) => `These are ${quotes(isSeveral)}: no model reads for this bot.`,
  unusable: (_, shown) => `The model couldn’t be used${asQuotes(shown)}. The bot’s operator can see why.`,
  keptReading: (_, { isSeveral } = {}) =>
    isSeveral
      ? 'The articles couldn’t be read again now, so these are the readings from before.'
      : 'The article couldn’t be read again now, so this is the reading from before.',
  noSecondLook: () =>
    'The statements were checked by the program only: the second look couldn’t be taken now.',
  unbacked: (_, shown) => `Nothing in the model’s answer passed the checks${asQuotes(shown)}.`,
  unavailable: (_, shown) => `The model couldn’t answer now${asQuotes(shown)}. Try again later.`,
  budget: (_, shown) => `Today’s budget is spent${asQuotes(shown)}. It renews at midnight UTC.`,
  guildBudget: (_, shown) =>
    `This server’s budget for today is spent${asQuotes(shown)}. It renews at midnight UTC.`,
  noPrice: (_, shown) =>
    `There is a budget here, and it can’t be kept with a model whose price isn’t known${asQuotes(shown)}. Whoever runs the bot can name a model with a known price.`,
  personReadings: ({ count }, shown) =>
    `A person may have ${counted(count, 'new reading', 'new readings')} a day and you have had yours${asQuotes(shown)}. The count starts anew at midnight UTC.`,
  partial: ({ percent }) => `The article was too long: I read the first ${percent}% of it.`,
  teaser: () => 'Only the first lines are free to read, so this covers no more than those.',
  parts: ({ list }) => `I have only a part of: ${list.join(', ')}.`,
  ignoredLanguage: (_, { isSeveral } = {}) =>
    isSeveral
      ? 'Without a model I can’t translate: this is in each article’s own language.'
      : 'Without a model I can’t translate: this is in the article’s own language.',
  ignoredStyle: (_, { isSeveral } = {}) =>
    isSeveral
      ? 'Without a model I can’t reword: this is in each article’s own words.'
      : 'Without a model I can’t reword: this is in the article’s own words.',
  ignoredEarlier: () => 'Without a model I can’t take your earlier questions into account.',
  ignoredQuestion: (_, { isSeveral } = {}) =>
    isSeveral
      ? 'Without a model only names, figures and some words carry over from another language: ask in the articles’.'
      : 'Without a model only names, figures and some words carry over from another language: ask in the article’s.',
  partlyAnswered: (_, { isSeveral } = {}) =>
    isSeveral
      ? 'The model found nothing in the articles on a part of the question.'
      : 'The model found nothing in the article on a part of the question.',
  ignoredNames: ({ language }) =>
    `Without a model I can’t tell names in ${nameLanguage(language, 'en') ?? 'this language'}.`,
  removed: ({ count, reason }, { isSeveral } = {}) =>
    `${counted(count, 'statement', 'statements')} removed: ${removedBecause(isSeveral)[reason]}.`,
};

type Act = { from: string; verb: string; to: string };
type LiveTask = { statements: number; held: number; seconds: number; cost: Spent };

/** All that was used, as it is written in the reader's language. */
type UsageWords = Record<
  'readings' | 'remembered' | 'people' | 'usd' | 'input' | 'cached' | 'output' | 'removed' | 'reports',
  string
>;
/** `more` says how many events have no room, else ''. */
type TimelineAlt = { first: string; last: string; count: number; more: string };
type UsageAlt = { title: string; days: number; most: string; today: string; cap: string | null };

/** The catalogue every other locale follows: a key missing there fails the type check. */
export const en = {
  refusals,
  commands: {
    summarize: { name: 'summarize', description: 'Summarize a news article' },
    actors: { name: 'actors', description: 'List the key actors of a news article' },
    ask: { name: 'ask', description: 'Ask a question about a news article' },
    help: { name: 'help', description: 'Show what I can do and how to ask' },
    evidence: { name: 'evidence', description: 'Show the sentences that a reading rests on' },
    changes: { name: 'changes', description: 'Show what has changed in an article since it was read before' },
    compare: { name: 'compare', description: 'Compare what two to four articles say of one event' },
    timeline: { name: 'timeline', description: 'Show what happened when, by one article or several' },
    story: { name: 'story', description: 'List what was read here about one story, newest first' },
    export: { name: 'export', description: 'Give an answer as a file, with its quotes and links' },
    sample: { name: 'sample', description: 'Try me on a piece of news that I bring along' },
    report: { name: 'report', description: 'Tell what is wrong with an answer' },
    usage: { name: 'usage', description: 'Show what this server has used and spent' },
    links: {
      name: 'links',
      description: 'Say whether I may read the links that you post without being asked',
    },
    hello: { name: 'hello', description: 'Answer a greeting' },
    thanks: { name: 'thanks', description: 'Answer thanks' },
    'feed add': {
      name: 'add',
      description: 'Follow feeds or sites, as a digest every morning at 8 unless you choose otherwise',
    },
    'feed list': { name: 'list', description: 'Show the feeds of this server and change them' },
    'feed change': { name: 'change', description: 'Change how a feed comes' },
    'feed remove': { name: 'remove', description: 'Stop following a feed' },
    'feed test': {
      name: 'test',
      description: 'Show a feed’s newest story as it would come; nothing is posted',
    },
    'feed import': { name: 'import', description: 'Follow all feeds of an OPML file' },
    'feed export': { name: 'export', description: 'The feeds of this server as an OPML file' },
    'digest now': { name: 'now', description: 'Show you alone what this channel’s next digest holds by now' },
    catchup: {
      name: 'catchup',
      description: 'Show you alone the stories that came here since you last asked me something',
    },
    'config show': { name: 'show', description: 'Show this server’s settings and change them' },
    'config set': { name: 'set', description: 'Change settings of this server' },
    'config reset': { name: 'reset', description: 'Set a setting of this server back to its default' },
    'config why': { name: 'why', description: 'Tell whether I would answer somebody in a channel, and why' },
    'forget article': { name: 'article', description: 'Delete an article and its answers from this place' },
    'forget server': { name: 'server', description: 'Delete everything that is kept of this server' },
    'forget me': { name: 'me', description: 'Delete everything that is kept of you' },
  },
  /** What stands before the names of two words. */
  groups: {
    feed: { name: 'feed', description: 'Feeds of this server' },
    digest: { name: 'digest', description: 'The digest of this channel' },
    config: { name: 'config', description: 'Settings of this server' },
    forget: { name: 'forget', description: 'Delete what I keep' },
  },
  rights,
  posting,
  options: {
    article: { name: 'article', description: 'A link to the article, or its text' },
    file: { name: 'file', description: 'The article as a file: .txt, .md, .html or .pdf' },
    command: { name: 'command', description: 'Which command' },
    source: {
      name: 'source',
      description: 'A feed or a site, such as example.com; several with spaces between',
    },
    feed: { name: 'feed', description: 'Which feed' },
    deliver: { name: 'deliver', description: 'One by one, or as a digest every day or every week' },
    day: { name: 'day', description: 'On which day a weekly digest comes' },
    at: { name: 'at', description: 'When a digest comes, such as 08:00' },
    'time-zone': { name: 'time-zone', description: 'Whose time that is, such as Europe/Berlin' },
    only: { name: 'only', description: 'Only stories with one of these words or phrases; commas between' },
    except: { name: 'except', description: 'No stories with one of these words or phrases; commas between' },
    languages: {
      name: 'languages',
      description: 'Only stories written in these, such as English, German; commas between',
    },
    ping: { name: 'ping', description: 'A role that is told of it' },
    quiet: { name: 'quiet', description: 'When nothing comes one by one, such as 22:00-07:00' },
    publish: {
      name: 'publish',
      description: 'In an announcement channel: to the servers that follow it, too',
    },
    paused: { name: 'paused', description: 'Whether it rests for now' },
    markdown: { name: 'markdown', description: 'As a Markdown file, too' },
    opml: { name: 'opml', description: 'The list of feeds as a file, as feed readers export it' },
    question: { name: 'question', description: 'What you want to know' },
    length: { name: 'length', description: 'How much of it: brief, standard or detailed' },
    style: { name: 'style', description: 'Bullets, a paragraph, plain words or a headline' },
    language: { name: 'language', description: 'The language to answer in; if left out the article’s own' },
    private: { name: 'private', description: 'Show the answer only to you' },
    reading: { name: 'reading', description: 'An earlier reading that this goes on from' },
    fresh: { name: 'fresh', description: 'Read the article anew' },
    earlier: { name: 'earlier', description: 'What the article was before' },
    other: { name: 'other', description: 'Another article: a link, its text, or one that was read here' },
    third: { name: 'third', description: 'A third article' },
    fourth: { name: 'fourth', description: 'A fourth article' },
    otherFile: { name: 'other-file', description: 'The other article as a file' },
    thirdFile: { name: 'third-file', description: 'The third article as a file' },
    fourthFile: { name: 'fourth-file', description: 'The fourth article as a file' },
    sure: { name: 'sure', description: 'Delete it now' },
    wrong: { name: 'wrong', description: 'What it says, and what the article says' },
    channel: { name: 'channel', description: 'A channel of this server' },
    person: { name: 'person', description: 'Somebody of this server' },
    setting: { name: 'setting', description: 'Which setting' },
    unasked: { name: 'unasked', description: 'Whether I may: leave it out to see what holds now' },
  },
  /** Of an option that means another thing in some commands. */
  descriptions: {
    languageOfAnswer: 'The language to answer in; if left out the article’s own, or the question’s',
    languageOfSeveral:
      'The language to answer in; if left out the articles’ own, or yours where they have several',
    languageOfFeed: 'The language of what is told of a story; if left out the story’s own',
  },
  choices: {
    each: 'one by one',
    daily: 'a digest every day',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
    weekly: 'a digest every week',
    brief: 'brief',
    standard: 'standard',
    detailed: 'detailed',
    bullets: 'bullets',
    paragraph: 'paragraph',
    plain: 'plain words',
    headline: 'headline',
  },
  /** What admins can set: `name` is that of an option, without spaces and at most 32 characters. */
  settings: {
    language: {
      name: 'language',
      label: 'Language',
      description: 'The language of answers, unless somebody asks for another',
      nothing: 'the article’s own',
    },
    length: {
      name: 'length',
      label: 'Length',
      description: 'How long summaries are, unless somebody asks otherwise',
    },
    style: {
      name: 'style',
      label: 'Style',
      description: 'How summaries are written, unless somebody asks otherwise',
    },
    model: {
      name: 'model',
      label: 'Model',
      description: 'Which model reads here; the operator says which there are',
      nothing: 'the operator’s choice',
    },
    channels: {
      name: 'channels',
      label: 'Channels',
      description: 'Where I answer; everywhere if none is chosen',
      nothing: 'everywhere',
    },
    roles: {
      name: 'roles',
      label: 'Roles',
      description: 'Who may use me: anybody with one of these roles; everybody if none is chosen',
      nothing: 'everybody',
    },
    unasked: {
      name: 'unasked',
      label: 'Links unasked',
      description: 'Channels where I summarize every link without being asked',
      nothing: 'nowhere',
    },
    budget: {
      name: 'budget',
      label: 'Daily budget',
      description: 'What this server may spend in a day, in US dollars',
      nothing: 'no limit of its own',
    },
    readings: {
      name: 'readings',
      label: 'Readings a person',
      description: 'How many new readings a person may have here in a day',
      nothing: 'no limit of its own',
    },
    private: {
      name: 'private',
      label: 'Private answers',
      description: 'Whether answers to commands are shown only to the one who asked',
    },
    threads: {
      name: 'threads',
      label: 'Threads',
      description: 'Whether I answer mentions in a thread of their own',
    },
    thumbnails: {
      name: 'thumbnails',
      label: 'Pictures',
      description: 'Whether open answers show the picture that the article’s page declares',
    },
    sites: {
      name: 'sites',
      label: 'Only these sites',
      description: 'The only sites I read links from, such as example.com; all if left empty',
      nothing: 'all',
    },
    blocked: {
      name: 'blocked',
      label: 'Blocked sites',
      description: 'Sites I never read links from, such as example.com; a link means its whole site',
      nothing: 'none',
    },
    days: { name: 'days', label: 'Days kept', description: 'How many days articles and answers are kept' },
  },
  /** The panel of settings. */
  config: {
    change: 'Change a setting…',
    byDefault: (value: string) => `${value} (default)`,
    lastChanges: 'Last changes',
    operator: 'the operator',
    somebody: 'somebody who has left',
    became: (before: string, after: string) => `${before} → ${after}`,
    settingChange: (setting: string, change: string) => `${setting}: ${change}`,
    goneChannel: 'a channel that is gone (ignored)',
    goneRole: 'a role that is gone (ignored)',
    ceiling: (dollars: string) => `The operator allows a server ${dollars} a day at most.`,
    noModels: 'The operator offers no models to choose from.',
    unaskedOff: 'Links aren’t read unasked: the operator hasn’t let me see messages that aren’t for me.',
    sitesBlocked: (sites: string) => `Allowed and blocked at once, so I don’t read them: ${sites}.`,
    unaskedElsewhere: (channels: string) =>
      `Links aren’t read unasked in ${channels}: I answer only in the channels chosen under “Channels”.`,
    cannotPost: (channels: string) =>
      `I can’t post in ${channels}. Give me the permissions there, or choose other channels.`,
    changed: (count: number) => `${counted(count, 'setting', 'settings')} changed.`,
    unchanged: 'Nothing changed: that is how it was.',
    meanwhile: (setting: string) =>
      `Somebody has changed “${setting}” meanwhile, so yours wasn’t saved. This is how it is now.`,
    personInChannel: (person: string, channel: string) => `${person} in ${channel}`,
    byCommand: 'By command or button',
    byMention: 'By mention or reply',
    answers: 'I would answer.',
    stopped: (by: string) => `I wouldn’t answer, because of: ${by}.`,
    unsure: (by: string) => `That can’t be told from here: ${by}.`,
    isAllowed: (what: string) => `Yes: ${what}`,
    isBarred: (what: string) => `No, only: ${what}`,
    unseen: (what: string) => `Can’t be seen from here: ${what}`,
    theirPermissions: 'Their permissions',
    myPermissions: 'My permissions',
    lacking: (what: string) => `Missing: ${what}`,
    notHere: 'not a member of this server',
    permissions: {
      ...posting,

      sendInThreads: 'Send Messages in Threads',
      useCommands: 'Use Application Commands',
      integrations: 'Server Settings > Integrations',
    },
  },
  notices,
  /** A piece of news to try the bot on. */
  sample: samples.en,
  /** The commands in a message's menu; 32 characters at most. */
  menus: {
    summarize: 'Summarize',
    actors: 'Key actors',
    ask: 'Ask about this',
  },
  /** What comes by itself: feeds and digests. */
  feeds: {
    /** An instant: “tomorrow”, “08:00”, “Europe/London”. */
    when: (day: string, time: string, zone: string) => `${day}, ${time} (${zone})`,
    at: (time: string, zone: string) => `${time} (${zone})`,
    nothing: 'Nothing new has come.',
    alsoToldBy: 'Also told by',
    noFeeds: 'This server follows no feeds yet. Add one with a site or a feed’s address.',
    open: 'Open a feed…',
    change: 'Change…',
    failing: 'couldn’t be read last time',
    nobody: 'nobody',
    never: 'never',
    anything: 'anything',
    none: 'none',
    state: 'State',
    nextDigest: 'Next digest',
    nextLook: 'Next look',
    lastItem: 'Last story',
    problem: 'Problem',
    unknownProblem: 'Something went wrong on my side; the bot’s operator can see what.',
    cost: 'Cost in 30 days',
    leftOut: 'Left out in 30 days',
    test: 'Test',
    pause: 'Pause',
    resume: 'Go on',
    remove: 'Remove',
    undo: 'Add it again',
    all: 'All feeds',
    changed: 'Changed.',
    tested: 'This is how it would come. Nothing was posted.',
    digestNow: 'The digest so far',
    missed: 'What you missed here',
    sinceAsked:
      'I go by the time at which you last asked me something in this channel. I don’t see when you read or write here.',
    sinceWeek: 'I don’t know of a question of yours in this channel within a week, so this is the last week.',
    gone: 'This feed says that it is gone for good, so nothing comes from it any more.',
    missing: 'This feed isn’t there any more. I look for it at least once a day, and it goes on by itself.',
    flooded: (count: number): string =>
      `${count} more came at once, as if the feed had turned out its archive. Only the newest are shown here.`,
    lost: (channel: string, titles: string, count: number): string =>
      count === 1
        ? `I can’t post in this channel any more: ${channel}. So this feed rests: ${titles}. Give me back the permissions there, and it goes on by itself, or let it come to another channel.`
        : `I can’t post in this channel any more: ${channel}. So these feeds rest: ${titles}. Give me back the permissions there, and they go on by themselves, or let them come to another channel.`,
    more: (count: number): string => `${count} more`,
    alsoIn: (outlets: string): string => `also in: ${outlets}`,
    added: (titles: string): string => `Added: ${titles}.`,
    removed: (title: string): string => `“${title}” is no longer followed.`,
    willCome: (channel: string, when: string): string =>
      `New stories come to ${channel} as I find them. Next look: ${when}.`,
    /** Of so many feeds. */
    newestComes: (feeds: number): string =>
      feeds === 1
        ? 'To begin with, the newest story so far comes.'
        : `To begin with, the newest story so far of ${feeds} feeds comes.`,
    inUtc: (option: string): string =>
      `That is by UTC: I don’t know your time zone. Choose yours with “${option}”.`,
    willDigest: (channel: string, when: string): string => `Next digest in ${channel}: ${when}.`,
    noPing: (role: string): string =>
      `I can’t ping ${role}: let anyone mention it in the role’s settings, or give me “Mention @everyone, @here and All Roles”.`,
    empty: (title: string): string => `“${title}” holds no stories just now.`,
    asPhrase: (phrase: string): string =>
      `“${phrase}” is looked for as one phrase; put commas between single words.`,
    wouldLeave: (why: string): string => `It would be left out: ${why}. Nothing was posted.`,
    exported: (count: number): string => `Your feeds: ${count}.`,
    importing: (done: number, total: number): string => `${done} of ${total}…`,
    imported: (added: number, total: number): string => `Feeds added: ${added} of ${total}.`,
    since: (when: string): string => `Since ${when}`,
    digestTitle: (isWeekly: boolean): string => (isWeekly ? 'This week’s digest' : 'Today’s digest'),
    paused: {
      admin: 'paused',
      refused: 'paused: I may not post there',
      gone: 'paused: the feed is gone for good',
      missing: 'paused: the feed isn’t there; I look for it every day',
    },
    anyLanguage: 'any language',
    reasons: {
      only: 'none of the wanted words',
      except: 'an unwanted word',
      languages: 'in another language',
      seen: 'told already',
      flood: 'too many at once',
      unread: 'couldn’t be read',
    },
    terms: {
      channel: 'Channel',
      deliver: 'How it comes',
      day: 'Day',
      at: 'Time',
      'time-zone': 'Time zone',
      only: 'Only with',
      except: 'Not with',
      languages: 'Written in',
      ping: 'Role that is told',
      language: 'Language',
      quiet: 'Quiet time',
      publish: 'Published',
    },
  },
  labels: {
    comma: ', ',
    settings: 'Settings',
    yes: 'yes',
    no: 'no',
    actors: 'Key actors',
    ask: 'Ask…',
    sample: 'Try it on a sample',
    help: 'Help',
    evidence: 'Evidence',
    changes: 'Changes',
    compare: 'Compare',
    timeline: 'Timeline',
    story: 'All of this story',
    asFile: 'As a file',
    summarize: 'Summary',
    retry: 'Retry',
    /** Opens a form again as it was filled in. */
    correct: 'Correct…',
    more: 'More',
    shorter: 'Shorter',
    longer: 'Longer',
    plain: 'In plain words',
    language: 'In another language',
    again: 'Read again',
    wrong: 'This is wrong…',
    notMyLinks: 'Not my links',
    myLinks: 'My links again',
    cancel: 'Cancel',
    delete: 'Delete',
    forget: 'Delete for good',
    pasteTitle: 'Paste the article',
  },
  /** How to ask in Discord: ways of it, the rules that settle what is ambiguous, and how to confirm what can’t be undone. */
  hints: (bot: string, list: string) => ({
    ways: [
      `Mention me, ${bot}, with a link, a file or a text, and with a question if you have one. In direct messages you need no mention.`,
      `Type ${list}, with a link, a text or a file.`,
      'For any other message, open its menu and choose Apps, or forward it to me in a direct message.',
    ],
    rules: [
      'Of several links I read the first three, each in a reply of its own; none in code, spoilers or <angle brackets>.',
      'Several sentences that ask nothing, or more than 280 characters, are a text to read. Its first or last line is the question if it ends with a question mark.',
      'A short question alone is about what was last read here. A command’s name alone, such as “actors”, is that command.',
      'Reply to one of my cards to go on about its article. In threads and in direct messages I remember the questions before.',
      'A flag as a reaction under one of my cards, such as 🇫🇷, has it answered in that country’s language.',
    ],
    confirm: 'Press the button, or add the option “sure”.',
  }),
  /** What only a shell has. */
  shell: {
    commands: {
      article: 'Show what was read of each source',
      changes: 'Show what the later version of an article says otherwise',
      stories: 'Show which sources tell the same story',
      feed: 'Show what a look at a feed gives, and when the next would come',
      migrate: 'Copy the store of a folder into the Postgres database that DATABASE_URL names',
      backup: 'Copy the store, also while the bot runs',
      doctor: 'See whether all that the bot stands on is there, and what to do',
      'usage --month': 'What each server used and spent on each day of a month; with --csv as CSV',
    },
    /** A refusal that tells to paste a text, with how that is done there. */
    withPaste: (sentence: string): string =>
      `${sentence} In a shell, - in place of SOURCE takes the text from standard input.`,
    confirm: 'Add --sure.',
  },
  views: {
    reading: 'Reading…',
    waits: {
      budget:
        'Other readings have set aside the rest of today’s budget; this one starts as soon as one of them is done.',
      turn: 'Many are asking at once, and the model takes only so many requests a minute; this one is in line.',
      model: 'The model hasn’t begun to answer yet. If it doesn’t, you get quotes from the article.',
    },
    coverage: { full: 'full text', partial: 'part of the text', teaser: 'first lines only' },
    /** In place of the day of publication, where only that of a change is known. */
    updated: (day: string) => `updated ${day}`,
    inLanguage: (language: string) => `In ${language}`,
    minutes: (count: number) => `${count} min read`,
    checked: ({
      checked,
      total,
      twice,
      open,
    }: {
      checked: number;
      total: number;
      twice: boolean;
      open: string;
    }): string =>
      open === ''
        ? `${checked} of ${total} checked${twice ? ' twice' : ''}`
        : `${checked} of ${total} checked${twice ? ' twice' : ''}, † couldn’t be: ${open}`,
    extractive: 'quotes',
    /** In place of it, where nothing is quoted. */
    noModel: 'no model',
    readAnew: 'read again just now',
    shortfalls: {
      none: () => 'nothing suggests that any of it is missing',
      declared: () => 'the page says that the rest isn’t free',
      paywall: () => 'a paywall stands where the rest would be',
      stops: () => 'the text stops in the middle',
      length: (percent: number) => `cut for length, the first ${percent}%`,
    },
    measures: (sentences: number, language: string) =>
      `${counted(sentences, 'sentence', 'sentences')} · language: ${language}`,
    playgroundAt: (url: string) =>
      `This is a local Discord with the bot in it, until you press Ctrl-C. Open it in a browser:\n\n  ${url}\n`,
    /** What the playground’s page tells a newcomer, one after the other. */
    playgroundHints: [
      'Choose a sample below, or paste an article of your own: the bot reads it at once.',
      'Go on with the buttons under an answer. Over any message, Apps has what the bot can do with it.',
      'Type / for all commands, or @ for the bot. In the settings you can be somebody else, or speak another language.',
    ],
    /** Which engine the playground’s page says it has. */
    modelReads: (model: string) => `${model} reads here. Where it can’t, the article’s own sentences answer.`,
    noModelReads: 'No model reads here: the answers are sentences of the article.',
    /** A version; at the start. */
    connecting: (version: string) => `Nutgraf ${version} is connecting to Discord…`,
    opening: (version: string) => `Nutgraf ${version} is opening a Discord on this machine…`,
    /** What an operator can still set. */
    tokenMissing: 'To serve the real Discord, set DISCORD_TOKEN in .env; README tells how.',
    modelMissing: 'For a model to read, set ANTHROPIC_API_KEY or OPENAI_BASE_URL in .env.',
    installAt: (url: string) => `The bot is online. Add it to a server: ${url}`,
    unregistered: (why: string): string =>
      `Discord has not taken my commands: ${why}. People see those of before, or none; mentions are answered. I try again by myself, within an hour.`,
    liveModel: (model: string) => `${model} answered.`,
    liveTask: ({ statements, held, seconds, cost }: LiveTask) =>
      `${held} of ${statements} statements held, in ${tenths(seconds)} s, for ${dollars(cost.usd)}`,
    liveCost: ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, usd }: Spent) =>
      `${whole(inputTokens)} tokens in, ${whole(cacheReadTokens)} from the cache, ${whole(cacheWriteTokens)} to it, ${whole(outputTokens)} out: ${dollars(usd)}`,
    liveServer: ({
      format,
      contextTokens,
    }: {
      format: 'schema' | 'object' | 'prompt';
      contextTokens: number;
    }) => {
      const formats = { schema: 'a JSON schema', object: 'JSON mode', prompt: 'the prompt alone' };
      return `Held to its form by ${formats[format]}; ${whole(contextTokens)} tokens of prompt and answer together.`;
    },
    migrated: (rows: string) =>
      `${rows} rows are copied. Start the bot with DATABASE_URL; the folder stays as it is.`,
    backedUp: (file: string) => `The store is backed up in “${file}”.`,
    sourceMeans: 'SOURCE is a link, a file’s path, or - for standard input.',
    changes: {
      since: (what: string, when: string): string => `Changed since ${when}: ${what}.`,
      sentences: (count: number): string => counted(count, 'sentence', 'sentences'),
      changed: 'Changed',
      added: 'Added',
      removed: 'Removed',
      none: 'Nothing that it says has changed.',
      coverage: 'I had more of one version than of the other, so some of this may have been there all along.',
    },
    stories: {
      story: (count: number) => `Tell the same story: ${whole(count)}`,
      alone: 'Alone in telling their story',
    },
    several: {
      agreed: 'More than one says',
      disputed: 'They differ',
      only: 'Only one says',
      /** A point on which articles differ: what is written of it. */
      point: (about: string): string => `On: ${about}`,
      nothing: 'I found nothing that these articles have in common.',
      noDates: 'No sentence names a certain date.',
      undated:
        'Without a date of publication, what is counted from it, such as “yesterday” or “on Friday”, is left out.',
      unread: (source: string, why: string): string =>
        `Left out, because it couldn’t be read: ${source}. ${why}`,
      same: (source: string): string => `The same text as another of these, so it counts once: ${source}.`,
      alsoRead: (count: number): string =>
        `Also read here: ${counted(count, 'more article', 'more articles')} on this story.`,
      story: 'Read here on this story',
      alone: 'Nothing else was read here on this story.',
      adds: (quote: string): string => `New in it: ${quote}`,
      timelineAlt: ({ first, last, count, more }: TimelineAlt): string =>
        `Timeline from ${first} to ${last}: ${count} events, each in words above${more && `; ${more}`}.`,
      evidence: 'Evidence',
    },
    noActors: 'I found no key actors in this article.',
    actsOn: 'Who acts on whom',
    act: ({ from, verb, to }: Act) => `${from} ${verb} ${to}`,
    mapAlt: (acts: string) => `Map of who acts on whom: ${acts}.`,
    mapMore: (count: number) => `${count} more in the text`,
    leadPicture: (source: string): string => `Picture from the article: ${source}`,
    noPicture: 'There is a picture of this, and I may not attach files in this channel.',
    doesntSay: 'The article doesn’t say.',
    closest: 'The closest passage:',
    noSentence: 'I found no sentence that answers this.',
    closestFew: 'Closest:',
    noMap: 'There is no map: I found no sentence that says plainly that one of them acts on another.',
    checks: {
      figure: 'figures',
      name: 'names',
      quotation: 'quotations',
      evidence: 'wording',
      meaning: 'meaning',
    },
    otherScript: 'other script: wording not compared',
    otherScriptHere:
      'The article is in another script: names were compared by their sound where it can be told, the wording was not.',
    /** What the small print claims; below evidence. */
    checkedMeans: (twice: boolean): string =>
      twice
        ? 'Checked twice means: figures, dates, names and quotations were compared with the article, then a model compared each statement with its sentences.'
        : 'Checked means: figures, dates, names and quotations were compared with the article. Whether a statement says what its sentences say is yours to judge.',
    uncheckedHere: (checks: string) => `The program couldn’t check here: ${checks}.`,
    linksUnasked: (allowed: boolean): string =>
      allowed
        ? 'In the channels that admins have chosen for it, I summarize the links that you post, here and in every server.'
        : 'I leave the links that you post alone, in every server. Mention me, and I still read them.',
    evidenceOf: (title: string) => `Evidence: ${title}`,
    reported: (inGuild: boolean): string =>
      inGuild
        ? 'Thank you. The admins of this server and the bot’s operator can see what you wrote, not who wrote it.'
        : 'Thank you. The bot’s operator can see what you wrote, not who wrote it.',
    welcome: (list: string) =>
      `Hello! I read news articles: type ${list}, or mention me with a link, a text or a file. Everything I say points at the sentence of the article that says so. I read only what I am asked to.`,
    addedTo: (server: string) => `I have been added to your server “${server}”.`,
    hello: 'Hello! Give me a link, a text or a file, and I tell you what it says.',
    youAreWelcome: 'You’re welcome.',
    helpRules: 'How I understand messages',
    helpAdmins: 'For those who manage this server',
    helpMore: 'More help…',
    helpNeeds: (right: string) => `For those with the permission “${right}”.`,
    threadHint: (bot: string) => `To go on here, mention ${bot} or reply to its card.`,
    helpIntro: 'I read news articles. Everything I say points at the sentence that says so.',
    forgets: (articles: number, answers: number): string =>
      `I keep ${counted(articles, 'article', 'articles')} here, with ${counted(answers, 'answer', 'answers')} that nobody else shares.`,
    forgetsArticle: (title: string): string => `“${title}”`,
    forgetsServer:
      'All of it would be deleted, with the settings of this server, who changed them, and what was used. What was spent today stays until midnight UTC, so that no budget begins anew.',
    forgetsMe:
      'All of it would be deleted, with your language and that you asked at all. How much you read today stays until midnight UTC. What you asked openly in a server is that server’s.',
    forgetsForGood: 'What others keep of the same articles stays theirs. This can’t be undone.',
    forgotten: 'It is deleted.',
    usage: {
      here: 'Used by this server',
      everywhere: 'Used by all servers',
      elsewhere: 'direct messages and terminal',
      guilds: 'Servers that used most in 30 days: readings, dollars',
      today: 'Today',
      days: (count: number): string => `Last ${count} days`,
      parts: ({
        readings,
        remembered,
        people,
        usd,
        input,
        cached,
        output,
        removed,
        reports,
      }: UsageWords): string[] => [
        `Readings: ${readings}, ${remembered} of them from memory`,
        `People: ${people}`,
        `Cost: ${usd}`,
        `Tokens: ${input} in, ${cached} of them from the cache, ${output} out`,
        `Statements removed: ${removed}`,
        `Reported as wrong: ${reports}`,
      ],
      utc: 'Days are UTC days.',
      incomplete: (days: number) => `Counts are kept for ${days} days: that month is no longer complete.`,
      budget: ({ spent, cap }: { spent: string; cap: string }): string =>
        `Today’s budget: ${spent} of ${cap}, renewed at midnight UTC`,
      unlimited: (spent: string): string => `Spent today: ${spent}, no limit`,
      reported: 'Reported as wrong',
      aDay: (amount: string): string => `${amount} a day`,
      dollarsADay: 'Dollars a day',
      readingsADay: 'Readings a day',
      alt: ({ title, days, most, today, cap }: UsageAlt): string =>
        `${title}, ${days} days. Most on ${most}; today ${today}${cap === null ? '' : `; the budget is ${cap}`}`,
    },
    bug: (id: string) => `Something went wrong on my side. If it happens again, tell the operator: ${id}.`,
    restNowhere: 'There is more than fits here, and I may not attach a file in this channel.',
    restInFile: 'There is more than fits here: all of it is in the attached file.',
    unknownCommand: (name: string) => `I don’t know “${name}”.`,
  },
};

export type Words = typeof en;
