import type { Dossier } from '../article/dossier.ts';
import type { Cost, Engine, Judge, Relation, Statement, Task, Wait } from '../engine/engine.ts';
import type { Notices } from '../words/notices.ts';
import type { RemovalReason, Undecided } from './check/check.ts';
import { isInOtherScript } from './check/languages/detect.ts';
import { createHash } from 'node:crypto';

/** Part of a reading's key: changes whenever the checks could judge the same draft otherwise. */
export const checkerVersion = '23';

/** What a view has to say beside the statements; its sentence is `words.notices[key](params)`. */
export type Notice = { [K in keyof Notices]: { key: K; params: Notices[K] } }[keyof Notices];

/** `unchecked` names the checks that couldn't be decided: in this language or script, or in time. */
export type Checked<T> = T & {
  unchecked: Undecided[];
  /** What the second look says; nothing where none was taken. */
  second?: 'supported' | 'unclear';
};

/** Whether statements are in another script than their sentences, so that their wording wasn't compared. */
export const isAcrossScripts = ({ statements, article }: Pick<Reading, 'statements' | 'article'>): boolean =>
  statements.some(({ text, evidence }) =>
    isInOtherScript(text, evidence.map((at) => article.sentences[at] ?? '').join(' ')),
  );

/** A draft that the desk has checked. */
export type Reading = {
  /** Under which it is kept: what *Evidence* asks for. */
  key: string;
  article: Dossier;
  task: Task;
  engine: Engine['name'];
  /** Null where no model was asked: the statements are the article's own sentences. */
  model: string | null;
  answerable: boolean;
  /** The model found no sentence that addresses a part of the question. */
  partly?: true;
  /** It was remembered: nothing was spent. */
  cached: boolean;
  /** False while the engine is still at it. */
  complete: boolean;
  /** What an incomplete one waits for; `late` once it has for so long that it is worth saying. */
  waitsFor?: Wait | 'budget' | undefined;
  late?: boolean;
  /** Complete, and a second look at it is being taken: one more reading follows. */
  pending?: true;
  notices: Notice[];
  statements: Checked<Statement>[];
  relations: Checked<Relation>[];
  removed: { text: string; reason: RemovalReason }[];
  cost: Cost;
};

/**
 * Under which a reading is remembered: everything that could make it another one. 22 characters, URL-safe. One made
 * `anew`, at that instant, has a key of its own, so that the evidence of the one before stays what it was.
 */
export function readingKey(
  article: Dossier,
  task: Task,
  engine: Engine,
  anew?: number,
  judge?: Pick<Judge, 'model' | 'version'> | null,
): string {
  const parts = [
    article.id,
    article.coverage,
    task,
    engine.name,
    engine.model,
    engine.version,
    checkerVersion,
    ...(anew === undefined ? [] : [anew]),
    ...(judge ? [judge.model, judge.version] : []),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
