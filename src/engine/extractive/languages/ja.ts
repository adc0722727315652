import { japaneseInstitutions, japanesePlaces, japaneseSaying, japaneseTitles } from '../tables/han.ts';
import type { Mention } from '../names/mention.ts';
import { statesOf } from '../names/states.ts';

const boundary = String.raw`(?<![\p{Script=Han}\p{Script=Katakana}\p{N}ー・々])`;
/**
 * A run of characters that ends in a title: "高瀬真一市長", "井川教授", "アントニー・ブリンケン国務長官".
 * A title may be compound ("東京都知事"), and a comma may stand between office and name ("代表、石黒健さん").
 */
const titled = new RegExp(
  `${boundary}(?<name>[\\p{Script=Katakana}ー]+(?:[・＝][\\p{Script=Katakana}ー]+)*|[\\p{Script=Han}々]{2,5}?)(?<title>${japaneseTitles})(?![\\p{Script=Han}\\p{Script=Katakana}])(?<particle>は|が|も|らは|らが)?`,
  'gu',
);
const body = new RegExp(
  `${boundary}(?<name>[\\p{Script=Han}\\p{Script=Katakana}ー・々]{2,16}|「[^」]{2,20}」)(?<particle>は|が)`,
  'gu',
);
const institution = new RegExp(`(?:${japaneseInstitutions})$`, 'u');
const place = new RegExp(`(?:${japanesePlaces})$`, 'u');
/** A name of Chinese characters and katakana: 東洋フィルム. */
const company = /^\p{Script=Han}{1,4}[\p{Script=Katakana}ー]{3,}$/u;
/** Characters before a name in which its office is looked for. */
const longestOffice = 30;
const office = new RegExp(`(?<office>[\\p{L}\\p{N}]{2,20}(?:${japaneseTitles}|代表))(?:の|、|で)$`, 'u');
/** Words that stand before a title and are nobody's name. */
const noName =
  /^(?:同|前|元|現|新|副|県|市|区|町|村|国|党|会|両|各|歴代|初代|次期|担当|主任|専門|共同|市議|県議|国会|衆院|参院|自民|労働|経営|大学|特任|客員|取締|最高|内閣|官房|国務|国防|外務|財務|市民|県民|住民|患者|奥|皆|お客|子供|親|利用者|従業員|組合員|当選|事務|選挙管理|教育|農業|実行|対策|運営)$/u;
const deed = /(?:た|る|ない)(?:。|$)/u;

/** Names in Japanese, which titles follow. */
export function findJapanese(sentences: string[]): Mention[] {
  return sentences.flatMap((text, index) => [
    ...[...text.matchAll(titled)].flatMap((match) => personIn(text, index, match)),
    ...[...text.matchAll(body)].flatMap((match) => otherIn(text, index, match)),
  ]);
}

function personIn(text: string, index: number, match: RegExpExecArray): Mention[] {
  const { name = '', title = '' } = match.groups ?? {};
  if (name.length < 2 || noName.test(name)) return [];
  const isPolite = /^(?:氏|さん|ちゃん|君|様)$/u.test(title);
  const before = text.slice(Math.max(0, match.index - longestOffice), match.index);
  const role = isPolite ? (office.exec(before)?.groups?.['office'] ?? null) : title;
  return [mention(text, index, match, { kind: 'person', role, title: isPolite ? null : title })];
}

/** A subject that is an institution or a state; a place or a company only where it says or decides something. */
function otherIn(text: string, index: number, match: RegExpExecArray): Mention[] {
  const name = (match.groups?.['name'] ?? '').replaceAll(/[「」]/gu, '');
  const region = statesOf('ja').byName.get(name);
  if (region !== undefined) return [mention(text, index, match, { kind: 'state', region })];
  if (/^[同当両各全]/u.test(name) || name.length < 3) return [];
  const says = japaneseSaying.test(text);
  const isBody = institution.test(name) || (says && (place.test(name) || company.test(name)));
  return isBody ? [mention(text, index, match, { kind: 'organisation' })] : [];
}

function mention(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const name = match.groups?.['name'] ?? '';
  const isSubject = match.groups?.['particle'] !== undefined;
  return {
    name: name.replaceAll(/[「」]/gu, ''),
    kind: 'unknown',
    region: null,
    seat: false,
    sentence,
    start: match.index,
    end: match.index + name.length,
    title: null,
    role: null,
    agency: isSubject ? (deed.test(text) ? 3 : 2) : 0,
    place: false,
    ...about,
  };
}
