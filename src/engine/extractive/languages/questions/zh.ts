import type { Questions } from '../language.ts';

/** By what a question in Chinese tells what it asks for. */
export const chineseQuestions: Questions = {
  identity: /^(?<named>.+?)是谁|^谁是(?<named>[^？?]+)/u,
  money: /多少(?:钱|罚款|费用|元|美元|万元|亿元)|金额|价格/iu,
  next: /接下来|接任|继任|下一步|今后/iu,
  reason: /为什么|为何|为啥|什么原因/iu,
  age: /多大年纪|几岁/iu,
  measure: /多(?:高|深|长(?!时间)|远|重|宽)|百分之几|几成|比例/iu,
  duration: /多久|多长时间|(?:几|多少)(?:天|个月|年|小时|周|分钟)/iu,
  figure: /多少|几(?![点号])/iu,
  date: /什么时候|何时|几[点号月]|哪(?:一)?(?:天|年|个月)|什么日子/iu,
  place: /哪里|哪儿|何处|在哪|哪个(?:国家|城市|地方)/iu,
  person: /谁|叫什么|名字/iu,
  story: /发生了什么|怎么回事|讲了?什么/iu,
};
