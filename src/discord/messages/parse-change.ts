import { findLanguage } from '../../command/options/language.ts';
import { bareWords } from '../phrases/parse-intent.ts';

/** How somebody wants an answer that they have, or what they give to be read: as values of options. */
export type Change = {
  length?: 'brief' | 'detailed';
  style?: 'bullets' | 'paragraph' | 'plain' | 'headline';
  /** BCP 47 */
  language?: string;
};

const maxLength = 80;

/** Words of a request that say nothing of how the answer shall be. */
const fillers = new Set(
  (
    'please pls plz can could would will you u give show tell make rewrite write repeat say do put get want need id like have i me us it this that the a an one version ' +
    'answer summary again now and but ok okay hey thanks summarize summarise translate translated to in into of for as with much bit little even just quick only same also ' +
    'bitte geht auch machen kannst könntest du mir uns mal das es die der den eine einen einem einer ein noch nochmal etwas fassung version zusammenfassung auf als in und gib mach mache schreib schreibe übersetze übersetz zusammenfassen fass zusammen ' +
    's’il te vous plaît stp svp peux-tu pouvez-vous tu peux donne donne-moi fais fais-moi le la les un une en version résumé résume et traduis traduire de du moi ' +
    'por favor porfa puedes puedo dame dámelo hazlo haz el los una versión resumen resume y traduce tradúcelo traducir con más lo en al ' +
    'pode podes você me dê faça faz o os uma um versão resumo resuma em e traduz traduza para no na mais por'
  ).split(' '),
);

const apostrophes = /['’]il\b/gu;

/** What is left without the fillers, of the languages written with spaces and Latin letters. */
const latin: readonly (readonly [RegExp, Change])[] = [
  [
    /^(?:more )?(?:short(?:er)?|brief(?:er)?|concise|less|kurz|kürzer|knapper|kurze|kürzere|plus court|plus courte|plus bref|court|courte|raccourcis|corto|corta|breve|curto|curta|menor|résumé plus court|resumido)$/u,
    { length: 'brief' },
  ],
  [
    /^(?:longer|more|more detail(?:s|ed)?|detail(?:s|ed)?|depth|länger|ausführlich(?:er|e|ere)?|mehr|mehr details|details|detailliert(?:er)?|genauer|plus long|plus longue|plus de détails|plus détails|plus détaillée?|détaillée?|détails?|largo|larga|detalles?|detallad[oa]|longo|longa|detalhes?|detalhad[oa]|maior)$/u,
    { length: 'detailed' },
  ],
  [
    /^(?:more )?(?:simpl(?:e|er|y)|simple words|simpler words|simple terms|plain|plain words|plain english|eli5|explain eli5|explain simply|explain i['’]?m (?:5|five)|einfach(?:er|e)?|einfachen worten|einfacher sprache|leichter sprache|plus simple|plus simplement|mots simples|sencill[oa]|simples|palabras sencillas|palavras simples)$/u,
    { style: 'plain' },
  ],
  [
    /^(?:bullets|bullet points|points|list|stichpunkten?|stichworten?|liste|puces|points clés|viñetas|puntos|lista|tópicos|pontos)$/u,
    { style: 'bullets' },
  ],
  [/^(?:paragraph|absatz|fließtext|paragraphe|párrafo|parágrafo)$/u, { style: 'paragraph' }],
  [
    /^(?:headline|line|sentence|überschrift|schlagzeile|satz|titre|phrase|ligne|titular|frase|línea|manchete|título|linha)$/u,
    { style: 'headline' },
  ],
];

const request = String.raw`(?:\s|요약|정리|설명|번역|다시|말|써|알려|해|좀|줘|주세요|주실래요|줄래|부탁|드려|드립니다|합니다|요|볼래|바꿔)*`;
const requestJa = String.raw`(?:\s|に|で|要約|まとめ|説明|翻訳|訳|書い|言っ|教え|し|して|て|も|う一度|を|お願い|します|ください|下さい|くれ|くれる|ほしい|直し)*`;

/** Korean and Japanese phrases, with what may stand around them; Chinese ones, with what may follow. */
const ko = (phrases: string) =>
  new RegExp(`^${request}(?:더\\s?|좀\\s?더\\s?|조금\\s?)?(?:${phrases})${request}$`, 'u');
const ja = (phrases: string) =>
  new RegExp(`^(?:これを|もう少し|もっと|より|\\s)*(?:${phrases})${requestJa}$`, 'u');
const zh = (phrases: string) =>
  new RegExp(`^(?:请|請|再|更|\\s)*(?:${phrases})(?:一?点|一?點|一些|地|说说|版本?|的|吧|些)*$`, 'u');

const dense: readonly (readonly [RegExp, Change])[] = [
  [ko('짧게|짧은|간단히|간단하게|간략하게|간략히|줄여서?'), { length: 'brief' }],
  [ko('길게|자세히|자세하게|상세히|상세하게'), { length: 'detailed' }],
  [ko('쉽게|쉬운\\s?말로'), { style: 'plain' }],
  [ko('(?:한\\s?줄|한\\s?문장)(?:로|으로)'), { style: 'headline' }],
  [ja('短く|短め|簡潔に'), { length: 'brief' }],
  [ja('長く|詳しく|詳細に'), { length: 'detailed' }],
  [ja('やさしく|易しく|分かりやすく|わかりやすく|やさしい言葉で'), { style: 'plain' }],
  [ja('一文で|一行で|ひとことで|一言で'), { style: 'headline' }],
  [zh('短|简短|簡短|精简|精簡|缩短'), { length: 'brief' }],
  [zh('长|長|详细|詳細|具体'), { length: 'detailed' }],
];

const languageRequests = [
  new RegExp(`^${request}([가-힣]+?(?:어|말))(?:로|으로)?${request}$`, 'u'),
  new RegExp(`^(?:これを|\\s)*([\\p{Script=Han}\\p{Script=Katakana}ー]+?語)${requestJa}$`, 'u'),
  /^(?:请|請|用|翻译成|翻譯成|译成|\s)*(\p{Script=Han}{1,6}?[文语語])(?:版|写|说|总结|回答|吧|\s)*$/u,
];

/** A shorter, longer, simpler answer, or one in another language; null for words that say anything else. */
export function changeOf(words: string): Change | null {
  const text = bareWords(words).toLocaleLowerCase().replaceAll(apostrophes, '’il');
  if (text === '' || text.length > maxLength) return null;
  for (const [pattern, change] of dense) if (pattern.test(text)) return change;
  for (const pattern of languageRequests) {
    const language = findLanguage(pattern.exec(text)?.[1] ?? '');
    if (language !== null) return { language };
  }
  return latinChange(text);
}

function latinChange(text: string): Change | null {
  const tokens = text.split(/[\s,]+/u);
  const named = tokens.map((token) => (token.length > 3 ? findLanguage(token) : null));
  const language = named.find((tag) => tag !== null);
  const rest = tokens.filter((token, at) => named[at] === null && !fillers.has(token)).join(' ');
  if (rest === '') return language === undefined ? null : { language };
  const found = latin.find(([pattern]) => pattern.test(rest))?.[1];
  return found ? { ...found, ...(language !== undefined && { language }) } : null;
}
