/** A list whose items are made when they are first asked for, each once. */
export function lazyList<T>(length: number, make: (at: number) => T): T[] {
  const list: T[] = [];
  for (let at = 0; at < length; at += 1)
    Object.defineProperty(list, at, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make(at);
        Object.defineProperty(list, at, { value, enumerable: true });
        return value;
      },
    });
  return list;
}
