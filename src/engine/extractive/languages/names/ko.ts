import {
  apart,
  isAlone,
  matches,
  mentionAt,
  mentionsAgain,
  onceByStates,
  repeatedIn,
  type Mention,
} from '../mention.ts';

/** Family names of Koreans, those of one syllable and of two; together they cover more than 99% (Statistics Korea, 2015 census). */
const familyNames =
  '김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|전|홍|유|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|나|민|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|탁|국|어|은|편|용|류|라|복|가|빈|옹|갈|피|봉|설|남궁|황보|제갈|사공|선우|독고';

/** What follows a person's name: offices, ranks, callings; longest first is not needed, the pattern takes the whole word. */
const titles =
  '대통령|부통령|총리|부총리|국무총리|주석|총서기|총비서|국무위원장|위원장|부위원장|위원|부장|부부장|장관|차관|차관보|국무장관|국방장관|외무장관|외교장관|재무장관|외무상|의원|대표|원내대표|당대표|최고위원|사무총장|총재|회장|부회장|사장|부사장|이사장|이사|전무|상무|최고경영자|교수|부교수|조교수|명예교수|박사|시장|부시장|지사|도지사|구청장|군수|청장|처장|총장|이사관|검사|검사장|검찰총장|판사|부장판사|대법관|재판관|변호사|감독|코치|선수|주장|대변인|부대변인|수석|수석비서관|비서실장|실장|국장|과장|팀장|본부장|센터장|소장|원장|연구원|연구위원|책임연구원|후보|예비후보|작가|배우|가수|목사|신부|스님|추기경|씨|여사|대사|특사|보좌관|비서관|사령관|장군|대장|중장|소령|대위|행장|조합장|지부장|단장|학장|교장|교감|의장|부의장|서장|경찰서장|경정|경감|총영사|애널리스트|이코노미스트|연구소장|지점장|점장|이장|주지사|왕세자|국왕|여왕|교황|황제|왕자|공주|활동가|감사|간사|집행위원장|조직위원장|사무처장|제1차관|제2차관|비대위원장|대책위원장|정책위원장|정책위의장|정책실장|연구실장|이사회의장|최고경영자|최고재무책임자|창업자|설립자|운영자|관장|촌장|선장|기장|기사|형사|간호사|교사|의사|약사|농민|상인|대학생|감독관|조사관|수사관|지휘자|소설가|시인|화가|사진가|디자이너|프로듀서|기자|특파원|앵커|공동대표|상임대표|사무국장|교육장|교육감|면장|동장|학부모|어머니|아버지|노무사|회계사|건축가|심판|선생님?|할머니|할아버지|학생|경위|경사|부총장|상무|유족|연구관|계장|공장장|역장|반장|명인|명장|주무관|사무관|변호인|지회장|지사장|분회장|명창|작곡가|작사가|평론가|번역가|극작가|조각가|도예가|무용가|무용수|방송인|소리꾼|래퍼|지휘자|연주자|프로그래머|대행|학자|코미디언|편집장|상임이사|개발자';

/** What stands before a name, and seldom behind one. */
const callings =
  '세터|리베로|투수|타자|포수|공격수|수비수|미드필더|골키퍼|피고인|피의자|용의자|운전사|운전자|승객|목격자|피해자|주민|농민|어민|남편|아내|아들|딸|동생|유튜버|셰프|큐레이터|기획자|연출가|안무가|피아니스트|성악가';

/** Endings of institutions' names, and names of one word. A weak one ("부", "청") counts only in these. */
const institutions =
  '외교부|국방부|통일부|기획재정부|법무부|환경부|교육부|보건복지부|고용노동부|국토교통부|산업통상자원부|행정안전부|중소벤처기업부|문화체육관광부|농림축산식품부|해양수산부|과학기술정보통신부|질병관리청|경찰청|국세청|관세청|기상청|소방청|법원|검찰청|대검찰청|감사원|국정원|국가정보원|대법원|헌법재판소|국회|청와대|대통령실|백악관|크렘린궁|국무부|국방부|재무부|상무부|금융위|금감원|공정위|방통위|선관위|민주당|더불어민주당|국민의힘|정의당|조국혁신당|공화당|한국은행|연준|삼성전자|현대차|현대자동차|기아|네이버|카카오|쿠팡|포스코|한화|롯데|SK|LG|KT|검찰|경찰|합참|합동참모본부|유엔|나토|경기도|강원도|충청북도|충청남도|전라북도|전라남도|경상북도|경상남도|제주도|해경|해양경찰청|국민연금|국민연금공단|한국전력|한전|코레일|특허청|병무청|조달청|통계청|산림청|방위사업청|소방청|국토부|산업부|복지부|노동부|고용부|행안부|기재부|과기정통부|문체부|농식품부|해수부|중기부|여성가족부|여가부|공수처|인권위|권익위|방심위|민주노총|한국노총|전교조|경실련|국가수사본부|국수본|헌재';
const institutionEndings =
  '위원회|공사|공단|은행|그룹|전자|자동차|건설|화학|중공업|제약|통신|증권|보험|카드|항공|해운|에너지|바이오|협회|협의회|연합회|연맹|연대|연합|노조|노동조합|총연맹|법원|지방법원|검찰청|경찰청|경찰서|소방서|소방본부|대학교|대학|시의회|도의회|구의회|의회|재단|연구원|연구소|기구|센터|상인회|주민회|조합|학회|병원|의료원|시청|도청|구청|군청|교육청|과학원|감시원|검사원|검정원|평가원|안전원|관리원|정보원|기술원|품질원|노동당|민주당|진보당|개혁당|혁신당|녹색당|당국|사령부|참모본부|거래소|진흥원|관리청|개발청|관리공단|지법|고법|지검|고검|보건소|중앙회|유니온|지부|본부|지회|분회|(?:조직|추진|대책|심의|윤리|금융|인권|권익|노동)위|감독원|지청|지원청|세무서|의사회|변호사회|약사회|간호사회|체육회|유족회|학생회|동문회|부녀회|번영회|어촌계|초등학교|중학교|고등학교|수목원|문화원|기념관|과학관|대사관|영사관|파출소|교도소|구치소|사무소|식약처|보훈처|안전처|축구단|농구단|배구단|야구단|시민구단|노총|노동청|해경|구조대|수사대|교구|조계종|복지원|적십자사|의회|영화제|음악제|연극제|비엔날레|협력단|사업단|추진단|조사단|변호인단|(?:보건|복지|노동|교통|안전|산업|자원|기업|관광|식품|수산|보훈|환경|교육|국방|통일|외교|법무|재정|가족|문화|과학|기술|경제)부';
/** Endings of firms. */
const firmEndings =
  '엘리베이터|시스템|관리|개발|산업|물산|제철|조선|유통|물류|통운|택배|식품|푸드|제과|호텔|백화점|마트|엔터테인먼트|소프트|게임즈|테크|케미칼|투자|리서치|홀딩스|컴퍼니|하우징|모빌리티|팜|강선|제강|철강|정밀|엔지니어링|솔루션|로보틱스|로지스|로지스틱스|제지|방직|타이어|상선|투어|코스메틱|커머스|정유|운수|농협|수협|신협|축협|오케스트라|교향악단|극단|발레단|합창단|고속|여객|택시|주류|양조|도자기|수산|유업|제분|제당|목재|조경|인쇄|출판사?|서점|극장|영화사|기획사|로펌|회계법인|항운|토건|캐피털|파트너스|벤처스|자산운용|인베스트먼트|모터스|메디컬|헬스케어|미디어|텔레콤|디스플레이|반도체|랩스?|뱅크|박물관|미술관|도서관|생명|화재|리조트';
/** What says of the name behind it that it is a firm's or a body's: "시공사 X", "주민단체 'X'". */
const leads =
  '[가-힣]{0,4}(?:[^\\s회인의강검교목간]사|회사|업체|기업|단체|플랫폼|협회|조합|노조|법인|재단|그룹|[여야]당|업계 1위)';
/** A common noun behind such a word is nobody's name. */
const commonNoun =
  /(?:들|자|인|원|률|성|화|책|량|적|계|장|진|측|건|금|비|값|용|형|급|결과|계획|방식|기간|대상)$/u;
/** What marks a subject. */
const subjectParticles = '은|는|이|가|께서|에서는| ?측은| ?측이';

const particle =
  '(?:은|는|이|가|을|를|의|에게|에게는|에게서|로부터|한테|에서|에서는|께서|과|와|과의|와의|도|만|에|으로|로| ?측은| ?측이|측|라고|라며|이라고|다|이다|등)?';
const end = String.raw`(?![\p{L}\p{N}])`;
const begin = String.raw`(?<![\p{L}\p{N}])`;
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
  `${begin}(?<office>[가-힣]{0,6}(?:${titles})) (?<name>(?!(?:본인|일행|모두|모든|일부|전원|다수|대다수|대부분|상당수|여러|출신|지망|단체|모임|노조|부부|가족|일가|협의)|(?:${titles}))[가-힣]{2,4}?(?<![들측팀단회당집자인]|[구작료수]진))(?:(?<particle>은|는|이|가) (?=[“"][^”"]{2,400}[”"](?:이?라[고며]|이?라면서|[고며]) )|\\((?:본명|예명|활동명) [^)]{2,20}\\)(?<mark>${particle})${end})`,
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
  '존|제임스|로버트|마이클|윌리엄|데이비드|데이빗|리처드|조지프|조셉|토머스|토마스|찰스|크리스토퍼|크리스티안|대니얼|다니엘|매슈|매튜|앤서니|마크|마르크|도널드|스티븐|스티브|폴|앤드루|앤드류|조슈아|케네스|케빈|브라이언|조지|에드워드|로널드|티머시|제이슨|제프리|라이언|제이컵|게리|니컬러스|니콜라스|에릭|조너선|스콧|벤저민|벤자민|사무엘|새뮤얼|프랭크|알렉산더|알렉산드르|패트릭|잭|피터|페터|메리|퍼트리샤|제니퍼|린다|엘리자베스|바버라|수전|제시카|사라|세라|캐런|리사|낸시|샌드라|에밀리|미셸|캐럴|어맨다|멀리사|스테퍼니|레베카|로라|헬렌|안나|마리아|율리아|줄리아|소피아|올리비아|위르겐|하비에르|카를로스|후안|호세|루이스|미겔|페르난도|안토니오|마르코|루카|블라디미르|세르게이|드미트리|이반|올라프|볼프강|한스|슈테판|마르틴|앙겔라|프랑수아|에마뉘엘|장뤼크|피에르|마틴|토마|티모시|에드윈|앨런|휴고|브루노|클라라|이사벨|소피|루카스|야코프|안드레아스|슈테펜|페드로|디에고|라파엘|알베르토|이리나|올가|나탈리아';
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
/** "과학기술 및 정보통신위원회": an "and" inside of a name, unless an institution or people stand before it. */
const joint = `[가-힣]{1,6}[^\\s사부청시회원민들자생처] 및 [가-힣]{2,10}(?:위원회|본부|센터|협의회|연구소)`;
/** What stands before a club and is no part of its name: "어제", "소속". */
const noClub =
  '(?:해당|소속|상대|신생|일부|다른|모든|명문|여자|남자|국내|프로|나머지|어제|오늘|내일|이날|지난) ';
const body = new RegExp(
  `${begin}(?<name>(?:[가-힣]{2,8}(?:노총|연대|연합|노조|연맹|협회|노동조합) [가-힣]{2,8}(?:지부|본부|지회|분회))|(?:FC|SC|SV|AC|AS|VfB|VfL) [가-힣]{2,8}?|(?!${noClub})[가-힣]{2,5} (?:유나이티드|시티즌|FC)|${institutions}|${joint}|[가-힣](?:시청|도청|구청|군청)|[가-힣A-Za-z]{2,12}(?:${institutionEndings}|${firmEndings})|(?:병원|노조|협회|조합|재단|대학|영화제|[시도구군]의회))(?:\\([^()]{2,20}\\))?(?<particle>${particle})${end}`,
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
  /^(?:[^.,“”]{0,30}(?:연구|공동|교수)(?:팀|진)| (?:고위 )?관계자(?=[은는이가] .*(?:["”]라?고 |(?<![은는이가] )(?:(?:말|전|답|설명|주장|강조|지적|해명|반박|비판|토로|부인|인정|발표|당부|호소)했|밝혔|덧붙였)(?:다|습니다)[.”"]*$)))(?<particle>은|는|이|가) /u;
const isSubject = new RegExp(`^(?:${subjectParticles})$`, 'u');
/** What a Korean sentence ends with where somebody said or did something. */
const deed = /(?:했|됐|였|았|었|렸|겼|쳤|졌|냈|났|섰|췄)(?:다|습니다|으며|고|지만)|한다|된다|밝혔|말했|전했/u;
/** Words of three syllables that begin like a family name and are none. */
const noName =
  /^.모$|^지난.$|[장사원관][은는이가]$|[에를는의된던]$|.{3}인$|^(?:이번에|이날은|지난해|정부는|이들은|한국의|한국은|우리는|조사한|조선의|전체의|전국의|오늘은|신임은|현지의|주요한|문제의|기존의|이후의|최근의|고위급|서울시|부산시|경기도|강원도|전라도|경상도|제주도|충청도|인천시|대구시|광주시|대전시|울산시|세종시|국무부|이사회|시민들|연구원|위원회|전문가|여당은|야당은|갈등은|갈등이|이어진|우려해|우려가|강조해)$/u;

const again = (names: string) => new RegExp(`${begin}(?<name>${names})(?<particle>${particle})${end}`, 'gu');

/** The patterns of people, in the order in which they count, and of a state that acts. */
const statePatterns = onceByStates((states) => {
  const names = [...states.keys()].filter((name) => /^[가-힣]{2,8}$/u.test(name)).join('|');
  return {
    patterns: [
      fromAbroad(names),
      vietnamese,
      addressed,
      transliterated,
      titled,
      foreign(names),
      abroadBefore(names),
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
  const isRepeated = repeatedIn(sentences.join(' '));
  const words = sentences.join(' ').split(' ');
  const isCalled = calledAmong(words);
  const isTold = (pattern: RegExp, match: RegExpExecArray) => {
    const { groups } = match;
    const { name = '', surname = '' } = groups ?? {};
    if (pattern === calledBefore)
      return (
        namelike.test(name) ||
        isBracketed(match) ||
        (isRepeated(name) && isSubject.test(groups?.['particle'] ?? '')) ||
        (families.has(name[0]) && guessed.add(name).size > 0)
      );
    if (pattern !== transliterated) return true;
    const given = name.slice(0, -surname.length - 1);
    return (
      surname === '' || isGivenAbroad.test(given) || (!koreanWords.test(name) && isCalled(given, surname))
    );
  };
  /** Families of those called “오 대행”, and who may be meant, unless it is somebody known. */
  const guessed = new Set<string>();
  const families = new Set(
    sentences.flatMap((text) => matches(text, short).map(({ groups }) => groups?.['name'])),
  );
  const found = sentences.map((text, index) => people(text, index, patterns, isTold));
  const bearers = found.flat().filter(({ name }) => !guessed.has(name));
  const isAnothers = (name: string) =>
    guessed.has(name) && bearers.some((one) => one.name.length > 1 && one.name[0] === name[0]);
  const persons = found.map((all) => all.filter(({ name }) => !isAnothers(name)));
  const employers = employersIn(persons.flat(), sentences, new Set(words));
  const known = sentences.flatMap((text, index) => [
    ...(persons[index] ?? []),
    ...bodiesIn(text, index, isRepeated, employers),
    ...matches(text, state).map((match) =>
      mention(text, index, match, {
        kind: 'state',
        region: states.get(match.groups?.['name'] ?? '') ?? null,
      }),
    ),
  ]);
  const all = withoutLoose(known);
  const full = all.filter(({ kind, name }) => kind === 'organisation' || name.length > 2);
  const surnames = full.flatMap((one) => {
    const surname = one.kind === 'person' || /^[A-Z]/u.test(one.name) ? one.name.split(' ')[1] : undefined;
    const first = one.kind === 'person' ? undefined : firstWord.exec(one.name)?.[0];
    return [surname, first].flatMap((name) => (name === undefined ? [] : [{ ...one, name }]));
  });
  return [...all, ...mentionsAgain(sentences, [...full, ...surnames], again, agencyAt)];
}

/** "(지회장 배성민)". */
const isBracketed = ({ index, 0: all, input }: RegExpExecArray): boolean =>
  input[index - 1] === '(' && input[index + all.length] === ')';

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

/** "다온셀" of "구본석 다온셀 대표", "다온셀 임원에게" and "다온셀을 상대로", where it acts, too. */
function employersIn(found: Mention[], sentences: string[], words: ReadonlySet<string>): RegExp | null {
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
  `${begin}(?<name>[가-힣A-Za-z]{3,10}(?<![사팀부과직급원장년인자계업은는이가을를의에한된들]))(?: (?:임원|직원|임직원|관계자|경영진|주가|본사|공장)|[을를] 상대로)`,
  'gu',
);
const employer =
  /^(?!(?:전|현|신임|공동|학부모|주민|시민|노동자|농민|어민|상인|학생|청년|여성|단체|회사|기업|업체|국내|지역|전국|외국|여자|남자|국가) )([가-힣A-Za-z0-9]{2,10}) (?:[가-힣]{2,8} )?(?:전 )?[가-힣]{0,2}(?:대표|회장|사장|창업자|위원장|총장|국장|처장|대변인|단장|관장|원장|본부장|감독|교수)$/u;

const generic = /^(?:병원|노조|협회|조합|재단|대학|영화제)$/u;

/** Institutions and firms, each where the first pattern finds it; one that only a common noun tells, if it is named again. */
function bodiesIn(
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
  /^(?:여러|몇몇|수[십백]|다수)|^(?:특별|전문|상임|자문|실무|소)위원회$|^[가-힣]{2}(?:지부|본부)$/u;
/** What ends like a firm's name may be no name: "법정관리". */
const common = new RegExp(`(?:${firmEndings})$`, 'u');
const firm = new RegExp(`(?:${institutionEndings}|${firmEndings})$`, 'u');

/** A verb's form before the real name: "주도한 강민석 위원장". */
const nearer = new RegExp(`(?<![가-힣])(?:${familyNames})[가-힣]{2} `, 'u');
const titledAt = new RegExp(titled.source, 'uy');
/** "민생연대 정해솔 의원", "철길연대의 문가람 사무처장": whose office it is. */
const bodyBefore = new RegExp(
  `${begin}([가-힣A-Za-z]{1,10}(?:${institutionEndings}|${firmEndings}|당|연대|모임|대))의? $`,
  'u',
);
const bodyLike = /^[가-힣]{2}[당부청원회사시도군구대] /u;

/** Each pattern's, where none before it has found one: an age tells more than a title behind some word. */
function people(
  text: string,
  index: number,
  patterns: RegExp[],
  isTold: (pattern: RegExp, match: RegExpExecArray) => boolean,
): Mention[] {
  const taken: RegExpExecArray[] = [];
  for (const pattern of patterns) {
    const found = pattern === transliterated ? fromEachWord(text, pattern) : matches(text, pattern);
    for (const match of pattern === addressed ? found.filter(isUntitled).map(withOffice) : found) {
      const office = match.groups?.['office'] ?? '';
      const isVerb = pattern === titled && nearer.test(office) && !bodyLike.test(office);
      const next = isVerb ? matches(text.slice(match.index + 4), pattern)[0] : undefined;
      const one = next === undefined ? match : Object.assign(next, { index: next.index + match.index + 4 });
      const { groups, 0: all, index: from } = one;
      const name = groups?.['name'] ?? '';
      const isFree = taken.every(
        (other) => other.index >= from + all.length || other.index + other[0].length <= from,
      );
      const isOffice =
        /\d(?:[일월년명시건]|개월)|(?:[은는을를의에]|지만|했고|하며|면서|에서|으로|에게|까지|부터|[라다]고|라며)\s/u.test(
          groups?.['office'] ?? '',
        );
      if (isFree && !isOffice && !noName.test(name) && !title.test(name) && isTold(pattern, one))
        taken.push(one);
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

/** Also those that begin inside of another. */
function fromEachWord(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    pattern.lastIndex = match.index + match[0].search(/ |$/u);
  }
  return found;
}

function mention(text: string, sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const name = match.groups?.['name'] ?? '';
  const start =
    match.index +
    match[0].indexOf(name, match[0].startsWith(name) ? 0 : (match.groups?.['office']?.length ?? 0));
  return mentionAt(sentence, start, name, { agency: agencyAt(text, match), ...about });
}

function agencyAt(text: string, match: RegExpExecArray): Mention['agency'] {
  return isSubject.test(match.groups?.['particle'] ?? '') ? agencyOf(text) : 0;
}

function agencyOf(text: string): Mention['agency'] {
  return deed.test(text) ? 3 : 2;
}
