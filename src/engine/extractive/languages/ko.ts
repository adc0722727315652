import { koreanClaims } from './claims/ko.ts';
import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';
import { apart, isAlone, mentionAt, mentionsAgain, type Mention } from './mention.ts';

const stopwords = wordSet(
  '년을 년이 년간 명이 명을 명의 개를 건을 곳을 번을 이 그 저 것 수 등 및 또 또는 그리고 하지만 그러나 때문 위해 통해 대해 대한 대해서 관한 어떤 무엇 누구 누가 누구를 누구의 언제 어디 어디서',
  '어디에서 어디로 왜 어떻게 얼마나 얼마를 몇 몇명 무슨 어느 무엇을 무엇이 무엇인가요 있나 있나요 있는 있다 했나 했나요 하나 하나요 했는가 되나요',
  '됐나요 인가 인가요 한 할 하는 된 되는 이번 지난 오는 따르면 기사 사람 명 일',
);
/** What follows a Korean noun or verb stem, longest first; stripped while two syllables are left. */
const endings = [
  '았습니까 었습니까 했습니까 입니까 습니까 았나요 었나요 였나요 을까요 는가요 은가요 나요 까요 았으며 었으며 았지만 었지만 았다고 었다고 았다 었다 였다 았고 었고',
  '으로부터 이라고는 에서부터 하겠다고 한다고 했다고 된다고 됐다고 이라고 에게서 으로서 으로써 했으며 하였다 했습니다 합니다 됩니다',
  '됐습니다 했는가 했나요 했나 했을까 했는지 하는가 하나요 됐나요 되나요 인가요 인가 입니까 습니까 에서는 에서도 에게는 으로는 이라는',
  '이라며 이라면 이었다 했으나 했지만 하지만 하면서 하기로 했다 한다 하는 하고 하며 하면 하여 해서 했던 하던 하기 하자 할 한 해 됐다',
  '된다 되는 되고 되며 되면 될 된 돼 에서 에게 께서 까지 부터 조차 마저 보다 처럼 만큼 으로 라고 라는 라며 이다 이며 이고 이나',
  '과의 와의 들은 들이 들을 들의 들 은 는 이 가 을 를 의 에 와 과 로 도 만 께 씨',
].flatMap((line) => line.split(' '));

/** Those of a question, stripped to the last syllable: "맡나요" is "맡". */
const asking = /(?<=^[가-힣])(?:인가요|나요|까요|죠)$/u;

/** The part of a Korean word that carries its meaning: without particle or common ending. */
function koreanStem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  return ending === undefined ? word.replace(asking, '') : word.slice(0, -ending.length);
}
/** Family names of Koreans, those of one syllable and of two; together they cover more than 99% (Statistics Korea, 2015 census). */
const familyNames =
  '김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|전|홍|유|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|나|민|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|탁|국|어|은|편|용|류|라|복|가|빈|옹|갈|피|봉|설|남궁|황보|제갈|사공|선우|독고';

/** What follows a person's name: offices, ranks, callings; longest first is not needed, the pattern takes the whole word. */
const titles =
  '대통령|부통령|총리|부총리|국무총리|주석|총서기|총비서|국무위원장|위원장|부위원장|위원|부장|부부장|장관|차관|차관보|국무장관|국방장관|외무장관|외교장관|재무장관|외무상|의원|대표|원내대표|당대표|최고위원|사무총장|총재|회장|부회장|사장|부사장|이사장|이사|전무|상무|최고경영자|교수|부교수|조교수|명예교수|박사|시장|부시장|지사|도지사|구청장|군수|청장|처장|총장|이사관|검사|검사장|검찰총장|판사|부장판사|대법관|재판관|변호사|감독|코치|선수|주장|대변인|부대변인|수석|수석비서관|비서실장|실장|국장|과장|팀장|본부장|센터장|소장|원장|연구원|연구위원|책임연구원|후보|예비후보|작가|배우|가수|목사|신부|스님|추기경|씨|여사|대사|특사|보좌관|비서관|사령관|장군|대장|중장|소령|대위|행장|조합장|지부장|단장|학장|교장|교감|의장|부의장|서장|경찰서장|경정|경감|총영사|애널리스트|이코노미스트|연구소장|지점장|점장|이장|주지사|왕세자|국왕|여왕|교황|황제|왕자|공주|활동가|감사|간사|집행위원장|조직위원장|사무처장|제1차관|제2차관|비대위원장|대책위원장|정책위원장|정책위의장|정책실장|연구실장|이사회의장|최고경영자|최고재무책임자|창업자|설립자|운영자|관장|촌장|선장|기장|기사|형사|간호사|교사|의사|약사|농민|상인|대학생|감독관|조사관|수사관|지휘자|소설가|시인|화가|사진가|디자이너|프로듀서|기자|특파원|앵커|공동대표|상임대표|사무국장|교육장|교육감|면장|동장|학부모|어머니|아버지|노무사|회계사|건축가|심판|선생님?|할머니|할아버지|학생|경위|경사|부총장|상무|유족|연구관|계장|주무관|사무관';

/** Endings of institutions' names, and names of one word. A weak one ("부", "청") counts only in these. */
const institutions =
  '외교부|국방부|통일부|기획재정부|법무부|환경부|교육부|보건복지부|고용노동부|국토교통부|산업통상자원부|행정안전부|중소벤처기업부|문화체육관광부|농림축산식품부|해양수산부|과학기술정보통신부|질병관리청|경찰청|국세청|관세청|기상청|소방청|법원|검찰청|대검찰청|감사원|국정원|국가정보원|대법원|헌법재판소|국회|청와대|대통령실|백악관|크렘린궁|국무부|국방부|재무부|상무부|금융위|금감원|공정위|방통위|선관위|민주당|더불어민주당|국민의힘|정의당|조국혁신당|공화당|한국은행|연준|삼성전자|현대차|현대자동차|기아|네이버|카카오|쿠팡|포스코|한화|롯데|SK|LG|KT|검찰|경찰|합참|합동참모본부|유엔|나토|경기도|강원도|충청북도|충청남도|전라북도|전라남도|경상북도|경상남도|제주도';
const institutionEndings =
  '위원회|공사|공단|은행|그룹|전자|자동차|건설|화학|중공업|제약|통신|증권|보험|카드|항공|해운|에너지|바이오|협회|협의회|연합회|연맹|연대|연합|노조|노동조합|총연맹|법원|지방법원|검찰청|경찰청|경찰서|소방서|소방본부|대학교|대학|시의회|도의회|구의회|의회|재단|연구원|연구소|기구|센터|상인회|주민회|조합|학회|병원|의료원|시청|도청|구청|군청|교육청|과학원|검사원|검정원|평가원|안전원|관리원|정보원|기술원|품질원|노동당|민주당|진보당|개혁당|혁신당|녹색당|당국|사령부|참모본부|거래소|진흥원|관리청|개발청|관리공단|지법|고법|지검|고검|보건소|중앙회|유니온|지부|본부|대책위|복지원|적십자사|의회|(?:보건|복지|노동|교통|안전|산업|자원|기업|관광|식품|수산|보훈|환경|교육|국방|통일|외교|법무|재정|가족|문화|과학|기술|경제)부';
/** Endings of firms. */
const firmEndings =
  '엘리베이터|시스템|관리|개발|산업|물산|제철|조선|유통|물류|통운|택배|식품|푸드|제과|호텔|백화점|마트|엔터테인먼트|소프트|게임즈|테크|케미칼|투자|리서치|홀딩스|컴퍼니|하우징|모빌리티|팜|강선|제강|철강|정밀|엔지니어링|솔루션|모빌리티|로보틱스|항운|토건|캐피털|파트너스|벤처스|자산운용|인베스트먼트|모터스|메디컬|헬스케어|미디어|텔레콤|디스플레이|반도체|랩스?|뱅크|박물관|미술관|도서관|생명|화재|리조트';
/** What says of the name behind it that it is a firm's or a body's: "시공사 X", "주민단체 'X'". */
const leads =
  '[가-힣]{0,4}(?:[^\\s회인의강검교목간]사|회사|업체|기업|단체|플랫폼|협회|조합|노조|법인|재단|그룹|업계 1위)';
/** A common noun behind such a word is nobody's name. */
const commonNoun = /(?:들|자|인|원|률|성|화|책|량|적|계|장|진|측|건|금|비|값|용|형|급)$/u;
/** What marks a subject. */
const subjectParticles = '은|는|이|가|께서|에서는| ?측은| ?측이';

const particle =
  '(?:은|는|이|가|을|를|의|에게|에게는|에게서|로부터|한테|에서|에서는|께서|과|와|도|에|으로|로| ?측은| ?측이|측|라고|라며|이라고|다|이다|등)?';
const end = String.raw`(?![\p{L}\p{N}])`;
const begin = String.raw`(?<![\p{L}\p{N}])`;
/** "이지훈 사장", "서지훈 동해건설 대표", "김여정 노동당 부부장"; up to two words of office between. */
const titled = new RegExp(
  `${begin}(?<name>(?:${familyNames})[가-힣]{2}|(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2})(?:\\(\\d{1,3}\\))? (?<office>(?:[가-힣A-Za-z0-9·]{1,12} ){0,2}?[가-힣A-Za-z]{0,10}?(?:${titles}))(?<particle>${particle})${end}`,
  'gu',
);
/** "주장 국하린은": an office before a name that comes again. */
const calledBefore = new RegExp(
  `${begin}(?<office>[가-힣A-Za-z]{0,8}(?:${titles})) (?<name>(?:${familyNames})[가-힣]{2})(?:\\(\\d{1,3}\\))?(?<particle>${subjectParticles})${end}`,
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
/** "과학기술 및 정보통신위원회": an "and" inside of a name, unless an institution or people stand before it. */
const joint = `[가-힣]{1,6}[^\\s사부청시회원민들자생처] 및 [가-힣]{2,10}(?:위원회|본부|센터|협의회|연구소)`;
const body = new RegExp(
  `${begin}(?<name>${institutions}|${joint}|[가-힣](?:시청|도청|구청|군청)|(?:[가-힣]{2,8}(?:연대|노조|연맹|협회|노동조합) [가-힣]{2,8}(?:지부|본부))|(?!특별위원회)[가-힣A-Za-z]{2,12}(?:${institutionEndings}|${firmEndings})|(?:병원|노조|협회|조합|재단|대학|[시도구군]의회))(?<particle>${particle})${end}`,
  'gu',
);
const led = new RegExp(
  `${begin}(?<role>${leads})인? (?:['‘"“](?<marked>[^'’"”]{2,20})['’"”]|(?<name>[가-힣A-Za-z0-9]{2,12}?))(?<particle>${subjectParticles}|을|를|에|에게|과|와|도)${end}`,
  'gu',
);
/** "수원지법 형사11부(재판장 …)는". */
const chamber = new RegExp(
  `${begin}(?<name>[가-힣]{1,8}(?:지법|고법|법원)) (?:(?:형사|민사|행정|가사|특별)?[가-힣0-9-]*부|전원합의체)(?:\\([^)]*\\))?(?<particle>${subjectParticles})${end}`,
  'gu',
);
/** A town as a subject; "신도시는", "연구는" are none. */
const town = new RegExp(
  `${begin}(?<name>[가-힣]{2,4}(?<![도표제게지감전실택당즉다잠동일임수역])시|[가-힣]{2,3}(?<![연지요인도친기출입축야농])구|[가-힣]{2,3}군)(?<particle>은|는|이|가)${end}`,
  'gu',
);
const isSubject = new RegExp(`^(?:${subjectParticles})$`, 'u');
/** What a Korean sentence ends with where somebody said or did something. */
const deed = /(?:했|됐|였|았|었|렸|겼|쳤|졌|냈|났|섰|췄)(?:다|습니다|으며|고|지만)|한다|된다|밝혔|말했|전했/u;
/** Words of three syllables that begin like a family name and are none. */
const noName =
  /[장사원관][은는이가]$|[에를는의]$|^(?:이번에|이날은|지난해|정부는|이들은|한국의|한국은|우리는|조사한|조선의|전체의|전국의|오늘은|신임은|현지의|주요한|문제의|기존의|이후의|최근의|고위급|서울시|부산시|경기도|강원도|전라도|경상도|제주도|충청도|인천시|대구시|광주시|대전시|울산시|세종시|국무부|이사회|시민들|연구원|위원회|전문가|여당은|야당은)$/u;

const again = (names: string) => new RegExp(`${begin}(?<name>${names})(?<particle>${particle})${end}`, 'gu');

/** Names in Korean, which titles follow. */
function findKorean(sentences: string[], states: ReadonlyMap<string, string>): Mention[] {
  const stateNames = [...states.keys()].filter((name) => /^[가-힣]{2,8}$/u.test(name)).join('|');
  const abroad = foreign(stateNames);
  const state = new RegExp(`${begin}(?<name>${stateNames})(?<particle>${subjectParticles})${end}`, 'gu');
  const isRepeated = repeatedIn(sentences.join(' '));
  const known = sentences.flatMap((text, index) => [
    ...people(text, index, titled),
    ...people(text, index, abroad),
    ...people(text, index, short),
    ...people(text, index, calledBefore).filter(({ name }) => isRepeated(name)),
    ...bodiesIn(text, index, isRepeated),
    ...matches(text, state).map((match) =>
      mention(text, index, match, {
        kind: 'state',
        region: states.get(match.groups?.['name'] ?? '') ?? null,
      }),
    ),
  ]);
  const names = [...new Set(known.map(({ name }) => name))];
  const loose = new Set(names.filter((name) => generic.test(name)).filter(isAlone(names)));
  const all = known.filter(({ name }) => !loose.has(name));
  const full = all.filter(({ kind, name }) => kind === 'organisation' || name.length > 2);
  return [...all, ...mentionsAgain(sentences, full, again, agencyAt)];
}

/** Whether a name stands more than once in a text. */
function repeatedIn(whole: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const isOften = known.get(name) ?? whole.indexOf(name) !== whole.lastIndexOf(name);
    known.set(name, isOften);
    return isOften;
  };
}

const generic = /^(?:병원|노조|협회|조합|재단|대학)$/u;

/** Institutions and firms, each where the first pattern finds it; one that only a common noun tells, if it is named again. */
function bodiesIn(text: string, index: number, isRepeated: (name: string) => boolean): Mention[] {
  return apart(
    [led, chamber, town, body].flatMap((pattern) =>
      matches(text, pattern).flatMap((match) => {
        const { name, marked, role = null, particle: mark = '' } = match.groups ?? {};
        const known = marked ?? name ?? '';
        const isTold =
          pattern !== led ||
          marked !== undefined ||
          firm.test(known) ||
          isRepeated(known) ||
          known.length > 3;
        if (!isTold || (pattern === led && commonNoun.test(known))) return [];
        const start = match.index + match[0].lastIndexOf(known, match[0].length - mark.length);
        const agency = isSubject.test(mark)
          ? agencyOf(text)
          : /^(?:을|를|에|에게|과|와|도)$/u.test(mark)
            ? 1
            : 0;
        return mentionAt(index, start, known, { kind: 'organisation', role, agency });
      }),
    ),
  );
}

const firm = new RegExp(`(?:${institutionEndings}|${firmEndings})$`, 'u');

/** A verb's form before the real name: "주도한 강민석 위원장". */
const nearer = new RegExp(`(?<![가-힣])(?:${familyNames})[가-힣]{2} `, 'u');
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
  const start =
    match.index +
    match[0].indexOf(name, match[0].startsWith(name) ? 0 : (match.groups?.['office']?.length ?? 0));
  return mentionAt(sentence, start, name, { agency: agencyAt(text, match), ...about });
}

function agencyAt(text: string, match: RegExpExecArray): Mention['agency'] {
  if (!isSubject.test(match.groups?.['particle'] ?? '')) return 0;
  return agencyOf(text);
}

function agencyOf(text: string): Mention['agency'] {
  return deed.test(text) ? 3 : 2;
}

/** All that the engine knows of Korean. */
export const korean: Language = {
  code: 'ko',
  stopwords,
  openers: wordSet(
    '그는 그가 그녀는 그들은 이는 이에 이를 이와 그러나 하지만 그리고 또 또한 이어 한편 아울러 그러면서 이날 반면',
  ),
  stem: koreanStem,
  stateNames:
    'US 미국|GB 영국|KP 북한|KR 한국,남한|CN 중국|JP 일본|RU 러시아|DE 독일|FR 프랑스|EU 유럽연합|TW 대만|UA 우크라이나|IL 이스라엘|IR 이란|IN 인도',
  concepts: `
    die: 사망 숨졌 숨진 죽 희생 숨지 숨져 목숨; hurt: 다쳤 다친 부상 골절 부러 다치 상처 타박 입원; money: 돈 금액 비용 가격 예산 지불 원을 억 투자 보상 값 환불 배상 지원금 자금 달러 비싸 싸다 상품권 현금 추가요금 대금
    penalty: 벌금 과징금 처벌 제재 징계 경고$ 징역 교도소 수감 구속; vote: 표결 투표 찬성 반대표 선거; work: 일자리 노동 직원 근로 고용 직장; dismiss: 해고 감원 퇴출 쫓겨 내쫓 잘렸; strike: 파업 시위 집회
    oppose: 반대 비판 반발 못마땅 거부 항의; support: 지지 지원 찬성; begin: 시작 시행 개시 효력 착수 개장 개통 열리 열려 열립; end: 끝 종료 마감 완료 완공 마치 마쳐; close: 폐쇄 닫; build: 건설 공사 짓 건립
    company: 회사 기업 업체 제조사 납품 대한; lead: 대표 장관 수장 이끌 회장 사장 창업 책임자 소장 구청장; buy: 인수 구입 매입; sell: 판매 매각 팔; rise: 증가 올랐 상승 늘 급증 두배 치솟; fall: 감소 하락 줄 떨어
    profit: 이익 매출 수익 실적; share: 주가 주식; tax: 세금 요금 수수료; school: 학교 학생 교사 대학; health: 병원 의사 환자 건강 의료 증상 구토 아프 진단; police: 경찰 형사 수사관
    court: 법원 재판 판사 소송 판결 기소 고소 항소 상고 이의 배심 선고; lawyer: 변호사 검사; law: 법안 법률 법이 법을 제정 개정; state: 정부 당국; union: 노조 노동조합; warn: 경고 경보; fire: 화재 불이
    water: 물이 강이 홍수 침수 댐 호수 저수지 누수 수도; weather: 비가 폭우 태풍 날씨 가뭄 폭풍; train: 철도 열차 노선 기차; road: 도로 차량 교통 버스 차가 자동차 대가; ship: 선박 항구 배가 여객선 배를 배는 배편 타야
    house: 주택 집 아파트 임대 호텔 숙박 숙소 세입자 월세; resident: 주민 시민 이웃 입주; people: 사람 이용객 승객 고객 방문객 관광객 명이 피해자 손님 관객 참가자 회원 투자자 예금자 소비자 조합원; child: 아이 어린이 청소년 학생들 유아
    family: 가족 아버지 어머니 아내 남편 부모 엄마 아빠 유족; age: 나이 살 세; energy: 전기 전력 에너지 배터리 정전 태양광; study: 연구 조사 보고서 설문; find: 발견 밝혀 찾아; deny: 부인 반박; accuse: 비난 혐의 고발
    demand: 요구 촉구 바라 원해; promise: 약속; decide: 결정 의결 통과 합의; investigate: 수사 조사 불러; steal: 절도 횡령 사기 도둑 훔쳐 훔친 강도 빼돌 비리 뇌물 부패 부정; arrest: 체포; war: 전쟁 공격 군
    win: 승리 우승 수상 이겼 꺾 승소; future: 앞으로 예정 계획 다음; meet: 회의 협상 회담 만나 모이 모임 집회를 총회; propose: 발의 내놓 제출 제안; result: 결과; repair: 수리 복구 보수 고치 고쳐 재건 교체 복원 정비 점검
    cause: 원인 이유 까닭 때문 왜; animal: 동물 강아지 개$ 고양이 말$ 소$ 양$ 늑대 새$ 물고기 가축 벌$ 곤충 곰$ 사슴 돼지 염소 닭$ 황새; food: 음식 식품 먹 식사 빵 고기 식당 점심 저녁 아침밥 우유 과일 채소 급식 반찬 요리 배달음식
    fear: 걱정 우려 두려 불안 염려; hope: 희망 기대 바람 원하; help: 도움 도와 도왔 구조 자원봉사 구호 도우 돕는 도울; learn: 배우 배웠 교육 훈련 연수 강의; allow: 허용 허가 허락 승인 면허
    forbid: 금지 막았 막아 막은 통제 차단 제한; appoint: 임명 채용 선임 지명; replace: 후임 후임자 대신; give: 기부 선물 주었 지급 보조금 상금 포상 빌려주 돕 받는 받나 받게 제공 내주 주어
    send: 보내 보냈 배달 배송 파견 전달 공급; move: 이전 옮기 옮겨 이송 운반 이사 건너 이동 통행; arrive: 도착; lose: 손실 잃 적자 손해; search: 수색 찾는 찾고; missing: 실종 사라; escape: 도주 탈출 달아나 도망
    evacuate: 대피; accident: 사고 충돌 추락 참사 탈선; fault: 과실 실수 잘못 결함 부주의 부실 문제래; break: 파손 무너 붕괴 균열 고장 터지 터져; secret: 비밀 숨기 숨긴 은폐
    announce: 발표 공개 밝혔 밝히 유출 드러 제보 알려; say: 말했 설명 전했 말하 뭐라고; answer: 답변 대답 응답 반응 해명 입장을 주장 뭐라; deal: 계약 협정 거래 타결; cancel: 취소 중단 중지 철회 멈춰 멈추 정지 운행
    stay: 계속 남아 남기로 유지; debt: 빚 대출 부채 채무 빌려; own: 소유 주인 보유 주주 지분; trade: 무역 수출 수입; shop: 가게 점포 상점 시장 마트 상인 장사 매대 진열; factory: 공장
    machine: 기계 장비 장치 설비 승강기 엘리베이터; computer: 컴퓨터 인터넷 데이터 해커 해킹 사이버 앱 서버 휴대전화 온라인 침입자; plane: 비행기 항공 공항 헬기 조종사 여객기; bridge: 다리$ 교량 터널; bicycle: 자전거
    farm: 농장 농민 농업 수확 농가; forest: 숲 나무 공원 정원 산림; mountain: 산$ 산악; sea: 바다 해변 해안 섬$ 수영; art: 미술 예술 박물관 전시 그림 조각; music: 음악 노래 콘서트 가수; film: 영화 연극 극장
    book: 책$ 소설 도서관 작가 저자; sport: 경기 스포츠 선수 감독 팀$ 대회 골을 득점 우승컵 메달; religion: 교회 성당 사찰 종교 목사 신부; weapon: 무기 총$ 폭탄 미사일 폭발
    politics: 정당 정치 국회 의회 의원 야당 여당 도지사 군수 당은 당이; country: 나라 국가 외국 해외; migrant: 이민 난민; place: 장소 곳$ 현장 위치 부지 땅$ 토지; town: 도시 마을 시내 동네
    building: 건물 지붕 벽$ 탑; speed: 속도 시속; weight: 무게 킬로그램; length: 길이 높이 깊이; far: 거리 킬로미터 미터 멀리; heat: 더위 기온 온도 추위 폭염; medicine: 약$ 백신 치료 의약
    virus: 바이러스 감염 전염; surgery: 수술; birth: 출생 태어나 태어난 아기 임신 출산; celebrate: 축하 축제 기념; visit: 방문 관광 관람; ticket: 표$ 입장권; wage: 임금 월급 연봉 급여
    retire: 은퇴 퇴직 연금 그만두; expert: 전문가 과학자 교수 연구원 박사; press: 기자 언론 신문; witness: 목격 증인; suspect: 용의자 피의자 피고; evidence: 증거 서류 문서 사진 영상
    environment: 환경 기후 오염 쓰레기 배출 잔해; fuel: 석유 가스 석탄 휘발유 연료; space: 우주 행성 별$ 망원경 위성; history: 역사 세기 고대 유적; new: 신규 새로; first: 처음 첫 전임
    part: 부분 절반 비율 퍼센트 일부; plan: 사업 방안; aim: 목표 목적; condition: 조건 의무; safety: 안전 보호 보안 경비; danger: 위험 위협; problem: 문제 어려움; bankrupt: 파산 부도 실패 망한
    use: 사용 이용 활용; make: 생산 제조 만들; driver: 운전 기사; name: 이름 명칭; message: 편지 메일 메시지 문자; sorry: 사과 유감; praise: 칭찬 환영; complain: 불만 호소; signature: 서명 청원
    travel: 여행; record: 기록 최고; delay: 연기 지연 늦어; leave: 사임 사퇴 떠나; opinion: 의견 생각 입장 강조 고집; damage: 피해 파괴 훼손 손해액; test: 시험; return: 재개 돌려 복귀 반환 다시
    rival: 경쟁 라이벌; free: 무료 공짜 면제; limit: 제한$ 한도 할당; affect: 영향 피해를; lie: 속였 속이 거짓 허위 조작; bank: 은행; time: 기한 시한 마감일; agree: 타협; size: 규모 크기
  `,
  claims: koreanClaims,
  reasons: /때문|위해|따라|이유|탓|해서|므로/iu,
  questions: {
    identity: /^(?<named>[가-힣 ]{2,}?)(?: 씨)?(?:은|는|이|가) 누구(?:인|입|야|예|이|죠|지)/u,
    money: /얼마를|얼마입|돈[이을]? 얼마|금액|비용|요금/iu,
    next: /앞으로|다음(?: 단계|에는)|향후/iu,
    reason: /왜|어째서|까닭|이유/iu,
    age: /몇 살|나이/iu,
    measure: /얼마나 (?:높|깊|길|넓)|몇 퍼센트|비율/iu,
    duration: /얼마나 (?:오래|걸)|며칠 동안|몇 (?:시간|개월|달|주|분|년 동안)/iu,
    figure: /얼마|몇(?! ?시(?!간))/iu,
    date: /언제|며칠|몇 ?시(?!간)|몇 월|무슨 요일/iu,
    place: /어디|어느 (?:나라|도시|지역)/iu,
    person: /누구|누가|이름/iu,
    story: /무슨 (?:일|내용|기사)|어떤 내용/iu,
  },
  dateMarks: /요일|오늘|어제|내일|지난|다음|\d+[년월일시]/iu,
  numberMarks: /[두세네]\s|(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)/iu,
  ages: /\d\s?[세살]/iu,
  pronounMarks: /(?<!\p{L})(?:그|그녀|그들|이것|그것)(?!\p{L})|그(?:는|가|녀|들)/iu,
  exoneration: /무죄|무혐의/iu,
  relations: {
    order: 'verb-last',
    verb: /^[^,.“”"]{0,26}?(?<verb>선고|구형|요구|제안|초청|대리|구조|꺾|이겼|물리쳤|고소|고발|비판|비난|지지|해임|임명|체포|기소|제소|지명|규탄|환영|인수|공격|징계|고용|해고|처벌|제재|지목|설득|축하|위협)(?:했다|했으며|했고|하며|하고|하기로 했|하겠다고)/u,
    object: /^(?:\(\d+\))?(?: [가-힣]{1,10}){0,3}(?:을|를|에게)(?: 상대로)? /u,
    veto: /[?“”"‘’]|않|못했|못한|아니|부인|경우|(?:하|이|으)면(?: |,)|의혹|주장|혐의|알려졌|것으로 (?:보|전)/u,
  },
  clauses: {
    doer: /^누(?:가|구가) (?:.*?(?<named>[가-힣]{1,}?)(?:을|를|에게|에|의|한테)(?= ).*? )?(?<verb>[가-힣]{2,}?)(?:했|한|할|하|됐|된|될)[가-힣]*(?: 수 [가-힣]+)?\??$/u,
    target:
      /^(?:.* )?(?<named>[가-힣]{1,}?)(?:은|는|이|가) 누구(?:를|에게|의|한테)(?= ).*? (?<verb>[가-힣]{2,}?)(?:했|한|할|하)[가-힣]*(?: 수 [가-힣]+)?\??$/u,
    subject: (name) => `${name}(?:은|는|이|가|께서|측은|측이)(?![가-힣])`,
    object: (name) => `${name}(?:을|를|에게|에|의|한테)(?![가-힣])`,
  },
  names: findKorean,
};
