import { counting, eachOrdinal, type Language } from './language.ts';

export const chinese: Language = {
  tag: 'zh',
  everyOutlet: /(?:两|兩|三|四)(?:家|份|篇|报)|都(?:说|称|报道)|均(?:称|报道)|一致/u,
  counters:
    '元|家|次|岁|天|国|座|名|件|个|個|位|所|户|项|起|条|辆|艘|间|处|只|头|种|场|册|份|张|本|台|部|层|级|米|吨|倍|成|公里|度|周|小时|分钟|秒|多|余|折|席|票|届|轮|支|队|枚|架|幢|栋|人|年|月|日|号|万|亿',
  others: '另外|其他|其余',
  periods: { day: '每天|每日|日均', week: '每周', month: '每月|月均', year: '每年|年均' },
  hedges: { about: { before: '大約|约', after: String.raw`\s?\S{0,3}\s?左右` } },
  units: {
    percent: '百分点',
    tenth: String.raw`成(?=[^\p{L}]|的|以|半|左右|多|，|$)`,
    dollar: '美元',
    euro: '欧元',
    pound: '英镑',
    won: '韩元',
    yuan: String.raw`元(?!\p{L})`,
    hectare: '公顷',
    kilometre: '公里',
    metre: '米(?!国)',
    mile: '英里',
    ton: '吨',
    kilogram: '公斤',
    minute: '分钟',
    hour: '小时|钟头',
    day: '天|日(?=[后前内连])',
    month: '个月',
  },
  halfBefore: '个半(?=小时|钟头)',
  andHalf: '半(?![一-龯])|多?半(?=的|小)',
  yearParts: {
    quarters: eachOrdinal(['一|首', '二', '三', '四'], '第?NTH个?季度'),
    halves: ['上半年', '下半年'],
    seasons: ['春', '夏', '秋', '冬'].map((season) => `(?<=[年今明去])${season}(?![节日])|${season}[天季]`),
  },
  dateCues: {
    ahead: /将|將|下周|下週|即将|计划|計劃/u,
    bound: '(?:至|到|从|從|自)DAY|DAY(?:前|之前|起)',
    over: /了|曾/u,
    sameYear: /同年|当年|當年/u,
  },
  relativeDates: [
    [/昨天/u, 'day', -1],
    [/今天/u, 'day', 0],
    [/明天/u, 'day', 1],
    [/上个月/u, 'month', -1],
    [/这个月|本月/u, 'month', 0],
    [/下个月/u, 'month', 1],
    [/明年/u, 'year', 1],
  ],
  amounts: [['半年', 6, 'month']],
  yearBefore: /上年|前一年/u,
  decades: {
    patterns: ['(?:(?:上|\\d\\d|二十)世纪)?DIGITS年代', '(?:(?:上|\\d\\d|二十)世纪)?WORD年代'],
    words: new Map(counting('二十 三十 四十 五十 六十 七十 八十 九十', 20, 10)),
  },
  organisations: {
    writing: 'unspaced',
    patterns: [
      String.raw`(?<modifier>\p{Script=Han}{2,8}?)(?<head>银行|协会|联盟|基金会|研究院|研究所|大学|委员会|法院|检察院|公司|集团|医院|工会|联合会|教育局|卫生局|管理局|监管局)`,
    ],
    common: /(?:地方|中级|高级|最高|基层|中央|调查|国际|有关|相关|该|各|一家|这家|母|子|分|总|上市|当地)$/u,
  },
  clock: {
    daytime: {
      am: '上午|凌晨|早上|早晨|清晨',
      pm: '下午|傍晚|中午',
      night: '晚上?|深夜|夜里',
      link: '的?',
      first: true,
    },
  },
};

/** What Chinese names are made of, and what stands beside them. */
export const chineseNames = {
  surnames:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来',
  titles:
    '(?:副?(?:主任|教授|部长|市长|省长|县长|镇长|总裁|董事长|书记|院长|局长|主席|总理|总统|会长|秘书长|总经理|经理|所长|处长|校长|厂长|队长|站长)|先生|女士|律师|记者|医生|博士|研究员|发言人|负责人|首席执行官|创始人|店主|教练|法官|检察官|代表)',
  speech:
    '(?:表示|认为|指出|强调|透露|介绍|坦言|告诉|宣布|要求|批评|呼吁|否认|承认|警告|回应|解释|估计|预计|称|说|则|曾|与|和|对|在|被|出任|当选|接任|辞去|辞职|担任|卸任|上任|就任|起诉|签署)',
  /** What looks like a name and is none: "任何人", "许多人", "高管". */
  common:
    /(?:[人组方者员们会部司局团院厂店家户府处台报社等都也还则并均曾副务区党省市国中校村县的了是]|多数|何)$|^(?:任何|许多|高级|常务|方面|来自|时任|成为|向来|强调|华盛|解决|安全|文化|金融|田间|万元)/u,
};
