/** A name in Hangul, Han or Katakana as it stands in the text; `sure` where a title or its form says so. */
export type AsianName = { word: string; sure: boolean };

const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용류라빈사';
const givenSyllables =
  '가강건경고관광교구국권규균근금기길나남노다단담대덕도동두라란람래련령로록루류름리린림만맹명모무문미민방배백범별병보복봉비빈빛사산상샘서석선설섭성세소솔송수숙순슬승시식신심아안애언엄연열엽영예오옥온완용우욱운웅원월위유윤율은을의이익인일임자재저전정제조종주준중지진찬창채천철청초춘충치태택평표하학한해향허헌혁현형혜호홍화환황회효훈휘흥희';
const koreanTitles =
  '대통령|총리|장관|차관|의원|대표|사장|회장|시장|지사|교수|박사|교사|선생|감독|선수|기자|변호사|판사|검사|위원장|위원|이장|원장|청장|총장|교육감|연구원|연구위원|애널리스트|팀장|국장|과장|부장|이사|씨|양|군';
const commonKorean =
  /(?:회|단|부|청|원|사|법|성|국|당|팀|측|식|점|률|율|량|권|력|전|물|장|금|제|자|형|소|과|용|적|학|기|지|도|시|화|비|가)$/u;

/** "지지하는": a verb before its ending. */
const verbStem = /[하되지기리려여고며면거라자로있없]$/u;

/** "소방대는" where the article has "소방당국": a word, no name. */
const commonStart = (word: string, whole: string): boolean => whole.includes(word.slice(0, 2));

/** People in Korean text: a name before a title, or a surname with two syllables that names are made of. */
export function koreanNames(text: string, whole: string): AsianName[] {
  const titled = new RegExp(
    String.raw`(?<!\p{L})((?:\p{Script=Hangul}{2,5}[ ·])?\p{Script=Hangul}{2,4}) (?:\p{Script=Hangul}{1,6} )?(?:${koreanTitles})(?!\p{Script=Hangul}{3})`,
    'gu',
  );
  const plain = new RegExp(
    String.raw`(?<!\p{L})([${koreanSurnames}][${givenSyllables}]{2})(?=(?:은|는|이|가|을|를|의|과|와|도|에게|께서)(?!\p{L}))`,
    'gu',
  );
  const before = [...text.matchAll(titled)].map(([, name = '']) => {
    const [first = '', last] = name.split(/[ ·]/u);
    return last === undefined
      ? { word: first, sure: isPerson(first) }
      : { word: last, sure: isPerson(last) || isForeign(first, last, whole) };
  });
  const alone = [...text.matchAll(plain)]
    .filter(([, word = '']) => !verbStem.test(word))
    .map(([, word = '']) => ({
      word,
      sure: !commonKorean.test(word) && !commonStart(word, whole),
    }));
  return [...before, ...alone].filter(
    ({ word }) =>
      word.length > 1 &&
      !/^(?:이번|지난|해당|다른|모든|어느|같은|신임|전직|현직|담당|수석|선임|책임|담임|전임|여성|남성|초대|공동|상임|야당|여당|노조|회사|현지|경찰)$/u.test(
        word,
      ),
  );
}

/** "안나 페트로바 교수": two words that the article hasn't, and neither is an institution or goes with the next. */
const isForeign = (first: string, last: string, whole: string): boolean =>
  !whole.includes(first) &&
  first.length + last.length > 4 &&
  !/(?:[한된인는의던할은을를이가와과서며고]|[부처청원회사당국팀시군구도학교실단])$/u.test(first);

const isPerson = (word: string): boolean =>
  word.length === 3 &&
  koreanSurnames.includes(word.slice(0, 1)) &&
  !/[은는을를의에며고면다던한된할도만와과]$/u.test(word);

const japaneseTitles =
  '氏|さん|首相|大臣|長官|知事|市長|町長|村長|区長|議員|社長|会長|組合長|理事長|教授|准教授|博士|研究員|監督|選手|容疑者|被告|記者|弁護士|裁判官|校長|園長|館長|店長|代表|委員長|総理|大統領|くん|ちゃん';

/** "財務大臣", "東京大学教授": what stands before the title is an office or a house. */
const office =
  /^(?:財務|外務|防衛|総務|法務|経済|産業|文部|厚生|環境|国土|官房|日本|共同|現職|女性|男性|主任|特任|名誉|客員|初代|歴代|新人|自称|会社|担当)|(?:学|部|省|庁|社|会|所|院|課|局|党|副|元|前|同|両|各)$|^.{2,}[県府都市町村区]$/u;

/** Japanese: Han or Katakana before a title, and foreign names with a dot between. */
export function japaneseNames(text: string): AsianName[] {
  const titled = new RegExp(
    String.raw`([\p{Script=Han}々]{2,6}?|[\p{Script=Katakana}ー・]{2,})(?:${japaneseTitles})`,
    'gu',
  );
  const kana = new RegExp(String.raw`([\p{Script=Han}々]{1,4}[ぁ-ん]{2,4})(?:${japaneseTitles})`, 'gu');
  const dotted = /[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+/gu;
  const found = [...text.matchAll(titled), ...text.matchAll(kana)].map(([, word = '']) => ({
    word,
    sure: true,
  }));
  return [
    ...found.filter(({ word }) => !/[をはがにのでと]/u.test(word) && !office.test(word)),
    ...[...text.matchAll(dotted)].map(([word]) => ({ word, sure: true })),
  ];
}
