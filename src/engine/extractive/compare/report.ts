import { articlesOf, offsetsOf, type Dossier } from '../../../article/dossier.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';

/** A sentence of a dossier, by its number, with what it states. */
export type Reported = SentenceFacts & { article: number; at: number; text: string; isDenied: boolean };

/** Words that deny, in the languages of the engine; a prefix or a suffix where words aren't spaced. */
const denial =
  /(?<!\p{L})(?:not|no|never|nobody|none|denie[sd]|deny|without|nicht|kein\p{L}*|nie|niemand|ohne|bestreitet|bestritt|dementiert\p{L}*|ne|pas|jamais|aucune?|sans|dément|nie[nt]?|no|nunca|ningún|ninguna?|sin|niega|negó|não|nunca|nenhuma?|sem|nega|negou|не|нет|никогда|без|отрица\p{L}*|ليس|لم|لن|لا|نفى)(?!\p{L})|n['’]t(?!\p{L})|ない|なかった|ず[、。に]|否定|않|없|아니|부인|不|没|沒|未|否认/iu;

/** What has ended isn't denied. */
const noMore =
  /no longer|no more than|nicht mehr|nicht nur|not only|ya no|ne .{1,12} plus|não mais|もはや|더 이상/giu;

/** The sentences of each article, with their numbers in the dossier. */
export function reportsOf(dossier: Dossier, readFacts: ReadFacts): Reported[][] {
  const offsets = offsetsOf(dossier);
  return articlesOf(dossier).map((own, article) =>
    readFacts(own).map(({ figures, dates }, sentence) => {
      const text = own.sentences[sentence] ?? '';
      const at = (offsets[article] ?? 0) + sentence;
      return { figures, dates, article, at, text, isDenied: denial.test(text.replaceAll(noMore, ' ')) };
    }),
  );
}
