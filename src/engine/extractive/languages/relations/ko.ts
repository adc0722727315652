import { patternsOf, oneOf, type RelationPatterns } from './acts.ts';

/** Words of an office behind a name, of which only the last has a particle. */
const office = String.raw`(?:(?: (?![^ ]*(?:의|을|를|에|에서|로|와|과|고|며|은|는|이|가|에게) )[가-힣A-Za-z0-9·]+){0,3}?(?: [가-힣A-Za-z0-9·]+?)?)`;
const subject = String.raw`①(?:씨|군|양)?${office}(?:은|는|이|가|께서|에서는| 측은| 측이) `;
const patient = String.raw`②(?:씨|군|양)?${office}(?:은|는|이|가| 측은| 측이) `;
/** No other subject stands between. */
const between = String.raw`(?:(?!(?!같은 )[가-힣●](?:은|는|이|가|께서) )[^.●])*?`;
/** Also with another's name before an office: “former researcher of Hanbit, Park”. */
const object = String.raw`(?:[●]${office} ){0,2}②(?:씨|군|양)?${office}`;
/** Nouns with particles, figures, adverbs: what may stand before the verb, and no verb that joins clauses. */
const filler = String.raw`(?:(?:[가-힣]+ 혐의로|[가-힣]{2,6}(?= [가-힣]+[을를] )|[^ .●“”]*(?:을|를|에|에서|로|의|와|과|(?<=[^ ])한(?! [●])|된(?! [●])|은(?! [●])|던(?! [●])|적|히|게|년|월|일|원|억|만|명|개|씩|회|직접|다시|공식|공개|정식|함께|즉각|강력|일제히|최근|추가로|새로|곧바로|전격)|[\d.,%]+\S*|[가-힣]{2,4}(?= \d)|[●][^ .]*),? ){0,5}?`;
const saying = oneOf(
  '말 설명 주장 강조 발표 언급 전망 답 생각 예상 기대 우려 희망 약속 부인 시인 인정 시사 계획 검토 추진 예고 당부 밝히 전 참석 출석 도착 이동 방문 활동 근무 위치 포함 대',
);
const end = String.raw`(?:했다(?!고|는|면|던)|했으며|했고|하며(?! )|하고 있다|한다(?!고|는|면)|했지만|했는데|한 데 이어|한 바 있다|하기로 했다|해 왔다|해왔다|한 뒤|한 후|했던 것으로 확인됐다)`;
const verb = String.raw`(?<verb>(?:[가-힣]{2,6}(?:을|를) )?(?:(?:구속|불구속|약식|긴급|추가) )?(?!${saying}(?:했|한|하|해))[가-힣]{2,4}?)${end}`;
const native = String.raw`(?<verb>(?:[가-힣]{2,6}(?:을|를) )?${oneOf('꺾었 이겼 물리쳤 도왔 뽑았 불렀 맡겼 넘겼 줬 주었 건넸 보냈 제쳤 눌렀 앞섰 때렸 속였 막았 이끌었 내렸 냈 팔았 사들였 쫓았 붙잡았 숨졌 빼앗았 훔쳤 물려줬 만났 따돌렸 찔렀 밀쳤 쐈 쏘았 구했 살렸 들이받았 덮쳤 몰아냈 쫓아냈 내쫓았 끌어내렸 앉혔 꾸짖었 나무랐 감쌌 가르쳤 찾아갔 풀어줬 내보냈 데려왔 꼽았 불러들였 넘겨줬 팔아넘겼 빌려줬 돌려줬 갚았 끌어안았 깨뜨렸 무너뜨렸 도와줬 밀어냈 내줬 막아섰 맞았')}다)(?!고|는|면)`;

/** How plain Korean sentences say who acts on whom. */
export const koreanRelations: RelationPatterns = {
  transfer: /[을를] /u,
  acts: patternsOf(
    String.raw`${subject}${between}${object}(?:을|를|에게|한테|에|에 대해|에 대한|와|과)(?: 상대로| 향해)? ${filler}(?:${verb}|${native})`,
    String.raw`${subject}${between}${object}의 ${filler}(?<verb>(?:주장|요구|제안|신청|청구|항소|상고|계획|발언|계좌|면허|허가|임명|해임|사임|사퇴|석방|체포|구속|자택|집|사무실|본사|공장|차량|휴대전화)[을를] (?!${saying}(?:했|한|하|해))[가-힣]{2,4}?)(?:${end}|해 )`,
    String.raw`②(?:씨)?${office}[을를] (?<verb>변호|대리)(?:한|하는|했던|해 온) ①`,
    String.raw`②(?: 씨)?의 (?<verb>변호인|대리인|법률대리인)(?:인)? ①`,
    String.raw`${object}(?:을|를|에게) ${subject}${filler}(?:${verb}|${native})`,
    String.raw`${patient}${between}①(?:씨)?${office}(?:에|에게|로부터|으로부터)(?: 의해)? ${filler}(?<verb>[가-힣]{2,4}?)(?:됐다|되었다|당했다|받았다)(?!고|는|면)`,
  ),
  attributed:
    /[?]|않|못했|못한|아니|경우|(?:하|이|으|되)면(?: |,)|의혹|[한은된린친운] 혐의|주장[이은도에]|주장을 (?:했|하|펼|내놓)|알려졌|것으로 (?:보|전|알)|가능성|방침|예정이|계획이|보도했|보도했으나|부인했|따르면/u,
};
