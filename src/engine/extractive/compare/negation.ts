import { languageOf } from '../languages/languages.ts';

/** What has ended, isn't so yet, or is beyond doubt isn't denied. */
const noDenial =
  /no doubt|kein\p{L}* zweifel|aucun doute|sans doute|sin duda|no hay duda|sem dúvida|não há dúvida|нет сомнени\p{L}*|без сомнени\p{L}*|의심할 여지(?:가|는)? 없|間違いない|毫无疑问|no longer|no more than|not only|not yet|nicht mehr|nicht nur|noch nicht|noch kein\p{L}*|ya no|todavía no|aún no|ne .{1,12} plus|n(?:e |['’])(?:(?!pas|jamais|rien|personne)\P{White_Space}+ ){1,2}qu(?:e |['’])|pas encore|não mais|ainda não|もはや|まだ|더 이상|아직/giu;

/** Where a clause ends. */
const clauseEnd =
  /(?<!\d)[,:]|[,:](?!\d)|[;—–、，；「」«»„“”"]|\s(?:and|but|while|und|aber|doch|y|pero|et|mais|e|mas|и|но)\s/u;

export const clausesOf = (text: string): string[] => text.split(clauseEnd);

/** The clause in which a place of a text lies; the text where the place isn't known. */
export function clauseAt(text: string, at: number | null): string {
  if (at === null) return text;
  let end = 0;
  for (const clause of clausesOf(text)) {
    end = text.indexOf(clause, end) + clause.length;
    if (at <= end) return clause;
  }
  return text;
}

/** Whether a text of a language says of something that it isn't so. */
export const denies = (text: string, language: string): boolean =>
  languageOf(language).claims?.denial.test(text.replaceAll(noDenial, ' ')) ?? false;

/** Where in a text the last word that denies begins. */
export function lastDenial(text: string, language: string): number {
  const all = [...text.matchAll(new RegExp(languageOf(language).claims?.denial ?? '(?!)', 'giu'))];
  return all.at(-1)?.index ?? text.length;
}

/** What somebody is without, of which nothing else is denied. */
export const ofNoun =
  /(?<!\p{L})(?:(?:with|ha[ds]|have) no|ohne|without|sans|sin|sem|без)\s+\P{White_Space}+/giu;
