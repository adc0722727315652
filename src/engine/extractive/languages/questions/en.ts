import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';
import { askedWord } from './asked-word.ts';

/** Sums of money, which “what” asks for. */
const sums = oneOf(
  'price cost sum fine fee salary wage rent budget damages payout bail ransom bounty jackpot turnover revenue profit deficit surplus',
  'income fare debt value prize\\smoney amount\\sof\\smoney net\\sworth',
);
/** Who acts: “which lawyer” asks for a name, “which law” need not. */
const doers = oneOf(
  'minister secretary senator governor mayor president chancellor premier politician lawmaker mp councill?or official officer',
  'lawyer attorney solicitor barrister judge magistrate prosecutor detective expert scientist researcher professor academic historian',
  'economist analyst doctor surgeon nurse engineer architect investor shareholder owner founder chair\\p{L}* boss executive director',
  'manager coach player striker keeper goalkeeper rider driver swimmer athlete artist actor actress singer musician band writer author',
  'journalist reporter activist campaigner union party compan(?:y|ies) firm bank airline retailer manufacturer maker developer',
  'insurer supplier contractor operator publisher broadcaster newspaper club team group organi[sz]ation charity agency authority',
  'ministry regulator watchdog court council university institute museum association federation member relative brother sister son',
  'daughter m[ae]n wom[ae]n person people witness neighbou?r teacher assistant colleague leader candidate rival spokes\\p{L}+',
  'ambassador diplomat general commander captain nation government worker employee farmer resident student priest bishop pilot',
  'trustee curator auditor specialist',
);
const places = oneOf(
  'country city town place village region state district province county suburb island continent street road address hospital clinic',
  'prison jail school university airport station port stadium room church hotel venue building park beach',
);

/** By what a question in English tells what it asks for. */
export const englishQuestions: Questions = {
  name: /what(?: is|'s|’s| was| are| were) the (?<word>names?) of (?<named>[^?,]+)|(?:which|what) (?<named>[^?,]+) (?:is|was) it\?/iu,
  speech: /^what (?:did|does|has) [^?]+ (?<verb>say|said|write|written|call|called|claim|claimed)\b/iu,
  identity: /^[Ww]ho(?: is|'s|’s| was) (?:the )?(?<named>[^?,]+)/u,
  money: new RegExp(
    [
      String.raw`how much(?! (?:time|longer|water)\b)(?![^?]*\b(?:ris(?:e|en)|rose|increas\p{L}*|f[ae]ll(?:en)?|drop\p{L}*|gr[eo]wn?|(?:go|goes|gone|went) (?:up|down)|climb\p{L}*|jump\p{L}*|chang\p{L}*)\b)[^?]*\b(?:cost|pay|paid|spend|spent|fine|money|price|worth|receive|owe|earn|tax|fee|invest|offer|bid|lend|lent|borrow|donat|rais|demand|debt|damages|sell|sold|bought|buy|sue|claim|salary|rent|bail|ransom|profit|losses)`,
      String.raw`at what cost|(?:what|which) (?!cost )(?:(?:asking|total|sale|selling|final|annual|monthly|transfer|record) )?${sums}\b(?! (?:rise|increase|cut|drop))`,
      String.raw`what(?: is|['’]s| was| are| were) (?:the|his|her|its|their) (?:\p{L}+ ){0,2}${sums}\b(?! (?:rise|increase|cut|drop|for\?))`,
      String.raw`how (?:big|large|high|steep|hefty) (?:is|was|are|were|will|would|could|a)\b[^?]*\b(?:${sums}|bill|loan|grant|loss|reward|donation|bonus|pension|subsidy|compensation|settlement)\b`,
      String.raw`what (?:does|did|will|would|do|is|was) [^?]* (?:cost|earn|fetch|worth|s(?:ell|old) for)\b`,
      String.raw`how (?:cheap|expensive|costly)|how many (?:\p{L}+ )?(?:dollars|pounds|euros|yen)\b`,
    ].join('|'),
    'iu',
  ),
  next: /\bnext\b|who will (?:be|become)\b|what now|what will happen/iu,
  reason: new RegExp(
    [
      String.raw`\bwhy\b|how come|what did \P{P}+ die of|what (?:for|is|['’]s|was|lies) behind|because of what`,
      String.raw`what (?:(?:has|had|could|may|might) (?:have )?)?(?:caus|prompt|trigger|spark|dr[io]ve|motivat|forced?|pushed|persuaded|convinced|inspired|provok|le[da]d?(?: \p{L}+)* to\b|ma(?:de|kes)(?! (?:up|of|headlines)\b))`,
      String.raw`what(?: is|['’]s| was| were| are) (?:the|his|her|its|their) (?:\p{L}+ )?(?:reason|cause|motive|ground|justification|explanation|rationale|purpose|point|excuse)`,
      String.raw`(?:what|which) (?:reason|motive|grounds|justification|explanation|excuse|pretext|rationale|purpose)`,
      String.raw`how (?:did|does|do|has|have|is|was) [^?]*\b(?:explain|justif|account(?:ed)? for)`,
      String.raw`what (?:did|does|do|is|was|were) [^?]*\b(?:blamed? |attribut|put [^?]* down to)`,
    ].join('|'),
    'iu',
  ),
  age: /how(?= old (?:is|was|are|were))|(?:what|which) age|what(?: is|['’]s| was) \P{P}*(?:['’]s)? age\b/iu,
  measure:
    /how(?= (?:high|tall|deep|wide|heavy|thick|fast|quickly|hot|cold|warm|loud)\b)|(?<!for )how(?= long (?:is|was) (?:the|this|it))|what (?:percentage|share|proportion|fraction)|how (?:large|big|great) a (?:share|part)|how much (?=[^?]*\b(?:ris(?:e|en)|rose|increas\p{L}*|f[ae]ll(?:en)?|drop\p{L}*|gr[eo]wn?|(?:go|goes|gone|went) (?:up|down)|climb\p{L}*)\b)|what (?:(?:is|was) the (?:\p{L}+ )?)?(?:height|length(?! of (?:time|the (?:sentence|contract|ban)))|width|depth|weight|speed(?! limit)|temperature|distance)\b/iu,
  duration:
    /for how long|how long(?! (?:is|was|are|were) (?:the|this|it)\b| ago)|how many (?:more )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)(?! old)|(?:length|period) of time|how much (?:more time|time|longer)|(?:what|which) period|what (?:is|was) the duration/iu,
  figure:
    /how (?:many(?: times)?|much)|how(?= (?:long(?! ago)|old|far|high|large|big|often|tall|wide|deep|fast|strong|heavy))|what (?:percentage|share|number|amount|age|margin|score|total)|what (?:is|was) (?:\p{L}+ ){0,3}(?:threshold|limit|rate|number|size|population|capacity|maximum|minimum|quota|score|turnout|margin|magnitude|total)\b/iu,
  date: new RegExp(
    String.raw`${askedWord('when')}|(?:what|which) (?:day|date|year|month|week|season|hour|deadline|century|decade|time(?! did it take)|weekday)\b|what(?: is|['’]s| was) the (?:\p{L}+ ){0,2}(?:date|deadline)\b|how (?:late|soon|long ago)`,
    'iu',
  ),
  place: new RegExp(
    String.raw`${askedWord('where')}|(?:what|which(?: \p{L}+)?) ${places}\b(?! (?:official|council|clerk|record|team|mayor))`,
    'iu',
  ),
  person: new RegExp(
    String.raw`${askedWord('who(?:m|se)?')}|what(?: is|'s|’s| was| are| were) (?:the name|(?:his|her|its) name)|which (?:[\p{L}'’-]+ (?:(?!\p{L}+ed |did |does |is |was |the |[\p{L}]+s )[\p{L}'’-]+ )?)?${doers}s?\b(?! (?:case|account|policy|rule|report|building|record|law)s?\b)|what (?:compan(?:y|ies)|firm|bank|airline|minister|senator|lawyer|judge|expert|newspaper|organi[sz]ation|university)s?\b`,
    'iu',
  ),
  story:
    /what(?: is|'s|’s| was) (?:this|it|the (?:article|story|text|news)) about|what happened|what(?:'s|’s| is) (?:going on|happening|new|this)|main point|tl;?dr|the gist|in (?:short|a nutshell)|key (?:points|facts)|summar(?:y|i[sz]e)/iu,
};
