import type { Questions } from '../language.ts';

/** By what a question in Korean tells what it asks for. */
export const koreanQuestions: Questions = {
  identity: /^(?<named>[가-힣 ]{2,}?)(?: 씨)?(?:은|는|이|가) 누구(?:인|입|야|예|이|죠|지)/u,
  money: /얼마를|얼마입|(?:돈|값|이적료|몸값|연봉|상금)[은는이가을]? ?얼마|금액|비용|요금/iu,
  next: /앞으로|후임|다음(?: 단계|에는)|향후/iu,
  reason: /왜|어째서|까닭|이유/iu,
  age: /몇 살|(?<![가-힣])나이(?:[가는를도]?(?![가-힣])|[인입])/iu,
  measure: /얼마나 (?:높|깊|길|넓)|몇 퍼센트|비율/iu,
  duration: /얼마나 (?:오래|걸)|며칠 동안|몇 (?:시간|개월|달|주|분|년 동안)/iu,
  figure: /얼마|몇(?! ?시(?!간))/iu,
  date: /언제|며칠|(?:해|날|때|시기|날짜)[은는]\?|몇 ?시(?!간)|몇 월|무슨 요일/iu,
  place: /어디|(?:곳|장소)[은는]\?|어느 (?:나라|도시|지역)/iu,
  person: /누구|누가|이름|(?:사람|인물)은\?/iu,
  story: /무슨 (?:일|내용|기사)|어떤 내용/iu,
};
