import { JSONParser } from '@streamparser/json';
import type { Article } from '../../article/article.ts';
import { type DraftPart, isDate, parsePoint, type Task } from '../engine.ts';
import { Fault } from './fault.ts';
import { needsTranslation } from './task.ts';
import * as z from 'zod';

/** `write` takes the text as it comes, `end` throws unless it was one whole draft. Both throw `Fault`. */
export type DraftParser = { write: (text: string) => void; end: () => void };

type Draft = {
  article: Article;
  task: Task;
  emit: (part: DraftPart) => void;
  answerable: boolean | null;
  /** Whether it was emitted that a part of the question is left open. */
  isPartly: boolean;
  /** Of the actors that were emitted. */
  labels: Set<string>;
  /** How long the statements are that were emitted. */
  characters: number;
};

/** Emits the parts of a draft as soon as each is complete. */
export function parseDraft(article: Article, task: Task, emit: (part: DraftPart) => void): DraftParser {
  const draft: Draft = {
    article,
    task,
    emit,
    answerable: null,
    isPartly: false,
    labels: new Set(),
    characters: 0,
  };
  const json = new JSONParser({
    paths: ['$.answerable', '$.statements.*', '$.relations.*'],
    keepStack: false,
  });
  json.onValue = ({ value, stack }) => take(draft, stack[1]?.key, value);
  return {
    write: (text) => orInvalid(() => json.write(text)),
    end() {
      // It has ended by itself where the draft is whole; else this throws.
      if (!json.isEnded) orInvalid(() => json.end());
      if (draft.characters > 0 || mayBeEmpty(draft)) return;
      throw new Fault('empty', 'the draft says nothing');
    },
  };
}

/** There may be no actors, no dates, nothing in common, and no fact that is close to a question. */
function mayBeEmpty({ task: { kind }, answerable }: Draft): boolean {
  if (answerable === null) return false;
  return kind === 'actors' || kind === 'timeline' || (kind !== 'summarize' && !answerable);
}

/** Broken JSON and a broken schema are the same to us. */
function orInvalid(parse: () => void): void {
  try {
    parse();
  } catch (error) {
    throw new Fault('invalid', 'the draft is not what the schema says', { cause: error });
  }
}

function take(draft: Draft, list: unknown, value: unknown): void {
  if (list === 'statements') takeStatement(draft, value);
  else if (list === 'relations') takeRelation(draft, value);
  else if (draft.answerable === null) {
    draft.answerable = readAnswerable.parse(value);
    draft.emit({ part: 'answerable', answerable: draft.answerable });
  }
}

function takeStatement(draft: Draft, value: unknown): void {
  const { text, evidence, ...named } = readStatement.parse(value);
  requireAnswerable(draft);
  const label = labelOf(draft.task, named.label);
  const unnamed = label === null || (draft.task.kind === 'actors' && draft.labels.has(label));
  if (text === '' || unnamed || isTooLong(draft, text)) return;
  if (draft.task.kind === 'ask' && named.label === partLabel) takePartly(draft);
  draft.labels.add(label);
  draft.characters += text.length;
  draft.emit({ part: 'statement', statement: { label, text, evidence } });
}

/** What an answer is labelled by where no sentence addresses a part of the question. */
const partLabel = 'part';

function takePartly(draft: Draft): void {
  if (!draft.isPartly) draft.emit({ part: 'partly' });
  draft.isPartly = true;
}

/** What the task has labels for; null where it is none of those. */
function labelOf({ kind }: Task, label: string): string | null {
  if (kind === 'actors') return label === '' ? null : label;
  if (kind === 'compare') return parsePoint(label) ? label : null;
  if (kind === 'timeline') return isDate(label) ? label : null;
  return '';
}

/** Only a question may have no answer; of all else it goes without saying. */
function requireAnswerable(draft: Draft): void {
  if (draft.answerable !== null) return;
  if (draft.task.kind === 'ask') throw new TypeError('a statement before `answerable`');
  draft.answerable = true;
  draft.emit({ part: 'answerable', answerable: true });
}

/** A summary is never longer than its source; across languages, lengths can't be compared. */
function isTooLong({ article, task, characters }: Draft, text: string): boolean {
  if (task.kind !== 'summarize' || characters === 0 || needsTranslation(article, task)) return false;
  return characters + text.length > article.text.length;
}

/** Who acts on whom. One who isn't listed among the actors is in the article all the same, or the checks take the act out. */
function takeRelation({ task, emit }: Draft, value: unknown): void {
  const relation = readRelation.parse(value);
  const { from, verb, to } = relation;
  const isWhole = [from, verb, to].every((text) => text !== '') && from !== to;
  if (task.kind === 'actors' && isWhole) emit({ part: 'relation', relation });
}

const evidence = { type: 'array', items: { type: 'integer' } };
const text = { type: 'string' };

/**
 * The draft of every task, as the provider is told. `answerable` stands first, because it is written first.
 * Plain keywords only: the API rejects bounds such as `maxItems`.
 */
export const draftSchema = object({
  answerable: { type: 'boolean' },
  statements: { type: 'array', items: object({ label: text, evidence, text }) },
  relations: { type: 'array', items: object({ evidence, from: text, verb: text, to: text }) },
});

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const words = z.string().transform((text) => text.replaceAll(/\s+/gu, ' ').trim());
/** Models whose answers nothing holds to the schema write "3", or "⟦3⟧". */
const number = z.union([
  z.int(),
  z
    .string()
    .regex(/^\D?\d{1,6}\D?$/u)
    .transform((text) => Number(text.replaceAll(/\D/gu, ''))),
]);
const numbers = z.array(number).transform((numbers) => [...new Set(numbers)]);

/** What came back, believed only after this: text on one line, no number twice. */
const readAnswerable = z.boolean();
const readStatement = z.object({ label: words.default(''), text: words, evidence: numbers });
const readRelation = z.object({ from: words, verb: words, to: words, evidence: numbers });
