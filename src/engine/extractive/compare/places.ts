import { givenNames } from '../gazetteer/given-names.ts';
import { regionNames } from '../gazetteer/regions.ts';
import { languageOf } from '../languages/languages.ts';
import { statesOf } from '../names/states.ts';
import { normalize } from '../text/normalize.ts';
import { isAtOneTime, tellsOfAnother } from './same-thing.ts';
import { type SimilarityIndex, termSetIn } from './similarity.ts';
import { type Contradiction, isDate, isSame, type Sentence, type Side } from './facts.ts';

/** Where something was, by name, as a sentence has it: "in Leeds". */
type Place = { sentence: Sentence; name: string; isRegion: boolean };

/** So much alike are sentences that say the same, but for the place. */
const leastAlike = 0.25;

/** Where two sentences of one language name each a place of one kind, of which the other's article knows nothing. */
export function placesBetween(index: SimilarityIndex, one: Sentence[], other: Sentence[]): Contradiction[] {
  if (one[0]?.language !== other[0]?.language) return [];
  const [ours, theirs] = [unknownTo(other, placesIn(one)), unknownTo(one, placesIn(other))];
  return ours.flatMap((a) =>
    theirs.flatMap((b): Contradiction[] => {
      const score = index.likenesses(a.sentence.at).get(b.sentence.at) ?? 0;
      if (score < leastAlike || !isOfOne(a.sentence, b.sentence) || liesIn(index, a, b)) return [];
      return [{ sides: [sideOf(a), sideOf(b)], score: Math.sqrt(score) }];
    }),
  );
}

const sideOf = ({ sentence, name }: Place): Side => ({ sentence, value: name });

function placesIn(sentences: readonly Sentence[]): Place[] {
  const surnames = new Set([...textOf(sentences).matchAll(twoNames)].map(([, last = '']) => last));
  return sentences.flatMap((sentence) => {
    const { language, text } = sentence;
    const { claims, capitalNouns = false } = languageOf(language);
    return [...text.matchAll(claims?.places ?? /(?!)/gu)].flatMap(({ groups, index, 0: match }) => {
      const { name = '' } = groups ?? {};
      const behind = /^ \p{L}+/u.exec(text.slice(index + match.length))?.[0] ?? '';
      const [first = ''] = name.split(' ');
      const isPerson = givenNames.has(normalize(first)) || (!capitalNouns && surnames.has(first));
      return isPerson ? [] : [{ sentence, name, isRegion: isRegion(name, behind, language) }];
    });
  });
}

/** "De Ordax" is nowhere where "Pilar Ordax" is somebody; but where nouns have capitals, one stands before a place, too. */
const twoNames = /\p{Lu}\p{Ll}+(?= (\p{Lu}[\p{L}-]+))/gu;

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join('\n');

/** The places of whose names an article has no word. */
function unknownTo(article: readonly Sentence[], places: readonly Place[]): Place[] {
  const text = textOf(article);
  return places.filter(({ name }) => name.split(' ').every((word) => !text.includes(word)));
}

/** Not where each tells of another time, another one of its kind, or another number: "400 there, 250 here". */
const isOfOne = (a: Sentence, b: Sentence): boolean =>
  isAtOneTime(a, b) && tellsOfAnother(a) === tellsOfAnother(b) && !countOthers(a, b);

const countOthers = (a: Sentence, b: Sentence): boolean =>
  a.facts.some(
    (fact) =>
      !isDate(fact) &&
      b.facts.some(({ kind }) => kind === fact.kind) &&
      !b.facts.some((rival) => isSame(fact, rival)),
  );

/** Whether one place may lie in the other: a sentence of a third article names both, or one alone is a region. */
function liesIn(index: SimilarityIndex, a: Place, b: Place): boolean {
  const names = termSetIn(`${a.name}; ${b.name}`, a.sentence.language);
  return a.isRegion !== b.isRegion || index.terms.some((own) => names.isSubsetOf(own));
}

/** By its name, and by the word behind it: "in Velden county". */
const isRegion = (name: string, behind: string, language: string): boolean =>
  regionNames.has(normalize(name)) ||
  statesOf(language).byName.has(normalize(name)) ||
  regions.test(`${name}${behind}`);

const regions =
  /(?<!\p{L})(?:county|state|province|region|district|valley|kanton|landkreis|provinz|provincia|región|comarca|département|région)(?!\p{L})|(?:land|shire)$|[県州省区]$/iu;
