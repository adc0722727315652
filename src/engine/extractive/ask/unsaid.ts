import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { answerTypeOf, asksForNext, asksHow } from './question-type.ts';

const quotation = /["“«「『„][^"”»」』“]{2}/u;

/** Whether a text with a question's words, and these names, leaves unsaid what is asked: what one is called or said, who, or how. */
export function leavesUnsaid(text: string, names: Mention[], language: Language, question: string): boolean {
  const { questions, means, unnamed } = language;
  const called = questions?.name?.exec(question)?.groups;
  if (called !== undefined) return !tellsName(text, names, language, called);
  const [said] = indexTermsOf(` ${questions?.speech?.exec(question)?.groups?.['verb'] ?? ''}`, language);
  const type = said === undefined ? answerTypeOf(question) : 'person';
  if (type === 'person' && (unnamed?.test(text) === true || tellsNobody(text, names, language, question)))
    return true;
  if (quotation.test(text)) return false;
  if (said === undefined) return type === null && asksHow(question) && means?.test(text) === false;
  return indexTermsOf(` ${text}`, language).every(
    ({ term, concept }) => term !== said.term && concept !== 'say',
  );
}

const nobody =
  /(?:^|[;:,，、；–—])\s?(?:\p{L}{1,4} )?(?:(?:nobody|no one|niemand(?:e[mn])?|nadie|ninguém|nessuno|personne n['’e]|никто|никого|никому)(?!\p{L})|아무도|没有人|沒有人|无人|無人|誰も|لا أحد)(?! (?:but|else|except|außer|anders|sonst|más|mais|salvo|кроме))(?<clause>[^;:,，、；–—]*)/iu;

/** Whether it names nobody but whom the question does, and says that nobody did another thing, "nobody has been charged"; or it says only who left. */
function tellsNobody(text: string, names: Mention[], language: Language, question: string): boolean {
  const clause = nobody.exec(text)?.groups?.['clause'];
  const others = names.filter(({ name, place }) => !place && !question.includes(name));
  if (clause !== undefined && others.length === 0)
    return toldIn(question, language).isDisjointFrom(toldIn(clause, language));
  return others.length <= 1 && tellsWhoLeft(text, language, question);
}

const toldIn = (part: string, language: Language): Set<string> =>
  new Set(
    indexTermsOf(` ${part}`, language).flatMap(({ term, concept }) => [term || [], concept ?? []].flat()),
  );

/** Whether who is to come is asked for, and it says only who left. */
function tellsWhoLeft(text: string, language: Language, question: string): boolean {
  const [, verb = ''] = /^\P{L}*\p{L}+ (\p{L}+)/u.exec(question) ?? [];
  if (!asksForNext(question) || ` ${text}`.includes(` ${verb} `)) return false;
  const about = new Set(indexTermsOf(` ${text}`, language).map(({ concept }) => concept));
  return (about.has('leave') || about.has('dismiss')) && !about.has('appoint') && !about.has('replace');
}

const indefinite = /(?<!\p{L})(?:an?|ein(?:e[mnrs]?)?|une?|una|uma?)(?<noun> \p{L}+(?: \p{L}+)?)/giu;

/** Characters before and behind a name in which it is told whose it is. */
const beside = 20;
/** Whether a name, or the word for it, stands by whose it is, in a language that finds most names: in "the judge thanked all who came, among them Berg" it is not the judge's. What “which disease was it?” asks for may be no name, but “a disease” doesn't tell it. */
function tellsName(
  text: string,
  names: Mention[],
  language: Language,
  called: Record<string, string>,
): boolean {
  const { named = '', word = '\0' } = called;
  const asked = new Set(indexTermsOf(` ${named}`, language).flatMap(({ term }) => term || []));
  const isNew = [...text.matchAll(indefinite)].some(({ groups }) =>
    indexTermsOf(groups?.['noun'] ?? '', language).some(({ term }) => asked.has(term)),
  );
  if (called['word'] === undefined && !isNew) return true;
  const start = text.indexOf(word);
  return [...names, ...(start < 0 ? [] : [{ start, end: start + word.length }])].some((span) => {
    const around = ` ${text.slice(Math.max(0, span.start - beside), span.end + beside)}`;
    return indexTermsOf(around, language).some(({ term }) => asked.has(term));
  });
}
