import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Message, startDiscord } from 'local-discord';
import { isDone } from './discord/message-matchers.ts';
import { startProgram } from './program.ts';
import { plausibleDraft, type Received, startMessages } from './wire/messages.ts';

export type CrashRound = {
  /** Of the commands and of the mentions, how many were answered, each on its own card. */
  answered: number;
  /** Messages of the bot: one for each, where none is doubled. */
  messages: number;
  /** How many readings were remembered when the process was killed, and asked of the model again all the same. */
  paidTwice: number;
  /** How many answers the model had ended, and the process had not yet kept. */
  lost: number;
  /** How many were answered when the process was killed. */
  before: number;
};
type Handle = {
  readonly messages: readonly Message[];
  settled(is: (message: Message) => boolean): Promise<Message>;
};
export type CrashOptions = {
  commands: number;
  mentions: number;
  /** How long the model takes for one, by its number, until the process is killed; then it is quick. Milliseconds. */
  answerMs: (index: number) => number;
  /** Resolves when the process is to be killed. */
  killWhen: (handles: readonly Handle[]) => Promise<unknown>;
};

/** No limit of Discord's stands between a crash and what it does. */
const unlimited = { limit: 1e9, window: 1000 };

/** A bot that is killed with requests in flight, and started again over the same store. */
export async function runCrashRound(options: CrashOptions): Promise<CrashRound> {
  const discord = await startDiscord({ globalRate: unlimited, routeRate: unlimited });
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-crash-'));
  const model = await startModel(options.answerMs);
  const start = () =>
    startProgram([], {
      cwd: folder,
      env: {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        NUTGRAF_DATA: folder,
        ANTHROPIC_API_KEY: model.key,
        ANTHROPIC_BASE_URL: model.url,
        NUTGRAF_DAILY_BUDGET_USD: 'none',
        NUTGRAF_SECOND_LOOK: 'off',
        LOG_LEVEL: 'warn',
      },
    });
  const first = start();
  await discord.registered();
  const { people, channels } = discord;
  const asked = Array.from({ length: options.commands }, (_, index) =>
    people.member.slash(channels.general, 'summarize', { article: story(index) }),
  );
  const mentioned = Array.from({ length: options.mentions }, (_, index) =>
    people.member.mention(channels.general, story(options.commands + index)),
  );
  const all = [...asked, ...mentioned];
  await options.killWhen(all);
  first.kill('SIGKILL');
  await once(first, 'exit');
  model.hurry();
  const kept = readingsIn(folder);
  const lost = [...model.ended].filter((index) => !kept.has(index)).length;
  const calls = model.calls.length;
  const before = all.filter(({ messages }) => messages.some(isDone)).length;
  const second = start();
  const answers = await Promise.all(all.map((handle) => isAnswered(handle)));
  const messages = discord.messagesIn(channels.general).filter(({ author }) => author.bot).length;
  second.kill('SIGTERM');
  await once(second, 'exit');
  await model.close();
  await discord.close();
  rmSync(folder, { recursive: true });
  const paidTwice = model.calls.slice(calls).filter((index) => kept.has(index)).length;
  return { answered: answers.filter(Boolean).length, messages, paidTwice, lost, before };
}

/** Text of its own, so that each request is a reading of its own. */
export function story(index: number): string {
  const sentence = `The council of Q${index}Q voted on Monday to build a new harbour for 200 boats.`;
  return `${sentence} The mayor said that work begins in spring. Fishermen had asked for it for years. `.repeat(
    3,
  );
}

/** A minute and a half: the lease of the dead process is a part of it. */
async function isAnswered(handle: Handle): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const answered = await handle.settled(isDone).then(
      () => true,
      () => false,
    );
    if (answered) return true;
  }
  return false;
}

/** A model that takes its time until it is to hurry. */
export async function startModel(answerMs: (index: number) => number) {
  const server = await startMessages();
  const ended = new Set<number>();
  const calls: number[] = [];
  let isQuick = false;
  server.answer = (reply, received) => {
    const index = indexIn(received);
    calls.push(index);
    reply.begin();
    setTimeout(
      () => {
        reply.say(JSON.stringify(plausibleDraft(received)));
        reply.finish('end_turn');
        ended.add(index);
      },
      isQuick ? 10 : answerMs(index),
    ).unref();
  };
  const { url, key } = server;
  return { url, key, calls, ended, hurry: () => (isQuick = true), close: () => server.close() };
}

function indexIn({ bytes }: Received): number {
  return storyIndex(bytes.toString());
}

function storyIndex(text: string): number {
  return Number(/council of Q(\d+)Q/.exec(text)?.[1]);
}

/** Of which stories the store of a process that is gone has a reading. */
function readingsIn(folder: string): Set<number> {
  const file = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  const rows = file.prepare("SELECT value FROM entries WHERE namespace = 'readings'").all();
  file.close();
  return new Set(rows.map(({ value }) => storyIndex(String(value))));
}
