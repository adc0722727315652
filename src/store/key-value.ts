import type { Owner } from './ownership.ts';

/** The parts of the store in which each owner has keys of its own, `owner/key`, which are forgotten with it. */
export const ownedNamespaces = ['presses', 'talks', 'locales', 'wishes', 'seen'] as const;
export type OwnedNamespace = (typeof ownedNamespaces)[number];

/** Which entries go with an article beside the first that they are about. */
export const ties = 'ties';

/** A part of the store under a name of its own; values are plain JSON. */
export type KeyValue<T> = {
  get(key: string): Promise<T | undefined>;
  /** `ttl` in milliseconds: how long it is kept; without one, until it is deleted. */
  set(key: string, value: T, ttl?: number): Promise<void>;
  delete(key: string): Promise<void>;
};

/** Each owner has keys of its own. */
export type OwnedKeyValue<T> = (owner: Owner) => KeyValue<T>;
