import type { Dispute } from './disputes.ts';
import { type SentenceIndex, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/** Words that deny, in the languages of the engine; a prefix or a suffix where words aren't spaced. */
const denial =
  /(?<!\p{L})(?:not|no|never|nobody|none|neither|denie[sd]|deny|without|refuse[sd]?|declined?|rejects?|rejected|rule[sd]? out|nicht|kein\p{L}*|nie|niemand|ohne|bestreitet|bestritt|dementiert\p{L}*|verweiger\p{L}*|schließt \P{Sentence_Terminal}* aus|schloss \P{Sentence_Terminal}* aus|ausgeschlossen|ne|pas|jamais|aucune?|sans|dément|nie[nt]?|refus\p{L}*|exclu[ts]?|nunca|nadie|ningún|ninguna?|sin|niega|negó|rechaz\p{L}*|descart\p{L}*|não|nenhuma?|sem|nega|negou|recus\p{L}*|не|нет|никогда|без|отрица\p{L}*|ليس|لم|لن|لا|نفى)(?!\p{L})|n['’]t(?!\p{L})|ない|なかった|ません|ず[、。に]|否定|않|없|아니|부인|不|没|沒|未|否认/iu;

/** What has ended, or isn't so yet, isn't denied. */
const noLonger =
  /no longer|no more than|not only|not yet|nicht mehr|nicht nur|noch nicht|noch kein\p{L}*|ya no|todavía no|aún no|ne .{1,12} plus|pas encore|não mais|ainda não|もはや|まだ|더 이상|아직/giu;

/** Where a clause ends. */
const clauseEnd = /[,;:—–、，；「」«»„“”"]|\s(?:and|but|while|und|aber|doch|y|pero|et|mais|e|mas|и|но)\s/u;

export const clausesOf = (text: string): string[] => text.split(clauseEnd);

/** So much must a clause that denies share with a sentence that doesn't, and both sentences. */
const least = 0.4;
/** One word is shared by chance. */
const leastWords = 2;

/** What a clause of one article denies, and a sentence of another says. */
export function denialsBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  return [...denialsOf(index, one, other), ...denialsOf(index, other, one)];
}

function denialsOf(index: SentenceIndex, denying: Stated[], saying: Stated[]): Dispute[] {
  const others = new Map(
    saying.filter(({ text }) => !denies(text)).map((sentence) => [sentence.at, sentence]),
  );
  return denying.flatMap((a) => {
    const clauses = clausesOf(a.text).filter(denies);
    const near = clauses.length === 0 ? [] : index.relations(a.at).keys();
    return [...near]
      .flatMap((at) => others.get(at) ?? [])
      .flatMap((b) => clauses.flatMap((clause) => disputeOver(index, clause, a, b) ?? []));
  });
}

function disputeOver(index: SentenceIndex, clause: string, a: Stated, b: Stated): Dispute | null {
  const shared = sharedWords(index, clause, a, b);
  const share = index.containment(termsIn(clause, a.language), b.at);
  const score = Math.sqrt((index.relations(a.at).get(b.at) ?? 0) * share);
  if (shared.length < leastWords || score < least) return null;
  const [word = ''] = shared.toSorted((x, y) => y.length - x.length);
  return { sides: [a, b], values: [word, word], facts: [], score };
}

export const denies = (text: string): boolean => denial.test(text.replaceAll(noLonger, ' '));

/** Words of a clause that the other sentence has, too. */
function sharedWords(index: SentenceIndex, clause: string, { language }: Stated, { at }: Stated): string[] {
  const words = clause.match(/[\p{L}\p{M}’'-]{2,}/gu) ?? [];
  return words.filter((word) => index.containment(termsIn(word, language), at) > 0);
}
