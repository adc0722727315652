import { isTitleCase, wordsIn, type Word } from './capitals.ts';
import { genericWords, isActOfPerson, opensSentences } from './common-words.ts';
import type { NameWord } from './latin.ts';
import { isPlace } from './places.ts';

/** Endings and heads of German nouns: a word that ends so names nobody. */
const nounEnd =
  /(?:^|.{3})(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|tat|taten|ismus|nis|nisse|nissen|ling|linge|tum|ment|mente|enz|enzen|anz|ik|iken|ur|uren|innen|isten|enten|anten|euren|oren|ahren|jahr|jahre|arbeit|arbeiten|arbeiter|amt|rat|recht|haus|werk|bau|weg|zug|plan|preis|preise|zahl|zahlen|teil|teile|stelle|stellen|platz|platze|platzen|kosten|steuer|steuern|hilfe|hilfen|mittel|fall|falle|fallen|gruppe|gruppen|firma|firmen|betrieb|betriebe|betrieben|gericht|gesetz|gesetze|partei|minister|meister|leiter|sprecher|chef|chefin|leute|kinder|frauen|manner|menschen|tiere|stadt|land|kreis|verband|verein|zeit|zeiten|tag|tage|tagen|woche|wochen|monat|monate|monaten|stunde|stunden|minuten|meter|metern|kilometer|kilometern|geld|gelder|prozess|bericht|berichte|angabe|angaben|grund|grunde|ende|anfang|beginn|schluss|wasser|strom|brucke|strasse|bahn|auto|autos|fahrzeug|fahrzeuge|schiff|schiffe|wirtschaft|politik|staat|bund|regierung|kritik|kritiker|forscher|experten|behorde|behorden|halter|nehmer|geber|bauern|weise|kraft|krafte|grosse|hohe|lange|breite|tiefe|nahe|wahl|wahlen|kammer|fonds|beleg|belege|nachweis|werke|teilstuck|stuck|stucke|dame|herde|herden|zaun|zaune|ei|regen|schnee|wind|sturm|rauch|feuer|eis|luft|licht|streit|protest|widerstand|personal|wehr|militar|hitze|schaf|schafe|schafen|wolf|wolfe|wolfen|rudel|rudeln|attacke|attacken|angriff|angriffe|angriffen)$/u;

/** What stands before a quantity of something: "Millionen Euro", "Liter Wasser", "Anfang Mai". */
const quantity =
  /^(?:prozent|millionen|milliarden|million|milliarde|mio|mrd|tausend|hundert|dutzend|tonnen|liter|kilo|kilogramm|meter|kilometer|kubikmeter|hektar|stunden|tage|wochen|monate|jahre|uhr|anfang|mitte|ende|euro|dollar|grad|art|sorte|reihe|menge|anzahl|gruppe|typ|note|nummer|seite|platz|stufe|version|klasse)$/u;

/** Offices: the name follows. */
const office =
  /(?:minister|ministerin|kanzler|kanzlerin|prasident|prasidentin|chef|chefin|sprecher|sprecherin|leiter|leiterin|richter|richterin|anwalt|anwaltin|professor|professorin|biologe|biologin|okonom|okonomin|forscher|forscherin|burgermeister|burgermeisterin|landrat|landwirt|landwirtin|spediteur|unternehmer|unternehmerin|direktor|direktorin|herr|frau|dr|prof|politiker|politikerin|fuhrer|trainer|trainerin|autor|autorin|experte|expertin|vorsitzende|vorsitzender|manager|managerin|kunstler|kunstlerin|familie)$/u;

const speech =
  /^(?:sagte|sagt|erklarte|betonte|kritisierte|so|laut|meinte|meint|warnte|berichtete|rechnet|erwartet|fordert|nennt|genugt)$/u;

/** German writes all nouns with a capital: a name is what stands where no noun can, unless it ends like one. */
export function germanNames(text: string): NameWord[] {
  const words = wordsIn(text);
  const headline = isTitleCase(words.filter(({ capital }) => !capital));
  return words.flatMap((word, at) => {
    const plain =
      !word.capital ||
      word.text.length < 2 ||
      genericWords.has(word.folded) ||
      (word.opens && opensSentences(word.folded, 'de'));
    if (plain || isNoun(word)) return [];
    return isPlaced(words, at) ? [{ word: word.folded, sure: !headline && !isPlace(word.folded, 'de') }] : [];
  });
}

const isNoun = ({ folded, text }: Word) => nounEnd.test(folded) && !/^\p{Lu}{2,}$/u.test(text);

/** Beside another name, after an office or a verb of speech, or first and before an act of a person. */
function isPlaced(words: Word[], at: number): boolean {
  const [before, word, next, later] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word) return false;
  if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(word.text)) return true;
  const afterName =
    word.adjoins && before?.capital === true && (isGivenName(before) || office.test(before.folded));
  const beforeName = next?.capital === true && next.adjoins && !isNoun(next) && isGivenName(word);
  const spoken = word.adjoins && before !== undefined && speech.test(before.folded) && !isPlural(word);
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
  !quantity.test(word.folded) && !isNoun(word) && !isAdjective(word) && !opensSentences(word.folded, 'de');

const isAdjective = ({ opens, folded }: Word) =>
  opens &&
  /(?:e|en|er|es|em|ig|lich|isch)$/u.test(folded) &&
  !/^(?:ulrike|heike|silke|anke|antje|dieter|peter|walter|gunter|gunther|werner|rainer|jurgen|carsten|torsten|thorsten|jochen|sabine|christine|katharine|anne|marie|sophie|luise|elke|wiebke|renate|beate|ute|susanne|angelique|alexander|oliver|holger|volker|rudiger|hagen|soren|helene|charlotte|annegret|xaver|ruben|johannes|hannes|andreas|hermann)$/u.test(
    folded,
  );

/** A singular that ends so, or one of the verbs that persons do: a noun alone seldom stands before it. */
const isAct = ({ folded, capital }: Word): boolean =>
  !capital &&
  (/(?<!hat|konn|soll|muss|wur)te$/u.test(folded) || strong.test(folded) || isActOfPerson(folded, 'de'));

const strong =
  /^(?:schlug|nahm|trat|bat|rief|zog|schrieb|verlor|gewann|stiess|verwies|unterschrieb|empfahl|beschloss|bestritt|vertrat|wusste|schloss|versprach|widersprach|erhielt|bekam|traf|begann)$/u;

const isPlural = ({ folded }: Word) => /(?:en|er|leute|kinder)$/u.test(folded) && folded.length < 6;
