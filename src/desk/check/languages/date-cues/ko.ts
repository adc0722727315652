import type { DateCues } from '../language.ts';

/** The syllables that end in a consonant, by its place among the final ones, as a class: what Korean verbs tell their tense by. */
const endingIn = (final: number, except = ''): string => {
  const all = Array.from({ length: 399 }, (_, at) => String.fromCodePoint(0xac00 + at * 28 + final));
  return `[${all.filter((syllable) => !except.includes(syllable)).join('')}]`;
};
const [finalN, finalL, finalSs] = [endingIn(4), endingIn(8), endingIn(20, '있겠')];

export const koreanDateCues: DateCues = {
  ahead: new RegExp(
    `예정|전망|방침|계획|다음 ?주|오는|겠(?:다|습니다)|열리는|열릴|앞둔|${finalL} (?:것|수)|(?:${finalN}|는)다(?=고|며|는|면|[.,”"’']|$)`,
    'gu',
  ),
  past: new RegExp(`${finalSs}(?!다면)(?=다|고|으|지|는|던|습|을)|지난`, 'gu'),
  open: /취소|연기(?:됐|했|되|하)|예정이었/gu,
  verbLast: true,
  clause: `(?:${finalSs}|다|라)(?:고|으며|며|지만|으나|는데)(?= )`,
  last: '지난 ?(?:주 ?)?DAY',
  next: '(?:오는|다음|돌아오는) ?DAY',
  bound: 'DAY일? ?(?:까지|부터|이후)',
  over: /(?:았|었|했|됐|였)(?:다|습니다)[.]?$/u,
  habit: '(?:매주|매월) ?DAY|DAY ?마다',
  weeks: { this: '이번 ?주', last: '지난 ?주', next: '다음 ?주' },
  sameYear: /같은 ?해|그해/u,
  describing: {
    noun: 'behind',
    pattern: String.raw`(?:\d{4}년|지난해|작년|지난달|올해|내년|(?:\d{1,2}월 ?)?\d{1,2}일|DAY)의(?= )(?! (?:봄|여름|가을|겨울|아침|밤|저녁|오전|오후|새벽|초|말))`,
  },
};
