import { familyNames, institutionEndings, institutions, subjectParticles, titles } from '../tables/korean.ts';
import type { Mention } from '../names/mention.ts';
import { statesOf } from '../names/states.ts';

const particle =
  '(?:은|는|이|가|을|를|의|에게|께서|과|와|도|에|으로|로|측은|측이|측|라고|라며|이라고|이다|등)?';
const end = String.raw`(?![\p{L}\p{N}])`;
const begin = String.raw`(?<![\p{L}\p{N}])`;
/** "이지훈 사장", "서지훈 동해건설 대표", "김여정 노동당 부부장"; up to two words of office between. */
const titled = new RegExp(
  `${begin}(?<name>(?:${familyNames})[가-힣]{2}|(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2}) (?<office>(?:[가-힣A-Za-z0-9·]{2,12} ){0,2}?[가-힣A-Za-z]{0,10}?(?:${titles}))(?<particle>${particle})${end}`,
  'gu',
);
/** "윤 시장": a family name and a title, short for somebody named before. */
const short = new RegExp(
  `${begin}(?<name>${familyNames}) (?<office>(?:전 )?(?:${titles}))(?<particle>${particle})${end}`,
  'gu',
);
/** "토니 블링컨 미국 국무장관", then "블링컨 장관": a transliteration, known by the state before its title. */
const foreign = (states: string) =>
  new RegExp(
    `${begin}(?<name>(?:[가-힣]{2,5} )?[가-힣]{2,6}) (?<office>(?:전 |신임 )?(?:${states})(?: 전| 신임)? [가-힣]{0,6}(?:${titles}))(?<particle>${particle})${end}`,
    'gu',
  );
const body = new RegExp(
  `${begin}(?<name>${institutions}|[가-힣A-Za-z]{2,12}(?:${institutionEndings}))(?<particle>${subjectParticles})${end}`,
  'gu',
);
/** What a Korean sentence ends with where somebody said or did something. */
const deed = /(?:했|됐|였|았|었|렸|겼|쳤|졌|냈|났|섰|췄)(?:다|습니다|으며|고|지만)|한다|된다|밝혔|말했|전했/u;
/** Words of three syllables that begin like a family name and are none. */
const noName =
  /^(?:이번에|이날은|지난해|정부는|이들은|한국의|한국은|우리는|조사한|조선의|전체의|전국의|오늘은|신임은|현지의|주요한|문제의|기존의|이후의|최근의|고위급|서울시|부산시|경기도|강원도|전라도|경상도|제주도|충청도|인천시|대구시|광주시|대전시|울산시|세종시|국무부|이사회|시민들|연구원|위원회|전문가|여당은|야당은)$/u;

const states = statesOf('ko').byName;
const stateNames = [...states.keys()].filter((name) => /^[가-힣]{2,8}$/u.test(name)).join('|');
const abroad = foreign(stateNames);
const state = new RegExp(`${begin}(?<name>${stateNames})(?<particle>${subjectParticles})${end}`, 'gu');

/** Names in Korean, which titles follow. */
export function findKorean(sentences: string[]): Mention[] {
  const known = sentences.flatMap((text, index) => [
    ...people(text, index, titled),
    ...people(text, index, abroad),
    ...people(text, index, short),
    ...matches(text, body).map((match) => mention(text, index, match, { kind: 'organisation' })),
    ...matches(text, state).map((match) =>
      mention(text, index, match, {
        kind: 'state',
        region: states.get(match.groups?.['name'] ?? '') ?? null,
      }),
    ),
  ]);
  return [...known, ...repeated(sentences, known)];
}

/** A verb's form before the real name: "주도한 강민석 위원장". */
const nearer = new RegExp(`^(?:${familyNames})[가-힣]{2} `, 'u');
const bodyLike = /^[가-힣]{2}[당부청원회사시도군구대] /u;

function people(text: string, index: number, pattern: RegExp): Mention[] {
  return matches(text, pattern)
    .map((match) => {
      const office = match.groups?.['office'] ?? '';
      if (!nearer.test(office) || bodyLike.test(office)) return match;
      return (
        matches(text.slice(match.index + 4), pattern).map((next) => shifted(next, match.index + 4))[0] ??
        match
      );
    })
    .filter(
      ({ groups }) =>
        !noName.test(groups?.['name'] ?? '') && !/[은는을를의에]\s/u.test(groups?.['office'] ?? ''),
    )
    .map((match) => {
      const role = match.groups?.['office'] ?? '';
      return mention(text, index, match, { kind: 'person', role, title: role.split(' ').at(-1) ?? null });
    });
}

function shifted(match: RegExpExecArray, by: number): RegExpExecArray {
  match.index += by;
  return match;
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function mention(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const name = match.groups?.['name'] ?? '';
  const isSubject = new RegExp(`^(?:${subjectParticles})$`, 'u').test(match.groups?.['particle'] ?? '');
  return {
    name,
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

/** Full names that come again without a title. */
function repeated(sentences: string[], known: Mention[]): Mention[] {
  const names = new Set(
    known.filter(({ kind, name }) => kind === 'person' && name.length > 2).map(({ name }) => name),
  );
  if (names.size === 0) return [];
  const again = new RegExp(`${begin}(?<name>${[...names].join('|')})(?<particle>${particle})${end}`, 'gu');
  const taken = new Set(known.map(({ sentence, start }) => `${sentence}:${start}`));
  return sentences.flatMap((text, index) =>
    matches(text, again)
      .filter((match) => !taken.has(`${index}:${match.index}`))
      .map((match) => mention(text, index, match, { kind: 'person' })),
  );
}
