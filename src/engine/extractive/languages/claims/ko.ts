import type { Claims } from '../language.ts';

/** What Korean articles claim that can be compared. */
export const koreanClaims: Claims = {
  topics: `
    evacuate: 대피; rescue: 구조 구출; missing: 실종; inspect: 점검 검사; opened: 건설됐 준공 개장 문을 열; speed: 속도 시속; distance: 거리
    depth: 수심 깊이; height: 높이; firefighter: 소방
  `,
  opposites: `
    warn: 경고했 경고해_왔 경고받 알렸 | 경고를_받은_적이_없 경고는_없 경고받지
    serious: 중상 위독 중태 중환자 | 경상 생명에는_지장 안정적 무사
    arrest: 체포 구속 구금 입건 연행 | 석방 풀려 귀가 보석 도주 불구속
    plea: 혐의를_인정 자백 시인 | 혐의를_부인 무죄를_주장 | 묵비권 진술을_거부
    stay: 사임 사퇴 물러나 물러날 | 직을_유지 자리를_지키 사퇴하지
    rebuild: 재건 다시_짓 복구하기로 | 철거 이전하기로
    jobs: 감원 구조조정 정리해고 해고하 | 고용을_유지 고용_보장
    found: 구조됐 구조되었 발견됐 발견되었 찾았 | 구조되지 발견되지 찾지_못 실종
    fault: 결함 위반 하자 부실 | 이상_없 적합_판정 합격
    sue: 소송을 항소 법적_대응 | 항소하지 소송을_하지
    ransom: 몸값 금품을_요구 | 요구는_없
    open: 열려 영업 개방 | 닫혀 폐쇄 휴업
    intent: 고의 방화 의도적 | 과실 우발 실수 누전
    support: 찬성 지지 | 반대 부결
    guilt: 유죄 | 무죄
    work: 작동했 정상 울렸 | 작동하지 고장 울리지
    free: 자진 스스로 자발 | 강요 떠밀
    leave: 사임 사퇴 | 해임 경질 해고
    permit: 허가 허용 합법 | 금지 불법 무허가
    cancel: 취소 중단 멈추 | 예정대로 계속 강행 재개
    safe: 안전 무해 이상_없 | 위험 유해 오염
    success: 성공 | 실패
    rise: 증가 상승 올랐 늘었 | 감소 하락 떨어졌 줄었
    accept: 수용 합의 받아들 | 거부 거절
    enough: 충분 | 부족
    confirm: 확인했 인정 시인 | 부인 반박
    known: 알고 통보 | 몰랐 통보받지
    hospital: 퇴원 | 입원_중 입원해
    whole: 완전히 전면 | 부분 일부
    colour: 빨간 적색 | 초록 녹색 | 파란 | 하얀 흰색 | 검은 | 노란
  `,
  wordStart: '',
  denial: /않|없|아니|부인|(?<!\p{L})못/u,
  marks: {
    subject: /(\S+?)(?:은|는|이|가|께서)(?=\s)/gu,
    object: /(\S+?)(?:을|를)(?=\s)/gu,
  },
};
