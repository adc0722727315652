import {
  groupOf,
  isAlone,
  matches,
  mentionAt,
  mentionsAgain,
  onceByStates,
  repeatedIn,
  type Mention,
} from '../mention.ts';
import { bodiesIn, employersIn } from './ko-bodies.ts';
import {
  agencyOf,
  begin,
  commonWords,
  end,
  familyNames,
  firmEndings,
  institutionEndings,
  isSubject,
  particle,
  subjectParticles,
  titles,
} from './ko-words.ts';

/** What stands before a name, and seldom behind one. */
const callings =
  '세터|리베로|투수|타자|포수|공격수|수비수|미드필더|골키퍼|피고인|피의자|용의자|운전사|운전자|승객|목격자|피해자|주민|농민|어민|남편|아내|아들|딸|동생|유튜버|셰프|큐레이터|기획자|연출가|안무가|피아니스트|성악가' +
  '|부인|모친|부친|누나|언니|오빠|손자|손녀|조카|사위|며느리|장모|시아버지|시어머니|친구|동료|이웃|유가족|유족|제보자|고소인|고발인|원고|피고|생존자|실종자|사망자|부상자|환자|보호자|간병인|임차인|세입자|집주인|임대인|입주민|입주자|업주|점주|자영업자|가맹점주|소상공인|노동자|직원|회사원|공무원|조합원|회원|자원봉사자|봉사자|관광객|이용객|시민|관람객|관객|팬|재학생|졸업생|대학원생|취업준비생|수험생|유학생|참가자|등산객|신도|교인|조직원|공범|주범|총책|수거책|탈북민|난민|장애인|활동지원사' +
  '|택배기사|배달원|경비원|청소노동자|미화원|요양보호사|간호조무사|해녀|어부|귀농인|청년|신랑|예비부부|주부|직장인|은퇴자|참전용사|독립유공자|의용소방대원|안전요원|아르바이트생|인턴|연습생|신인|유격수|중견수|좌익수|우익수|1루수|3루수|윙어|풀백|센터백|가드|골퍼|복서|기수';

/** "이지훈 사장", "서지훈 동해건설 대표", "김여정 노동당 부부장"; up to two words of office between. */
const titled = new RegExp(
  `${begin}(?!(?:${titles}) )(?<name>(?:${familyNames})[가-힣]{2}|(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2})(?:\\(\\d{1,3}\\))? (?!(?![전현신] )(?:${familyNames}) )(?<office>(?:[가-힣A-Za-z0-9·]{1,12} ){0,2}?[가-힣A-Za-z]{0,10}?(?:${titles}))(?<particle>${particle})${end}(?! (?:\\d+명|=)|\\])`,
  'gu',
);
/** "네덜란드 감독 야프 더용은": behind a state and a title stands the name. */
const abroadBefore = (states: string) =>
  new RegExp(
    `${begin}(?<office>(?:${states})(?:인| 출신)? (?:[가-힣]{1,6} )?(?:${titles})) (?<name>(?!전용 )[가-힣]{1,6}(?: [가-힣]{1,6}){1,2}?)(?<particle>${subjectParticles}|(?<=출신 [가-힣 ]{0,30}[${foreignSyllables}][가-힣]*)(?:와|과|의|을|를|에게))${end}`,
    'gu',
  );
/** "주장 국하린은", "세움기술 대표 성낙훈을": an office before a name that comes again, or ends as many names do and few nouns. */
const calledBefore = new RegExp(
  `${begin}(?<office>(?:[가-힣A-Za-z0-9]{3,12}(?<![은는이가을를의에된한던할날로서며고]) )?[가-힣A-Za-z]{0,8}(?:${titles}|재판장)) (?<name>(?:${familyNames})[가-힣]{2})(?:\\(\\d{1,3}\\))?(?<particle>${subjectParticles}|을|를|의|에게|과|와|(?=\\)))${end}`,
  'gu',
);
const namelike =
  /[훈우배숙희현영철석환섭욱혁웅빈준윤연경호태림람솔결규찬균범걸필택헌엽옥민진수미순린온나](?<!주민|농민|시민|국민|어민|서민|난민|빈민|이민|역민|추진|사진|직진|촉진|행진|선진|승진|작진|구진|행진|선수|교수|가수|점수|다수|소수|회수|인수|우수|변수|지수|횟수|흡수|접수|홍수|감수|특수|군수|보수|호수|함수|의미|재미|취미|남미|북미|흥미|한미|주미|단순|모순|기온|체온|고온|저온|수온|보온|이우|경우|선배|순환|전환|교환|상환|상태|사태|실태|분석|참석|해석|좌석|의석|출석|실현|표현|구현|수준|기준|보호|신호|번호|시범|전범|운영|경영|공연|지연|출연|강연|환경|배경|만찬|오찬|법규|선택|주택|개혁|변혁|영웅|간섭|교섭|교훈|우호|감옥|배우|형태|추태|선호|옹호|구호|간호|변호|상영|방영|반영|체결|해결|대결|타결|연결)$/u;
/** "배우 소하는 “…”라고", "소리꾼 한별(본명 …)": who is quoted right behind a calling, or has another name, is a person. */
const speaking = new RegExp(
  `${begin}(?<office>[가-힣]{0,6}(?:${titles})) (?<name>(?!(?:본인|일행|모두|모든|일부|전원|다수|대다수|대부분|상당수|여러|출신|지망|단체|모임|노조|부부|가족|일가|협의)|(?:${titles}))[가-힣]{2,4}?(?<![들측팀단회당집자인]|[구작료수]진))(?:(?<particle>은|는|이|가) (?=[“"][^”"]{2,400}[”"](?:이?라[고며]|이?라면서|[고며]) )|\\((?:본명|예명|활동명) [^)]{2,20}\\)${particle}${end})`,
  'gu',
);
/** "윤 시장", "곽씨": a family name and a title, short for somebody named before. */
const short = new RegExp(
  `${begin}(?<name>${familyNames})(?: (?<office>(?:전 )?(?:${titles}))|씨)(?<particle>${particle})${end}`,
  'gu',
);
/** What ends before a name and says who it is. */
const officeBefore = new RegExp(
  `${begin}(?<office>(?:전직? )?(?:[가-힣A-Za-z0-9·]{2,12}(?<![은는이가을를의에된한던할]) )?(?:전직? |현 )?[가-힣A-Za-z]{0,8}(?:${titles}|${callings})) $`,
  'u',
);
/** Characters before a name in which its office is looked for. */
const longestOffice = 30;
/** "세터 이주경(29)을", "남해조선 전 대표 곽동훈(63)씨", "장옥희씨": an age, or a form of address written to a name. */
const addressed = new RegExp(
  `${begin}(?<name>(?:${familyNames})[가-힣]{1,2}|(?:남궁|황보|제갈|사공|선우|독고)[가-힣]{1,2}|[가-힣]{2,6} [가-힣]{4,7}(?=\\()|[A-Z](?=씨))(?<!여성|남성|주민|주부|남편|시민|${titles})(?:\\(\\d{1,3}(?:·[^)]{1,12})?\\)(?: ?(?:씨|군|양))?|씨)(?<particle>${particle})(?=$|[^\\p{L}\\p{N}])`,
  'gu',
);
/** "토니 블링컨 미국 국무장관", then "블링컨 장관": a transliteration, known by the state before its title. */
const foreign = (states: string) =>
  new RegExp(
    `${begin}(?<name>(?:[가-힣]{2,5} )?[가-힣]{2,6}) (?<office>(?:전 |신임 )?(?:${states})(?: 전| 신임)? [가-힣]{0,6}(?:${titles}))(?<particle>${particle})${end}`,
    'gu',
  );
/** "네팔 출신 수닐 구룽 씨", "중국 유학생 왕샤오링(29)": behind where somebody is from, before a form of address or an age. */
const fromAbroad = (states: string) =>
  new RegExp(
    `${begin}(?<office>(?:${states})(?:인|계)?(?: (?:출신|국적)(?:의|인)?)?(?: (?:${titles}|${callings}|(?:이주 ?)?노동자|유학생))?) (?<name>[가-힣]{1,6}(?: [가-힣]{1,6}){0,3}?)(?: ?씨(?:\\(\\d{1,3}\\))?|\\(\\d{1,3}\\))(?<particle>${particle})${end}`,
    'gu',
  );
/** "응우옌 투 하 팀장은": Vietnamese family names that are no Korean words. */
const vietnamese = new RegExp(
  `${begin}(?<name>(?:응우옌|쩐|팜|호앙|쯔엉|응오|즈엉)(?: (?!씨)[가-힣]{1,5}){1,3}?)(?=(?:${subjectParticles})${end}| [가-힣]{0,4}(?:${titles})|씨|\\()(?: (?<office>[가-힣]{0,4}(?:${titles})))?(?:\\(\\d{1,3}\\))?(?<particle>${particle})${end}`,
  'gu',
);
/** Syllables that no Korean name has. */
const foreignSyllables =
  '크클트틀프플드르츠브블그슨슬턴톤버키카타라레네니데델베첸코뇨티쿠즈셰샤켈켄펜렌웨윈윌엘앤옌룩릭믹닉딕믈';
/** Given names from abroad, as they are transliterated. */
const givenAbroad =
  '존|제임스|로버트|마이클|윌리엄|데이비드|데이빗|리처드|조지프|조셉|토머스|토마스|찰스|크리스토퍼|크리스티안|대니얼|다니엘|매슈|매튜|앤서니|마크|마르크|도널드|스티븐|스티브|폴|앤드루|앤드류|조슈아|케네스|케빈|브라이언|조지|에드워드|로널드|티머시|제이슨|제프리|라이언|제이컵|게리|니컬러스|니콜라스|에릭|조너선|스콧|벤저민|벤자민|사무엘|새뮤얼|프랭크|알렉산더|알렉산드르|패트릭|잭|피터|페터|메리|퍼트리샤|제니퍼|린다|엘리자베스|바버라|수전|제시카|사라|세라|캐런|리사|낸시|샌드라|에밀리|미셸|캐럴|어맨다|멀리사|스테퍼니|레베카|로라|헬렌|안나|마리아|율리아|줄리아|소피아|올리비아|위르겐|하비에르|카를로스|후안|호세|루이스|미겔|페르난도|안토니오|마르코|루카|블라디미르|세르게이|드미트리|이반|올라프|볼프강|한스|슈테판|마르틴|앙겔라|프랑수아|에마뉘엘|장뤼크|피에르|마틴|토마|티모시|에드윈|앨런|휴고|브루노|클라라|이사벨|소피|루카스|야코프|안드레아스|슈테펜|페드로|디에고|라파엘|알베르토|이리나|올가|나탈리아' +
  '|세바스티안|요하네스|프리드리히|토비아스|플로리안|도미니크|베네딕트|알레한드로|세르히오|엔리케|마테오|로렌초|조반니|주세페|파올로|안드레아|프란체스코|로베르토|스테파노|알레산드로|페데리코|올리비에|앙투안|세드리크|빈센트|빌헬름|헨드릭|마그누스|마티아스|미카엘|안데르스|카롤리나|카타리나|율리야|엘레나|예카테리나|타티아나|스베틀라나|미하일|니콜라이|알렉세이|안드레이|비탈리|빅토르|볼로디미르|올렉산드르|드미트로|아흐메드|무함마드|모하메드|모하마드|이브라힘|유수프|칼리드|오마르|압둘라|파티마|아미나' +
  '|나렌드라|산제이|프리야|알렉스|크리스티나|크리스틴|캐서린|빅토리아|어밀리아|이저벨라|마거릿|앤절라|안젤라|베로니카|가브리엘|가브리엘라|발렌티나|마리나|나디아|레일라|세바스찬|올리버|프레더릭|시어도어|너새니얼|재커리|새디어스|그레고리|로드리고|구스타보|레오나르도|히카르두|파울루|아구스틴|에르네스토|이그나시오|마르셀루|에두아르도|카밀라|루시아|카르멘|테리사|도러시|베아트리스|이네스|엘비라|야스민|마르타|아그네스|이자벨|쥘리에트|카미유|발레리|마들렌';
const isGivenAbroad = new RegExp(`^(?:${givenAbroad})$`, 'u');
/** "마이클 오브라이언 한빛대 교수", "외국인 선수 안토니나 쿠즈네초바": a transliteration, by its given name, or if its surname comes again with a title. */
const transliterated = new RegExp(
  `${begin}(?:(?:${titles}) )?(?<name>(?:${givenAbroad})(?<=[가-힣]{3}) (?!${titles})[가-힣]{2,6}?|[가-힣]{2,6} (?<surname>[가-힣]{0,6}[${foreignSyllables}][가-힣]{0,5}?))(?<!${titles})(?: (?<office>(?:[가-힣A-Za-z0-9·]{1,12} ){0,2}?[가-힣A-Za-z]{0,8}?(?:${titles})))?(?<particle>${particle})${end}`,
  'gu',
);
/** A Korean name and a body, or a word before a noun, is no such name. */
const koreanWords = new RegExp(
  `^(?:${familyNames})[^${foreignSyllables}]{2} |(?:${titles}|출신|[은는이가의에을를로과한된]) `,
  'u',
);
/** Words of three syllables that begin like a family name and are none. */
const noName = new RegExp(
  `^.모$|^지난.$|[장사원관][은는이가]$|[에를는의된던]$|.{3}인$|^(?:이번에|이날은|지난해|정부는|이들은|한국의|한국은|우리는|조사한|조선의|전체의|전국의|오늘은|신임은|현지의|주요한|문제의|기존의|이후의|최근의|고위급|서울시|부산시|경기도|강원도|전라도|경상도|제주도|충청도|인천시|대구시|광주시|대전시|울산시|세종시|국무부|이사회|시민들|연구원|위원회|전문가|여당은|야당은|갈등은|갈등이|이어진|우려해|우려가|강조해)$|^(?:${commonWords})$|^..[팀당청부과처측시사체계층들]$`,
  'u',
);

const again = (names: string) => new RegExp(`${begin}(?<name>${names})(?<particle>${particle})${end}`, 'gu');

/** The patterns of people, in the order in which they count, and of a state that acts. */
const statePatterns = onceByStates((states) => {
  const names = [...states.keys()].filter((name) => /^[가-힣]{2,8}$/u.test(name)).join('|');
  return {
    patterns: [
      fromAbroad(names),
      vietnamese,
      addressed,
      abroadBefore(names),
      transliterated,
      titled,
      foreign(names),
      short,
      calledBefore,
      speaking,
    ],
    state: new RegExp(`${begin}(?<name>${names})(?<particle>${subjectParticles})${end}`, 'gu'),
  };
});

/** Names in Korean, which titles follow. */
export function findKorean(sentences: string[], states: ReadonlyMap<string, string>): Mention[] {
  const { patterns, state } = statePatterns(states);
  const whole = sentences.join(' ');
  const words = whole.split(' ');
  const isRepeated = repeatedIn(whole);
  const isCalled = calledAmong(words);
  /** Families of those called “오 대행”, and who may be meant, unless it is somebody known. */
  const families = new Set(
    sentences.flatMap((text) => matches(text, short).map((match) => groupOf(match, 'name'))),
  );
  const guessed = new Set<string>();
  const isTold = (pattern: RegExp, match: RegExpExecArray) => {
    const [name, surname] = [groupOf(match, 'name'), groupOf(match, 'surname')];
    if (pattern === calledBefore) {
      const isAgain = isRepeated(name) && isSubject.test(groupOf(match, 'particle'));
      if (isAgain || namelike.test(name) || isBracketed(match)) return true;
      const isGuessed = families.has(name.slice(0, 1));
      if (isGuessed) guessed.add(name);
      return isGuessed;
    }
    if (pattern !== transliterated || surname === '') return true;
    const given = name.slice(0, -surname.length - 1);
    return isGivenAbroad.test(given) || (!koreanWords.test(name) && isCalled(given, surname));
  };
  const found = sentences.map((text, index) => people(text, index, patterns, isTold));
  const known = found.flat().filter(({ name }) => name.length > 1 && !guessed.has(name));
  const borne = new Set(known.map(({ name }) => name[0]));
  const isAnothers = (name: string) => guessed.has(name) && borne.has(name[0]);
  const persons = found.map((all) => all.filter(({ name }) => !isAnothers(name)));
  const employers = employersIn(persons.flat(), sentences, new Set(words));
  const named = sentences.flatMap((text, index) => [
    ...(persons[index] ?? []),
    ...bodiesIn(text, index, isRepeated, employers),
    ...matches(text, state).map((match) =>
      mention(text, index, match, {
        kind: 'state',
        region: states.get(groupOf(match, 'name')) ?? null,
      }),
    ),
  ]);
  const all = withoutLoose(named);
  const full = all.filter(({ kind, name }) => kind === 'organisation' || name.length > 2);
  const surnames = full.flatMap((one) => {
    const isPerson = one.kind === 'person';
    const surname = isPerson || /^[A-Z]/u.test(one.name) ? one.name.split(' ')[1] : undefined;
    const first = isPerson ? undefined : firstWord.exec(one.name)?.[0];
    return [surname, first].flatMap((name) => (name === undefined ? [] : [{ ...one, name }]));
  });
  return [...all, ...mentionsAgain(sentences, [...full, ...surnames], again, agencyAt)];
}

/** "(지회장 배성민)". */
const isBracketed = ({ index, 0: all, input }: RegExpExecArray): boolean =>
  input[index - 1] === '(' && input[index + all.length] === ')';

const generic =
  /^(?:병원|노조|협회|조합|재단|대학|영화제|학회|연맹|연구소|교육청|은행|극단|교회|보건소|공단|대표팀|유치원|어린이집|복지관)$/u;

/** What ends like a firm's name may be no name: "법정관리". */
const common = new RegExp(`(?:${firmEndings})$`, 'u');

/** Without family names of nobody, nouns for bodies that stand alone, and what ends like a firm's name and does nothing. */
function withoutLoose(known: Mention[]): Mention[] {
  const names = [...new Set(known.map(({ name }) => name))];
  const told = known.filter(({ agency, role }) => agency > 1 || role !== null);
  const acting = new Set(told.map(({ name }) => name));
  const isFamily = (name: string) =>
    name.length === 1 && !names.some((one) => one !== name && one.startsWith(name));
  const isNoun = (name: string) =>
    (generic.test(name) && isAlone(names)(name)) || (common.test(name) && !acting.has(name));
  const loose = new Set(names.filter((name) => isFamily(name) || isNoun(name)));
  return known.filter(({ name }) => !loose.has(name));
}

/** Whether a surname stands before a title without the given name, or behind "출신". */
function calledAmong(words: string[]): (given: string, surname: string) => boolean {
  const before = new Map<string, Set<string>>();
  for (const [at, word] of words.entries()) {
    const isTitled = title.test(words[at + 1] ?? '');
    const surname = isTitled ? word : words[at - 1] === '출신' ? word.replace(ending, '') : '';
    if (surname !== '') before.set(surname, (before.get(surname) ?? new Set()).add(words[at - 1] ?? ''));
  }
  return (given, surname) => [...(before.get(surname) ?? [])].some((word) => word !== given);
}

/** Of "헬리오스 마리타임", not of a union and its branch. */
const firstWord = new RegExp(`^[가-힣]{3,}(?<!${institutionEndings})(?= )`, 'u');
const ending = new RegExp(`${particle}$`, 'u');
const title = new RegExp(`^(?:${titles})${particle}$`, 'u');

const nearer = new RegExp(`(?<![가-힣])(?:${familyNames})[가-힣]{2} `, 'u');
const titledAt = new RegExp(titled.source, 'uy');
/** "민생연대 정해솔 의원", "철길연대의 문가람 사무처장": whose office it is. */
const bodyBefore = new RegExp(
  `${begin}([가-힣A-Za-z]{1,10}(?:${institutionEndings}|${firmEndings}|당|연대|모임|대))의? $`,
  'u',
);
const bodyLike = /^[가-힣]{2}[당부청원회사시도군구대] /u;

/** What tells of words before a title that they are no office. */
const noOffice =
  /\d(?:[일월년명시건]|개월)|(?:[은는을를의에]|지만|했고|하며|면서|에서|으로|에게|까지|부터|[라다]고|라며)\s/u;

/** Each pattern's, where none before it has found one: an age tells more than a title behind some word. */
function people(
  text: string,
  index: number,
  patterns: RegExp[],
  isTold: (pattern: RegExp, match: RegExpExecArray) => boolean,
): Mention[] {
  const taken: RegExpExecArray[] = [];
  const isFree = ({ 0: all, index: from }: RegExpExecArray) =>
    taken.every((other) => other.index >= from + all.length || other.index + other[0].length <= from);
  for (const pattern of patterns) {
    for (const one of foundBy(pattern, text)) {
      const name = groupOf(one, 'name');
      const isNone = noName.test(name) || title.test(name) || noOffice.test(groupOf(one, 'office'));
      if (!isNone && isFree(one) && isTold(pattern, one)) taken.push(one);
    }
  }
  return taken.map((match) => {
    const office = match.groups?.['office'] ?? null;
    const body =
      office?.includes(' ') === false ? bodyBefore.exec(text.slice(0, match.index))?.[1] : undefined;
    const role = body === undefined ? office : `${body} ${office}`;
    return mention(text, index, match, { kind: 'person', role, title: office?.split(' ').at(-1) ?? null });
  });
}

function foundBy(pattern: RegExp, text: string): RegExpExecArray[] {
  /** Also those that begin inside of another. */
  if (pattern === transliterated)
    return matches(text, pattern, ({ 0: all, index }) => index + all.search(/ |$/u));
  const found = matches(text, pattern);
  if (pattern === addressed) return found.filter(isUntitled).map(withOffice);
  return pattern === titled ? found.map(behindVerb) : found;
}

/** Without the verb's form that begins like a name: "주도한 강민석 위원장". */
function behindVerb(match: RegExpExecArray): RegExpExecArray {
  const office = groupOf(match, 'office');
  if (!nearer.test(office) || bodyLike.test(office)) return match;
  const from = match.index + 4;
  const next = matches(match.input.slice(from), titled)[0];
  return next === undefined ? match : Object.assign(next, { index: next.index + from });
}

/** "류재호(61) 전 공사 사장": whose office follows the age. */
function isUntitled({ input, index }: RegExpExecArray): boolean {
  titledAt.lastIndex = index;
  return /^씨|^$/u.test(titledAt.exec(input)?.groups?.['office'] ?? '');
}

function withOffice(match: RegExpExecArray): RegExpExecArray {
  const before = match.input.slice(Math.max(0, match.index - longestOffice), match.index);
  const office = officeBefore.exec(before)?.groups?.['office'];
  if (office === undefined) return match;
  match.index -= office.length + 1;
  match[0] = `${office} ${match[0]}`;
  Object.assign(match.groups ?? {}, { office });
  return match;
}

function mention(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const name = groupOf(match, 'name');
  const isFirst = match[0].startsWith(name);
  const start = match.index + match[0].indexOf(name, isFirst ? 0 : groupOf(match, 'office').length);
  return mentionAt(sentence, start, name, { agency: agencyAt(text, match), ...about });
}

const agencyAt = (text: string, match: RegExpExecArray): Mention['agency'] =>
  isSubject.test(groupOf(match, 'particle')) ? agencyOf(text) : 0;
