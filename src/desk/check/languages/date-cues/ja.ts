import type { DateCues } from '../language.ts';

export const japaneseDateCues: DateCues = {
  ahead:
    /来週|来月|予定|見通し|見込み|方針|計画|次の|だろう|でしょう|(?:れる|せる|よう|たい)(?=。|と|$)|(?<!よ|て|で|であ)[うくぐすつぬぶむる](?=。|と(?:発表|述べ|話し|語っ|明らか|して|みら|い[うっ]|の)|、と|」|$|\p{Script=Han})/gu,
  past: /(?:[たっ]た|[しいきりけせれべめえてねげち見出来着経得]た|んだ|いだ|ました|だった)(?=。|と|」|、|が|の|$|\p{Script=Han}|ため|もの|こと)|した|された|発表し|昨[日夜晩]|先[週月日]/gu,
  open: /中止|延期|予定だった|はずだった/gu,
  verbLast: true,
  clause: String.raw`(?:たが|るが|だが)、?`,
  last: '(?:前の|先の|去る)DAY',
  next: '(?:次の|今度の|来たる)DAY',
  bound: '(?:DAY日?|[(（]DAY[)）])(?:まで|から|以降)',
  over: /(?:た|ました)。?$/u,
  habit: '(?:毎週|毎)の?DAY|DAY日?(?:ごと|毎)',
  weeks: { this: '今週', last: '先週', next: '来週' },
  sameYear: /同年|その年/u,
  describing: {
    noun: 'behind',
    pattern: String.raw`(?:\d{4}年|昨年|去年|先月|今年|来年|来月|昨日|(?:\d{1,2}月)?\d{1,2}日|DAY日?)の(?=[\p{Script=Han}\p{Script=Katakana}])(?!春|夏|秋|冬|朝|夜|夕|昼|午前|午後|未明|早朝|深夜|正午|初|末|終|前半|後半|[上中下]旬|段階|時点|間|時|同|年)(?![^、。はが]{1,12}[でに])`,
  },
};
