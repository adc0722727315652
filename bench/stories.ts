import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { compose } from '../src/article/compose.ts';
import { createLog } from '../src/base/log.ts';
import { createDesk } from '../src/desk/desk.ts';
import { operator, principalOf } from '../src/desk/principal.ts';
import { deskStore, extractive, termsOf } from '../src/newsroom.ts';
import { createSettings } from '../src/settings/settings.ts';
import { openStore } from '../src/store/store.ts';
import { leadOf, type Lead } from '../src/story/lead.ts';
import { createStoryIndex } from '../src/story/story-index.ts';

/** Articles of which it is known what story they tell; the stories of one topic are easily taken for each other. */
const schema = z.array(z.object({ topic: z.int(), story: z.string(), sentences: z.array(z.string()) }));
type Sample = z.infer<typeof schema>[number];

/** What is held when the time that one more takes is measured. */
const held = 10_000;

/**
 * `npm run bench -- stories FILE`: how well a set of articles is grouped (BCubed), by halves of its topics; on
 * every second one the threshold was set on; and what an addition costs.
 */
export async function bench([file]: string[]): Promise<void> {
  if (file === undefined) throw new Error('which file? [{topic, story, sentences}]');
  const samples = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const topics = [...new Set(samples.map(({ topic }) => topic))].toSorted((a, b) => a - b);
  for (const [name, half] of [
    ['set on', 1],
    ['other half', 0],
  ] as const) {
    const own = samples.filter(({ topic }) => topics.indexOf(topic) % 2 === half);
    const { precision, recall, f } = bcubed(own);
    console.log(
      `${name.padEnd(11)} ${own.length} articles  F ${show(f)}  precision ${show(precision)}  recall ${show(recall)}`,
    );
  }
  for (const days of [3, 60])
    console.log(`${held} within ${days} days: ${timeOf(samples, days)} ms an article`);
  const { first, next } = await timeOfDesk(samples);
  console.log(`${held} kept, through the desk: ${next} ms an article, ${first} ms the first`);
}

const show = (share: number): string => share.toFixed(3);

const leadOfSample = ({ sentences: [title = '', ...sentences] }: Sample): Lead =>
  leadOf({ title, sentences, language: 'en', published: null }, termsOf);

/** Of each article the share of its group that tells its story, and of its story that is in its group. */
function bcubed(samples: readonly Sample[]): { precision: number; recall: number; f: number } {
  const index = createStoryIndex();
  const shuffled = samples.toSorted((a, b) => orderOf(a) - orderOf(b));
  for (const [id, sample] of shuffled.entries()) index.add(String(id), leadOfSample(sample));
  let [precision, recall] = [0, 0];
  for (const group of index.stories()) {
    const stories = Map.groupBy(group, (id) => shuffled[Number(id)]?.story ?? '');
    for (const [story, { length }] of stories) {
      precision += (length * length) / group.length;
      recall += (length * length) / samples.filter((sample) => sample.story === story).length;
    }
  }
  [precision, recall] = [precision / samples.length, recall / samples.length];
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

/** An order that tells nothing: by a digest of the text. */
const orderOf = ({ sentences }: Sample): number =>
  createHash('sha256').update(sentences.join(' ')).digest().readUInt32BE();

/** A text mixed of the sentences of all. */
const mixOf = (sentences: readonly string[], at: number): string[] =>
  [0, 1, 2, 3].map((step) => sentences[(at * 7919 + step * 104_729) % sentences.length] ?? '');

/** How many of the last ones are measured. */
const measured = 500;

/** Milliseconds for one more where many are held: leads mixed of the sentences of all, spread evenly over `days`. */
function timeOf(samples: readonly Sample[], days: number): string {
  const sentences = samples.flatMap((sample) => sample.sentences);
  const index = createStoryIndex();
  let spent = 0;
  for (let at = 0; at < held; at += 1) {
    const lead = leadOf(
      {
        title: null,
        sentences: mixOf(sentences, at),
        language: 'en',
        published: new Date((at / held) * days * 86_400_000).toISOString(),
      },
      termsOf,
    );
    const began = performance.now();
    index.add(String(at), lead);
    if (at >= held - measured) spent += performance.now() - began;
  }
  return (spent / measured).toFixed(2);
}

/**
 * The same as a server has it: each is read and kept, and then its card asks what else was read on its story. The
 * first that asks has what is kept loaded.
 */
async function timeOfDesk(samples: readonly Sample[]): Promise<{ first: string; next: string }> {
  const sentences = samples.flatMap((sample) => sample.sentences);
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const store = await openStore(folder, Date.now, console.error);
  const log = createLog('silent');
  const limits = { models: [], guildUsd: null, messageContent: false };
  const desk = createDesk({
    readSource: async (source) =>
      compose({ kind: 'text', text: source.kind === 'text' ? source.text : '', share: 1, url: null }),
    normalizeLink: (link) => link,
    termsOf,
    ...deskStore(store),
    primary: null,
    fallback: extractive,
    caps: { botUsd: null, personReadings: null },
    settings: createSettings(store.settings, limits, log),
    now: Date.now,
    log,
  });
  const reader = principalOf({ guild: null, person: null, place: operator }, false);
  const never = new AbortController().signal;
  const times: number[] = [];
  for (let at = 0; at <= held; at += 1) {
    const text = mixOf(sentences, at).join('\n\n');
    const article = await desk.read({ kind: 'text', text }, reader, never);
    await desk.recordRead({ id: article.id, title: article.sentences[0] ?? '' }, '', reader);
    const began = performance.now();
    if (at >= held - measured) await desk.storyOf(article, reader);
    if (at >= held - measured) times.push(performance.now() - began);
  }
  await store.close();
  rmSync(folder, { recursive: true });
  const [first = 0, ...others] = times;
  return {
    first: first.toFixed(0),
    next: (others.reduce((sum, time) => sum + time, 0) / measured).toFixed(2),
  };
}
