import { list } from '../text/word-set.ts';

/** First words that point back: out of its place such a sentence dangles. Folded. */
const tables: Record<string, ReadonlySet<string>> = {
  en: list(
    'he she they it his her their its him them this that these those but and so however meanwhile also still yet then such instead',
    'moreover furthermore nevertheless nonetheless therefore thus otherwise similarly there',
  ),
  de: list(
    'er sie es ihr sein seine ihre dies diese dieser dieses das aber doch und auch dabei dazu damit dagegen allerdings zudem außerdem',
  ),
  fr: list(
    'il elle ils elles ce cela ceci cette ces celui celle mais et aussi pourtant cependant ainsi toutefois ensuite enfin',
  ),
  es: list('ella ellos ellas eso esto pero y tambien ademas sin asimismo entonces aunque'),
  pt: list('ele ela eles elas isso isto mas e tambem alem assim entao porem'),
  it: list('egli lui lei loro questo questa questi queste ma e anche inoltre tuttavia cosi'),
  nl: list('hij zij ze het dit dat deze maar en ook echter daarnaast bovendien'),
  ru: list('он она они оно это этот эта эти но и а также однако при кроме поэтому затем'),
  ko: list(
    '그는 그가 그녀는 그들은 이는 이에 이를 이와 그러나 하지만 그리고 또 또한 이어 한편 아울러 그러면서 이날 반면',
  ),
  ja: list('彼は 彼女は しかし また さらに そして 一方 これに この その'),
  zh: list('他 她 他们 但 但是 然而 此外 同时 这 该'),
  ar: list('وقال وأضاف وأشار لكن كما وأوضح وهو وهي'),
};

const none: ReadonlySet<string> = new Set();

export function dangling(language: string): ReadonlySet<string> {
  return tables[language] ?? none;
}
