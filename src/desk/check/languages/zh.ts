import type { Language } from './language.ts';

export const chinese: Language = {
  tag: 'zh',
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
    hour: '小时',
    day: '天',
    month: '个月',
  },
  andHalf: '半(?![一-龯])|多?半(?=的|小)',
  relativeDates: [
    [/昨天/u, 'day', -1],
    [/今天/u, 'day', 0],
    [/明天/u, 'day', 1],
    [/上个月/u, 'month', -1],
    [/这个月|本月/u, 'month', 0],
    [/下个月/u, 'month', 1],
    [/明年/u, 'year', 1],
  ],
};
