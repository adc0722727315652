import { englishDateCues } from './date-cues/en.ts';
import { counting, multiples, whole, eachOrdinal, ordinalForms, type Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  everyOutlet:
    /\b(?:both|all (?:two|three|four|of them)|agree[ds]?|each of the|all (?:papers|outlets|reports|articles))\b/u,
  numbers: {
    add: new Map([
      ...counting('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
      ...counting('fifteen sixteen seventeen eighteen nineteen', 15),
      ...counting('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ]),
    scales: new Map([
      ['dozen', 12],
      ['hundred', 1e2],
      ['thousand', 1e3],
      ...counting('million|mn', 1e6),
      ...counting('billion|bn', 1e9),
      ...counting('trillion|tn', 1e12),
      ['lakh', 1e5],
      ['crore', 1e7],
    ]),
    articles: new Set(['a', 'an']),
    joins: new Set(['and']),
    halves: new Set(['½', 'half']),
  },
  fractions: {
    counts: new Map([['a', 1], ['the', 1], ...counting('one two three four five six seven eight nine', 1)]),
    halves: String.raw`half(?! a (?:million|billion|dozen|decade)| past)|halves`,
    parts: new Map(counting('third quarter fifth sixth seventh eighth ninth tenth', 3)),
    shares: { [String.raw`halv(?:ed|ing)`]: 50 },
    of: 'in|out of',
    numbers: new Map(counting('one two three four five six seven eight nine ten', 1)),
  },
  hedges: {
    over: {
      before: 'more than|over|at least|above|exceed(?:s|ed|ing)|upwards of',
    },
    under: {
      before: '(?:less|fewer) than|under|below|nearly|almost|up to|(?:just )?short of|at most',
    },
    about: { before: String.raw`about|around|roughly|approximately|some|circa|ca\.` },
  },
  units: {
    basisPoint: whole('basis points?|bps?'),
    percentagePoint: whole('percentage[- ]points?|pp'),
    percent: whole('per ?cent|pct'),
    times: whole('times|fold'),
    dollar: whole('(?:us[- ])?dollars?|usd'),
    euro: whole('euros?|eur'),
    pound: whole('pounds?(?! of)|gbp|sterling'),
    won: whole('wons?|krw'),
    yen: whole('yens?|jpy'),
    yuan: whole('yuans?|rmb|cny'),
    franc: whole('(?:swiss )?francs?|chf'),
    krone: whole('(?:danish |norwegian |swedish )?(?:kroner|krone|kronor|krona)|nok|sek|dkk'),
    rouble: whole('(?:russian )?rou?bles?|rub'),
    rupee: whole('rupees?|inr'),
    real: whole('reais|brl'),
    peso: whole('pesos?|mxn'),
    lira: whole('liras?|lire'),
    zloty: whole('zlotys?|pln'),
    dinar: whole('(?:jordanian |iraqi |kuwaiti )?dinars?|jod'),
    dirham: whole('dirhams?|aed'),
    riyal: whole('(?:saudi |qatari )?riyals?|rials?'),
    shekel: whole('shekels?|nis'),
    rand: whole('rand'),
    hryvnia: whole('hryvni?as?|uah'),
    cent: whole('(?:euro ?)?cents?|pence'),
    squareMile: whole('square miles?|sq mi'),
    squareFoot: whole('square (?:feet|foot)|sq ft'),
    squareKilometre: whole('square kilomet(?:er|re)s?|sq km|km2'),
    squareMetre: whole('square met(?:er|re)s?|m2'),
    hectare: whole('hectares?|ha'),
    acre: whole('acres?'),
    cubicMetre: whole('m3|cubic met(?:er|re)s?'),
    gallon: whole('gallons?'),
    litre: whole("lit(?:er|re)s?|l(?!')"),
    kilometre: whole('km|kilomet(?:er|re)s?|kms'),
    centimetre: whole('cm|centimet(?:er|re)s?'),
    millimetre: whole('mm|millimet(?:er|re)s?'),
    metre: whole("m(?!')|met(?:er|re)s?"),
    mile: whole('miles?|mi'),
    foot: whole('feet|foot|ft'),
    inch: whole('inch(?:es)?'),
    ton: whole('tons?|tonnes?'),
    kilogram: whole('kg|kgs|kilos?|kilogram(?:me)?s?'),
    milligram: whole('mg|milligram(?:me)?s?'),
    gram: whole('g|gram(?:me)?s?'),
    minute: whole('min|mins|minutes?'),
    hour: whole('hours?|hrs?'),
    second: whole('seconds?|secs?'),
    day: whole('days?'),
    week: whole('weeks?'),
    month: whole('months?'),
    year: whole('years?|yrs?'),
    decade: whole('decades?'),
    fahrenheit: whole('(?:degrees? |° ?)?(?:fahrenheit|f)'),
    degree: whole('(?:degrees? |° ?)?(?:celsius|c)|degrees?'),
  },
  amounts: [
    ...multiples(
      'doubl(?:ed|es|ing)|twofold|twice tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|threefold|thrice quadrupl(?:ed|es|ing)|fourfold fivefold|quintupl(?:ed|es|ing) sixfold|sextupl(?:ed|es|ing) sevenfold eightfold ninefold tenfold',
      2,
    ),
    ['(?:a )?fortnights?', 2, 'week'],
    ['a decade', 1, 'decade'],
    ['(?:a )?quarter of an hour', 15, 'minute'],
    ['three[ -]quarters of an hour', 45, 'minute'],
    ['an hour and a quarter', 75, 'minute'],
    ['a century', 100, 'year'],
    ['a century and a half', 150, 'year'],
    ['every half[- ]year|half-yearly', 6, 'month'],
  ],
  andHalf: 'and a half',
  andQuarters: ['and a quarter', 'and three[ -]quarters'],
  halfOf: 'half an?',
  between: 'to|and|or|from|of the|of|against|versus|rather than',
  periods: {
    day: 'a day|per day|each day|every day|daily',
    week: 'a week|per week|each week|every week|weekly',
    month: 'a month|per month|each month|every month|monthly',
    year: 'a year|per year|each year|every year|yearly|annual(?:ly)?|per annum',
  },
  frequencies: {
    every: [
      [String.raw`(?:every|each) N UNIT`],
      [String.raw`every (?:other|second) UNIT`, 2],
      [String.raw`(?:every|each) UNIT`],
    ],
    times: [
      [String.raw`N times (?:a|an|per|each|every|in a) UNIT`],
      [String.raw`once (?:a|an|per) UNIT`, 1],
      [String.raw`twice (?:a|an|per|each|every|in a) UNIT`, 2],
    ],
    adverbs: [
      ['annually|yearly', 1, 'year'],
      ['half-yearly|semi-?annually|biannually', 6, 'month'],
      ['quarterly', 3, 'month'],
      ['monthly', 1, 'month'],
      ['weekly', 1, 'week'],
      ['daily', 1, 'day'],
    ],
    units: [
      ['quarters?(?!\\p{L})', 3, 'month'],
      ['half[- ]years?|semesters?|six months', 6, 'month'],
    ],
  },
  others: '(?:an)?other|a further|(?:[a-z]+ ){0,2}others',
  ordinals: new Map([
    ...counting(
      'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
      2,
    ),
    ...counting(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
      20,
      10,
    ),
    ...['twenty', 'thirty', 'forty'].flatMap((ten, at) =>
      ordinalForms('first second third fourth fifth sixth seventh eighth ninth', 20 + 10 * at + 1, '').map(
        ([word, value]): [string, number] => [`${ten}-${word}`, value],
      ),
    ),
  ]),
  inARow: 'in a row|consecutive|straight|running|successive|on end',
  dayShifts: [
    [
      /\b(?:the|a) (?:previous day|day (?:before|earlier))\b|\bthe evening before\b|\bthe night before\b/u,
      -1,
    ],
    [/\b(?:the next|the following|the day after|a day (?:later|after)|one day later)\b/u, 1],
    [/\btwo days (?:before|earlier)\b/u, -2],
  ],
  trends: {
    up: String.raw`rose|risen|ris(?:e|es|ing)|increas\p{L}+|grew|grow(?:n|s|ing|th)?|climb\p{L}*|jump(?:ed|s)?|surg(?:e|ed|es|ing)|soar\p{L}*|gain(?:ed|s)?|higher|dearer|hike[ds]?|(?:went|gone|goes|go|going|is|are|was|were) up|up(?= (?:\d|by|from|[$£€]))|rais(?:e[sd]?|ing)|lift(?:ed|s|ing)?(?! off)|boost(?:ed|s|ing)?|widen\p{L}*|expand(?:ed|s|ing)?|swell(?:ed|s|ing)?|swollen|add(?:s|ed|ing)?(?= (?:about |some |nearly |another |a further )?[$€£]?\d)`,
    down: String.raw`fell|(?<!the )fall(?:en|s|ing)?|drop(?:ped|s)?|declin\p{L}+|decreas\p{L}+|sank|sunk|shrank|shrunk|shrink\p{L}*|slump\p{L}*|plung\p{L}+|plummet\p{L}*|tumbl\p{L}+|slid|slip(?:ped|s)|lower(?:ed|s|ing)?|cut(?:s|ting)?|reduc\p{L}+|cheaper|(?:went|gone|goes|go|going|is|are|was|were) down|down(?= (?:\d|by|from|to|[$£€]))|trimm?(?:ed|s|ing)?|narrow(?:ed|s|ing)|shed(?:s|ding)?(?= (?:about |some |nearly )?\d)|remov(?:ed|es|ing)|eliminat(?:ed|es|ing)|scrapp(?:ed|ing)|dipp?(?:ed|s|ing)|contracted|weaken(?:ed|s)`,
    not: String.raw`not|no|never|nor|without|[a-z]+n't|slow\p{L}*|eas(?:ed|ing)|instead`,
    open: String.raw`lost|los(?:e|es|ing)|loss|losses|deficits?|debts?|shortfalls?|forecasts?|estimates?|projections?|predictions?|outlook|targets?|goals?|discounts?|savings|(?:price|tax|rate|job|wage|fare) cuts?`,
    by: String.raw`(?<!\p{L})by(?: (?:about|around|nearly|almost|just|only|over|under|some|more than|a further))?`,
    level: { before: String.raw`(?:to|at)(?: (?:about|around|nearly|almost|just|only|over|under))?` },
    steps: {
      from: 'from',
      to: 'to',
      back: 'from|against|compared (?:with|to)|versus|instead of|rather than|after',
    },
  },
  yearParts: {
    quarters: eachOrdinal(['first', 'second', 'third', 'fourth'], '(?:NTH[ -](?:fi\\p{L}+ )?quarter|qNTH)'),
    halves: eachOrdinal(['first|opening', 'second|latter|closing|back'], '(?:NTH[ -]half|hNTH)'),
    seasons: [
      String.raw`(?<=(?:in|this|last|next|early|late|mid|since|until|by|during)[ -](?:the )?(?:early |late )?)spring|spring(?= (?:of )?\d{4})`,
      String.raw`summer`,
      String.raw`autumn|(?<=(?:this|last|next) )fall|fall(?= \d{4})`,
      'winter',
    ],
  },
  dateCues: englishDateCues,
  relativeDates: [
    [
      /\blast (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)/u,
      'year',
      -1,
    ],
    [/\bday before yesterday/u, 'day', -2],
    [/(?<!before )\byesterday/u, 'day', -1],
    [/\blast night\b/u, 'day', -1],
    [/\btoday|\btonight|\bthis (?:morning|afternoon|evening)\b/u, 'day', 0],
    [/\btomorrow/u, 'day', 1],
    [/\blast month/u, 'month', -1],
    [/\bthis month/u, 'month', 0],
    [/\bnext month/u, 'month', 1],
    [/\blast year/u, 'year', -1],
    [/\bthis year/u, 'year', 0],
    [/\bnext year/u, 'year', 1],
  ],
  calendar: {
    yearEnd: "(?<!\\p{L})(?:end of the year|year's end|year-end)(?!\\p{L})",
    firstDay: 'first of',
    ordinalDays: ' of',
  },
  yearBefore: /\b(?:previous year|year before|year earlier)\b/u,
  decades: {
    patterns: [
      "(?<!(?:his|her|their|my|our|your)[ -](?:(?:early|mid|late|low|high)[ -])?)DIGITS'?s(?!\\p{L})",
      String.raw`(?<=\bthe (?:(?:early|mid|late)[ -])?)WORD\b(?! percent)`,
    ],
    words: new Map(counting('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10)),
  },
  cast: {
    titles: 'mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady',
    offices: String.raw`president|minister|mayor|chief|judge|captain|coach|head|chair|leader|sergeant|inspector|secretary|spokes\p{L}+|detective|nurse|attorney|general|colonel|constable|sheriff|bishop|pilot|widow`,
    makers: 'maker|carrier|retailer|provider|developer|manufacturer|operator',
    firms:
      'firm|company|contractor|supplier|rival|group|start-?up|club|co-?operative|association|charity|consortium|union|party|brewery|utility|lender|insurer|airline|builder|shipyard|network|foundation|publisher',
    who: 'who',
    firmAgain: String.raw`its?|the (?:(?!(?:other|rival|second|new)\s)\p{L}+ )?(?:company|firm|group|union|party|club|bank|agency)`,
  },
  organisations: {
    writing: 'capitals',
    kinds:
      /(?:[cst]ion|ity|ance|ment)$|^(?:bank|court|office|service|council|ministry|agency|police|union|league|party|board|bureau|chamber|federal|national|general|supreme|regional|state|city|public|energy|media|foods?|motors|holdings?|engineering|industries|systems|logistics|transport|telecom|airlines|shipping)$/u,
    patterns: [
      String.raw`\b(?<head>ministry|department|bank|office|bureau|court|institute|university|society|association|union|council|federation|agency|chamber|commission|authority) (?:of|for)(?: the)? (?<modifier>\p{L}{4,})`,
      String.raw`(?<!\p{L})(?<modifier>\p{L}{4,}) (?<head>ministry|department|institute|university|federation|commission)\b`,
    ],
    common:
      /^(?:justice|appeals?|their|this|that|with|state|local|federal|national|regional|central|public|private|other|police)$/u,
  },
  clock: {
    daytime: {
      am: String.raw`(?<!\p{L})a\.?m\b|\bmornings?\b|\bdawn\b`,
      pm: String.raw`(?<!\p{L})p\.?m\b|\bafternoon\b|\bevening\b|\btonight\b`,
      night: String.raw`\bnight\b`,
      link: String.raw` (?:at|by|around|about) `,
    },
    spoken: {
      patterns: [
        String.raw`(?<minutes>[a-z]+(?:-[a-z]+)?|\d{1,2})(?: minutes?)? (?<sign>past) (?<hour>[a-z]+|\d{1,2})`,
        String.raw`(?<minutes>[a-z]+(?:-[a-z]+)?|\d{1,2}) minutes? (?<sign>to|before|after) (?<hour>[a-z]+|\d{1,2})(?=[,.;]|$| (?:in|on|at)\b)`,
        '(?:a )?(?<minutes>five|ten|quarter|twenty|twenty-five|half) (?<sign>past|to|before|after) (?<hour>[a-z]+|\\d{1,2})',
      ],
      minutes: new Map(counting('five ten quarter twenty twenty-five half', 5, 5)),
      before: ['to', 'before'],
    },
    afterMinutes: String.raw`[ap]\.?m\b\.?|h\b|(?:in the|that|this|yesterday|(?:on )?[a-z]+day) (?:morning|afternoon|evening)|at night`,
    afterHour: String.raw`[ap]\.?m\b\.?|o'clock\b|in the (?:morning|afternoon|evening)\b|at night\b`,
    noon: String.raw`\b(?:noon|midday)\b`,
    midnight: String.raw`\bmidnight\b`,
  },
  names: {
    pronouns: /(?<!\p{L})(?:he|she|they|his|her|hers|their|him|them|the \d+-year-old)(?!\p{L})/u,
    generic:
      'christ jesus mr mrs ms miss dr prof professor sir lord lady dame st president vice prime minister ministry minister secretary chancellor mayor governor senator congressman king queen prince princess ' +
      'director general chief executive officer chairman chairwoman chair head judge justice captain colonel sergeant inspector pope bishop father mother ' +
      'government parliament congress senate house commons council court supreme federal state national international regional local central european american asian african western eastern northern southern north south east west ' +
      'city county town village street road avenue square park river lake sea ocean island islands bay valley mount mountain university college school institute academy hospital church museum library ' +
      'company corporation group bank trust fund foundation association union guild society agency authority office department committee commission board bureau service services party police army navy force fire ' +
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday ' +
      'internet fahrenheit celsius christmas easter ramadan earth world god bible covid i im ive ill id ceo cfo gdp tv dna ai it eu un us uk usa nato',
    openers:
      'the a an this that these those it its he she they we you his her their our my your one two three four five six seven eight nine ten eleven twelve both each every either neither some any all most many few several much more less no none nobody nothing everyone everybody someone something anyone people ' +
      'in on at by for from to of with without within under over above below between among amid after before during since until till through throughout across along around about against despite except beyond behind beside besides near off onto out up down into like unlike upon via per as than ' +
      'and or but nor so yet if when whenever while although though because unless once where wherever whether who whom whose which what why how ' +
      'there here then now today yesterday tomorrow later earlier soon still even also however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe only just not never always often sometimes usually again already almost nearly roughly approximately together afterwards overall separately similarly additionally finally eventually recently currently previously originally initially according based due given compared following including regarding concerning asked having being ' +
      'officials experts critics supporters opponents analysts observers residents locals workers employees staff unions teachers students pupils parents children families women men doctors nurses patients scientists researchers engineers inspectors investigators prosecutors police lawyers judges voters politicians ministers lawmakers lawmakers authorities investors shareholders economists farmers fishermen drivers passengers tourists visitors customers consumers companies firms shares stock stocks prices sales profits losses costs wages taxes rents exports imports trade talks negotiations plans rules repairs construction production work rail trains flights ferry ferries traffic tickets entry admission access damage rain water food fuel gas oil gas-fired electricity power energy heat snow fire research analysis evidence critics support opposition protest protests protesters demand supply growth inflation unemployment immigration education health industry business management parliament government congress councils council cities schools hospitals universities scientists fund-raising funding fundraising donations irrigation foreign domestic national local public private former new old young other another such same different early late next last first second third final main major large small big high low long short full total average annual monthly weekly daily half double',
    acts: /^(?:said|says|told|tells|added|adds|noted|notes|argued|argues|believes?|believed|claims|claimed|denies|denied|denounced|accuse[sd]|announced|announces|wants|wanted|plans|planned|expects|expected|estimated|estimates|warned|warns|criticis\w+|criticiz\w+|praised|called|calls|promised|promises|vowed|admitted|admits|insisted|insists|thinks|thought|hopes|hoped|recalled|recalls|joked|explained|explains|wrote|writes|asked|asks|urged|urges|faces|faced|will|would|has|had|was|is|who)$/u,
    commonEndings: /(?:ing|ed|ly|tion|sion|ment|ness|ity|ism|ship|ance|ence|age|ures?|s)$/u,
    places:
      'british english scottish welsh irish french dutch german greek turkish swiss danish spanish polish chinese european american asian african asian arab jewish muslim christian catholic protestant islamic hindu buddhist sikh latin britain england scotland wales holland america europe africa asia',
  },
  stopWords:
    'the and that this with from have has had was were are been will would could should not for but his her their its they them which who whom what when where ' +
    'said says say also than then into over under about after before during more most other some such only all any can may out one two there here upon your our',
};
