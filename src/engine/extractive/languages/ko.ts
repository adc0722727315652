import { koreanClaims } from './claims/ko.ts';
import type { Language } from './language.ts';
import { koreanRelations } from './relations/ko.ts';
import { wordSet } from '../text/word-set.ts';
import { findKorean } from './names/ko.ts';

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
  otherRanks: /부(?:시장|지사|총리|대표|회장|위원장|통령|의장)|(?<!\p{L})전(?:임)? /u,
  explanations: /때문|이유|탓/iu,
  questions: {
    identity: /^(?<named>[가-힣 ]{2,}?)(?: 씨)?(?:은|는|이|가) 누구(?:인|입|야|예|이|죠|지)/u,
    money: /얼마를|얼마입|돈[이을]? 얼마|금액|비용|요금/iu,
    next: /앞으로|다음(?: 단계|에는)|향후/iu,
    reason: /왜|어째서|까닭|이유/iu,
    age: /몇 살|(?<![가-힣])나이(?:[가는를도]?(?![가-힣])|[인입])/iu,
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
  clauses: {
    doer: /^누(?:가|구가) (?:.*?(?<named>[가-힣]{1,}?)(?:을|를|에게|에|의|한테)(?= ).*? )?(?<verb>[가-힣]{2,}?)(?:했|한|할|하|됐|된|될)[가-힣]*(?: 수 [가-힣]+)?\??$/u,
    target:
      /^(?:.* )?(?<named>[가-힣]{1,}?)(?:은|는|이|가) 누구(?:를|에게|의|한테)(?= ).*? (?<verb>[가-힣]{2,}?)(?:했|한|할|하)[가-힣]*(?: 수 [가-힣]+)?\??$/u,
    subject: (name) => `${name}(?:은|는|이|가|께서|측은|측이)(?![가-힣])`,
    object: (name) => `${name}(?:을|를|에게|에|의|한테)(?![가-힣])`,
  },
  relations: koreanRelations,
  names: findKorean,
};
