import { apart, matches, mentionAt, type Mention } from '../mention.ts';
import {
  agencyOf,
  begin,
  end,
  firmEndings,
  institutionEndings,
  institutions,
  isSubject,
  particle,
  subjectParticles,
  titles,
} from './ko-words.ts';

/** What says of the name behind it that it is a firm's or a body's: "시공사 X", "주민단체 'X'". */
const leads =
  '[가-힣]{0,4}(?:[^\\s회인의강검교목간]사|회사|업체|기업|단체|플랫폼|협회|조합|노조|법인|재단|그룹|[여야]당|업계 1위|스타트업|극단|밴드|로펌|컨소시엄|프랜차이즈|체인점|양조장|연구기관|공공기관|정당|동호회|대학원|악단|합창단)';
/** A common noun behind such a word is nobody's name. */
const commonNoun =
  /(?:들|자|인|원|률|성|화|책|량|적|계|장|진|측|건|금|비|값|용|형|급|결과|계획|방식|기간|대상|력|사업|시장|조정|활동|운영|문제|정책|전략|제도|체계|대출|경영|개선|인수|매각|분석|조사|회의|행사|매장|현장|상황|환경|구조|지원|채용|파업|협상|소송|사고|사건|참여|경쟁|규제|부담|실적|매출|수익|거래|생산|수출|직원|규모|수준|관계|내부|외부|측면|입장|의견|평가)$/u;
/** "과학기술 및 정보통신위원회": an "and" inside of a name, unless an institution or people stand before it. */
const joint = `[가-힣]{1,6}[^\\s사부청시회원민들자생처] 및 [가-힣]{2,10}(?:위원회|본부|센터|협의회|연구소)`;
/** What stands before a club and is no part of its name: "어제", "소속". */
const noClub =
  '(?:해당|소속|상대|신생|일부|다른|모든|명문|여자|남자|국내|프로|나머지|어제|오늘|내일|이날|지난) ';
const body = new RegExp(
  `${begin}(?<name>(?:[가-힣]{2,8}(?:노총|연대|연합|노조|연맹|협회|노동조합) [가-힣]{2,8}(?:지부|본부|지회|분회))|(?:FC|SC|SV|AC|AS|VfB|VfL) [가-힣]{2,8}?|(?!${noClub})[가-힣]{2,5} (?:유나이티드|시티즌|FC)|${institutions}|${joint}|[가-힣](?:시청|도청|구청|군청)|[가-힣A-Za-z]{2,12}(?:${institutionEndings}|${firmEndings})|(?:병원|노조|협회|조합|재단|대학|영화제|[시도구군]의회|학회|연맹|연구소|교육청|은행|극단|교회|보건소|공단|대표팀|유치원|어린이집|복지관))(?:\\([^()]{2,20}\\))?(?<particle>${particle})${end}`,
  'gu',
);
const led = new RegExp(
  `${begin}(?<role>${leads})인? (?:['‘"“](?<marked>[^'’"”]{2,20})['’"”]|(?<name>(?!(?:${titles})${particle}${end})(?:[가-힣A-Za-z0-9&.]{2,12}?|[가-힣A-Za-z0-9]{2,12}(?: [가-힣A-Za-z0-9]{2,12}){1,2}(?=\\([A-Z]))))(?:\\([^()]{2,30}\\))?(?<particle>${subjectParticles}|을|를|의|에|에게|과|와|도)${end}`,
  'gu',
);
/** "수원지법 형사11부(재판장 …)는". */
const chamber = new RegExp(
  `${begin}(?<name>[가-힣]{1,8}(?:지법|고법|법원)) (?:(?:형사|민사|행정|가사|특별)?[가-힣0-9-]*(?:부|단독)|전원합의체)(?:\\([^)]*\\))?(?: [가-힣]{3} (?:부장)?판사)?(?<particle>${subjectParticles})${end}`,
  'gu',
);
/** A town as a subject; "신도시는", "연구는" are none. */
const town = new RegExp(
  `${begin}(?<name>[가-힣]{2,4}(?<![도표제게지감전실택당즉다잠동일임수역])시|[가-힣]{2,3}(?<![연지요인도친기출입축야농])구|[가-힣]{2,3}군)(?<particle>은|는|이|가)${end}`,
  'gu',
);
/** "한솔 구단은". */
const club = new RegExp(
  `${begin}(?<name>(?!${noClub})[가-힣A-Za-z]{2,8}(?<![은는이가을를의에도])) 구단(?<particle>${particle})${end}`,
  'gu',
);
/** "한빛대 교통공학과": a university's short name, where a school or a professor of it follows. */
const campus = new RegExp(
  `${begin}(?<name>[가-힣]{2,8}대)(?= (?:[가-힣]{1,12}(?:학과|학부|대학원|전공) |[가-힣]{1,8} ?)?(?:[가-힣]{2,4} )?(?:교수|연구)| (?:총장|총학생회|캠퍼스|산학협력단|병원))`,
  'gu',
);
/** "연구팀은", "관계자는": what a team does or somebody unnamed says, the body does of which they are. */
const research =
  /^(?:[^.,“”]{0,30}(?:연구|공동|교수)(?:팀|진)| (?:고위 )?관계자(?=[은는이가] .*(?:["”]라?고 |(?<![은는이가] )(?:(?:말|전|답|설명|주장|강조|지적|해명|반박|비판|토로|부인|인정|발표|당부|호소|언급|예상|전망|경고|우려|평가|진단|반문|제안|촉구|요청|항변|회상|고백|하소연|일축|사과|다짐|약속|기대|조언|분석|추정|예측|확인|시인|단언|반발|항의|성토|장담|자신|해석|귀띔)했|밝혔|덧붙였|내다봤|꼬집었|털어놨|털어놓았|말씀했|되물었|잘라 말했|선을 그었|입을 모았|목소리를 높였)(?:다|습니다)[.”"]*$)))(?<particle>은|는|이|가) /u;
/** "다온셀" of "구본석 다온셀 대표", "다온셀 임원에게" and "다온셀을 상대로", where it acts, too. */
export function employersIn(
  found: Mention[],
  sentences: string[],
  words: ReadonlySet<string>,
): RegExp | null {
  const staffed = sentences.flatMap((text) =>
    matches(text, staff).map(({ groups }) => groups?.['name'] ?? ''),
  );
  const named = new Set([...found.map(({ role }) => employer.exec(role ?? '')?.[1] ?? ''), ...staffed]);
  const names = [...named].filter(
    (name) => name !== '' && ['은', '는', '이', '가'].some((mark) => words.has(name + mark)),
  );
  if (names.length === 0) return null;
  return new RegExp(`${begin}(?<name>${names.join('|')})(?<particle>${particle})${end}`, 'gu');
}

/** A firm whose people are told of, or that is sued; what ends like a common noun is none. */
const staff = new RegExp(
  `${begin}(?<name>[가-힣A-Za-z]{3,10}(?<![사팀부과직급원장년인자계업은는이가을를의에한된들]))(?: (?:임원|직원|임직원|관계자|경영진|주가|본사|공장|노조|연구진|노동자|사옥|매장|주주|투자자|대리점|가맹점주|협력업체|하청업체)|[을를] 상대로)`,
  'gu',
);
const employer =
  /^(?!(?:전|현|신임|공동|학부모|주민|시민|노동자|농민|어민|상인|학생|청년|여성|단체|회사|기업|업체|국내|지역|전국|외국|여자|남자|국가) )([가-힣A-Za-z0-9]{2,10}) (?:[가-힣]{2,8} )?(?:전 )?[가-힣]{0,2}(?:대표|회장|사장|창업자|위원장|총장|국장|처장|대변인|단장|관장|원장|본부장|감독|교수)$/u;

/** Institutions and firms, each where the first pattern finds it; one that only a common noun tells, if it is named again. */
export function bodiesIn(
  text: string,
  index: number,
  isRepeated: (name: string) => boolean,
  employers: RegExp | null,
): Mention[] {
  return apart(
    [led, chamber, town, club, campus, body, ...(employers === null ? [] : [employers])].flatMap((pattern) =>
      matches(text, pattern).flatMap((match) => {
        const { name, marked, role = null, particle: mark = '' } = match.groups ?? {};
        const known = marked ?? name ?? '';
        const isTold =
          pattern !== led ||
          marked !== undefined ||
          firm.test(known) ||
          isRepeated(known) ||
          known.length > 3;
        if (!isTold || several.test(known) || (pattern === led && commonNoun.test(known))) return [];
        const start = match.index + match[0].lastIndexOf(known, match[0].length - mark.length);
        const after = text.slice(start + known.length);
        const acts =
          isSubject.test(mark) || ((mark === '' || mark === '과' || mark === '와') && research.test(after));
        const agency = acts ? agencyOf(text) : /^(?:을|를|과|와|도)$/u.test(mark) ? 1 : 0;
        const place = site.test(after);
        return mentionAt(index, start, known, { kind: 'organisation', role, agency, place });
      }),
    ),
  );
}

/** "대법원 앞에서": where something happens. */
const site = /^ (?:앞|안|밖|옆|인근|주변|근처|청사|맞은편)/u;
/** How many they are, or what is nobody's name alone: "여러은행", "전문위원회", "경남본부". */
const several =
  /^(?:여러|몇몇|수[십백]|다수)|^(?:국공립|사립|공립|병설|직장|민간|가정|지역|대형|동네|전국|중소|시중|지방|저축|인터넷|투자|해외|국내|외국|글로벌|상급|종합|대학|요양|한방|산하|전담|자문|국제|협의|지원|상담|연구|복지|개신|전통|독립|온라인|면세|특급|고급)(?:유치원|어린이집|교회|병원|은행|대학교?|조합|기구|협회|센터|갤러리|마트|호텔|백화점|서점|보건소|극단|로펌|리조트)$|^(?:특별|전문|상임|자문|실무|소)위원회$|^[가-힣]{2}(?:지부|본부)$/u;
const firm = new RegExp(`(?:${institutionEndings}|${firmEndings})$`, 'u');
