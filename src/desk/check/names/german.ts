import { germanNames } from '../languages/de.ts';
import { wordsIn, type Word } from './capitals.ts';
import { genericWords, isActOfPerson, isNumberWord, opensSentences } from './common-words.ts';
import { isNumeral, type NameWord } from './latin.ts';
import { isPlace } from './places.ts';

/** What the article has: a word, somebody's given name, surnames. */
type Known = {
  isKnown: (word: string) => boolean;
  isGiven: (word: string) => boolean;
  surnames: ReadonlySet<string>;
};

/** German writes all nouns with a capital: a name is what stands where no noun can, unless it ends like one. */
export function findGermanNames(text: string, { isKnown, isGiven, surnames }: Known): NameWord[] {
  const words = wordsIn(text);
  return words.flatMap((word, at): NameWord[] => {
    const plain =
      isNumeral.test(word.folded) ||
      !word.capital ||
      word.text.length < 2 ||
      genericWords.has(word.folded) ||
      (word.opens && opensSentences(word.folded, 'de'));
    if (germanNames.cities.includes(word.folded) && !word.opens) return [{ word: word.folded, sure: true }];
    // "Obwohl Marquardt Zweifel hatte": after a surname of the article stands a noun.
    const isAfterSurname = word.adjoins && surnames.has(words[at - 1]?.folded ?? '');
    if (plain || isAfterSurname || isTitle(words, at) || isBeforeKnown(words, at, isKnown)) return [];
    if (isNoun(word)) {
      const surname = word.adjoins && isOffice(words[at - 1]) && isKnown(word.folded);
      return surname || isSurname(words, at) ? [{ word: word.folded, sure: surname, surname }] : [];
    }
    if (isPlaced(words, at)) {
      const before = words[at - 1];
      // "Haddons Rücktritt", "laut Restwell Daten": what stands alone in the article has no surname.
      const isOwner =
        word.adjoins &&
        before?.capital === true &&
        !isOffice(before) &&
        isKnown(before.folded) &&
        !isGiven(before.text);
      const sure = !isPlace(word.folded, 'de') && !isOwner;
      return [{ word: word.folded, sure, surname: isAfterName(words, at) }];
    }
    return isBesideNoun(words, at) ? [{ word: word.folded, sure: false }] : [];
  });
}

/** "Bürgermeisterin Ines Roke", "des Gemeindeverbands Montreval": a title or a kind before a name that the article has. */
function isBeforeKnown(words: Word[], at: number, isKnown: (word: string) => boolean): boolean {
  const [before, next, later] = [words[at - 1], words[at + 1], words[at + 2]];
  const isName = (word: Word | undefined) => word?.capital === true && word.adjoins && isKnown(word.folded);
  const isDetermined = /^(?:der|die|das|des|dem|den|eine?[rmns]?|im|am|zum|zur|vom|beim)$/u.test(
    before?.folded ?? '',
  );
  const isLetter = next?.adjoins === true && /^\p{Lu}$/u.test(next.text);
  return isName(next) ? isDetermined || isName(later) : isDetermined && isLetter;
}

/** "Präsident Selenskyj" at the start of a sentence. */
const isTitle = (words: Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return word?.opens === true && isOffice(word) && next?.capital === true && next.adjoins;
};

const isNoun = ({ folded, text }: Word) => germanNames.nounEnd.test(folded) && !/^\p{Lu}{2,}$/u.test(text);

/** "Jutta Weiland": a surname may end like a noun. */
const isSurname = (words: Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return word?.adjoins === true && before?.capital === true && !before.opens && isGivenName(before);
};

/** "Rhenag Bau": of two nouns side by side one is a name more often than not. */
const isBesideNoun = (words: Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return word?.opens === false && next?.capital === true && next.adjoins && isGivenName(word);
};

function isAfterName(words: Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.adjoins !== true || before?.capital !== true) return false;
  return isOffice(before) || (isGivenName(before) && !isCounted(words, at - 1));
}

/** "Zu drei Jahren Haft", "die Daten Schlafprotokolle": who is given such a name has no article and no number. */
function isCounted(words: Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word?.adjoins !== true || before.capital) return false;
  if (/^\d/u.test(before.text) || isNumberWord(before.folded, 'de')) return true;
  return determiner.test(before.folded) && !isNamed(word.folded);
}

/** "Das Unternehmen Restwell", "die Tänzerin Petrenko", "der Deutsche Fährverband": a name may follow. */
const isNamed = (word: string): boolean =>
  germanNames.profession.test(word) ||
  germanNames.organisation.test(`der ${word}`) ||
  /(?:e|er|es|em)$/u.test(word);

const determiner = /^(?:die|das|des|dem|den|eine?[rmns]?|(?:ihre|seine|diese|alle|viele|keine)[rmns]?)$/u;

const isOffice = (word: Word | undefined) => word?.capital === true && germanNames.office.test(word.folded);

/** Beside another name, after an office or a verb of speech, or first and before an act of a person. */
function isPlaced(words: Word[], at: number): boolean {
  const [before, word, next, later] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word) return false;
  if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(word.text)) return true;
  const afterName = isAfterName(words, at);
  const beforeName =
    next?.capital === true && next.adjoins && !isNoun(next) && isGivenName(word) && !isCounted(words, at);
  const spoken =
    word.adjoins && before !== undefined && germanNames.speech.test(before.folded) && !isPlural(word);
  const acts =
    (word.opens || word.afterComma) &&
    next !== undefined &&
    isAct(next) &&
    !isPlural(word) &&
    !isAdjective(word);
  const whole =
    word.opens && next?.capital === true && later !== undefined && isActOfPerson(later.folded, 'de');
  return afterName || beforeName || acts || spoken || (whole && !isAdjective(word));
}

/** A capitalised word that is neither an adjective at the start of a sentence, nor a quantity, nor a noun by its end. */
const isGivenName = (word: Word) =>
  !germanNames.quantity.test(word.folded) &&
  !isNoun(word) &&
  !isAdjective(word) &&
  !opensSentences(word.folded, 'de');

const isAdjective = ({ opens, folded }: Word) =>
  opens && /(?:e|en|er|es|em|ig|lich|isch)$/u.test(folded) && !germanNames.given.test(folded);

/** A singular that ends so, or one of the verbs that persons do: a noun alone seldom stands before it. */
const isAct = ({ folded, capital }: Word): boolean =>
  !capital &&
  (/(?<!hat|konn|soll|muss|wur)te$/u.test(folded) ||
    germanNames.strong.test(folded) ||
    isActOfPerson(folded, 'de'));

const isPlural = ({ folded }: Word) => /(?:en|er|leute|kinder)$/u.test(folded) && folded.length < 6;
