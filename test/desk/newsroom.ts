import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { createLog } from '../../src/base/log.ts';
import { createDesk, type DeskOptions } from '../../src/desk/desk.ts';
import { type Principal, principalOf } from '../../src/desk/principal.ts';
import type { Reading } from '../../src/desk/reading.ts';
import type { Article } from '../../src/article/article.ts';
import type { Cost, DraftPart, Engine, Task } from '../../src/engine/engine.ts';
import { extractive } from '../../src/newsroom.ts';
import { deskStore } from '../../src/newsroom.ts';
import { createSettings } from '../../src/settings/settings.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** Only the whole bot pays. */
export const nobody = principalOf({ guild: null, person: null, place: 'operator' }, false);
/** Somebody in a guild, or in direct messages. */
export const someone = (person: string, guild: string | null) =>
  principalOf({ guild, person, place: guild === null ? `person:${person}` : `guild:${guild}` }, false);
export const never = new AbortController().signal;
export const summarize = {
  kind: 'summarize',
  length: 'standard',
  style: 'bullets',
  language: null,
} satisfies Task;
export const cost: Cost = {
  inputTokens: 100,
  outputTokens: 10,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  usd: 0.01,
};

/** An engine that drafts what it is told, part by part, and counts how often it was asked. */
export function scriptedEngine(script: () => AsyncIterable<DraftPart> | Iterable<DraftPart>) {
  let calls = 0;
  const engine: Engine = {
    name: 'claude',
    model: 'claude-test',
    version: '1',
    ignores: () => [],
    fit: (article) => article,
    worstCaseUsd: () => 0.05,
    async *draft() {
      calls++;
      yield* script();
    },
  };
  return { engine, calls: () => calls };
}

/** A real desk over a real store in a folder of its own, with some of its parts replaced. */
export async function openDesk(parts: Partial<DeskOptions> = {}, where?: string | Database) {
  const fail = (error: unknown) => {
    throw error;
  };
  const store: Store = await openStore(
    where ?? mkdtempSync(join(tmpdir(), 'nutgraf-desk-')),
    parts.now ?? Date.now,
    fail,
  );
  const settings = createSettings(store.settings, {
    models: [...(parts.others?.keys() ?? [])],
    guildUsd: null,
    messageContent: false,
  });
  const desk = createDesk({
    readSource: async (source) => {
      if (source.kind !== 'text') throw new Error('only text is read here');
      return toArticle({ ...cleanText(source.text), ...source.about });
    },
    normalizeLink: (url) => url,
    ...deskStore(store),
    primary: null,
    fallback: extractive,
    caps: { botUsd: 5, personReadings: null },
    settings,
    now: Date.now,
    log: createLog('silent'),
    ...parts,
  });
  const last = async (article: Article, task: Task, asker: Principal = nobody): Promise<Reading> => {
    // As if it had been read for them before.
    await store.ownership.add(asker.keeper, { id: article.id, title: '' }, '', 60_000);
    const reading = (await Array.fromAsync(desk.study(article, task, asker, never))).at(-1);
    if (!reading) throw new Error('nothing was read');
    return reading;
  };
  return { desk, settings, store, last };
}
