import { koreanDateCues } from './date-cues/ko.ts';
import { eachOrdinal, type Language } from './language.ts';

export const korean: Language = {
  tag: 'ko',
  zone: 'Asia/Seoul',
  everyOutlet: /두 (?:신문|매체|언론|기사)|양쪽|세 (?:신문|매체|언론)|모두 같|모든 (?:신문|매체|언론)|일치/u,
  partOf: [
    /^ ?[가-힣]{0,3} ?(?:중|가운데|에|당) ?$/u,
    /^(?:[은이가을의]? | ?(?:명|곳|개|가구|꼴|대|집|사람)|[은이가을])/u,
  ],
  counters:
    ' ?(?:명|상자|박스|봉지|가구|세대|경기|문항|쪽|량|그릇|포기|송이|자루|켤레|벌|통|줄|시(?!장|민)|부(?!터|분|장)|분|대(?!통령|표|학|회|로|부)|채|번|회|시간|마리|곳|개|살|세|가지|달|주|건|차례|배|척|권|장|점|그루|쌍|팀|사람|해|층|평|표|석|편|곡|골|원|퍼센트|년|일|월|미터|킬로)',
  hedges: {
    over: { after: String.raw`\s?\S{0,3}\s?(?:이상|(?:넘|초과하|웃돌)(?!지 ?[않못])|여|초과(?!하)|웃도)` },
    under: {
      after: String.raw`\s?\S{0,3}\s?(?:미만|가까|이하|밑도|밑돌|못 미|(?:넘|초과하|웃돌)지 ?[않못])`,
    },
    about: { before: '약|대략', after: String.raw`\s?\S{0,3}\s?(?:정도|가량|쯤|안팎)` },
  },
  units: {
    percentagePoint: '%?p(?![a-z])|%?포인트',
    percent: String.raw`퍼센트|프로(?!\p{L})`,
    tenth: String.raw`할(?=\s|[이가을은로])`,
    times: String.raw`배(?!\p{Script=Hangul}{2})`,
    dollar: '달러',
    euro: '유로',
    pound: '파운드',
    won: '원',
    yen: '엔(?!지)',
    yuan: '위안',
    squareKilometre: '제곱킬로미터',
    squareMetre: '제곱미터',
    hectare: '헥타르',
    acre: '에이커',
    cubicMetre: '세제곱미터',
    litre: '리터',
    kilometre: '킬로미터',
    centimetre: '센티(?:미터)?',
    millimetre: '밀리미터',
    metre: '미터',
    mile: '마일',
    foot: '피트',
    inch: '인치',
    ton: '톤',
    kilogram: '킬로그램',
    gram: '그램',
    minute: String.raw`분(?!의|\p{Script=Hangul}기)`,
    hour: '시간',
    second: '초(?!등)',
    day: '일(?:간| ?동안|(?= ?(?:뒤|후|전|만|째|이내|연속)))',
    week: '주(?:일|간|째|(?= ?(?:동안|뒤|후|전|만|연속|안에|이내|가량|정도)))',
    month: '개월|달(?!러)',
    year: '주년|년(?!생)|세(?!기)|살',
    degree: String.raw`도(?=\s|[이가를로까였])`,
  },
  amounts: [
    ['갑절|곱절', 2, 'times'],

    ['이틀', 2, 'day'],
    ['사흘', 3, 'day'],
    ['나흘', 4, 'day'],
    ['닷새', 5, 'day'],
    ['엿새', 6, 'day'],
    ['여드레', 8, 'day'],
    ['아흐레', 9, 'day'],
    ['열흘', 10, 'day'],
    ['보름', 15, 'day'],
  ],
  frequencies: {
    every: [[String.raw`N ?UNIT ?마다`], [String.raw`매 ?UNIT|UNIT ?마다`]],
    times: [
      [String.raw`(?:1 ?|한 ?)?UNIT에 ?N ?(?:번|회|차례)`],
      [String.raw`UNIT ?N ?(?:번|회|차례)(?=[^째가-힣]|씩|로|에서|의|만|이|가|은|를|$)`],
    ],
    units: [
      ['분기', 3, 'month'],
      ['반기|반년', 6, 'month'],
      ['개월|달|월', 1, 'month'],
      ['연|년|해', 1, 'year'],
      ['주일?', 1, 'week'],
      ['하루|일|날', 1, 'day'],
      ['시간', 1, 'hour'],
    ],
  },
  others: '다른|또 다른|나머지',
  periods: {
    day: '매일|하루(?! ?만| 앞| 뒤| 전| 종일)',
    week: '매주',
    month: '매달|매월|한 달(?:에|이면)?(?! ?만)|(?<!\\d ?)월',
    year: '매년|해마다|연간|1년에|연',
  },
  andHalf: '반(?=[이가을를은는의에과와도만]|[^가-힣]|$)',
  inARow: '연속|잇따라|내리',
  dayShifts: [
    [/전날|하루 전|하루 앞/u, -1],
    [/이튿날|다음 ?날|하루 뒤|하루 만에/u, 1],
  ],
  calendar: { yearEnd: '연말|올해 말|내년 말' },
  trends: {
    up: String.raw`올랐|오른(?!쪽)|오르|올라|올린|올려|올렸|인상|상승|증가|늘어|늘었|늘린|늘고|늘려|급등|높아|확대|성장|뛰었|뛰어올|치솟|불어났|높였|높이|높인|늘리|보탰|보태`,
    down: String.raw`내렸|내린|내리|내려|인하|하락|감소|줄어|줄었|줄인|줄고|줄여|떨어|급락|낮아|낮췄|축소|깎|낮추|낮춘|삭감|빠졌`,
    not: String.raw`않|못하|못했|없|둔화`,
    open: String.raw`손실|적자|손해|부채|채무|빚|전망|예측|추정|추산|예상|목표|할인|절감`,
    level: { after: String.raw`로|으로|까지` },
    steps: { to: String.raw`(?<=^[^,.]{0,6})에서` },
  },
  yearParts: {
    quarters: eachOrdinal(['일', '이', '삼', '사'], 'NTH ?[·.]?사?분기'),
    halves: ['상반기', '하반기'],
    seasons: ['봄', '여름', '가을', '겨울'].map(
      (season) => `(?<![가-힣])${season}(?=(?:철|에는?|부터|까지|이|은|을|과|께)?(?![가-힣]))`,
    ),
  },
  dateCues: koreanDateCues,
  relativeDates: [
    [/그제|그저께/u, 'day', -2],
    [/(?<!그)어제|어젯밤|간밤|지난밤|전날/u, 'day', -1],
    [/오늘|이날/u, 'day', 0],
    [/내일/u, 'day', 1],
    [/모레/u, 'day', 2],
    [/지난달/u, 'month', -1],
    [/이달|이번 달/u, 'month', 0],
    [/다음 달|내달/u, 'month', 1],
    [/지난해|작년|전년/u, 'year', -1],
    [/올해|올 /u, 'year', 0],
    [/내년/u, 'year', 1],
  ],
  yearBefore: /전년/u,
  decades: { patterns: [String.raw`DIGITS ?년대`], words: new Map() },
  cast: {
    firmAgain: '회사',
    firmEnds:
      '토건|건설|바이오|전자|통운|투자|택배|증권|은행|협회|연대|노조|공사|공단|재단|연구원|생태원|기술원|위원회|부(?=[는가])|지검|경찰청',
  },
  organisations: {
    writing: 'unspaced',
    patterns: [
      String.raw`(?<!\p{L})(?<modifier>\p{Script=Hangul}{2,}?)(?<head>은행|협회|연대|항공|위원회|재단|연구소|연구원|공사|공단|노조|조합|대학교|법원|교육청|경찰청|검찰청|건설|전자|그룹|증권|보험|화학|중공업|연맹|연합회|병원)(?=(?:은|는|이|가|을|를|의|과|와|도|에|에서|에게|으로|로|측|측은)?(?!\p{L}))`,
    ],
    common:
      /^(?:지방|중앙|항소|고등|헌법|국책|시중|지역|특별|진상조사|비상대책|시민|해당|행정|국제|상급|하급)/u,
  },
  clock: {
    noon: '정오',
    midnight: '자정',
    daytime: { am: '오전|새벽|아침', pm: '오후|저녁|낮', night: '밤', link: ' ?', first: true },
  },
  names: {
    pronouns: /(?<!\p{L})(?:그는|그가|그의|그를|그도|그녀|이들|본인|자신)/u,
    subject: /^\s?\p{Script=Hangul}{0,8}?(?:은|는|이|가|께서|도)(?!\p{L})/u,
  },
};

/** Native numbers from 1 to 9 and from 10 to 90 by tens, all forms. */
export const nativeOnes = '하나|한 둘|두 셋|세|석 넷|네|넉 다섯 여섯 일곱 여덟 아홉'.split(' ');
export const nativeTens = '열 스물|스무 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');

/** What Korean names are made of, and what stands beside them. */
export const koreanNames = {
  surnames:
    '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용류라빈사',
  /** Surnames of two syllables. */
  longSurnames: /^(?:남궁|선우|황보|제갈|사공|독고|서문|동방)/u,
  givenSyllables:
    '가강건경고관광교구국권규균근금기길나남노다단담대덕도동두라란람래련령로록루류름리린림만맹명모무문미민방배백범별병보복봉비빈빛사산상샘서석선설섭성세소솔송수숙순슬승시식신심아안애언엄연열엽영예오옥온완용우욱운웅원월위유윤율은을의이익인일임자재저전정제조종주준중지진찬창채천철청초춘충치태택평표하학한해향허헌혁현형혜호홍화환황회효훈휘흥희',
  titles:
    '대통령|총리|장관|차관|의원|대표|사장|회장|시장|지사|교수|박사|교사|선생|감독|선수|기자|변호사|판사|검사|위원장|위원|이장|원장|청장|총장|교육감|연구원|연구위원|애널리스트|팀장|국장|과장|부장|이사|씨|양|군|처장|본부장|실장|소장|이사장|지부장|조합장|단장|활동가|간사|사무국장|도지사|구청장|군수',
  /** Endings of words that names seldom have. */
  commonEndings:
    /(?:회|단|부|청|원|사|법|성|국|당|팀|측|식|점|률|율|량|권|력|전|물|장|금|제|자|형|소|과|용|적|학|기|지|도|시|화|비|가)$/u,
  /** "지지하는": a verb before its ending. */
  verbStem: /[하되지기리려여고며면거라자로있없]$/u,
  /** What stands before a title and is no name. */
  common:
    /^(?:이번|지난|해당|다른|모든|어느|같은|신임|전직|현직|담당|수석|선임|책임|담임|전임|여성|남성|초대|공동|상임|야당|여당|노조|회사|현지|경찰)$/u,
  institutions: /(?:[한된인는의던할은을를이가와과서며고]|[부처청원회사당국팀시군구도학교실단])$/u,
  particles: /[은는을를의에며고면다던한된할도만와과]$/u,
};
