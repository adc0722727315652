import { japaneseDateCues } from './date-cues/ja.ts';
import { counting, eachOrdinal, type Language } from './language.ts';

export const japanese: Language = {
  tag: 'ja',
  zone: 'Asia/Tokyo',
  everyOutlet: /両(?:紙|誌|社|者|方)|[三四34](?:紙|誌|社)とも|いずれも|各紙|一致して/u,
  partOf: [/^(?:\p{Script=Han}{0,3}|つ)(?:に|のうち|中|あたり)$/u, /^(?:\p{Script=Han}{1,3}|つ)/u],
  counters:
    '人|名|便|両|隻|泊|食|杯|世帯|団体|試合|議席|か所|カ所|ヶ所|箇所|羽|点|句|文|曲|頁|ページ|打|丁|章|作|着|足|件|品|組|班|区|県|市|町|村|つ|個|年|月|日|円|回|件|社|頭|本|枚|台|棟|歳|度|倍|割|階|位|番|種|世|戸|軒|店|校|票|席|分|秒|時|週|キロ|メートル|パーセント|言語|カ|ヶ|か',
  hedges: {
    over: {
      after: String.raw`\s?\S{0,3}\s?(?:以上|超(?!え(?:な|ず))|を超(?!え(?:な|ず))|を上回(?!ら)|余り|多)|\s?\S{1,3}台`,
    },
    under: {
      after: String.raw`\s?\S{0,3}\s?(?:未満|近く|以下|弱|を下回(?!ら)|足らず|に満たな|を超え(?:な|ず)|を上回ら)`,
    },
    about: { before: '約|およそ', after: String.raw`\s?\S{0,3}\s?(?:ほど|前後|程度)` },
  },
  units: {
    percentagePoint: '%?ポイント',
    percent: 'パーセント',
    tenth: '割(?!り)',
    times: '倍',
    dollar: 'ドル',
    euro: 'ユーロ',
    pound: 'ポンド',
    won: 'ウォン',
    yen: '円',
    yuan: '人民元',
    squareKilometre: '平方キロ',
    squareMetre: '平方メートル',
    hectare: 'ヘクタール',
    acre: 'エーカー',
    cubicMetre: '立方メートル',
    litre: 'リットル',
    kilometre: 'キロメートル',
    centimetre: 'センチ',
    millimetre: 'ミリ',
    metre: 'メートル',
    mile: 'マイル',
    foot: 'フィート',
    inch: 'インチ',
    ton: 'トン',
    kilogram: 'キログラム',
    gram: 'グラム',
    minute: '分(?!の|之)|分間',
    hour: '時間',
    second: '秒',
    day: '日(?:間|(?=[後前以ぶ連]))',
    week: '週間',
    month: '[かカヶケ箇]月',
    year: '周?年|歳',
    decade: '十年',
    kilo: 'キロ',
    degree: '度(?!目)',
  },
  frequencies: {
    every: [
      [String.raw`N ?UNIT(?:ごと|おき|毎|に(?:1|一)[回度](?!目))`],
      [String.raw`(?:毎|各)UNIT|毎(?=[朝晩])`],
    ],
    times: [[String.raw`(?<!\d)UNITに?(?:二|2)[回度](?!目)`, 2], [String.raw`(?<!\d)UNITに?N[回度](?!目)`]],
    units: [
      ['半年', 6, 'month'],
      ['四半期', 3, 'month'],
      ['[かカヶケ箇]月|月', 1, 'month'],
      ['年間?', 1, 'year'],
      ['週間?', 1, 'week'],
      ['日', 1, 'day'],
      ['時間', 1, 'hour'],
    ],
  },
  others: 'ほかの|他の|ほか',
  periods: {
    day: '毎日|(?<!月)[1一]日(?:[当あ]たり|の|に)?',
    week: '毎週',
    month: '毎月|月額|(?<=[はがもで、])月|(?<![\\d\\p{L}])月(?=に|平均|約)',
    year: '(?<!\\d)年間|毎年|(?<=[はがもで、])年',
  },
  andHalf: '半(?![年月日分数額島導期額])',
  inARow: '連続|続けて',
  dayShifts: [
    [/(?<!数日|日)前日|前夜|前の日/u, -1],
    [/翌日|翌朝|次の日|明くる日/u, 1],
  ],
  calendar: { yearEnd: '年末' },
  trends: {
    up: String.raw`上昇|増加|増え|増や|増(?=[のとし、。])|(?<![立仕来盛])(?<!召し)上が[っりる]|(?<!乗り|打ち|申し|取り|売り|立ち|持ち|差し|繰り|汲み|作り|書き|見|仕|棚|祭り)上げ(?!潮)|伸び|拡大|高ま|プラス|増し|増員|増額|膨ら|膨れ`,
    down: String.raw`低下|下落|減少|減[っりるら]|減(?=[のとし、。])|下が[っりる]|(?<!取り|掘り|ぶら|頭を|見)下げ|縮小|落ち込|マイナス|減員|減額|削減|目減り|縮ん|縮む|半減`,
    not: String.raw`ない|なかっ|ず[、。に]|鈍化|鈍っ`,
    open: String.raw`赤字|損失|欠損|債務|負債|借金|見通し|予測|予想|推計|見込|目標|値下げ|割引`,
    level: { after: String.raw`に|へ|まで|とな` },
    steps: { to: String.raw`(?<=^[^、。]{0,6})から` },
  },
  yearParts: {
    quarters: eachOrdinal(['一', '二', '三', '四'], '第NTH四半期'),
    halves: ['上半期|上期|前半期', '下半期|下期|後半期'],
    seasons: ['春', '夏', '秋', '冬'].map(
      (season) => `(?<![^年今来昨翌の、。\\s])${season}(?=[にのまか、。]|$)`,
    ),
  },
  dateCues: japaneseDateCues,
  relativeDates: [
    [/一昨日|おととい/u, 'day', -2],
    [/(?<!一)昨日|きのう|昨夜|昨晩|ゆうべ/u, 'day', -1],
    [/今日|きょう|今朝|けさ|今夜|今晩/u, 'day', 0],
    [/明日|あす/u, 'day', 1],
    [/明後日|あさって/u, 'day', 2],
    [/先月/u, 'month', -1],
    [/今月/u, 'month', 0],
    [/来月/u, 'month', 1],
    [/昨年|去年|前年/u, 'year', -1],
    [/今年(?!度)/u, 'year', 0],
    [/(?<!再)来年(?!度)/u, 'year', 1],
    [/再来年/u, 'year', 2],
  ],
  amounts: [
    [String.raw`倍増|(?<![\d一二三四五六七八九十百数何])倍に(?=[なす増上引膨])`, 2, 'times'],
    ['半年', 6, 'month'],
  ],
  yearBefore: /前年/u,
  decades: {
    patterns: ['DIGITS年代', 'WORD年代'],
    words: new Map(counting('二十 三十 四十 五十 六十 七十 八十 九十', 20, 10)),
  },
  cast: {
    firmAgain: '同社|同行|同校',
    firmEnds:
      '製薬|電力|電機|工業|商事|鉄道|建設|銀行|信用金庫|大学|病院|連盟|協会|漁協|商工会|組合|省|庁|社(?=[はがもと]|側)',
  },
  organisations: {
    writing: 'unspaced',
    patterns: [
      String.raw`(?<modifier>[\p{Script=Han}\p{Script=Katakana}ー]{2,8}?)(?<head>銀行|協会|連盟|商事|組合|財団|研究所|大学|委員会|機構|省|庁|裁判所|労組|連合会|病院|鉄道|建設|電力|新聞)(?!\p{Script=Han})`,
    ],
    common: /^(?:地方|高等|最高|家庭|簡易|中央|第三者|調査|国際|関係|同|各|労働)/u,
  },
  clock: {
    noon: '正午',
    daytime: { am: '午前|未明|早朝|朝', pm: '午後|夕方', night: '深夜|夜', link: 'の?', first: true },
  },
  names: {
    pronouns: /同氏|彼|本人|両[氏者]|自身|自ら/u,
    subject: /^[\p{Script=Han}\p{Script=Katakana}さんー]{0,10}[はがも]/u,
  },
};

/** What stands beside Japanese names. */
export const japaneseNames = {
  titles:
    '氏|さん|首相|大臣|長官|知事|市長|町長|村長|区長|議員|社長|会長|組合長|理事長|教授|准教授|博士|研究員|監督|選手|容疑者|被告|記者|弁護士|裁判官|校長|工場長|支店長|所長|署長|駅長|院長|局長|部長|課長|隊長|園長|館長|店長|代表|委員長|総理|大統領|役員|アナリスト|エコノミスト|コーチ|トレーナー|ディレクター|プロデューサー|ジャーナリスト|デザイナー|コンサルタント|くん|ちゃん',
  /** "十二人いる議員", "反対する議員": a count, or a verb before its noun. */
  common:
    /^[一二三四五六七八九十百千]|(?:いる|ある|した|する|った|ない|れる|える|める|ける|せる|えた|めた|けた|らの|での)$/u,
  /** "財務大臣", "東京大学教授": what stands before the title is an office or a house. */
  office:
    /^(?:財務|外務|防衛|総務|法務|経済|産業|文部|厚生|環境|国土|官房|日本|共同|現職|女性|男性|主任|特任|名誉|客員|初代|歴代|新人|自称|会社|担当)|(?:学|部|省|庁|社|会|所|院|課|局|党|副|元|前|同|両|各)$|^.{2,}[県府都市町村区]$/u,
};
