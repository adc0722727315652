import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Medium from 'eld/medium';

/** Of each n-gram, how much it speaks for which language, by the language's number. */
export type NgramsData = {
  type: string;
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
};
type Eld = typeof Medium.eld;
type Detector = { instance: Eld; loadData: (data: NgramsData) => string };

const entry = import.meta.resolve('eld/medium');

/** The detector over the medium data, as `eld/medium` makes it, which would build all n-grams' objects at once. */
export function createDetector(): Eld {
  const load = createRequire(import.meta.url);
  const path = fileURLToPath(new URL('../languageDetector.js', entry));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `require` doesn't say what it loads
  const { createEld } = load(path) as { createEld: () => Detector };
  const { instance, loadData } = createEld();
  loadData(openNgrams());
  return instance;
}

/**
 * As objects they cost some 190 MB and ten times as long to load, and a text asks for a hundred of 100,000: so they stay
 * the text they are in eld's file, an index says where each is, and it is parsed when asked for.
 */
export function openNgrams(): NgramsData {
  const source = readFileSync(new URL('../ngrams/medium.js', entry), 'utf8');
  const [head = '', body = ''] = source.split(',ngrams:{');
  const index = indexNgrams(body);
  const ngrams = new Proxy<NgramsData['ngrams']>(
    {},
    {
      get: (_, ngram) => parseScores(body, index.get(String(ngram))),
      ownKeys: () => [...index.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  const languages = Object.fromEntries(
    Array.from(head.matchAll(/(\d+):'(\w+)'/g), ([, number = '', language = '']) => [number, language]),
  );
  return { type: /type:'(\w+)'/.exec(head)?.[1] ?? '', languages, ngrams };
}

/** Of each n-gram, where its scores begin: `'a\'b':{0:149},abc:{3:7}`. */
function indexNgrams(body: string): Map<string, number> {
  const index = new Map<string, number>();
  for (let at = 0; at < body.length;) {
    const isQuoted = body[at] === "'";
    const end = body.indexOf(isQuoted ? "':{" : ':{', at + 1);
    if (end === -1) break;
    const ngram = body.slice(isQuoted ? at + 1 : at, end);
    const scores = end + (isQuoted ? 3 : 2);
    index.set(ngram.includes('\\') ? ngram.replaceAll(/\\(.)/g, '$1') : ngram, scores);
    at = body.indexOf('}', scores) + 2;
  }
  return index;
}

function parseScores(body: string, start: number | undefined): Record<string, number> {
  if (start === undefined) return {};
  const scores = body.slice(start, body.indexOf('}', start)).matchAll(/(\d+):(\d+)/g);
  return Object.fromEntries(Array.from(scores, ([, language = '', score]) => [language, Number(score)]));
}
