/** What a lede begins with: how many characters, the people and the day that it names. */
export type Dateline = { length: number; people: string[] };

const known =
  'Reuters|AFP|AP|dpa|EFE|ANSA|UPI|Bloomberg|Yonhap|Xinhua|Kyodo|KCNA|EUROPA PRESS|CNN|PTI|ANI|IANS|TASS|رويترز|أ ف ب|د ب أ|واس|وام';
const day = String.raw`(?:,?\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,9}\.?)(?:,?\s\d{4})?,?)?`;

/** "PORT ELLERY, Ohio (WNS) — ", "Berlin (dpa) - ", "MADRID, 7 Feb. (EUROPA PRESS) - ". */
const placed = new RegExp(
  String.raw`^\p{L}[\p{L}\p{M}.’'-]*(?:[ ,/]{1,2}\p{L}[\p{L}\p{M}.’'-]*){0,4}${day}\s?\((?:${known}|\p{Lu}{2,8}|\p{Ll}{2,6}|(?<=^\p{Lu}{3}.{0,60})\p{Lu}\p{L}{2,14})\)\s?(?:-{1,2}|–|—|:)\s?(?=["'“„«‘\d\p{Lu}\p{Lo}])`,
  'u',
);
/** "LINDMOOR — ", "SEOUL, Feb. 7 — ", "VALDORO.- ", "МОСКВА, 7 фев — РИА Новости. ". */
const capitals = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.’'-]{2,}(?:[ /]\p{Lu}[\p{Lu}.’'-]*){0,3}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}\p{L}{2,12})?)?${day}\s?(?:\.-|—|--|–)\s?(?:(?:РИА Новости|ТАСС|Интерфакс)\.\s)?(?=["'“„«‘\d\p{Lu}])`,
  'u',
);
const tass = /^\p{Lu}[\p{Lu} -]{2,30},\s\d{1,2}\s\p{Ll}{3,9}\.\s\/ТАСС\/\.\s/u;
/** "(서울=연합뉴스) 홍길동 기자 = ", "[해솔=한빛일보] ", "[더팩트ㅣ국회=홍길동 기자] ". */
const korean =
  /^[([【<]\s?(?=[^)\]】>]{0,40}[가-힣][^)\]】>]{0,40}[)\]】>])(?:[^)\]】>]*[=ㅣ|/][^)\]】>]*|[^)\]】>]*(?:기자|특파원))[)\]】>]\s?(?:([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})\s?(?:기자|특파원|통신원)\s?=\s?)?/u;
const koreanWriter = /^([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})\s?(?:기자|특파원)\s?=\s?/u;
const insideWriter = /([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})\s?(?:기자|특파원)[)\]】>]/u;
/** "【青葉市＝森川葵】", "【ワシントン共同】". */
const japanese = /^【([^】]{1,30})】\s?/u;
/** "新华社北京2月7日电（记者张三）", "本报讯（记者 张三）". */
const chinese =
  /^(?:(?:新华社|新華社|中新社|中新网|中央社|本报|本報|央视网|人民网)\p{Script=Han}{0,8}(?:\d{1,2}月\d{1,2}日)?(?:电|電|讯|訊)|(?:本报|本報)讯)\s?(?:[（(](?:记者|記者)?\s?([^）)]{2,20})[）)])?[，,：:]?\s?/u;

/** The dateline that a lede begins with; null where there is none. What follows must open a sentence. */
export function readDateline(lede: string): Dateline | null {
  const head = lede.slice(0, 200);
  const western = placed.exec(head) ?? tass.exec(head) ?? readCapitals(head);
  if (western) return { length: western[0].length, people: [] };
  return readKorean(head) ?? readHan(head);
}

/** A name in capitals, of no place in a country, before a dash is its sentence's subject where a second dash closes the clause. */
function readCapitals(head: string): RegExpExecArray | null {
  const match = capitals.exec(head);
  if (!match || /\.-|,/u.test(match[0])) return match;
  return /\s(?:—|--|–)\s/u.test(head.slice(match[0].length).split(/[.!?]\s/u)[0] ?? '') ? null : match;
}

function readKorean(head: string): Dateline | null {
  const match = korean.exec(head) ?? koreanWriter.exec(head);
  if (!match) return null;
  const people = match[1] ?? insideWriter.exec(match[0])?.[1];
  return { length: match[0].length, people: people?.split(/\s?[·,]\s?/u) ?? [] };
}

function readHan(head: string): Dateline | null {
  const report = chinese.exec(head);
  if (report) return { length: report[0].length, people: report[1]?.split(/[\s、，]+/u) ?? [] };
  const match = japanese.exec(head);
  if (!match) return null;
  const writer = /[=＝]([\p{Script=Han}\p{Script=Hiragana}々]{3,6})$/u.exec(match[1] ?? '')?.[1];
  return {
    length: match[0].length,
    people: writer === undefined || /共同|時事|通信/u.test(writer) ? [] : [writer],
  };
}
