import { readPeople } from './people.ts';

export const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;

const by =
  /^(?:by|written by|reporting by|story by|words by|von|par|por|di|door|av|af|text|texte|texto|testo|tekst|autor|autora|auteur|autore|author|текст|автор)(?:\s?[:：]\s?|\s)(?=\p{Lu})/iu;
const byArabic = /^(?:بقلم|كتب|كتبت|إعداد)\s?[:：]?\s(\p{L}+(?: \p{L}+){1,3})$/u;

/** What may follow the names: a place, a paper, a rank, agencies, an address; never a clause. */
const afterNames =
  /^(?:$|\s?[,(|/–—]|\s(?:in|for|from|at|of|with|aus|für|à|en|de|pour|avec|para|con|com|da|em|und|and|et|y|e|is|editor|correspondent|reporter)\s|\s[\p{L}\d._%+-]+@)/u;

const koreanRole = String.raw`(?:\s?(?:선임|수습|전문|인턴|객원|대)?\s?(?:기자|특파원|논설위원|통신원|에디터))`;
const korean = new RegExp(
  String.raw`^(?:글\s?[=:·]?\s?)?([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})${koreanRole}(?:\s?[(<[]?\s?${email.source}\s?[)>\]]?)?$`,
  'u',
);
const chinese =
  /^(?:本报|本報)?(记者|記者|作者|撰文|文|编辑|編輯|责任编辑|責任編輯)\s?[:：/／|\s]\s?(\p{Script=Han}{2,4}(?:[\s、，,]\s?\p{Script=Han}{2,4}){0,3})$/u;
const japanese =
  /^(?:取材・文|文・写真|文|執筆|著者|記者|ライター)\s?[・=＝:：]\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{2,6}(?: [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})?)$/u;

/**
 * The people of a line that is a byline: "By Ahn Sung-mi (a@b.example)", "Von Jana Keller und Sören Albrecht,
 * Halmstadt", "한도윤 기자 a@b.example", "文・森川葵". Empty where it names a paper or an agency alone; null
 * where the line is none. A line that ends as a sentence does, or goes on as one, is none.
 */
export function readByline(line: string): string[] | null {
  if (line.length > 160) return null;
  return readKorean(line) ?? readHan(line) ?? readWestern(line);
}

function readKorean(line: string): string[] | null {
  return korean.exec(line)?.[1]?.split(/\s?[·,]\s?/u) ?? null;
}

function readHan(line: string): string[] | null {
  const writer = japanese.exec(line)?.[1];
  if (writer !== undefined) return [writer];
  const match = chinese.exec(line);
  if (!match) return null;
  return /编辑|編輯/u.test(match[1] ?? '') ? [] : (match[2] ?? '').split(/[\s、，,]+/u);
}

function readWestern(line: string): string[] | null {
  const arabic = byArabic.exec(line)?.[1];
  if (arabic !== undefined) return [arabic];
  const start = by.exec(line)?.[0].length;
  if (start === undefined) return null;
  const { names, length } = readPeople(line.slice(start));
  const rest = line.slice(start + length);
  if (length === 0) return isAgency(rest) ? [] : null;
  return afterNames.test(rest) && rest.length <= 80 && !/[.!?]$/u.test(rest.replace(email, ''))
    ? names
    : null;
}

/** "By Reuters", "By Associated Press staff": a line that credits nobody by name. */
function isAgency(rest: string): boolean {
  return /^(?:the )?(?:Reuters|AFP|AP|dpa|EFE|ANSA|Bloomberg|Yonhap|Associated Press|Agence France-Presse)(?: (?:News|Staff|staff))?$/u.test(
    rest,
  );
}

const rank =
  /\b(?:correspondent|reporter|editor|writer|columnist|Korrespondentin?|Redakteurin?|journaliste|correspondant|corresponsal|redactora?|repórter|correspondente)\b/iu;

/**
 * The person of a page's head who is named without a "By": "Jane Okoro in Marrow", or a name above a rank
 * ("Politics correspondent"). `lines` stand between headline and story.
 */
export function readUnmarked(lines: string[]): string[] {
  const line = lines.findIndex((line, index) => {
    const { length } = readPeople(line);
    const rest = line.slice(length);
    if (length === 0 || line.length > 80) return false;
    return (
      /^(?:,\s.{0,30})? in \p{Lu}[\p{L} ]{1,30}$/u.test(rest) ||
      rank.test(rest === '' ? (lines[index + 1] ?? '') : rest)
    );
  });
  return line === -1 ? [] : readPeople(lines[line] ?? '').names;
}
