import type { Article } from '../../../article/article.ts';
import { normalizeText } from '../text/normalize.ts';
import { wordsIn, type Word } from './capitals.ts';
import { castOf } from './cast.ts';
import { isGenericOffice, isRole, isSame } from './cast-letters.ts';
import type { Person, Place } from './person.ts';
import { refersBack } from './pronouns.ts';

/**
 * Whether a text gives somebody an office that the article has beside another's name, and nowhere for them: "Stanhope,
 * the mayor" of the judge Ellen Stanhope.
 */
export function hasOthersOffice(
  article: Article,
  text: string,
  named: ReadonlyMap<Person, Place>,
  language: string,
): boolean {
  const { people } = castOf(article);
  return [...named].some(([person, place]) => {
    if (!has(person, isRole)) return false;
    return officesBeside(text, person, place).some(
      (office) =>
        !has(person, (role) => isSameOffice(role, office)) &&
        people.some((other) => has(other, (role) => role === office || isSameOffice(role, office))) &&
        !article.sentences.some((_, at) => canHave(article, at, { person, office, language })),
    );
  });
}

const has = ({ roles }: Person, isIt: (role: string) => boolean): boolean => [...roles].some(isIt);

/** One or two words that end there, or go on with what they are of: not "the commander's sister". */
const apposition =
  /^,\s(?:(?:the|an?|d(?:er|ie|as)|eine?|l[ae]|une?|el|una?|os?|as?)\s|l['’])?(\p{L}+)(?:\s(\p{L}+))?(?=[,.;)]|$|\s(?:of|in|at|for|von|des|der|de|du|da|do|del)\s)/u;

/** Who had an office before another: an article can tell it by "her successor". */
const former =
  /^(?:former|ex|then|ehemalig\p{L}*|fruher\p{L}*|damalig\p{L}*|ancien(?:ne)?|antigu[oa]|entonces|бывш\p{L}+|тогдашн\p{L}+)$/u;

/** The offices right before a name, "Mayor Ellen Stanhope", and in an apposition after it, "Stanhope, the mayor". */
function officesBeside(text: string, { name }: Person, { at, end }: Place): string[] {
  const own = name.split(' ');
  const isOwn = ({ folded }: Word) => own.some((part) => isSame(folded, part));
  const words = wordsIn(text.slice(0, at)).filter((word) => !isOwn(word));
  const before = former.test(words.at(-2)?.folded ?? '') ? undefined : words.at(-1);
  const given = wordsIn(text.slice(0, end)).filter(isOwn);
  const [, ...after] = apposition.exec(text.slice(end)) ?? [];
  const titles = before && given.length > 0 ? [before.folded] : [];
  return [...titles, ...after.flatMap((word) => (word ? [normalizeText(word)] : []))].filter(isRole);
}

/** "Bürgermeister" and "Bürgermeisterin", "alcalde" and "alcaldesa": one office of men and women. */
function isSameOffice(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return short.length > 3 && long.length - short.length < 4 && long.startsWith(short.slice(0, -1));
}

type Claimed = { person: Person; office: string; language: string };

/** Whether a sentence that is about somebody has the office once more than it names others who have it. */
function canHave(article: Article, at: number, { person, office, language }: Claimed): boolean {
  const { inSentence } = castOf(article);
  const sentence = article.sentences[at] ?? '';
  const goesOn = at > 0 && inSentence(at - 1).has(person) && refersBack(sentence, language);
  if (!inSentence(at).has(person) && !goesOn) return false;
  const others = [...inSentence(at).keys()].filter(
    (other) => other !== person && has(other, (role) => isSameOffice(role, office)),
  );
  const times = wordsIn(sentence).filter(({ folded }) => isSameOffice(folded, office)).length;
  return times > others.length;
}

/**
 * Whether a text has somebody's given name with the surname of somebody else, where the article has neither beside the
 * other: "Anna Fuller" of Anna Brown and Carl Fuller.
 */
export function mixesNames(article: Article, text: string): boolean {
  const { people, runs } = castOf(article);
  if (runs.length === 0) return false;
  const capitals = wordsIn(text);
  const known = new Set(people.map(({ name }) => name));
  return capitals.slice(1).some((last, before) => {
    const given = capitals[before];
    if (!given?.capital || !last.capital || !last.adjoins) return false;
    const [isGiven, isLast] = [given, last].map(
      ({ folded }) =>
        (part: string) =>
          isSame(folded, part),
    );
    if (!isGiven || !isLast || isGenericOffice(given.folded)) return false;
    const names = runs.filter(([, next]) => next !== undefined);
    if (names.some((run) => run.some(isGiven) && run.some(isLast))) return false;
    const ofGiven = names.filter(([first = '']) => isGiven(first));
    const ofLast = names.filter((run) => isLast(run.at(-1) ?? ''));
    // Who is called by the given name alone, "Sohn Hans", may have any surname, and what stands before several is a title.
    const isAlone = runs.some((run) => isGiven(run.at(-1) ?? ''));
    return (
      ofGiven.length === 1 &&
      ofLast.length > 0 &&
      !isAlone &&
      ofGiven.concat(ofLast).some((run) => known.has(run.join(' ')))
    );
  });
}
