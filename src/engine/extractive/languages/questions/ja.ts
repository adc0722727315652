import type { Questions } from '../language.ts';

/** By what a question in Japanese tells what it asks for. */
export const japaneseQuestions: Questions = {
  identity:
    /^(?<named>.+?)(?:さん|氏)?(?:とは|って|は)(?:誰|だれ|どんな人|何者)(?:ですか|でしたか|でしょうか|なのか|か|だ)?[？?。]?$/u,
  money: /いくら|金額|費用|料金|値段|運賃/iu,
  next: /今後|後任|これから|次は/iu,
  reason: /なぜ|どうして|理由|原因/iu,
  age: /何歳|年齢/iu,
  measure: /何(?:メートル|キロ|割|パーセント)|どのくらいの(?:高|深|長)|割合/iu,
  duration:
    /何(?:日間|時間|週間|[かカヶ]月|年間|分間)|どのくらいの期間|どれ(?:くらい|ぐらい|ほど)(?:の間|続|かか)/iu,
  figure:
    /何(?:人|年(?:間|ぶり)|歳|円|件|台|頭|回|本|枚|種類|往復|か所|戸|位|倍|日間|時間)|いくら|いくつ|どのくらい|どれ(?:くらい|だけ)/iu,
  date: /いつ|何(?:時(?!間)|月|年(?!間|ぶり)|日(?!間)|曜日)/iu,
  place: /どこ|どの(?:国|都市|町)/iu,
  person: /誰|だれ|どなた|名前/iu,
  story: /何が(?:起|あ)|どうなって|何の記事|どんな内容/iu,
};
