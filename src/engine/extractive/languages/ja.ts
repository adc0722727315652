import { japaneseClaims } from './claims/ja.ts';
import { japaneseConcepts } from './concepts/ja.ts';
import { japaneseSynonyms } from './synonyms/ja.ts';
import type { Language } from './language.ts';
import { japaneseQuestions } from './questions/ja.ts';
import { japaneseRelations } from './relations/ja.ts';
import { wordSet } from '../text/word-set.ts';
import {
  apart,
  groupOf,
  isAlone,
  matches,
  mentionAt,
  mentionsAgain,
  repeatedIn,
  type Mention,
} from './mention.ts';
import {
  act,
  brief,
  event,
  japaneseTitles,
  japaneseTrades,
  generic,
  noName,
  ofAKind,
  japaneseInstitutions,
  japanesePlaces,
  japaneseSites,
  japaneseLeads,
  divisions,
  things,
  familyName,
} from './names/ja-words.ts';

const division = `(?:${divisions})?`;
const boundary = String.raw`(?:(?<![\p{Script=Han}\p{Script=Katakana}\p{N}ー・々])|(?<=\p{Script=Han})(?=\p{Script=Katakana}+[・＝]))`;
/** "河合トーマス", which is no "河合フーズ". */
const mixedName = `${familyName}[\\p{Script=Katakana}ー]{2,7}(?:(?=さん|氏|容疑者|被告|議員|教授)|(?<!${things}|グループ|ホールディングス|コーポレーション|テレビ|メディア|フーズ|フード|ストア|マート|モーター|モータース|ホテル|クリニック|センター|クラブ|スクール|フィルム|ハウス|ガス|ビール|バス|タクシー|ファーム|ファンド|デザイン|スタジオ|プロ))`;
/** "大貫あかね" before a title; no verb or adjective. */
const softName = String.raw`\p{Script=Han}{1,3}(?![のをっが]|\p{Script=Hiragana}[をっ])\p{Script=Hiragana}{2,4}[子代美枝江]?(?:(?<![のはがをにでたるいすくう])(?=(?:元|前)?(?:${japaneseTitles}))|(?<!した|する|った|いた|れた|しい|ない|なる|きた|める|ける|げる|える|れる|から|など|たち|ず|たく)(?=氏|さん|ちゃん))`;
/**
 * A run of characters that ends in a title: "高瀬真一市長", "井川教授", "アントニー・ブリンケン国務長官".
 * A title may be compound ("東京都知事") or follow a dot ("高瀬真一・前市長"), and a comma may stand between office and name ("代表、石黒健さん").
 */
const titled = new RegExp(
  `(?:${boundary}|(?<=・)(?=[\\p{Script=Han}\\p{Script=Hiragana}々]{2,7}(?:さん|氏|容疑者|被告))|(?<=(?<!委)[員者婦])(?=[\\p{Script=Han}々]{3,5}(?:さん|氏|容疑者|被告)))(?![\\p{Script=Han}]{1,3}(?<!委)[員者婦]\\p{Script=Han})(?<name>${softName}|${mixedName}|[\\p{Script=Katakana}ー]+(?:[・＝][\\p{Script=Katakana}ー]+)*|[\\p{Script=Han}々]{1,3}\\p{Script=Katakana}{1,3}\\p{Script=Han}?|(?:\\p{Script=Han}ノ)?[\\p{Script=Han}々]{2,5}?)(?<dot>・)?(?<title>(?:(?<=・)[\\p{Script=Han}\\p{Script=Katakana}ー]{0,10}?)?(?:(?:元|前|現|新)(?!氏|さん|ちゃん|君|様|先生|被告|容疑者))?${division}(?:${japaneseTitles}))(?![\\p{Script=Han}\\p{Script=Katakana}]|・(?!${japaneseTitles})|の[\\p{Script=Han}]{2,5}(?:${japaneseTitles}))(?:（[^）]{1,14}）)?(?<particle>は|が|も|らは|らが)?`,
  'gu',
);
/** "環境及び下水道委員会": an "and" inside of a name, unless an institution or people stand before it. */
const joint = String.raw`\p{Script=Han}{1,5}(?![会省庁局部市県社者員民署])\p{Script=Han}(?:及び|および)(?=[\p{Script=Han}ー]{2,10}(?:委員会|センター|協会|機構|局|省|審議会))`;
/** What a firm or a body is in law. */
const legal =
  '(?:学校|医療|社会福祉|宗教|財団|社団|公益財団|公益社団|一般財団|一般社団|NPO|特定非営利活動)法人|株式会社';
/** "みなと病院", "こども家庭庁": where a clause opens with it, and with none of the words that open others. */
const softBody = String.raw`(?<=^|[、。「」は])(?!また|しかし|[こそあど](?:の|れ|う|こ)|ただ|だが|でも|なお|さら|まず|ある|いわゆる|すべて|ほか|いずれ|では|ところ|すると|もし|よく|まだ|もう|すでに|かつて|やはり|たとえば|とくに|ほぼ|いま|すぐ|とも)\p{Script=Hiragana}{2,5}[\p{Script=Han}\p{Script=Katakana}ー]{2,8}`;
/** A subject or an object, without the prefecture before a town's name; not 二つの給食センター. */
const body = new RegExp(
  `${boundary}(?<![A-Za-zＡ-Ｚ]|[\\p{N}一二三四五六七八九十](?:つ|校|社|カ所|か所|軒|館)の)(?:\\p{Script=Han}{1,3}[県都府](?=\\p{Script=Han}{2,4}[市区町村](?:は|が|も|を|に|と|の)))?(?:${legal})?(?<name>${softBody}|(?:${joint})?[A-ZＡ-Ｚ]{0,6}[\\p{Script=Han}\\p{Script=Katakana}ー・々]{1,16}(?:[FSＦＳ][CＣ])?|「[^」]{2,20}」)(?:（[^）]{2,20}）)?(?<particle>は|が|も|に(?=よると|よれば)|を|に|へ|と|の|だ)`,
  'gu',
);
/** "運営会社「グリーン開発」", "菓子メーカーの丸菱製菓": what it is, and its name. */
const led = new RegExp(
  `${boundary}(?<role>[\\p{Script=Han}\\p{Script=Katakana}ー]{0,8}?(?:${japaneseLeads}))(?:の?「(?<name>[^」（]{2,20})(?:（[^）]{2,30}）)?」|の(?<plain>[\\p{Script=Han}\\p{Script=Katakana}ー・]{3,24})|(?<foreign>\\p{Script=Katakana}[\\p{Script=Katakana}ー・]{3,15}))(?:（[^）]{2,30}）)?(?<particle>は|が|も|を|に|へ|と|の|で|、)`,
  'gu',
);
/** "白渓の医療を考える会": a citizens' group calls itself by what it does. */
const group =
  /(?<=^|[、。「」は])(?<name>[\p{Script=Han}\p{Script=Katakana}ー]{0,8}(?:被害者|家族|遺族|患者|市民|住民|母親|父親|親|県民|有志|弁護士|医師|教員|保護者|支援者|維新)の会|[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:の|を)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,10}る会)」?(?<particle>は|が|も|を|に|と|の|(?<=」))/gu;
/** "社長の沢村康之が", "会長、尾関久を", "店を営む大場隆は": who is introduced without a form of address. */
const introduced = new RegExp(
  `(?:${boundary}(?<lead>[\\p{Script=Han}\\p{Script=Katakana}ー・々]{0,10}?(?:${japaneseTitles}|${japaneseTrades}|\\p{Script=Han}[員者婦手]))(?:の|、|を務め[るた]|だった)|(?:経営する|営む|率いる|担当する|主宰する))(?<name>${familyName}(?:(?![\\p{Script=Han}]*(?:訪問|視察|出張|出場|発言|滞在|出身|会談|宣言|演説|選手|事件|事故|問題|時代|地方|方面|大会|会議|工場|支店|改革|政権|内閣|体制|空港|銀行|大学|高校|病院|電力|県警)|[をにがはの])\\p{Script=Han}{1,3}(?<![県市区町村郡都府道氏様君社店校駅署課部局室院館省庁党会派系案策型的性化後前内外産側戦量率額数者員長家事像])|\\p{Script=Han}?(?![のをっがは])\\p{Script=Hiragana}{2,3}))(?<particle>は|が|も|を|に|と|(?=[、（]|の(?!${japaneseTitles})))(?!\\p{Script=Hiragana}{2}だ)`,
  'gu',
);
const familyOf = new RegExp(`^${familyName}(?=.)`, 'u');
/** A name that comes again without what first told it: "沢村は". */
const again = (names: string) =>
  new RegExp(
    `(?<![\\p{Script=Han}\\p{Script=Katakana}ー・])(?<name>${names})(?<particle>は|が|も|を|に|へ|と|の)`,
    'gu',
  );
/** "横綱・雷ノ里は", "歌手・宵野（41）が": a calling, a dot and a name of any form. */
const staged = new RegExp(
  `(?<!（)${boundary}(?<lead>[\\p{Script=Han}\\p{Script=Katakana}ー々]{0,8}?(?:${japaneseTitles}|${japaneseTrades}|新入幕|新十両))・(?<name>[\\p{Script=Han}々ノケヶ]{2,5})(?:さん|氏)?(?:（(?<age>[^）]{1,14})）)?(?<particle>は|が|も|を|に|と|の|(?=[、。]))`,
  'gu',
);
/** "三好遥（24）が", "雷ノ里（24=荒波部屋）は"; a name from abroad by how it is read: "李東民（イ・ドンミン）". */
const aged = new RegExp(
  `${boundary}(?<name>(?:[\\p{Script=Han}々ノケヶ]{3,5}|${familyName}\\p{Script=Hiragana}{2,4}|${mixedName}|[\\p{Script=Katakana}ー]+(?:・[\\p{Script=Katakana}ー]+)+)(?=（\\d{1,3}歳?(?:[=＝、][^）]{1,12})?）)|\\p{Script=Han}{2,4}(?=（[\\p{Script=Katakana}ー]+・[\\p{Script=Katakana}ー]+）))（[^）]+）(?<particle>は|が|も)?`,
  'gu',
);
/** "元准教授（44）", "会社員（30）": what somebody is. */
const calling = new RegExp(
  `(?:${japaneseTitles}|[員者婦師士家手団陣側族性達生院]|補佐|代理|企業|無職|児童)$`,
  'u',
);
/** "本社を置くlumen & oakは", "lumen社が": a firm in Latin letters, by what stands beside it. */
const latin =
  /(?<![\p{Script=Latin}\p{N}])(?<name>[A-Za-z][A-Za-z0-9'’.&-]*(?: [A-Za-z0-9'’.&-]+){0,4})(?<firm>社)?(?:（[^）]{2,30}）)?(?<particle>は|が|も|を|に|へ|と|の|で|、|。)/gu;
const firmBefore = new RegExp(
  `(?:(?:本社|本部|拠点)を(?:置く|構える)|手[掛が]ける|運営する|(?:${japaneseLeads})[の、]?)$`,
  'u',
);
const institution = new RegExp(`(?:${japaneseInstitutions})$`, 'u');
/** How many they are: "複数クラブ", "数十社", not 数理研究所. */
const several = /^(?:複数|多数|少数|数[十百千万社人名軒店か]|何[十百千社人])/u;
/** What the name behind it is. */
const kind = /(?:会社|銀行|企業|団体|組合|グループ|大手|チェーン)$/u;
/** No body that lasts, or one of a kind: 投資会社, 県立大. */
const sitting =
  /^(?:臨時|定例|通常|特別|次期|今)(?:議会|国会|会)$|(?<!株式|有限|合同|相互)会社$|^.{2}[立子科期合]大$/u;
const place = new RegExp(`(?:${japanesePlaces})$`, 'u');
/** A name of Chinese characters and katakana: 東洋フィルム. */
const company = new RegExp(
  `^(?:(?:JR|JA|NTT|FC|AC|ＪＲ|ＪＡ|ＮＴＴ|ＦＣ)[\\p{Script=Han}\\p{Script=Katakana}ー]{2,}|\\p{Script=Han}{1,4}[\\p{Script=Katakana}ー]{3,}|[\\p{Script=Han}\\p{Script=Katakana}ー]{2,}(?:石油|電気|電子|電器|機械|観光|運送|倉庫|保険|興業|鉄鋼|生命|農園|牧場|バス|タクシー|フェリー|ガラス|ゴム|タイヤ|スーパー|ラジオ|市場)|(?:劇団|ホテル|旅館|料亭)[\\p{Script=Han}\\p{Script=Katakana}ー]{2,})(?<!${things})$`,
  'u',
);
/** "X研究所とY大学の研究チームは": it does what its team does, and says what somebody unnamed of it says. */
const team =
  /^(?:と[\p{Script=Han}\p{Script=Katakana}ー]{2,12})?(?:など)?の(?:(?:国際|共同)?(?:研究)?(?:チーム|グループ|班)|取締役会|経営陣|執行部|理事会|(?:(?:広報)?担当者|関係者|幹部)(?=[はが].*(?:述べ|話し|語っ|答え|(?:説明|コメント|発表|明らかに|回答|主張|強調|釈明|否定|謝罪|陳謝)し)(?:た|ている|ました)(?:。|$)))(?<particle>[はが])/u;
const deed = /(?:た|る|ない)(?:。|$)/u;
/** Characters before a name in which its office is looked for. */
const longestOffice = 30;
const office = new RegExp(
  `(?<office>[\\p{L}\\p{N}]{2,20}(?:${japaneseTitles}|${japaneseTrades})(?=(?:の|、|で)$)|\\p{Script=Han}{1,7}[員者婦]$)`,
  'u',
);

/** Names in Japanese, which titles follow. */
function findJapanese(sentences: string[], states: ReadonlyMap<string, string>): Mention[] {
  const isRepeated = repeatedIn(sentences.join('\n'));
  const all = sentences.flatMap((text, index) => {
    const people = apart(
      [titled, staged, aged, introduced].flatMap((pattern) =>
        matches(text, pattern)
          .filter((match) => isPerson(pattern, match, isRepeated, states))
          .map((match) => personIn(text, index, match)),
      ),
    );
    const others = [
      ...[led, group]
        .flatMap((pattern) => matches(text, pattern))
        .flatMap((match) => ledIn(text, index, match)),
      ...matches(text, latin)
        .filter(isFirm)
        .map((match) => mention(text, index, match, { kind: 'organisation' })),
      ...matches(text, body).flatMap((match) => otherIn(text, index, match, states)),
    ];
    /** "三栄組の元社長": what a former one did is not theirs. */
    const isFormer = (one: Mention) =>
      people.some(
        ({ start, role }) => start - one.end < 3 && start >= one.end && /^[元前]/u.test(role ?? ''),
      );
    return apart([...people, ...others.filter((one) => !isFormer(one))]);
  });
  all.push(...sentences.flatMap((text, index) => sameIn(text, index, all)));
  const surnames = all.flatMap((one) => {
    const name = one.kind === 'person' ? familyOf.exec(one.name)?.[0] : undefined;
    return name === undefined ? [] : { ...one, name };
  });
  all.push(...mentionsAgain(sentences, [...all, ...surnames], again, agencyAt));
  const names = [...new Set(all.flatMap(({ kind, name }) => (kind === 'person' ? [] : name)))];
  const loose = new Set(
    names.filter((name) => name.length === 1 || generic.test(name)).filter(isAlone(names)),
  );
  return all.filter(({ name, kind }) => kind === 'person' || !loose.has(name));
}

/** Sentences from 同社 to the firm at most. */
const nearSame = 5;
const same = /同(?<noun>[社行党会校院省庁署局館園団軍市県町])(?<particle>は|が|も)/gu;
const publicBody = /[都道府県市区町村省庁署所会院党警局館園団軍検裁大校組連]$/u;

/** "同社は": the last firm before it; "同校は": the last school. */
function sameIn(text: string, sentence: number, known: Mention[]): Mention[] {
  return matches(text, same).flatMap((match) => {
    const { noun = '', particle = '' } = match.groups ?? {};
    const isOne = ({ kind, name }: Mention) =>
      kind === 'organisation' && (noun === '社' ? !publicBody.test(name) : name.endsWith(noun));
    const isBefore = (one: Mention) =>
      (one.sentence < sentence && sentence - one.sentence <= nearSame) ||
      (one.sentence === sentence && one.start < match.index);
    const last = known.findLast((one) => isOne(one) && isBefore(one));
    if (last === undefined) return [];
    const agency = agencyOf(text, particle);
    return [{ ...last, sentence, start: match.index, end: match.index + 2, role: null, agency }];
  });
}

/** Whether it is somebody's name: with a dot, one of a known family or from abroad; on the stage, one with an age, or that comes again. */
function isPerson(
  pattern: RegExp,
  { groups }: RegExpExecArray,
  isRepeated: (name: string) => boolean,
  states: ReadonlyMap<string, string>,
): boolean {
  const { name = '', lead, dot, age = '' } = groups ?? {};
  const isBody = (lead !== undefined || /\p{Script=Katakana}/u.test(name)) && institution.test(name);
  if (name.length < 2 || noName.test(name) || isBody || states.has(name)) return false;
  if (dot !== undefined)
    return name.includes('・') || (familyOf.test(name) && !/[省庁局部課社県市区町村院校所]$/u.test(name));
  const isCalling = calling.test(name) && !familyOf.test(name);
  if (pattern === staged) return /^\d/u.test(age) || (!isCalling && (name.length > 2 || isRepeated(name)));
  return pattern !== aged || !isCalling;
}

function personIn(text: string, index: number, match: RegExpExecArray): Mention {
  const { lead, title = lead ?? null } = match.groups ?? {};
  const isPolite = title === null || /^(?:氏|さん|ちゃん|君|様)$/u.test(title);
  const before = text.slice(Math.max(0, match.index - longestOffice), match.index);
  const role = isPolite ? (office.exec(before)?.groups?.['office'] ?? null) : title;
  const one = mention(text, index, match, { kind: 'person', role, title: isPolite ? null : title });
  if (isPolite) one.agency ||= 1;
  return one;
}

/** "AIの研究", "EVは" are no firm's. */
const isFirm = ({ 0: all, index, input, groups }: RegExpExecArray): boolean =>
  groups?.['firm'] !== undefined ||
  firmBefore.test(input.slice(Math.max(0, index - longestOffice), index)) ||
  (all.endsWith('は') && all.length > 4 && announced.test(input.slice(index + all.length)));

/** No other subject stands between. */
const announced =
  /^(?:(?![はが][^」]).)*(?:発表し|公表し|表明し|明らかにし|謝罪し|コメントし|提訴し|訴え)(?:た|ている)。?$/u;

/** "保守会社のナミテック" is called so, "保守会社のパスワード" is its own: told apart by what only people and bodies do. */
function ledIn(text: string, index: number, match: RegExpExecArray): Mention[] {
  const { role = null, plain, foreign, particle = '' } = match.groups ?? {};
  const isQuoting = /^[はがも]?、?「/u.test(text.slice(match.index + match[0].length));
  const isTold =
    plain === undefined || (isSubject(particle) && act.test(text)) || institution.test(plain) || isQuoting;
  if (!isTold || calling.test(plain ?? foreign ?? '')) return [];
  return [mention(text, index, match, { kind: 'organisation', role: particle === 'の' ? null : role })];
}

const isSubject = (particle: string): boolean => /^[はがも]$/u.test(particle);

/** An institution or a state; a place or a firm that nothing tells for one only where it does something. */
function otherIn(
  text: string,
  index: number,
  match: RegExpExecArray,
  states: ReadonlyMap<string, string>,
): Mention[] {
  const name = unmarked(groupOf(match, 'name'));
  const own = groupOf(match, 'particle');
  const after = match.index + match[0].length - own.length;
  const particle = team.exec(text.slice(after))?.groups?.['particle'] ?? own;
  const isActing = isSubject(particle);
  const region = states.get(name);
  if (region !== undefined) return isActing ? [mention(text, index, match, { kind: 'state', region })] : [];
  if (/^[同当両各全]/u.test(name) || several.test(name) || (name.length === 2 && !brief.test(name)))
    return [];
  const isNone =
    event.test(name) || sitting.test(name) || ofAKind.test(name) || (particle === 'の' && kind.test(name));
  const isSource = text.startsWith('によ', after);
  const isBody = institution.test(name) && !isNone && (isActing || isSource || !japaneseSites.test(name));
  const isPlace = place.test(name) || company.test(name);
  const one = mention(text, index, match, { kind: 'organisation' });
  if (isPlace && !isBody && particle === 'の' && one.start === 0) return [{ ...one, agency: 0 }];
  const acts = isActing && deed.test(text) && (place.test(name) || act.test(text));
  const isActor = isPlace && !isNone && (acts || name.length === 1);
  return isBody || isActor ? [{ ...one, agency: agencyOf(text, particle) }] : [];
}

/** Without its quotation marks. */
const unmarked = (name: string): string => name.replaceAll(/[「」]/gu, '');

function mention(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const { name, plain, foreign, particle = '' } = match.groups ?? {};
  const found = name ?? plain ?? foreign ?? '';
  const start = match.index + match[0].indexOf(found);
  return {
    ...mentionAt(sentence, start, unmarked(found), { agency: agencyOf(text, particle), ...about }),
    end: start + found.length,
  };
}

const agencyAt = (text: string, match: RegExpExecArray) => agencyOf(text, groupOf(match, 'particle'));

/** A subject does or is; an object takes part. */
function agencyOf(text: string, particle: string): Mention['agency'] {
  if (/^(?:らは|らが|は|が|も)$/u.test(particle)) return deed.test(text) ? 3 : 2;
  return /^[をにへと]$/u.test(particle) ? 1 : 0;
}

/** All that the engine knows of Japanese. */
export const japanese: Language = {
  code: 'ja',
  stopwords: new Set(),
  topicFirst: true,
  openers: wordSet('彼 同氏 これ それ しかし また さらに そして 一方 これに この その'),
  fillers: /何人|何時|何年|何月|何日|何歳|何|誰/gu,
  stateNames:
    'US 米国,アメリカ|GB 英国,イギリス|KP 北朝鮮|KR 韓国|CN 中国|JP 日本|RU ロシア|DE ドイツ|FR フランス|EU eu,欧州連合|TW 台湾|IN インド',
  concepts: japaneseConcepts,
  synonyms: japaneseSynonyms,
  claims: japaneseClaims,
  reasons:
    /ため|(?<=[うくすつぬむるいただ])(?<!いつ)から|ので|理由|原因|により|によ(?:る|って)|きっかけ|せい[でだ]|おかげ|を受け|恐れ|懸念|ことから|狙い|目的/iu,
  otherRanks: /副|(?<![\p{Script=Han}])[前元](?=\p{Script=Han})/u,
  formerly: /^[前元]$/u,
  explanations: /ため(?:だ|です|で、|。)|(?<=[うくすつぬむるいただ])からだ|理由|原因/iu,
  questions: japaneseQuestions,
  dateMarks:
    /曜|今日|昨日|明日|来[年月週春夏秋冬]|今[年月週春夏秋冬]|昨[年春夏秋冬]|[春夏秋冬](?:に|から|まで)|年[末内始]|月末|昨夜|今夜|未明|去年|先[月週]|\p{Nd}+[年月日時]/iu,
  numberMarks: /[一二三四五六七八九十百千万億両]/iu,
  ages: /[\p{Nd}一二三四五六七八九十]\s?[歳才]|\p{Nd}0代/iu,
  pronounMarks: /彼|それ|その/iu,
  accusation: /非難|告発|起訴|容疑|疑い|有罪/u,
  rebuttal: /否定|否認|反論|事実無根|身に覚え/u,
  exoneration: /無罪|不起訴|嫌疑不十分|疑いが晴れ/iu,
  owning: /^の/u,
  possessive: /^(?:その|この|同)/u,
  shortNames: { body: /(?:委員会|大学|検察庁|労働組合)$/u, authorities: [['検察', /地検$/u]] },
  unrelated: /(?:血縁|親族|親戚|縁戚)関係は?(?:が)?ない/u,
  clauses: {
    doer: /^(?:誰|だれ)が(?:(?<named>[^をにの]+)[をにの].*?)?(?<verb>\p{Script=Han}+)[^\p{Script=Han}]*$/u,
    target: /^(?<named>.+?)[はが](?:誰|だれ)[をにの].*?(?<verb>\p{Script=Han}+)[^\p{Script=Han}]*$/u,
    subject: (name) => `${name.length < 2 ? '(?<!\\p{Script=Han})' : ''}${name}(?:ら|さん)?[はがも]`,
    object: (name) => `${name}(?:ら|さん)?[をにのへ]`,
  },
  relations: japaneseRelations,
  names: findJapanese,
};
