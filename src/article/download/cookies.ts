/** Cookies of one link's redirects, forgotten with it. */
export type Cookies = {
  /** The value of the request's `cookie`; '' where none is known. */
  headerFor(url: URL): string;
  /** Takes what an answer set, in the form of `set-cookie`. */
  take(url: URL, lines: readonly string[]): void;
};

const mostPerOrigin = 20;
/** A name and a value of printable ASCII; of the attributes none matters within a few seconds. */
const cookie = /^\s*([\w!#$%&'*+.^`|~-]{1,100})=([!-:<-~]{0,1000})\s*(?:;|$)/;

/**
 * Some sites send a reader in a circle until their cookie comes back. It goes back to the origin that set it and to no
 * other, whatever domain it claims.
 */
export function createCookies(): Cookies {
  const kept = new Map<string, Map<string, string>>();
  return {
    headerFor: ({ origin }) =>
      Array.from(kept.get(origin) ?? [], ([name, value]) => `${name}=${value}`).join('; '),
    take({ origin }, lines) {
      const own = kept.get(origin) ?? new Map<string, string>();
      kept.set(origin, own);
      for (const line of lines) {
        const [, name, value = ''] = cookie.exec(line) ?? [];
        if (name && (own.size < mostPerOrigin || own.has(name))) own.set(name, value);
      }
    },
  };
}
