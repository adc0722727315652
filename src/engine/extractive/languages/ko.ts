import { koreanClaims } from './claims/ko.ts';
import { koreanConcepts } from './concepts/ko.ts';
import { koreanSynonyms } from './synonyms/ko.ts';
import type { Language } from './language.ts';
import { koreanQuestions } from './questions/ko.ts';
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
  topicFirst: true,
  openers: wordSet(
    '이 그 이들은 그는 그가 그녀는 그들은 이는 이에 이를 이와 그러나 하지만 그리고 또 또한 이어 한편 아울러 그러면서 이날 반면 그의 그녀의 이들의 그들의',
  ),
  stem: koreanStem,
  stateNames:
    'US 미국|GB 영국|KP 북한|KR 한국,남한|CN 중국|JP 일본|RU 러시아|DE 독일|FR 프랑스|EU 유럽연합|TW 대만|UA 우크라이나|IL 이스라엘|IR 이란|IN 인도',
  concepts: koreanConcepts,
  synonyms: koreanSynonyms,
  claims: koreanClaims,
  reasons:
    /때문|위해|따라|이유|탓|해서|므로|인해|인한|바람에|덕분|원인|계기|우려|다며|도록|(?<=[가-힣])려고/iu,
  otherRanks: /부(?:시장|지사|총리|대표|회장|위원장|통령|의장)|(?<!\p{L})전(?:임)? /u,
  formerly: /^전직?$/u,
  explanations: /때문|이유|탓/iu,
  questions: koreanQuestions,
  dateMarks:
    /요일|오늘|어제|내일|모레|올해|작년|내년|이달|연말|새벽|지난|다음|\d+[년월일시]|[봄가을여름겨울](?:부터|까지|에는?)/iu,
  numberMarks: /[두세네]\s|(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)/iu,
  ages: /\d\s?[세살]|\d0대|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)\s?살/iu,
  pronounMarks: /(?<!\p{L})(?:그|그녀|그들|이것|그것)(?!\p{L})|그(?:는|가|녀|들)/iu,
  accusation: /비난|혐의|고발|기소|의혹|유죄|검찰은 [^.]{0,80}(?:봤다|보고|판단|주장)/u,
  rebuttal: /부인(?:했|하|한|해)|반박|불기소|사실무근|사실이 아니|증명되지 않|입증되지 않|결백/u,
  exoneration: /무죄|무혐의|혐의를 벗|혐의 없음/iu,
  owning: /^(?: ?씨)?의/u,
  possessive: /의$/u,
  shortNames: {
    body: /(?:위원회|대학교|경찰청|경찰서|검찰청)$/u,
    authorities: [['검찰', /(?:[지고대]검|지청)$/u]],
  },
  unrelated: /(?:친척|친인척|인척|혈연|가족) ?관계(?:가|는|도)? ?(?:없|아니)|동명이인/u,
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
