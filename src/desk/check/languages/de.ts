import { germanDateCues } from './date-cues/de.ts';
import { counting, multiples, whole, eachOrdinal, ordinalForms, type Language } from './language.ts';

export const german: Language = {
  tag: 'de',
  zone: 'Europe/Berlin',
  everyOutlet:
    /(?<!\p{L})(?:beide[nr]?|alle (?:drei|vier|zeitungen|berichte)|ubereinstimmend|einig)(?!\p{L})/u,
  numbers: {
    add: new Map([
      ...counting('null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn', 0),
      ...counting('funfzehn sechzehn siebzehn achtzehn neunzehn', 15),
      ...counting('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10),
      ['ein', 1],
      ['eine', 1],
      ['zwo', 2],
      ['zweier', 2],
      ['dreier', 3],
      ['fuenf', 5],
      ['zwoelf', 12],
      ['anderthalb', 1.5],
    ]),
    scales: new Map([
      ['dutzend', 12],
      ['hundert', 1e2],
      ['tausend', 1e3],
      ['tsd', 1e3],
      ['million', 1e6],
      ['millionen', 1e6],
      ['mio', 1e6],
      ['milliarde', 1e9],
      ['milliarden', 1e9],
      ['mrd', 1e9],
      ['billion', 1e12],
      ['billionen', 1e12],
      ['billiarde', 1e15],
      ['billiarden', 1e15],
    ]),
    bare: new Set(['hundert', 'tausend']),
    articles: new Set(['ein', 'eine', 'einer', 'einem', 'einen']),
    halves: new Set(['einhalb', 'halbe', 'halben', 'halbes', 'halb']),
    compounds: 'und',
    joined: 'jahrig|monatig|wochig|tagig|stundig|minutig|jahres|monats|tages|prozentig|kopfig|fach',
  },
  fractions: {
    counts: new Map(counting('ein|eine|einem|einer|eines zwei drei vier funf sechs sieben acht neun', 1)),
    halves: String.raw`halfte|halb so(?= (?!wild|schlimm)\p{L})`,
    parts: new Map(counting('drittel viertel funftel sechstel siebtel achtel neuntel zehntel', 3)),
    shares: { [String.raw`halbier\p{L}+`]: 50 },
    of: 'von',
    numbers: new Map(counting('einer|eine|ein zwei drei vier funf sechs sieben acht neun zehn', 1)),
    every: 'jede[rsnm]?',
  },
  hedges: {
    over: { before: 'mehr als|uber|mindestens|wenigstens|oberhalb von' },
    under: {
      before: 'weniger als|unter|knapp|fast|hochstens|bis zu|annahernd|maximal|unterhalb von|beinahe|nahezu',
    },
    about: { before: 'etwa|rund|ungefahr|gut|gegen' },
  },
  units: {
    basisPoint: whole('basispunkte?n?'),
    percentagePoint: whole('prozentpunkte?n?'),
    percent: whole('prozent|prozentig[a-z]*'),
    times: whole('fach[a-z]*|mal'),
    dollar: whole('dollar'),
    euro: whole('euros?'),
    pound: whole('pfund'),
    won: whole('won'),
    yen: whole('yen'),
    yuan: whole('yuan'),
    franc: whole('(?:schweizer )?franken'),
    krone: whole('kronen'),
    rouble: whole('rubel'),
    rupee: whole('rupien?'),
    real: whole('reais'),
    peso: whole('pesos?'),
    lira: whole('lira'),
    zloty: whole('zloty'),
    dinar: whole('dinar'),
    dirham: whole('dirham'),
    riyal: whole('rial|riyal'),
    shekel: whole('schekel'),
    rand: whole('rand'),
    hryvnia: whole('hrywnja'),
    cent: whole('cent'),
    squareKilometre: whole('quadratkilometern?'),
    squareMetre: whole('quadratmetern?'),
    hectare: whole('hektar'),
    cubicMetre: whole('kubikmetern?'),
    litre: whole('litern?'),
    kilometre: whole('kilometern?'),
    centimetre: whole('zentimetern?'),
    millimetre: whole('millimetern?'),
    metre: whole('metern?'),
    mile: whole('meilen?'),
    inch: whole('zoll'),
    ton: whole('tonnen?'),
    kilogram: whole('kilos?|kilogramm'),
    milligram: whole('milligramm'),
    gram: whole('gramm'),
    minute: whole('minuten?|minutig[a-z]*'),
    hour: whole('stunden?|std|stundig[a-z]*'),
    second: whole('sekunden?'),
    day: whole('tag(?:e[ns]?)?|tagig[a-z]*|tages[a-z]*'),
    week: whole('wochen?|wochig[a-z]*'),
    month: whole('monat(?:e[ns]?)?|monatig[a-z]*|monats[a-z]*'),
    year: whole('jahr(?:e[ns]?)?|jahrig[a-z]*|jahres[a-z]*'),
    decade: whole('jahrzehnten?|jahrzehnte'),
    degree: whole('grad'),
  },
  amounts: [
    ...multiples(
      String.raw`vervierfach\p{L}+ verfunffach\p{L}+ versechsfach\p{L}+ versiebenfach\p{L}+ verachtfach\p{L}+ verneunfach\p{L}+ verzehnfach\p{L}+`,
      4,
    ),
    ['viertelstunde', 15, 'minute'],
    ['dreiviertelstunde', 45, 'minute'],
    ['vierteljahr', 3, 'month'],
    ['halbjahrlich', 6, 'month'],
    ['jahrhundert', 100, 'year'],
    [String.raw`zweimal|das doppelte|doppelt so \p{L}+|verdoppel\p{L}+`, 2, 'times'],
    ...multiples(String.raw`dreimal|verdreifach\p{L}+ viermal funfmal`, 3),
  ],
  andHalf: 'und ein(?:e|en)? halbe?[ns]?',
  andQuarters: ['und eine viertelstunde', 'und eine dreiviertelstunde'],
  halfOf: '(?:einen? |einer |einem )?halbe[nrsm]?',
  between: 'bis|und|oder|von|auf|statt|nach|auf rund|von den|der|gegen|zu',
  periods: {
    day: 'pro tag|am tag|taglich(?:e[nrsm]?)?|je tag',
    week: 'pro woche|in der woche|wochentlich(?:e[nrsm]?)?|je woche',
    month: 'pro monat|im monat|monatlich(?:e[nrsm]?)?|je monat',
    year: 'pro jahr|im jahr(?! \\d)|jahrlich(?:e[nrsm]?)?|je jahr',
  },
  frequencies: {
    every: [
      [String.raw`alle N UNIT`],
      [String.raw`jede[srnm]? zweite[nrs]? UNIT`, 2],
      [String.raw`jede[srnm]? dritte[nrs]? UNIT`, 3],
      [String.raw`jede[srnm]? UNIT`],
    ],
    times: [
      [String.raw`N ?-?mal (?:pro|im|am|in der|je|jede[srnm]?) UNIT`],
      [String.raw`einmal (?:pro|im|am|in der|je|jede[srnm]?) UNIT`, 1],
      [String.raw`zweimal (?:pro|im|am|in der|je|jede[srnm]?) UNIT`, 2],
      [String.raw`dreimal (?:pro|im|am|in der|je|jede[srnm]?) UNIT`, 3],
      [String.raw`viermal (?:pro|im|am|in der|je|jede[srnm]?) UNIT`, 4],
    ],
    adverbs: [
      ['jahrlich', 1, 'year'],
      ['halbjahrlich', 6, 'month'],
      ['vierteljahrlich', 3, 'month'],
      ['monatlich', 1, 'month'],
      ['wochentlich', 1, 'week'],
      ['taglich', 1, 'day'],
    ],
    units: [
      ['quartale?s?|vierteljahre?', 3, 'month'],
      ['halb(?:e[snr]? ?)?jahre?|semester', 6, 'month'],
    ],
  },
  others: 'weitere[rn]?|andere[rn]?',
  ordinals: new Map([
    ...ordinalForms(
      'zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt',
      2,
      'e en er es em',
    ),
    ...ordinalForms('zwanzigst', 20, 'e en er es em'),
  ]),
  inARow: 'in folge|nacheinander|hintereinander|in serie|am stuck',
  dayShifts: [
    [/\b(?:am )?vortag|\b(?:einen tag|am tag) (?:zuvor|davor|vorher)\b|\bam vorabend\b/u, -1],
    [/\b(?:am (?:nachsten|folgenden) tag|(?:am )?tags? darauf|einen tag (?:spater|danach)|folgetag)/u, 1],
  ],
  trends: {
    up: String.raw`stieg(?:en)?|steig(?:t|en|end\p{L}*)|gestiegen\p{L}*|\p{L}*steiger\p{L}*|gesteigert\p{L}*|\p{L}*anstieg\p{L}*|ansteig\p{L}*|angestiegen\p{L}*|zugenommen|zunahme|zunehm\p{L}*|nahm(?:en)? .{0,40} zu|\p{L}*wuchs|gewachsen\p{L}*|\p{L}*wachstum\p{L}*|zugelegt|legt?en? .{0,40} zu|erhoh\p{L}*|plus|teurer|verteuer\p{L}*|kletter\p{L}*|geklettert|hinzugewonnen|hoher|angehoben|aufgestockt|stock(?:t|te|ten|en) .{0,40} auf|hob(?:en)? .{0,60} an|hebt .{0,60} an|anheb\p{L}*|wachst|wachsen|anwachs\p{L}*|hinzu(?:gekommen\p{L}*|kommen|kommt|kamen)?|dazugekommen\p{L}*|vergrosser\p{L}*|ausgeweitet|ausweit\p{L}*`,
    down: String.raw`sank(?:en)?|sink(?:t|en|end\p{L}*)|gesunken\p{L}*|senk(?:t|te|ten|en|ung\p{L}*)|gesenkt\p{L}*|fiel(?:en)?|fallt|gefallen\p{L}*|\p{L}*ruckgang\p{L}*|zuruckgegangen\p{L}*|zuruckgeht|g(?:ing|ingen|eht|ehen) .{0,60} zuruck|abgenommen|abnahme|nahm(?:en)? .{0,40} ab|schrumpf\p{L}*|geschrumpft\p{L}*|reduzier\p{L}*|verringer\p{L}*|\p{L}*kurzt?(?:e|en|ung|ungen)?|gekurzt|minus|billiger|verbillig\p{L}*|gunstiger|niedriger|einbruch|eingebrochen|rucklaufig|verkleiner\p{L}*|gestrichen|streich(?:t|en)|strich(?:en)?|abgebaut|abbau\p{L}*|baut(?:e|en)? .{0,60} ab|nachgegeben|schmilzt|schmolz\p{L}*|geschmolzen`,
    not: String.raw`nicht|kein\p{L}*|nie|ohne|statt|langsamer|verlangsam\p{L}*|schwacher`,
    open: String.raw`verlor(?:en)?|verlier\p{L}*|gewann(?:en)?|gewonnen|\p{L}*verlust\p{L}*|\p{L}*defizit\p{L}*|fehlbetr\p{L}+|\p{L}*schulden\p{L}*|verschuldung|\p{L}*prognose\p{L}*|\p{L}*schatzung\p{L}*|\p{L}*erwartung(?:en)?|\p{L}*ziele?s?|\p{L}*rabatt\p{L}*|\p{L}*senkung(?:en)?|einsparung\p{L}*`,
    by: String.raw`(?<!\p{L})um(?: (?:rund|etwa|knapp|gut|nur|fast|uber|mehr als|weitere))?`,
    level: { before: String.raw`(?:auf|bei)(?: (?:rund|etwa|knapp|gut|nur|nur noch|noch|uber))?` },
    steps: {
      from: 'von|vom',
      to: 'auf',
      back: String.raw`nach|gegenuber|statt|(?<!(?:plus|minus|anstieg|ruckgang|zuwachs|zunahme|abnahme|steigerung|erhohung|senkung|kurzung|einbruch|aufschlag|abschlag|unterschied|differenz)e?s?\s)von`,
    },
  },
  yearParts: {
    quarters: eachOrdinal(
      ['erste[nrsm]?', 'zweite[nrsm]?', 'dritte[nrsm]?', 'vierte[nrsm]?'],
      '(?:NTH (?:quartals?|vierteljahr(?:es)?)|quartal NTH|qNTH)',
    ),
    halves: eachOrdinal(['erste[nrsm]?', 'zweite[nrsm]?'], '(?:NTH (?:halbjahr(?:es)?|jahreshalfte)|hNTH)'),
    seasons: ['fruhjahrs?|fruhlings?', 'sommers?', 'herbst(?:es)?', 'winters?'],
  },
  dateCues: germanDateCues,
  relativeDates: [
    [/(?<!\p{L})vorgestern/u, 'day', -2],
    [/(?<!\p{L})gestern/u, 'day', -1],
    [/(?<!\p{L})heute/u, 'day', 0],
    [/(?<!\p{L})ubermorgen/u, 'day', 2],
    [/(?<!\p{L}|am |vom |gegen |jeden |zum |tag )morgen(?!s|\p{L})/u, 'day', 1],
    [/letzten monat|vergangenen monat/u, 'month', -1],
    [/(?:diesen|diesem) monat/u, 'month', 0],
    [/nachsten monat/u, 'month', 1],
    [/letzte[sn]? jahr|vergangene[sn]? jahr|vorjahr/u, 'year', -1],
    [/diese[sm]? jahr/u, 'year', 0],
    [/(?:nachste[sn]?|kommende[sn]?) jahr/u, 'year', 1],
  ],
  calendar: {
    yearEnd: '(?:bis )?jahresende|ende (?:des|dieses) jahres',
    weekdaySuffix: '(?:s|abend|morgen|nachmittag|nacht)?',
    firstDay: 'erste[nrs]?',
    ordinalDays: '',
    pointedDates: true,
  },
  yearBefore: /\b(?:im jahr (?:davor|zuvor)|vorjahr(?:e?s)?)\b/u,
  decades: {
    patterns: [
      String.raw`DIGITS ?er(?:n\b|[ -]?jahren?\b)`,
      String.raw`(?<digits>1[5-9]\d0|20\d0)er\b`,
      String.raw`\bWORD(?:n\b|[ -]?jahren?\b)`,
    ],
    words: new Map(
      counting('zwanziger dreissiger vierziger funfziger sechziger siebziger achtziger neunziger', 20, 10),
    ),
  },
  cast: {
    titles: 'herr|frau',
    firms: 'firma|hersteller|versorger|konzern|unternehmen|gewerkschaft',
    who: 'der|die',
    firmAgain: String.raw`das (?:\p{L}+er )?unternehmen|der (?:\p{L}+er )?konzern|die (?:\p{L}+er )?(?:firma|gewerkschaft)`,
  },
  organisations: {
    patterns: [
      String.raw`\b(?<head>ministerium|amt|landesamt|bundesamt|verband|stiftung|institut|gesellschaft|kammer|agentur|anstalt) (?:fur|der|des|zur)(?: \p{Ll}{3,}e[nrs])? (?<modifier>\p{L}{4,})`,
      String.raw`(?<!\p{L})(?<modifier>\p{L}{3,}?)s?(?<head>ministeriums?|(?<!ges)amt(?:e?s)?|gericht(?:e?s)?|kammer|verband(?:e?s)?|verein(?:e?s)?)(?!\p{L})`,
    ],
    common:
      /^(?:berufung|straf|hochst|oberst|schied|zustandig|fach|dach|spitzen|gesamt|arbeit|haupt|stadt|landes|bund)/u,
  },
  clock: {
    counts24: true,
    noon: String.raw`(?<=\bbis )mittag\b`,
    daytime: {
      am: String.raw`(?:morgens|vormittags?|(?<!(?:und|bis) )am morgen|(?:tag|woch)morgen|(?:tag|woch)vormittag|fruh)\b`,
      pm: String.raw`(?:nachmittags?|abends?)\b`,
      night: String.raw`nachts?\b`,
      link: String.raw` (?:um|gegen|ab|kurz nach|kurz vor) `,
    },
    spoken: {
      patterns: [
        String.raw`(?<=(?:um|gegen|ab|bis|seit|von) )(?<minutes>\p{L}+|\d{1,2})(?: minuten)? (?<sign>vor|nach) (?<hour>ein|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)`,
        '(?<minutes>funf|zehn|viertel|zwanzig|halb)(?: (?<sign>vor|nach))? (?<hour>ein|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)',
      ],
      minutes: new Map([...counting('funf zehn viertel zwanzig', 5, 5), ['halb', 30]]),
      before: ['vor', 'halb'],
    },
    afterMinutes: String.raw`uhr\b`,
    afterHour: String.raw`uhr\b`,
  },
  names: {
    pronouns:
      /(?<!\p{L})(?:er|sie|sein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|ihm|ihn|ihnen|deren|dessen|diese[rmn]?|(?:der|die) \d+-jahrige)(?!\p{L})/u,
    generic: 'eu uno nato usa bgh frau herr doktor bund land',
    openers:
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jede jeder jedes alle allen beide beiden viele vieler wenige einige mehrere manche kein keine keiner niemand jemand man er sie es wir ihr ich sein seine seinen seiner ihr ihre ihren ihrer unser ' +
      'in im am an auf aus bei beim mit nach von vom vor zu zum zur fur gegen ohne um durch uber unter zwischen neben hinter seit bis wahrend wegen trotz laut gemass statt anstatt ab binnen innerhalb ausserhalb entlang anhand aufgrund zufolge ' +
      'und oder aber denn sondern doch wenn als ob weil dass damit obwohl nachdem bevor sobald solange falls wie wo wer was wann warum woher wohin welche welcher welches ' +
      'hier dort dann danach dabei dazu daher darum deshalb deswegen dennoch trotzdem jedoch allerdings zudem ausserdem auch nur noch schon erst bereits jetzt nun heute gestern morgen bald spater fruher zuvor zuletzt zunachst anfangs schliesslich insgesamt ursprunglich derzeit kunftig bisher bislang bis seitdem inzwischen mittlerweile gleichzeitig zugleich etwa rund knapp fast mehr weniger uber mindestens hochstens taglich jahrlich monatlich wochentlich so sonst nicht nie immer oft meist manchmal vielleicht wohl sogar selbst ' +
      'anfang mitte ende prozent millionen milliarden million milliarde mio mrd euro dollar uhr zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn sechzig hundert tausend',
    acts: /^(?:sagte?|erklarte?|betonte?|nannte|nennt|wirft|warf|fordert|forderte|kundigte?|lobte?|kritisierte?|kritisiert|sieht|sah|halt|hielt|will|wollte|verlangt|verlangte|erwartet|erwartete|warnt|warnte|versprach|verspricht|klagte?|spricht|sprach|weist|wies|teilte|meint|meinte|glaubt|rechnet|rechnete|hofft|hoffte|plant|plante|begrusste|begrusst|raumte|stellte?|bußte|buste|wandte|bezeichnete|bezeichnet|vermutet|schatzt|berichtet|berichtete|genugt|bußt|bust|kostet)$/u,
  },
  caseEndings: 'e[nrms]?|n|s',
  stopWords:
    'der die das den dem des ein eine einen einem einer und oder aber mit von vom zum zur fur auf aus bei nach ist sind war waren wird werden hat haben hatte sich nicht auch noch nur als wie dass sie ihr ihre sein seine uber unter durch gegen',
};

/** German writes all nouns with a capital: what tells a name from a noun. */
export const germanNames = {
  /** Endings and heads of nouns: a word that ends so names nobody. */
  nounEnd:
    /(?:^|.{3})(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|tat|taten|ismus|nis|nisse|nissen|ling|linge|tum|ment|mente|enz|enzen|anz|ik|iken|ur|uren|innen|isten|enten|anten|euren|oren|ahren|(?<=^.?)jahren|jahr|jahre|arbeit|arbeiten|arbeiter|amt|rat|recht|haus|werk|bau|weg|zug|plan|preis|preise|zahl|zahlen|teil|teile|stelle|stellen|platz|platze|platzen|kosten|steuer|steuern|iger|eiber|ohner|itzer|ender|hilfe|hilfen|mittel|fall|falle|fallen|gruppe|gruppen|firma|firmen|betrieb|betriebe|betrieben|gericht|gesetz|gesetze|partei|minister|meister|leiter|sprecher|chef|chefin|leute|kinder|frauen|manner|menschen|tiere|stadt|land|kreis|verband|verein|zeit|zeiten|tag|tage|tagen|woche|wochen|monat|monate|monaten|stunde|stunden|minuten|meter|metern|kilometer|kilometern|geld|gelder|prozess|bericht|berichte|angabe|angaben|grund|grunde|ende|anfang|beginn|schluss|wasser|strom|brucke|strasse|bahn|auto|autos|fahrzeug|fahrzeuge|schiff|schiffe|wirtschaft|politik|staat|bund|regierung|kritik|kritiker|forscher|experten|behorde|behorden|halter|nehmer|geber|bauern|weise|kraft|krafte|grosse|hohe|lange|breite|tiefe|nahe|wahl|wahlen|kammer|fonds|beleg|belege|nachweis|werke|teilstuck|stuck|stucke|dame|herde|herden|zaun|zaune|ei|regen|schnee|wind|sturm|rauch|feuer|eis|luft|licht|streit|protest|widerstand|personal|wehr|militar|hitze|schaf|schafe|schafen|wolf|wolfe|wolfen|rudel|rudeln|attacke|attacken|angriff|angriffe|angriffen)$/u,
  /** What stands before a quantity of something: "Millionen Euro", "Liter Wasser", "Anfang Mai". */
  quantity:
    /^(?:prozent|millionen|milliarden|million|milliarde|mio|mrd|tausend|hundert|dutzend|tonnen|liter|kilo|kilogramm|meter|kilometer|kubikmeter|hektar|stunden|tage|wochen|monate|jahre|uhr|anfang|mitte|ende|euro|dollar|grad|art|sorte|reihe|menge|anzahl|gruppe|typ|note|nummer|seite|platz|stufe|version|klasse)$/u,
  /** Offices: the name follows. */
  office:
    /(?:minister|ministerin|kanzler|kanzlerin|prasident|prasidentin|chef|chefin|sprecher|sprecherin|leiter|leiterin|richter|richterin|anwalt|anwaltin|professor|professorin|biologe|biologin|okonom|okonomin|forscher|forscherin|verteidiger|verteidigerin|verteidigern|kommissar|kommissarin|gutachter|gutachterin|betreiber|veranstalter|burgermeister|burgermeisterin|landrat|landwirt|landwirtin|spediteur|unternehmer|unternehmerin|direktor|direktorin|herr|frau|dr|prof|politiker|politikerin|fuhrer|trainer|trainerin|autor|autorin|experte|expertin|vorsitzende|vorsitzender|manager|managerin|kunstler|kunstlerin|familie)$/u,
  /** What an organisation is, in one word with what it is for. */
  organisation:
    /.{3}(?:genossenschaft|vereinigung|verband|gesellschaft|konzern|firma|unternehmen|initiative|stiftung|verein|gewerkschaft|partei|bank|fabrik|betrieb|hersteller|brauerei|reederei|spedition|agentur|kanzlei|gruppe|holding|kette|verlag|bundnis|bund|klub|club|kammer|werft|werke?|handler|versorger|betreiber|anbieter|netzwerk)(?:e?s)?$/u,
  /** What people are; two names follow. */
  profession:
    /(?:erin|ern?|eurs?|eurin|isti?n?|anti?n?|enti?n?|login?|loge[nr]?|arzt|arztin|ratin|wirtin?|pilotin?|mann|frau|obfrau|sekretarin?|orin?|arin?|beauftragten?|angeklagten?|abgeordneten?|zeugin?|bischof|kapitan)$/u,
  /** The name follows. */
  speech:
    /^(?:sagte|sagt|erklarte|betonte|kritisierte|so|laut|meinte|meint|warnte|berichtete|rechnet|erwartet|fordert|nennt|genugt)$/u,
  /** Cities that articles name without more; a German noun can stand after each preposition of place. */
  cities:
    'aachen augsburg basel berlin bern bielefeld bochum bonn braunschweig bremen brussel chemnitz darmstadt dortmund dresden duisburg dusseldorf erfurt essen frankfurt freiburg genf gottingen graz halle hamburg hannover heidelberg ingolstadt innsbruck jena karlsruhe kassel kiel klagenfurt koblenz koln konstanz leipzig linz london lubeck luzern madrid magdeburg mainz mannheim moskau munchen munster nurnberg oldenburg osnabruck paris passau peking potsdam regensburg rom rostock saarbrucken salzburg schwerin siegen stuttgart trier ulm warschau washington wien wiesbaden wolfsburg wuppertal wurzburg zurich zwickau gera plauen gorlitz cottbus dessau hof bayreuth bamberg furth erlangen hildesheim bremerhaven flensburg neumunster wismar stralsund greifswald'.split(
      ' ',
    ),
  /** Given names that end like adjectives. */
  given:
    /^(?:ulrike|heike|silke|anke|antje|dieter|peter|walter|gunter|gunther|werner|rainer|jurgen|carsten|torsten|thorsten|jochen|sabine|christine|katharine|anne|marie|sophie|luise|elke|wiebke|renate|beate|ute|susanne|angelique|alexander|oliver|holger|volker|rudiger|hagen|soren|helene|charlotte|annegret|xaver|ruben|johannes|hannes|andreas|hermann)$/u,
  /** Past tenses of persons that don't end in "te". */
  strong:
    /^(?:schlug|nahm|trat|bat|rief|zog|schrieb|verlor|gewann|stiess|verwies|unterschrieb|empfahl|beschloss|bestritt|vertrat|wusste|schloss|versprach|widersprach|erhielt|bekam|traf|begann)$/u,
};
