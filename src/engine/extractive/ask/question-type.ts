/** What kind of thing a question asks for, where its words tell. */
export type Wanted = 'person' | 'date' | 'age' | 'figure' | 'place' | null;

/** Question words of every language at once: they are told apart by their letters. */
const asking: [Exclude<Wanted, null>, RegExp][] = [
  [
    'age',
    /how(?= old (?:is|was|are|were))|what age|wie alt (?:ist|sind|war)|quel(?:le)? âge|cu[aá]ntos años tiene|quantos anos t[eê]m|quanti anni ha|сколько лет|몇 살|나이|何歳|年齢|多大年纪|几岁/iu,
  ],
  [
    'figure',
    /how (?:many|much)|how(?= (?:long|old|far|high|large|big|often|tall|wide|deep|fast|strong|heavy))|what (?:percentage|share|number|amount|age)|wie ?viele?|wie (?:hoch|lange|alt|gross|groß|weit)|combien|quel(?:le)? (?:âge|somme|montant|nombre|part)|cu[aá]nt[oa]s?|quant[oaie]s?|сколько|kaç|كم|얼마|몇|何(?:人|年|歳|円|件|日間|パーセント)|いくら|いくつ|どのくらい|どれくらい|多少|几/iu,
  ],
  [
    'date',
    /\bwhen\b|what (?:day|date|year|month|time)|\bwann\b|\bquand\b|quelle (?:date|année)|cu[aá]ndo|\bquando\b|когда|ne zaman|متى|언제|며칠|いつ|何時|何月|何曜日|什么时候|何时|哪(?:一)?(?:天|年)/iu,
  ],
  [
    'place',
    /\bwhere\b|(?:which|what) (?:country|city|town|place)|\bwo\b|\bwohin\b|\boù\b|d[oó]nde|\bonde\b|\bdove\b|\bгде\b|куда|nerede|أين|어디|どこ|哪里|哪儿|何处/iu,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\bwer\b|\bwen\b|\bwem\b|\bqui\b|qui[eé]n(?:es)?\b|\bquem\b|\bchi\b|\bкто\b|\bкого\b|\bkim(?:in)?\b|من الذي|누구|누가|誰|だれ|どなた|谁/iu,
  ],
];

export function wantedBy(question: string): Wanted {
  return asking.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

/** A question without the words that only say what kind of thing is asked for: "how long", "what year". */
export function withoutAsking(question: string): string {
  return asking.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), question);
}

const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр';
const days =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat|jahr|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|année|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|недел|месяц|год';
const date = new RegExp(
  `(?<!\\p{L})(?:${months}|${days})|\\b(?:1[89]|20)\\d\\d\\b|\\d+[년월일시年月日时時]|요일|오늘|어제|내일|지난|다음|曜|今日|昨日|明日|来年|今年|去年|今天|昨天|明天|周[一二三四五六日]|星期|اليوم|أمس|غدا|يوم`,
  'iu',
);
const figure =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|cent|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|cien|mil|dois|três|quatro)\b|[一二三四五六七八九十百千万亿億両]|[두세네]\s|(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)/iu;
const capital =
  /(?<=[^.!?…]\s["“«„]?)\p{Lu}|\p{Script=Hangul}|\p{Script=Han}|\p{Script=Katakana}|\p{Script=Arabic}|^\p{Lu}\p{L}+ \p{Lu}/u;

const age =
  /(?<!\p{L})(?:aged?|was|is) \d{1,3}\b|, \d{1,3},|-year-old|\d (?:(?:billion|million) )?(?:years?|Jahre?|ans|años|anos|anni|лет|года?)(?!\p{L})|\d\s?[세살歳岁]|jährige/iu;

/** Whether a sentence could hold what is asked for. */
export function offers(sentence: string, wanted: Wanted): boolean {
  if (wanted === 'figure') return figure.test(sentence);
  if (wanted === 'age') return age.test(sentence);
  if (wanted === 'date') return date.test(sentence);
  return wanted === null || capital.test(sentence);
}

const wholeStory =
  /^.{0,14}(?:what(?: is|'s|’s| was) (?:this|it|the (?:article|story|text|news)) about|what happened|main point|tl;?dr|worum geht|was ist (?:passiert|geschehen)|de quoi|que s.est-il passé|de qué (?:trata|va)|qué (?:pasó|ocurrió)|o que aconteceu|do que se trata|что (?:случилось|произошло)|о ч[её]м|무슨 (?:일|내용|기사)|어떤 내용|何が(?:起|あ)|何の記事|どんな内容|发生了什么|讲了?什么).{0,12}$/iu;

/** "What is this about?": a question for the story itself, which the lede answers. */
export function asksForAll(question: string): boolean {
  return wholeStory.test(question.trim());
}
