/** Words that Korean news uses for one another: `concepts` of language.ts. */
export const koreanConcepts = `
  die: 사망 숨졌 숨진 죽 희생 숨지 숨져 목숨; hurt: 다쳤 다친 부상 골절 부러 다치 상처 타박 입원; money: 돈 금액 비용 가격 예산 지불 원을 억 투자 보상 값 환불 배상 지원금 자금 달러 비싸 싸다 상품권 현금 추가요금 대금
  penalty: 벌금 과징금 처벌 제재 징계 경고$ 징역 교도소 수감 구속; vote: 표결 투표 찬성 반대표 선거; work: 일자리 노동 직원 근로 고용 직장; dismiss: 해고 감원 퇴출 쫓겨 내쫓 잘렸; strike: 파업 시위 집회
  oppose: 반대 비판 반발 못마땅 거부 항의; support: 지지 지원 찬성; begin: 시작 시행 개시 효력 착수 개장 개통 열리 열려 열립; end: 끝 종료 마감 완료 완공 마치 마쳐; close: 폐쇄 닫; build: 건설 공사 짓 건립
  company: 회사 기업 업체 제조사 납품 대한; lead: 대표 장관 수장 이끌 회장 사장 창업 책임자 소장 구청장; buy: 인수 구입 매입; sell: 판매 매각 팔; rise: 증가 올랐 상승 늘 급증 두배 치솟; fall: 감소 하락 줄 떨어
  profit: 이익 매출 수익 실적; share: 주가 주식; tax: 세금 요금 수수료; school: 학교 학생 교사 대학; health: 병원 의사 환자 건강 의료 증상 구토 아프 진단; police: 경찰 형사 수사관
  court: 법원 재판 판사 소송 판결 기소 고소 항소 상고 이의 배심 선고; lawyer: 변호사 검사; law: 법안 법률 법이 법을 제정 개정; state: 정부 당국; union: 노조 노동조합; warn: 경고 경보; fire: 화재 불이
  water: 물이 강이 홍수 침수 댐 호수 저수지 누수 수도; weather: 비가 폭우 태풍 날씨 가뭄 폭풍; train: 철도 열차 노선 기차; road: 도로 차량 교통 버스 차가 자동차 대가; ship: 선박 항구 배가 여객선 배를 배는 배편 타야
  house: 주택 집 아파트 임대 호텔 숙박 숙소 세입자 월세; resident: 주민 시민 이웃 입주; people: 사람 이용객 승객 고객 방문객 관광객 명이 피해자 손님 관객 참가자 회원 투자자 예금자 소비자 조합원; child: 아이 어린이 청소년 학생들 유아
  family: 가족 아버지 어머니 아내 남편 부모 엄마 아빠 유족; age: 나이 살 세; energy: 전기 전력 에너지 배터리 정전 태양광; study: 연구 조사 보고서 설문; find: 발견 밝혀 찾아; deny: 부인 반박 부인하 잡아떼
  accuse: 비난 혐의 고발 문책 추궁; demand: 요구 촉구 바라 원해; promise: 약속; decide: 결정 의결 통과 합의; investigate: 수사 조사 불러
  steal: 절도 횡령 사기 도둑 훔쳐 훔친 강도 빼돌 비리 뇌물 부패 부정 챙겼 챙긴 챙겨 착복 뒷돈 대가로; arrest: 체포; war: 전쟁 공격 군; win: 승리 우승 수상 이겼 꺾 승소; future: 앞으로 예정 계획 다음
  meet: 회의 협상 회담 만나 모이 모임 집회를 총회; propose: 발의 내놓 제출 제안; result: 결과 결론 여파; repair: 수리 복구 보수 고치 고쳐 재건 교체 복원 정비 점검; cause: 원인 이유 까닭 때문 왜
  animal: 동물 강아지 개$ 고양이 말$ 소$ 양$ 늑대 새$ 물고기 가축 벌$ 곤충 곰$ 사슴 돼지 염소 닭$ 황새; food: 음식 식품 먹 식사 빵 고기 식당 점심 저녁 아침밥 우유 과일 채소 급식 반찬 요리 배달음식; fear: 걱정 우려 두려 불안 염려
  hope: 희망 기대 바람 원하; help: 도움 도와 도왔 구조 자원봉사 구호 도우 돕는 도울; learn: 배우 배웠 교육 훈련 연수 강의; allow: 허용 허가 허락 승인 면허 인정하 시인; forbid: 금지 막았 막아 막은 통제 차단 제한
  appoint: 임명 채용 선임 지명; replace: 후임 후임자 대신; give: 기부 선물 주었 지급 보조금 상금 포상 빌려주 돕 받는 받나 받게 제공 내주 주어; send: 보내 보냈 배달 배송 파견 전달 공급; move: 이전 옮기 옮겨 이송 운반 이사 건너 이동 통행
  arrive: 도착; lose: 손실 잃 적자 손해; search: 수색 찾는 찾고; missing: 실종 사라; escape: 도주 탈출 달아나 도망 출국 도피 잠적; evacuate: 대피; accident: 사고 충돌 추락 참사 탈선
  fault: 과실 실수 잘못 결함 부주의 부실 문제래; break: 파손 무너 붕괴 균열 고장 터지 터져; secret: 비밀 숨기 숨긴 은폐; announce: 발표 공개 밝혔 밝히 유출 드러 제보 알려; say: 말했 설명 전했 말하 뭐라고
  answer: 답변 대답 응답 반응 해명 입장을 주장 뭐라; deal: 계약 협정 거래 타결; cancel: 취소 중단 중지 철회 멈춰 멈추 정지 운행; stay: 계속 남아 남기로 유지; debt: 빚 대출 부채 채무 빌려; own: 소유 주인 보유 주주 지분
  trade: 무역 수출 수입; shop: 가게 점포 상점 시장 마트 상인 장사 매대 진열; factory: 공장; machine: 기계 장비 장치 설비 승강기 엘리베이터; computer: 컴퓨터 인터넷 데이터 해커 해킹 사이버 앱 서버 휴대전화 온라인 침입자
  plane: 비행기 항공 공항 헬기 조종사 여객기; bridge: 다리$ 교량 터널; bicycle: 자전거; farm: 농장 농민 농업 수확 농가; forest: 숲 나무 공원 정원 산림; mountain: 산$ 산악; sea: 바다 해변 해안 섬$ 수영
  art: 미술 예술 박물관 전시 그림 조각; music: 음악 노래 콘서트 가수; film: 영화 연극 극장; book: 책$ 소설 도서관 작가 저자; sport: 경기 스포츠 선수 감독 팀$ 대회 골을 득점 우승컵 메달; religion: 교회 성당 사찰 종교 목사 신부
  weapon: 무기 총$ 폭탄 미사일 폭발; politics: 정당 정치 국회 의회 의원 야당 여당 도지사 군수 당은 당이; country: 나라 국가 외국 해외 국외 외국으로 해외로; migrant: 이민 난민; place: 장소 곳$ 현장 위치 부지 땅$ 토지
  town: 도시 마을 시내 동네; building: 건물 지붕 벽$ 탑; speed: 속도 시속; weight: 무게 킬로그램; length: 길이 높이 깊이; far: 거리 킬로미터 미터 멀리; heat: 더위 기온 온도 추위 폭염; medicine: 약$ 백신 치료 의약
  virus: 바이러스 감염 전염; surgery: 수술; birth: 출생 태어나 태어난 아기 임신 출산; celebrate: 축하 축제 기념; visit: 방문 관광 관람; ticket: 표$ 입장권; wage: 임금 월급 연봉 급여; retire: 은퇴 퇴직 연금 그만두
  expert: 전문가 과학자 교수 연구원 박사; press: 기자 언론 신문; witness: 목격 증인; suspect: 용의자 피의자 피고; evidence: 증거 서류 문서 사진 영상; environment: 환경 기후 오염 쓰레기 배출 잔해
  fuel: 석유 가스 석탄 휘발유 연료; space: 우주 행성 별$ 망원경 위성; history: 역사 세기 고대 유적; new: 신규 새로; first: 처음 첫 전임; part: 부분 절반 비율 퍼센트 일부; plan: 사업 방안; aim: 목표 목적
  condition: 조건 의무; safety: 안전 보호 보안 경비; danger: 위험 위협; problem: 문제 어려움; bankrupt: 파산 부도 실패 망한; use: 사용 이용 활용; make: 생산 제조 만들; driver: 운전 기사; name: 이름 명칭
  message: 편지 메일 메시지 문자; sorry: 사과 유감; praise: 칭찬 환영; complain: 불만 호소; signature: 서명 청원; travel: 여행; record: 기록 최고; delay: 연기 지연 늦어; leave: 사임 사퇴 떠나
  opinion: 의견 생각 입장 강조 고집; damage: 피해 파괴 훼손 손해액; test: 시험; return: 재개 돌려 복귀 반환 다시; rival: 경쟁 라이벌; free: 무료 공짜 면제; limit: 제한$ 한도 할당; affect: 영향 피해를
  lie: 속였 속이 거짓 허위 조작 위조 가짜 속여; bank: 은행; time: 기한 시한 마감일 시간 분간 기간; agree: 타협; size: 규모 크기; woman: 여성 여자 여인 소녀; man: 남성 남자 소년; friend: 친구 지인 동료
  marry: 결혼 이혼 혼인 배우자 신랑 약혼; know: 알았 알고 알게 알아 인지 파악 눈치; change: 변경 변화 바꾸 바꿔 바뀌 개편 전환 조정 수정; choose: 선택 골라 고르 뽑 선정; organisation: 협회 재단 단체 기관 연맹 클럽 연합
  committee: 위원회 이사회 심의 협의회; disaster: 지진 산사태 눈사태 화산 쓰나미 재난 재해; ransom: 몸값 협박 인질 납치 유괴; protest: 농성 행진; diplomacy: 대사관 외교 영사 정상회담; prize: 상을 시상 훈장
  poor: 가난 빈곤 저소득 노숙; rich: 부자 재산 부유 거액; insurance: 보험; product: 제품 상품 물건 물품 브랜드 모델; quality: 품질 기준 등급; schedule: 일정 시간표 날짜; night: 밤 심야 야간
  morning: 아침 새벽 오전; season: 여름 겨울 봄$ 가을 계절 시즌; holiday: 휴가 연휴 방학 휴일 명절; border: 국경 세관 출입국; room: 방$ 교실 지하 주방 층$ 복도; door: 문을 문이 창문 출입문 열쇠 자물쇠
  body: 머리 손을 다리를 팔을 어깨 무릎 뼈; sleep: 잠을 자고 수면 침대; drug: 마약 코카인 밀수 밀반입; alcohol: 술을 음주 맥주 와인 소주 만취; tobacco: 담배 흡연; language: 언어 번역 통역 한국어; see: 보았 봤 관찰 지켜
  hear: 들었 소리 소음; read: 읽 쓴$ 적힌 작성; follow: 뒤따 추적 쫓; save: 구했 살렸 지켰 보존; request: 요청 신청 부탁; invite: 초청 초대; join: 참여 참가 가입 합류 동참; link: 연결 관련 관계 연관 연락
  succeed: 성공 해냈 이뤄; lack: 부족 결핍 모자; need: 필요; compare: 비교 대비 차이; count: 총 모두 합계 전체 숫자 인원; happen: 일어 벌어 발생 생긴 행사; reject: 거절 기각 반려 부결 퇴짜; throw: 던지 던져 버리 버려
  cut: 삭감 감축 자르 베어; measure: 조치 대책 방침; contract: 체결 협약; official: 대변인 관계자 당국자 담당자; debate: 토론 논의 논쟁 협의; approve: 가결 인가 인정; expel: 추방 제명 쫓아; fan: 팬$ 팬들 응원 서포터
  swim: 수영장; clothes: 옷$ 의류 신발 유니폼 교복; metal: 금$ 은$ 청동 철강 구리 금속; stone: 돌$ 바위 콘크리트 벽돌; bag: 가방 상자 봉투 택배 컨테이너; truck: 트럭 화물차 승합차; technology: 기술 로봇 인공지능 반도체 칩
  advert: 광고 홍보 캠페인; wait: 기다 대기; continue: 지속 이어; prepare: 준비; idea: 아이디어 구상; responsib: 책임 탓; right: 권리 자격 권한; identity: 신원 신분 정체; origin: 출처 유래 출신
  remove: 압수 회수 제거 철거 몰수 박탈; reveal: 폭로 들통 적발 탄로; cost: 값이; ruin: 황폐
`;
