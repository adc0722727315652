import { monthOf } from '../../../base/calendar/names.ts';

const set = (words: string) => new Set(words.split('|'));

/** What stands before a name in a byline. */
const before =
  /^(?:(?:written|words|story|text|posted|published|reported|created|photography|review(?:ed)?|reporting|opinion)?\s*by|author|von|text von|autor(?:a|es)?|par|por|di|da|av|af|door|przez|автор|от|yazan|oleh|bởi|بقلم|كتب|كتبت|מאת|द्वारा|作者|文|撰文|记者|記者|글)\s*[:：]?\s+|^(?:作者|文|撰文|记者|記者|글)\s*[:：/／]\s*/iu;
/** What stands after a name. */
const after =
  /\s*(?:[|•·([@]|\s[-–—]\s|\bfor\b|\bat\b|\bvia\b|\s\p{L}*(?:기자|특파원|记者|記者)$|\bpublished\b|\bposted\b|\bupdated\b|\d).*$/isu;
/** `Ann Lee and Jo Ray, Berlin`: after whole names and a comma a single word is where they wrote. */
const place = /(?<=^\p{Lu}\p{Ll}\S*\s\S.{1,80}),\s\p{Lu}[\p{Ll}-]+$/u;
const between = /\s*(?:,|;|、|，|\/|\s&\s|\s\+\s|\s(?:and|und|et|y|e|og|och|en|i|и|ja|ve|και|with)\s)\s*/iu;
/** People who didn't write it. */
const helper = /^(?:(?:medically |fact[- ]?)?(?:reviewed|checked|edited|researched|translated)|photo)/i;
/** Degrees and offices that bylines add after a comma. */
const credential =
  /^(?:[A-Z]{2,5}|(?:\p{Lu}\p{Ll}{0,2}\.){1,4}|[A-Z]+-[A-Z]+|[Pp]h\.?\s?[Dd]\.?|[JjSs]r\.?|[Ee]sq\.?)$/u;
const role =
  /\b(?:editors?|editorial|writer|reporter|correspondent|contributor|contributing|columnist|staff|officer|director|manager|team|desk|admin|administrator|author|newsroom|bureau|agency|agencies|press|media|news|redaktion|redazione|rédaction|redacción|redação|redactie|redakcja|redaksi|redakce|редакция|wire|service|times|journal|university|institute|association|company|inc|llc|ltd|group|network|magazine|foundation|photographer|specialist|strategist|founder|ceo|president|professor|analyst|expert|lecturer|guest|sponsored|head of|chief|share)\b|редакц|編集部|编辑部|編輯部|편집국|뉴스팀|新聞社|通信社|新华社|通讯社|تحرير|وكالة/iu;
/** A whole name that is an agency's. */
const agency =
  /^(?:the )?(?:reuters|afp|ap|dpa|efe|ansa|tass|upi|pti|ani|ians|bloomberg|yonhap|xinhua|kyodo|jiji|associated press|agence france-presse|europa press|연합뉴스|뉴시스|뉴스1|共同|時事|新华社|ロイター|رويترز)$/iu;
const nobody = set(
  'share|insights from|admin|user|unknown|null|undefined|none|anonymous|webmaster|author|by',
);

/**
 * The people of a printed byline, in its order: without their offices, degrees and employers, and without
 * newsrooms, agencies and addresses, which are nobody. `outlets` are names that are the page's own.
 */
export function peopleOf(bylines: readonly string[], outlets: readonly string[]): string[] {
  const own = new Set(outlets.map(nameKey));
  const people = new Map<string, string>();
  for (const byline of bylines) {
    if (helper.test(byline)) continue;
    const names = byline.replace(before, '').replace(place, '');
    for (const part of names.split(between).slice(0, 20)) {
      const name = tidyName(part);
      if (isPerson(name) && !own.has(nameKey(name)))
        people.set(nameKey(name), people.get(nameKey(name)) ?? name);
    }
  }
  return [...people.values()];
}

/** `By Ann Lee MS, RD | The Herald`, like `Ann Lee December 24, 2025`, is `Ann Lee`. */
function tidyName(part: string): string {
  const dated = /\s*(\p{L}+)\.?\s+\d/u.exec(part);
  const undated = dated && monthOf(dated[1] ?? '') !== null ? part.slice(0, dated.index) : part;
  return undated
    .replace(before, '')
    .replace(after, '')
    .replace(/^[^\p{L}]+|[\s,:;-]+$/gu, '')
    .replace(
      /(?<=\p{L}\s+\p{L}.*)(?:\s+(?:MD|DO|PhD|PHD|RDN?|RN|MSc?|MA|MBA|MPH|MFA|BA|BSc?|JD|LLB|DDS|CPA|CFA|CFP|FACS|DVM|OBE|MBE|CBE|MP|KC|QC))+$/u,
      '',
    )
    .trim();
}

const nameKey = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isPerson(name: string): boolean {
  if (!/\p{L}{2}/u.test(name) || name.length > 50 || name.split(/\s+/).length > 6) return false;
  if (/[\d_/@{}<>=]|\.(?:com|net|org|co)\b|https?:/i.test(name)) return false;
  if (nobody.has(name.toLowerCase()) || role.test(name)) return false;
  if (credential.test(name) || agency.test(name)) return false;
  return !/^\p{Ll}/u.test(name) && monthOf(name) === null;
}

const eastAsian = [
  /(?:文|撰文|作者|记者|記者|글)\s*[・:：／/]\s*(\p{L}{2,6})/u,
  /(?<!\p{L})(\p{Script=Hangul}{2,4})\s(?:\p{Script=Hangul}{0,4})기자(?!\p{L})/u,
  /(?<!\p{L})(\p{Script=Han}{2,4})\s?[记記]者(?!\p{L})/u,
];

/** The byline in a line that says in words that a name follows, or in Chinese, Japanese and Korean precedes. */
export function bylineIn(text: string): string[] {
  if (text.length >= 120) return [];
  if (before.test(text)) return [text];
  return eastAsian.flatMap((pattern) => pattern.exec(text)?.[1] ?? []).slice(0, 1);
}
