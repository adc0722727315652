/** A part of the store under a name of its own; values are plain JSON. */
export type Memory<T> = {
  get(key: string): Promise<T | undefined>;
  /** `ttl` in milliseconds: how long it is kept; without one, until it is deleted. */
  set(key: string, value: T, ttl?: number): Promise<void>;
  delete(key: string): Promise<void>;
};
