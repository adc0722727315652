import type { Questions } from '../language.ts';

/** By what a question in English tells what it asks for. */
export const englishQuestions: Questions = {
  name: /what(?: is|'s|’s| was| are| were) the (?<word>names?) of (?<named>[^?]+)|(?:which|what) (?<named>[^?]+) (?:is|was) it\?/iu,
  speech: /^what (?:did|does|has) [^?]+ (?<verb>say|said|write|written|call|called|claim|claimed)\b/iu,
  identity: /^[Ww]ho(?: is|'s|’s| was) (?:the )?(?<named>[^?,]+)/u,
  money:
    /how much (?:money|will|did|does|do|is|was|are|were)?[^?]*\b(?:cost|pay|paid|spend|spent|fine|money|price|worth|receive|owe|earn|tax|fee|invest|offer|bid|lend|lent|borrow|donat|rais|demand)|what (?:(?:is|was) the (?:\p{L}+ ){0,2}(?:price|cost|fine|fee|budget|salary|rent|turnover|revenue)\b|(?:does|did|will|would) .* cost)|how (?:cheap|expensive|costly)/iu,
  next: /\bnext\b|who will (?:be|become)\b|what now|what will happen/iu,
  reason: /\bwhy\b|what (?:caused|led to|is the reason|did \P{P}+ die of)|how come/iu,
  age: /how(?= old (?:is|was|are|were))|what age/iu,
  measure:
    /how(?= (?:high|tall|deep|wide|heavy|fast)\b)|(?<!for )how(?= long (?:is|was) (?:the|this|it))|what (?:percentage|share|proportion)|how (?:large|big|great) a (?:share|part)/iu,
  duration:
    /for how long|how long(?! (?:is|was|are|were) (?:the|this|it)\b)|how many (?:seconds|minutes|hours|days|weeks|months|years)(?! old)|(?:length|period) of time|how much (?:time|longer)/iu,
  figure:
    /how (?:many(?: times)?|much)|how(?= (?:long|old|far|high|large|big|often|tall|wide|deep|fast|strong|heavy))|what (?:percentage|share|number|amount|age)|what (?:is|was) (?:\p{L}+ ){0,3}(?:threshold|limit|rate|number|size|population|capacity|maximum|minimum|quota|score|turnout|margin|magnitude|total)\b/iu,
  date: /(?<!^wh(?:at|ich|o|ere|y)\b.*(?<!\band|,) )\bwhen\b|(?:what|which) (?:day|date|year|month|week|century|decade|time(?! did it take))|how (?:late|soon)/iu,
  place: /\bwhere\b|(?:which|what) (?:country|city|town|place|village)/iu,
  person: /\bwho(?:m|se)?\b|what(?: is|'s|’s| was| are| were) (?:the name|(?:his|her|its) name)/iu,
  story:
    /what(?: is|'s|’s| was) (?:this|it|the (?:article|story|text|news)) about|what happened|what(?:'s|’s| is) (?:going on|happening|new|this)|main point|tl;?dr/iu,
};
