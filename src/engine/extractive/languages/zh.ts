import { chineseClaims } from './claims/zh.ts';
import { chineseConcepts } from './concepts/zh.ts';
import { chineseSynonyms } from './synonyms/zh.ts';
import type { Language } from './language.ts';
import { chineseQuestions } from './questions/zh.ts';
import { chineseRelations } from './relations/zh.ts';
import { wordSet } from '../text/word-set.ts';
import {
  apart,
  groupOf,
  holdingOneOf,
  matches,
  mentionAt,
  mentionsAgain,
  onceByStates,
  repeatedIn,
  type Mention,
} from './mention.ts';
import {
  actsOn,
  adverbs,
  byline,
  fromAbroad,
  chineseCollectives,
  chineseDeeds,
  chineseFamilyNames,
  chineseFirms,
  chineseInstitutions,
  chineseLeads,
  chineseSaying,
  chineseTitles,
  joint,
  noBody,
  notGiven,
  small,
  sounds,
  speaking,
  trades,
} from './names/zh-words.ts';

/** What may stand between a name and its verb: a date, an adverb. */
const between = String.raw`(?:[\d一二三四五六七八九十日月年号在当天晚早上下午今昨\s]|周[一二三四五六日]|星期[一二三四五六日]|此前|随后|日前|近日|目前|再次|多次|明确|一致|[均都还仍曾]){0,8}`;
const han = String.raw`\p{Script=Han}`;
/** A family name and one or two characters. */
const person = `(?:${chineseFamilyNames})(?:(?![${notGiven}]|当[天日晚场时庭年]|事务|${adverbs}|${chineseSaying}|${chineseDeeds})${han}){1,2}`;
/** An office and a name: "外交部发言人毛宁表示"; or a name that a dot joins. */
const titled = new RegExp(
  `(?<=^|[^${han}]|[${small}]|${actsOn})(?<role>${han}{0,20}?(?<title>${chineseTitles}|${trades}))(?<name>${han}{2,5}·(?:(?![${notGiven}来到去出专现]|${chineseSaying})${han}){1,6}|(?:(?!${chineseSaying})${sounds}){3,7}(?=[，（]|${between}(?:${chineseSaying}))|${person}|(?!${chineseTitles}|${han}?(?:${adverbs})|[会们团站席组队上中后前时])(?:(?![${notGiven}]|${chineseSaying})${han}){2,5}(?=${speaking}))`,
  'gu',
);
/** "快灶" after what it is, between marks. */
const quoted = new RegExp(
  `(?<role>${chineseLeads})[“「『](?<name>(?:(?![的了不是对在会要没我他这很最将被])[\\p{L}\\p{N}]){2,10})[”」』]`,
  'gu',
);
/** A name ends before a small word, a verb, a date, a title or a mark. */
const ends = `(?=[^${han}]|[${small}曾也则于说称当同周昨今拟需一共联已]|上[月周]|去年|近日|日前|本[周月]|${chineseSaying}|${chineseTitles})`;
/** "供应商宁远电池提供": a firm's name behind what it is. */
const led = new RegExp(
  `(?<role>${chineseLeads})(?<name>(?!${chineseSaying}|[${small}])(?:(?![${small}])${han}){1,10}?(?:${chineseFirms}|${chineseInstitutions}|信息|动力|航天|智能|工程|营造|建工|创投|科创|商贸|贸易|光电|机器人|机械|光伏|储能|林业|渔业|风电|煤电|建材|粮油|新能源|种业|水泥|陶瓷|玻璃|纺织|印刷|轮胎|化纤|水产|啤酒|烟草|期货|船舶|地铁|巴士))${ends}`,
  'gu',
);
/** "环保组织绿脉呼吁": a name of no known ending, which is no word of the dictionary. */
const called = new RegExp(
  `(?<role>组织|拍卖行|贸易商|事务所|品牌|平台|企业|公司|车企|药企|基金|智库|乐队|剧团|航司|女团|男团|政党|帮派|黑帮|教派|战队)(?<name>(?!${chineseSaying})(?:(?![${small}]|没有)${han}){2,4}?)(?=${between}(?!没有|[对则也在须]|[增减]|提高|降低)(?:${chineseSaying}))`,
  'gu',
);
/** "恒泰置业董事长", "东篱资本要求": where a clause opens with a firm's name. */
const firm = new RegExp(
  `(?<=^|[^${han}]|[${small}])(?<name>(?!${chineseSaying})(?:(?![${small}])${han}){2,4}?(?:${chineseFirms}|集团|公司|银行))(?=${between}(?:${chineseSaying}|前?(?:${chineseTitles})|[被是正因仍曾又并]|今年|去年|[0-9]))`,
  'gu',
);
const body = new RegExp(
  `(?<=(?<open>^|[^${han}\\p{N}])|[${small}]|${actsOn}|约谈|要求)(?<name>(?:[省市县区]|(?:(?![${small}])${han}|${joint}){2,12}?)(?:${chineseInstitutions}))(?!长|员|伍|友|门口|附近|内部|大楼|${chineseTitles})(?:(?<closed>${ends})|)`,
  'gu',
);
const collective = new RegExp(
  `(?<!${han})(?<name>[省市县区]?(?:${chineseCollectives}))(?=${between}(?:${chineseSaying})|(?<=(?:^|[，。；])${han}{2,9})(?![的和与及或长门分署落件位])${han})`,
  'gu',
);
const foreign = new RegExp(`(?<name>${sounds}{2,7}(?:·${sounds}{1,7}){1,3})`, 'gu');
/** A person who acts without a title, where the name comes again. */
const untitled = new RegExp(
  `(?<![${han}\\p{N}])(?<name>${person})(?=${between}(?:${chineseSaying}|目前|仍|曾|还|又|并|是|被|因|等|的)|[，（(]|(?<=${han}{2}[^队局部省市县区镇村州院校厂店站路桥港厅党女男])(?![的们])${han}{2})`,
  'gu',
);
/** "OpenAI宣布", "品牌lumo茶饮", "lumo创始人": a name in Latin letters, one without a capital by what stands beside it. */
const latin = new RegExp(
  `(?<role>${chineseLeads})?(?<![\\p{Script=Latin}\\p{N}])(?<name>\\p{Script=Latin}[\\p{Script=Latin}&.'-]{1,40}(?: \\p{Lu}[\\p{Script=Latin}&.'-]{1,40}){0,3}(?:${chineseFirms}|咖啡|茶饮|公司|集团)?)(?=(?<office>(?:联合)?(?:创始人|创办人|董事长|总裁|首席))|的${han}{0,4}(?:${chineseTitles})|${between}(?:${chineseSaying}))`,
  'gu',
);
/** "克劳斯与迈尔公司": a firm called by two names from abroad. */
const pair = new RegExp(`(?<name>${sounds}{2,7}[与和]${sounds}{2,7}(?:公司|集团|银行|事务所))`, 'gu');
/** "岩罕说": who speaks where a clause opens and often opens one, and is no word of the dictionary; also of no Chinese family. */
const speaker = new RegExp(
  `(?<=^|[，。；”])(?<name>(?:(?![${notGiven}${small}有谁人家们者各该某当前后其自另])${han}){2,3})(?=(?:说|回忆|告诉记者|记得|坦言)[，：])`,
  'gu',
);
/** What stands before who is ordered, and is no part of the name: 责令云河化工. */
const ordered = /责令|责成|判令|勒令/gu;
/** “按照公司公布的方案”: a verb before a common noun. */
const verbNoun = new RegExp(`^(?:${chineseSaying})(?:${chineseInstitutions})$`, 'u');
const family = new RegExp(`^(?:${chineseFamilyNames})`, 'u');
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** What somebody else says: "她指出，赣发集团也应负责". */
const reported = new RegExp(`${speaking}[，：][^。]*$`, 'u');
/** Characters before a name that tell what it does: a text without marks must not take the square of its length. */
const longestClause = 300;
/** "老人到民政局要求退款", "墙上挂着民政局的牌子": the verb behind is another's. */
const goneTo = /[到着]$/u;
/** A role begins after the verb before it. */
const throughVerb = new RegExp(`^.*(?:${actsOn}|[的是与和由被对向了])`, 'u');
const passive = new RegExp(`^${between}[被遭]`, 'u');
const verbAfter = new RegExp(`^${between}(?:${chineseSaying})`, 'u');

const again = (all: string) => new RegExp(`(?<name>${all})`, 'gu');

const statePattern = onceByStates((states) => {
  const names = [...states.keys()].filter((name) => /^\p{Script=Han}{2,6}$/u.test(name)).join('|');
  return new RegExp(`(?<![\\p{Script=Han}])(?<name>${names})(?=${between}(?:${chineseSaying}))`, 'gu');
});

/** Names in Chinese as far as a title, marks or a verb tell them. */
function findChinese(texts: string[], states: ReadonlyMap<string, string>): Mention[] {
  const sentences = texts.map((text) => text.replaceAll(byline, (all) => '，'.repeat(all.length)));
  const state = statePattern(states);
  const whole = sentences.join('\n');
  const article = { whole, isRepeated: repeatedIn(whole), opened: openingsIn(whole) };
  const known = sentences.flatMap((text, index) => [
    ...namesIn(text, index, article),
    ...matches(text, state).map((match) =>
      mentionIn(text, index, match, {
        kind: 'state',
        region: states.get(groupOf(match, 'name')) ?? null,
      }),
    ),
  ]);
  const persons = known.filter(({ kind }) => kind === 'person');
  const surnames = persons.flatMap((one) =>
    one.name.includes('·') ? [{ ...one, name: one.name.split('·').at(-1) ?? '' }] : [],
  );
  const cut = new Set(
    surnames.flatMap(({ name }) => Array.from(name.slice(1), (_, at) => name.slice(0, at + 1))),
  );
  const holdsPerson = holdingOneOf(new Set(persons.map(({ name }) => name)));
  const found = known.filter(({ kind, name }) =>
    kind === 'person' ? !cut.has(name) : kind !== 'organisation' || !holdsPerson(name),
  );
  return [
    ...found,
    ...mentionsAgain(sentences, [...found, ...surnames], again, (text, { 0: name, index }) =>
      agencyAt(text, index, index + name.length),
    ),
  ];
}

type Article = { whole: string; isRepeated: (name: string) => boolean; opened: (name: string) => number };

/** How often a name of two or three characters opens a clause. */
function openingsIn(whole: string): (name: string) => number {
  const counts = new Map<string, number>();
  for (const clause of whole.split(/[，。；”\n]/u))
    for (const name of [clause.slice(0, 2), clause.slice(0, 3)])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => counts.get(name) ?? 0;
}

/** How long the dictionary's word is that holds a character. */
const lengthAt = (segments: Intl.Segments, at: number): number =>
  segments.containing(at)?.segment.length ?? 0;

/** Where the office begins, behind another verb: not at 俱乐部 of 俱乐部开除教练. */
const fromOf = ({ start, role }: Mention): number => start - (role?.length ?? 0);

/** People, and the bodies for which they don't only work: 董事长 of 恒泰置业; nobody in a body's name, 盛源锂 of 盛源锂业. */
function namesIn(text: string, index: number, { whole, isRepeated, opened }: Article): Mention[] {
  const segments = words.segment(text);
  const isTold = (pattern: RegExp, match: RegExpExecArray) =>
    pattern === speaker
      ? lengthAt(segments, match.index) < 2 && opened(match[0]) >= often
      : (pattern !== untitled || isPerson(match, isRepeated)) && isName(match, segments, whole);
  const bodies = bodiesIn(text.replaceAll(ordered, '，，'), index, segments);
  const people = [titled, foreign, untitled, speaker].flatMap((pattern) =>
    matches(text, pattern)
      .filter((match) => isTold(pattern, match))
      .map((match) => personIn(text, index, match)),
  );
  for (const one of bodies)
    if (people.some((who) => fromOf(who) === one.end || (fromOf(who) <= one.start && one.end < who.end)))
      Object.assign(one, { agency: 0, role: null });
  const isBodys = ({ start, end, role }: Mention) =>
    role === null && bodies.some((one) => one.start === start && one.end > end);
  return [...people.filter((who) => !isBodys(who)), ...bodies];
}

/** Who has no title: named again, and of two characters where they speak, since 楼道 is formed like a name. */
function isPerson(
  { 0: name, index, input }: RegExpExecArray,
  isRepeated: (name: string) => boolean,
): boolean {
  return isRepeated(name) && (name.length > 2 || verbAfter.test(input.slice(index + name.length)));
}

function personIn(text: string, index: number, match: RegExpExecArray): Mention {
  const { role: office = '', title = '' } = match.groups ?? {};
  const role = /\p{N}$/u.test(text.slice(0, match.index)) ? title : office.replace(throughVerb, '');
  const known: Partial<Mention> = office === '' ? {} : { role, title: role };
  return mentionIn(text, index, match, { kind: 'person', ...known });
}

/** So often a name stands in an article that is about its bearer. */
const often = 3;

/** Whether what is formed like a name is none of the dictionary's words: 马上, 方面, 高度. */
function isName(
  { 0: all, index, input, groups }: RegExpExecArray,
  segments: Intl.Segments,
  whole: string,
): boolean {
  const name = groups?.['name'] ?? '';
  if (name.includes('·') || (groups?.['role'] !== undefined && fromAbroad.test(name))) return true;
  const start = index + all.length - name.length;
  const last = segments.containing(start + name.length - 1);
  /** 荣泰集 of 荣泰集团; behind an office the dictionary errs more: 健也. */
  const isCut = last !== undefined && last.index + last.segment.length > start + name.length;
  if (isCut && groups?.['role'] === undefined) return false;
  const isFamily = family.test(name);
  const word = segments.containing(start);
  const isSpoken = isFamily && verbAfter.test(input.slice(start + name.length));
  if (word?.index !== start) return isSpoken;
  if (word.segment.length > 1) {
    /** The dictionary has names, too: 周明 of 周明远, whom the article is about. */
    const isAlone = lengthAt(segments, start + 2) === 1;
    const isMain = isFamily && isAlone && whole.split(name).length > often;
    return (isSpoken || isMain) && word.segment.length < name.length;
  }
  /** Prepositions are family names, too: "律师向法院提交". */
  return !/^[于向]/u.test(name) || lengthAt(segments, start + 1) < 2;
}

/** Firms and institutions, each where the first pattern finds it; not the noun before a firm's name: 矿业公司 of 矿业公司宏达矿业. */
function bodiesIn(text: string, index: number, segments: Intl.Segments): Mention[] {
  const found = [quoted, pair, led, firm, called, latin, body, collective].flatMap((pattern) =>
    matches(text, pattern).flatMap((match) => {
      const { name = '', role = null, open, closed, office } = match.groups ?? {};
      const isNoun = /^[a-z]/u.test(name) && role === null && office === undefined;
      const isInside = pattern === body && open === undefined && closed === undefined;
      if (isNoun || isInside || noBody.test(name) || verbNoun.test(name)) return [];
      const one = mentionIn(text, index, match, { kind: 'organisation', role });
      if (pattern === called && lengthAt(segments, one.start) > 1) return [];
      if (pattern !== body) return [one];
      const inside = one.place ? 0 : one.agency || 1;
      return [Object.assign(one, { agency: open === undefined ? inside : 3 })];
    }),
  );
  return apart(found).filter(({ end }) => !found.some(({ start, role }) => start === end && role !== null));
}

/** What opens a clause is its subject, unless it owns what follows or is one of several; so is whom something was done to, and who it is that did it. */
function agencyAt(text: string, start: number, end: number): Mention['agency'] {
  const before = text.slice(Math.max(0, start - longestClause), start);
  const rest = text.slice(end, end + 16).replace(/^[”」』]/u, '');
  if (reported.test(before)) return 1;
  if (goneTo.test(before)) return 0;
  if (verbAfter.test(rest)) return 3;
  if (passive.test(rest) || (/的是[^，。；]*$/u.test(before) && /^[，。]/u.test(rest))) return 2;
  if (start === 0 && rest.startsWith('的')) return 1;
  const opens = start === 0 || /[，。；]$|^[^，。；向对给由与和把将]{1,12}的$/u.test(before);
  return opens && /^(?![的和与及或、])\p{Script=Han}/u.test(rest) ? 2 : 0;
}

function mentionIn(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const name = groupOf(match, 'name');
  const start = match.index + match[0].indexOf(name, groupOf(match, 'role').length);
  const from = (about.role ?? null) === null ? start : match.index;
  const agency = agencyAt(text, from, start + name.length);
  return mentionAt(sentence, start, name, {
    agency,
    place: goneTo.test(text.slice(Math.max(0, start - 1), start)),
    ...about,
  });
}

/** All that the engine knows of Chinese. */
export const chinese: Language = {
  code: 'zh',
  stopwords: new Set(),
  topicFirst: true,
  openers: wordSet('他 她 它 对此 他们 但 但是 然而 此外 同时 这 该 其'),
  fillers:
    /星期几|周几|什么时候|为什么|多长时间|多久|多[高深长远重宽大]|哪一?[年天]|年纪|什么|哪里|哪儿|哪些|哪个|何时|多少|怎么|如何|谁|的|了|是|在|和|与|及|将|被|把|从|对|向|于|也|都|就|而|这|那|有|吗|呢|之|以|几/gu,
  stateNames:
    'US 美国|GB 英国|KP 朝鲜|KR 韩国|CN 中国|JP 日本|RU 俄罗斯|DE 德国|FR 法国|EU 欧盟|TW 台湾|IN 印度',
  concepts: chineseConcepts,
  synonyms: chineseSynonyms,
  claims: chineseClaims,
  reasons:
    /因|由于|由於|[为為]了|以便|以免|[导導]致|致使|造成|引[发發]|出于|[鉴鑒]于|基于|理由|所以|之所以|[为為]由/iu,
  otherRanks: /副|代理|[前原](?:市长|总统|总理|主席|总经理)/u,
  formerly: /^[前原]$/u,
  explanations: /因[为為]|由[于於]|原因/iu,
  questions: chineseQuestions,
  dateMarks:
    /今[天年春夏秋冬]|昨[天日晚]|明[天年]|[凌清]晨|上午|下午|傍晚|去年|[上下本]个?[月周]|年底|月底|周[一二三四五六日]|星期|\d+[年月日时時]|[一二三四五六七八九十]月/iu,
  numberMarks: /[一二三四五六七八九十百千万亿]/iu,
  ages: /[\d一二三四五六七八九十多]\s?[岁歲]/iu,
  pronounMarks: /他|她|它/iu,
  accusation: /指控|指责|涉嫌|被控|控告|举报|嫌疑|起诉|有罪/u,
  rebuttal: /否认|驳斥|反驳|不实(?:指控|消息|言论)|不认罪|子虚乌有/u,
  exoneration: /无罪|不起诉|撤销(?:指控|起诉|案件)|洗清/iu,
  owning: /^的/u,
  possessive: /^(?:其|他的|她的|该|这)/u,
  shortNames: {
    body: /(?:委员会|大学)$/u,
    authorities: [
      ['警方', /公安局$/u],
      ['检方', /检察院$/u],
    ],
    companyForm: /(?:(?:股份|集团|责任)*有限)?(?:责任)?公司$/u,
  },
  unrelated: /(?:无|没有|不存在|不是)(?:任何)?亲(?:属|戚)(?:关系)?/u,
  clauses: {
    doer: /^谁(?!被)(?<verb>\p{Script=Han}{2})了(?<named>[^？?]*)/u,
    target: /^谁被(?<verb>[^？?了]+)|^(?<named>.+?)(?<verb>\p{Script=Han}{2})了谁/u,
    subject: (name, verb) => `(?<!被|对)${name}[^，。；]{0,20}(?<!被)${verb}`,
    object: (name, verb) => `${verb}了?[^，。；]{0,8}${name}|(?:被|对)${name}`,
  },
  relations: chineseRelations,
  names: findChinese,
};
