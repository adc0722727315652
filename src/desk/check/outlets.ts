import { articlesOf, type Dossier } from '../../article/dossier.ts';
import { languages } from './languages/index.ts';
import { normalizeText } from './text/normalize.ts';

/** An outlet that a text names; `before` and `after` are the text between it and its neighbours, `text` all around it. */
export type Mention = { article: number; text: string; before: string; after: string };

/** The outlets of a dossier that a text names, in its order. */
export function namedOutlets(dossier: Dossier, text: string): Mention[] {
  const folded = normalizeText(text);
  const found = articlesOf(dossier).flatMap(({ outlet }, article) => {
    const name = normalizeText(outlet ?? '').replace(/^(?:the|der|die|das|el|la|le|les|il|o|a) /u, '');
    return name.length < 3
      ? []
      : placesOf(folded, name).map((at) => ({ article, at, end: at + name.length }));
  });
  const inOrder = found.toSorted((a, b) => a.at - b.at);
  return inOrder.map(({ article, at, end }, index) => {
    const before = folded.slice(inOrder[index - 1]?.end ?? 0, at);
    const after = folded.slice(end, inOrder[index + 1]?.at);
    return { article, before, after, text: `${before} ${after}` };
  });
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWord = !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
    if (isWord || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name))
      places.push(at);
  }
  return places;
}

const all = languages.flatMap(({ everyOutlet }) => everyOutlet ?? []);

/** Whether a text says that all of them say so: "both papers", "beide", "両紙とも". */
export function namesAll(text: string): boolean {
  const folded = normalizeText(text);
  return all.some((pattern) => pattern.test(folded));
}
