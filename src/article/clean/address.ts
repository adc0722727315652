import { email, readByline } from './byline.ts';
import { readPeople } from './people.ts';

const alone = new RegExp(
  String.raw`^[(<[]?\s?(?:e-?mail\s?[:：]\s?)?${email.source}(?:\s?[,;/]\s?${email.source})*\s?[)>\]]?$`,
  'iu',
);
const writtenTo = new RegExp(
  String.raw`(?:^|[.!?]\s)(?:you can )?(?:contact|reach|e-?mail|write to|follow|kontakt|contacter|contacto|contato)\s?(?::|(?:him|her|them|me|us|the (?:newsroom|author|reporter|writer|editors?)|(?!(?:\S+ ){0,2}(?:Police|Council|Office|Department|Service|Hotline|Board))\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,2})\b).{0,60}(?:${email.source}|@\w)`,
  'iu',
);
const koreanName = new RegExp(String.raw`^([가-힣]{2,4})\s?[(<]?\s?${email.source}\s?[)>]?$`, 'u');
const reporting = /^\(?(?:additional )?reporting by ([^;)]{3,200})(?:;[^)]{0,300}\)?|\))$/iu;
const signed = /^[（(【]\s?([\p{Script=Han}々]{1,4}[\p{Script=Han}\p{Script=Hiragana}々]{2,4})\s?[）)】]$/u;

/** What stands in brackets at a Japanese story's end and is nobody's name. */
const remarks = /敬称略|終わり|おわり|共同|時事|通信|新聞|続く|編集|写真|提供|資料|完$/u;

/**
 * The people of a line that says who wrote and how to reach them, empty where it names none: an e-mail alone,
 * "Ahn Sung-mi (a@b.example)", "Reach her at a@b.example.", "(Reporting by …)", "（森川葵）". Null for others.
 */
export function readAddress(line: string): string[] | null {
  if (line.length > 400) return null;
  const reporters = reporting.exec(line)?.[1];
  if (reporters !== undefined) return readByline(`By ${reporters}`) ?? [];
  // What reads an e-mail address takes the longest to compile, and most texts have none.
  return readSigned(line) ?? (line.includes('@') ? readEmail(line) : null);
}

function readEmail(line: string): string[] | null {
  if (alone.test(line)) return [];
  const korean = koreanName.exec(line)?.[1];
  if (korean !== undefined) return [korean];
  return readNamed(line) ?? (writtenTo.test(line) ? [] : null);
}

/** "（森川葵）" or "【森川葵】", as Japanese papers sign the end of a story. */
export function readSigned(line: string): string[] | null {
  const name = signed.exec(line)?.[1];
  return name === undefined || remarks.test(name) ? null : [name];
}

function readNamed(line: string): string[] | null {
  const { names, length } = readPeople(line);
  return length > 0 && alone.test(line.slice(length).trim()) ? names : null;
}
