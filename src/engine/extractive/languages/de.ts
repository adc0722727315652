import { stemmer } from '@orama/stemmers/german';
import { givenNames } from '../gazetteer/given-names.ts';
import { normalize } from '../text/normalize.ts';
import { germanClaims } from './claims/de.ts';
import { germanConcepts } from './concepts/de.ts';
import { germanSynonyms } from './synonyms/de.ts';
import type { Language } from './language.ts';
import { germanQuestions } from './questions/de.ts';
import { germanRelations } from './relations/de.ts';
import { stemSet, wordSet } from '../text/word-set.ts';
import { noRules, type NameRules } from './name-rules.ts';

const stopwords = wordSet(
  'aber alle allem allen aller alles als also am an auch auf aus bei beim bereits bis da dabei dadurch damit dann daran darauf das dass',
  'dazu dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es',
  'etwa euch fur gegen hat hatte hatten habe haben ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jedes jetzt',
  'kann kein keine konnte konnen mehr mit muss mussen nach nicht noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner',
  'seit sich sie sind so soll sollen sollte sowie uber um und uns unter vom von vor wann war waren warum was weil weshalb welche welchem welchen',
  'welcher welches wem wen wenn wer werden wessen wie wieder wieso wird wo wohin woher wurde wurden wir zu zum zur zwischen viel viele',
  'weswegen inwiefern inwieweit womit wofur wodurch woran worauf woraus worin woruber worum worunter wovon wovor wozu wonach wogegen wobei',
  'lange gibt gab worden laut artikel text bereits machen macht geschah passiert',
);

const germanNames: NameRules = {
  ...noRules,
  language: 'de',
  joints: wordSet('und oder'),
  origin: wordSet('von'),
  contractions: wordSet('am im ins ans beim vom zum zur ums aufs furs'),
  shortened: wordSet('st'),
  years: wordSet('jahre'),
  reflexive: 'sich',
  verbEnding: /^\p{Ll}{3,}t$/u,
  source: /^(?:kam|kommt|stammt) (?:von|vom)$| laut$/u,
  adjective: /^\p{Ll}{3,}e[nmrs]?$|^\d/u,
  indefinite: /^(?:k?eine?[mnrs]?|jede[mnrs]?|solche[mnrs]?|manche|mehrere|viele|einige|zwei|drei|vier)$/u,
  pronoun: /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|Du|Dich|Dir)$/u,
  nobility: /^(?:graf|grafin|freiherr|freifrau|baron|baronin|furst|furstin|ritter|edler)$/u,
  commonBody:
    /^[^-]{3,}(?:gemeinschaft|(?<!spar|kranken)kasse|(?<!geheim|wetter|nachrichten|rettungs)dienst|(?<!verkehrs)betriebe|kliniken|(?:kredit|geld)institut|(?:selbst|haus)verwaltung)$|^(?:(?:haupt|lieblings|fisch|fleisch|nudel|reis|gemuse|pfannen|fertig|tages)gericht|(?:speise|dunkel|brenn|kleider|herz|schatz|folter|gas|luft)kammer|(?:druck|gips|wund|mull)verband|gegenwehr|notwehr|hausbank|(?:sand|park|blut|daten|werk|dreh|kuchen|garten|schul|anklage|regierungs|samen|eck|power)bank|affentheater|(?:industrie|leistungs|konsum|zivil|mehrheits|wissens|klassen|gesamt|uberfluss|welt|agrar)gesellschaft)$/u,
  organisationNouns: wordSet('nachrichtenagentur werbeagentur fluggesellschaft'),
  causes: wordSet('fur ohne gegen'),
  citizens: /^(?:verein|bundnis|forum)$|(?:verein|initiative|bundnis|netzwerk)$/u,
  stopwords,
  nouns: 'capitalised',
  roles: wordSet(
    'kanzler kanzlerin president prasident prasidentin minister ministerin chef chefin papst konig konigin prinz prinzessin general oberst trainer kapitan vater mutter sohn tochter bruder schwester',
    'witwe witwer ehefrau ehemann frau mann nachbar nachbarin zeuge zeugin opfer augenzeuge anwohner anwohnerin unternehmer unternehmerin mieter mieterin pendler pendlerin schuler schulerin',
  ),
  roleEnding:
    /(?:kanzler|prasident|minister|chef|sprecher|vorsitzende|burgermeister|direktor|leiter|experte|expertin|forscher|anwalt|anwaltin|richter|trainer|kommissar|beauftragte|sekretar|fuhrer|grunder|professor|autor|schauspieler|sanger|arzt|arztin|kandidat|abgeordnete|senator|botschafter|spieler|manager|politiker|okonom|ingenieur|biologe|biologin|historiker|meteorologe|wissenschaftler|mitarbeiter|inhaber|betreiber|mitglied|landrat|landratin|stadtrat|stadtratin|dezernent|gewerkschafter|aktivist|journalist|meister|wirt|bauer|bauerin|machthaber|oberhaupt|premier|loge|login|vorstand|vorstandin|kapitan|pilot|fahrer|lehrer|unternehmer|berater|verwalter|gartner|winzer|landwirt|zeuge|redakteur|reporter|regisseur|musiker|kunstler|sieger|vertreter|gutachter|techniker|physiker|chemiker|informatiker|mathematiker|kritiker|retter|referent|rektor|dekan|intendant|dirigent|pfarrer|bischof|therapeut|pfleger|pflegerin|hebamme|besitzer|handler|makler|vorstandin|beamter|beamtin|funktionar|verteidiger|apotheker|torwart|sturmer|klager|angeklagte|student|schuler|rentner|anwohner|verdachtige|uberlebende|patient|kunde|kundin|gast|mechaniker|erzieher|verkaufer|kellner|taucher|reeder|sammler|fischer|segler|imker)(?:in|r|n|en)?$|.{2}(?:er|ist|ant|ent|or|eur|at|an)in$/u,
  roleOrder: 'noun-last',
  honorifics: wordSet('herr herrn frau dr prof'),
  organisations: wordSet(
    'spd cdu csu fdp afd union bundestag bundesrat bundesregierung landesregierung regierung senat parlament landtag polizei feuerwehr bundespolizei staatsanwaltschaft bundeswehr stadtrat gemeinderat gericht landgericht amtsgericht',
    'bundesgerichtshof bundesverfassungsgericht ag gmbh se kg group verband bund verein gewerkschaft bank bundesbank klinik klinikum krankenhaus zoo theater museum universitat hochschule institut stiftung partei kommission ministerium amt behorde kirche club',
    'ig eintracht borussia fortuna hertha werder schalke arminia alemannia preussen tuv dekra adac verbraucherzentrale stadt gemeinde kreis landkreis fc sv tsv vfb vfl rat konzern werke ggmbh verdi greenpeace grunen linke nato un eu-kommission europaparlament',
  ),
  organisationNounEnding:
    /(?:konkurrent|rivale|aktionar|wettbewerber|caterer|(?<=.{4})bauer|zulieferer|versicherer|versorger|discounter|spedition|kanzlei|firma|buro|unternehmen|konzern|hersteller|betreiber|handler|anbieter|initiative|bank|bundnis|gewerkschaft|reederei|kette|holding|dienstleister|entwickler|brauerei|molkerei|gesellschaft|agentur|gruppe|label|verlag|ligist|klub|verein|aufsteiger|absteiger)$/u,
  collectives: wordSet(
    'betriebsrat kriminalpolizei bundespolizei landeskriminalamt zollfahndung aufsichtsrat kreistag landtag bezirksrat elternbeirat jugendamt gesundheitsamt ordnungsamt veterinaramt vorstand polizei feuerwehr staatsanwaltschaft bundesregierung landesregierung regierung stadtrat gemeinderat opposition landgericht amtsgericht verwaltungsgericht oberlandesgericht arbeitsgericht stadtverwaltung',
  ),
  genericOrganisations: wordSet(
    'stadt gemeinde kreis landkreis gewerkschaft gericht regierung partei polizei feuerwehr stadtrat gemeinderat verband verein bank universitat hochschule institut stiftung kommission ministerium amt behorde kirche club rat konzern werke klinik klinikum krankenhaus zoo theater museum gruppe group union bund fraktion verwaltung agentur anstalt staatsanwaltschaft arbeitsgericht landgericht amtsgericht landesregierung gesellschaft unternehmen firma reederei',
  ),
  organisationEnding:
    /.{3}(?:ministerium|partei|regierung|gericht|gerichtshof|verband|vereinigung|orchester|gewerkschaft|gemeinschaft|kommission|behorde|verein|gesellschaft|stiftung|universitat|anstalt|fraktion|(?<!(?:ehren|ges))amt|verwaltung|agentur|betriebe|reederei|kammer|kasse|wacht|wehr|hilfswerk|(?<!gottes)dienst|klinik(?:en|um)?|akademie|hochschule|polizei|ausschuss|museum|theater|institut|(?<!ver|vaga|hosen|schlussel|rock)bund|(?<!daten|sitz|park|werk|anklage|hand|schul|ersatz)bank)$|(?:^|-|stadt|gemeinde|kreis|stahl|motoren|wasser|verkehrs)werke$/u,
  media: wordSet('zeitung spiegel bild tagesschau dpa ard zdf rundfunk magazin anzeiger rundschau'),
  things: wordSet(
    'schiff fahre frachter tanker kutter segler kreuzfahrtschiff sturm orkan hurrikan sonde satellit rakete teleskop flugzeug',
  ),
  otherNouns: wordSet(
    'strasse platz allee weg brucke fluss see berg insel hafen bahnhof flughafen land bundesland krieg gesetz abkommen vertrag pokal meisterschaft preis festival einheit mark bucht reich revolution kaiserreich sprache',
  ),
  lodged: wordSet(
    'insolvenz berufung revision beschwerde klage anklage einspruch widerspruch anzeige antrag',
  ),
  actionVerbs: wordSet(
    'sagt sagten erklart teilt kundigt fordert warnt betont verwies nennt wies weist rief ruft schrieb schreibt sprach spricht',
    'lehnt hofft will plant bestreitet bestritt bietet bot beschloss beschliesst entschied verklagt wirft warf traf trifft gewann verlor fuhrt leitet gab gibt nahm nimmt kam kommt ging geht',
    'baut kauft verkauft offnet schliesst stellt setzt macht sieht sah findet fand rechnet erwartet begrusst unterstutzt bestatigt raumt',
    'startet bringt zeigt halt hielt verlangt meldet droht',
  ),
  actionVerbEnding: /^\p{Ll}{3,}(?:te|iert)$/u,
  auxiliaries: wordSet(
    'ist war sind waren hat hatte haben hatten wird wurde werden wurden kann konnte soll sollte muss musste darf durfte mochte',
  ),
  perfectAuxiliaries: wordSet('hat hatte haben'),
  reportingVerbs: wordSet(
    'sagt sagte erklarte erklart betonte schrieb kritisierte warnte forderte teilte so berichtet',
  ),
  adverbs: wordSet(
    'auch nun jetzt bereits zuletzt zudem selbst jedoch aber dagegen am heute gestern',
    'inzwischen mittlerweile dennoch trotzdem deshalb deswegen daher danach spater schliesslich zunachst vorher nachher ausserdem insgesamt offenbar vielleicht allerdings hingegen stattdessen',
    'solange sobald wahrend obwohl bevor nachdem falls sofern indem sodass',
  ),
  placePrepositions: wordSet('in aus bei nach im'),
  prepositions: wordSet(
    'in aus bei nach mit von vom zu zum zur fur gegen uber unter auf an am im ins um durch ohne seit vor zwischen wegen trotz laut neben hinter',
  ),
  particles: wordSet('von van zu zur der den de di da el al'),
  linkers: wordSet('fur der des und &'),
  determiners: wordSet(
    'der die das den dem des ein eine einer einem einen eines sein seine seiner ihr ihre ihrer',
  ),
  nonActors: wordSet(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz april mai juni juli august september oktober november dezember',
    'deutsche deutschen deutscher europaer amerikaner russen ukrainer euro prozent uhr millionen milliarden tonnen kilometer ende anfang mitte tv eu-weit ki co2 pkw lkw ezb-rat',
  ),
  objects: wordSet('dem den des einem einen eines'),
  passive: { be: wordSet('wird werden wurde wurden worden'), by: wordSet('von vom durch') },
};

/** "Großen Strafkammer" is "Große Strafkammer": what a feminine institution is called where it is no subject; "Ole Lunds Haus" is Ole Lund's. */
function nominativeName(name: string, after: string): string {
  const owner = /^\p{Lu}\S* (?:\p{Lu}\S* )??\p{Lu}\p{Ll}+[^osuß](?=s (?:[„«»"]|\p{Lu}\p{Ll}))/u.exec(
    name + after,
  )?.[0];
  const [given = '', ...others] = normalize(`${owner}s`).split(' ');
  if (owner !== undefined && givenNames.has(given) && !others.some((word) => givenNames.has(word)))
    return owner;
  return name.replace(
    /^(\p{Lu}\p{Ll}+e)n (?=\S*(?:kammer|bank|union|partei|schaft|kommission|universität|ung|agentur|anstalt|fraktion|kirche|börse|bahn)$)/iu,
    '$1 ',
  );
}

/** An adjective has the ending that its article had. */
function bareName(name: string, article: string): string {
  const ending = { der: 'r', das: 's' }[article.toLowerCase()];
  if (ending === undefined) return name;
  return name.replace(/^(?:\p{Lu}\p{Ll}+e )+(?=\p{Lu})/u, (words) =>
    words.replaceAll(/e(?= )/gu, `e${ending}`),
  );
}

/** All that the engine knows of German. */
export const german: Language = {
  code: 'de',
  stopwords,
  openers: wordSet(
    'er sie es ihr sein seine ihre dies diese dieser dieses das aber doch und auch dabei dazu damit dagegen allerdings zudem außerdem seiner seinen seinem ihrer ihren ihrem deren dessen',
  ),
  noOpener: /^\P{L}*Das \p{Lu}/u,
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'kommt kommen kam kamen bekommt bekommen bekam erhalt erhielt geht gehen ging fallt fiel fallen lasst liess darf durfen durfte muss musste mochte',
    'steht stand liegt lag tut tat sagt sagte meint findet heisst nennt spielt lauft liess ausfallen passieren genau eigentlich vorerst hoch lang will wollen wollte teuer gross weit',
  ),
  capitalNouns: true,
  headLast: true,
  nominativeName,
  bareName,
  stateNames:
    'US usa|GB grossbritannien,großbritannien|KP nordkorea|KR sudkorea|EU eu,europaische union|CZ tschechien|RU russland',
  capitals:
    'washington US|peking CN|moskau RU|pjongjang KP|seoul KR|tokio JP|london GB|paris FR|berlin DE|rom IT|madrid ES|brussel EU|kiew UA|kyjiw UA|ankara TR|teheran IR|jerusalem IL|riad SA|kairo EG|warschau PL|budapest HU|athen GR|wien AT',
  concepts: germanConcepts,
  synonyms: germanSynonyms,
  claims: germanClaims,
  reasons:
    /\b(?:weil|wegen|da|denn|aufgrund|damit|begründe\w*|deshalb|deswegen|daher|darum|grund|nachdem|zumal|mangels|angesichts|infolge|dank|zwecks|verursach\w*|anlass|ursache|aus (?:\p{L}*mangel|\p{L}*gründen|angst|furcht|sorge|protest|wut|rache|not|mitleid|versehen|rücksicht)|um (?:\S+ ){0,8}?zu)\b|zurückzuführen|auslöser/iu,
  otherRanks: /(?<!\p{L})(?:vize|stellvertret|ehemalig|früher|kommissarisch|ex-)/iu,
  explanations: /\b(?:weil|wegen|aufgrund|grund (?:ist|sei|war|dafür|sind|seien)|begründe\w*)\b/iu,
  questions: germanQuestions,
  dates:
    'januar|februar|märz|april|mai(?!\\p{L})|juni|juli|august|september|oktober|november|dezember|montag(?!e)|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat|jahr|heute|gestern|übermorgen|frühjahr|frühling(?!\\p{L})|sommer(?!\\p{L})|herbst(?!\\p{L})|winter(?!\\p{L})|wochenende|weihnacht|ostern|silvester|abend|nachmittag|vormittag|früh(?!er|est)',
  dateMarks: /\d Uhr|Mitternacht|\d\.\d{1,2}\.(?!\d)|(?<!\p{L})am \d{1,2}\./iu,
  numbers: String.raw`zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}+(?:zehn|zig|ßig)|hundert|hunderte|tausend|tausende|million(?:en)?|milliarden?|dutzend|(?:zwei|drei|vier|fünf)(?:mal|fach)|doppelt|anderthalb|halb|hälfte`,
  pronouns: 'er|sie|ihn|ihm',
  ages: /\d Jahre?(?!\p{L})|jährige|, \d\d,|(?<!\p{L})(?:bin|ist|war|wurde|wird) \d\d(?=[,.;”“]| und| geworden)|(?:Anfang|Mitte|Ende) \d\d(?!\d)/iu,
  finding:
    /(?:heraus(?:gefunden|fand)|fand(?:en)? [^.]{0,200}heraus|(?:belegt|beleg|ergab|ergib|gezeigt|zeigt?)(?:en|t)?, dass|zu dem (?:Ergebnis|Schluss))/iu,
  accusation:
    /vorw[uü]rf|vorgeworfen|(?<!\p{L})(?:wirft|werfen|warf|warfen) [^.;]{0,200}\bvor(?!\p{L})|beschuldig|bezichtig|angeklagt|verdächtig|schuldig gesprochen|schuldspruch|verurteilt/iu,
  rebuttal:
    /bestreite|bestritt|dementier|(?<!\p{L})(?:weis|wies)(?:t|en)?(?!\p{L})(?:(?!antrag|beschwerde|berufung|einspruch|klage|revision|angebot|vorschlag)[^.;]){0,200}(?<!\p{L})(?:zurück|von sich)(?!\p{L})|(?:vorw[uü]rfe?|anschuldigung\p{L}*|darstellung|behauptung\p{L}*) zurück|nicht (?:angeklagt|beschuldigt)|beteuer\p{L}* \p{L}+ unschuld|haltlos|unwahr/iu,
  exoneration:
    /freigesprochen|Freispruch|(?<!\p{L})sprach(?:en)? [^.;:]{1,120}(?<!\p{L})frei(?!\p{L})|Verfahren eingestellt|unschuldig(?!\p{L})|(?:nie|nicht|niemals) angeklagt|nicht (?:mehr )?als Beschuldigt/iu,
  relative: /(?:die|der) (?:\p{L}+ ){0,2}$/u,
  owning: /^['’]s?(?!\p{L})/u,
  subordinating:
    /(?<!\p{L})(?:als|während|nachdem|bevor|weil|obwohl|falls|sobald|solange)(?: (?:der|die|das))?(?: \p{L}+){0,2} $/iu,
  unrelated: /nicht (?:mit \P{P}+ )?verwandt/iu,
  clauses: {
    doer: /^[Ww]er (?:(?:hat|haben|hatte|will|soll|wird|kann|muss|darf)(?: (?<named>.+?))? (?<verb>\p{L}+)\??$|(?!(?:ist|war|sind|wurden?|hat|haben|will|soll|wird|kann|muss|darf) )(?<verb>\p{L}+)(?: (?<named>[^,?]+?))?(?= (?:für|mit|als|wegen|vor|auf|an|ab|aus|ein|zu|über|in|nach|um|bei)(?!\p{L})|[,?]|$))/u,
    target:
      /^[Ww]er (?:wurden?|wird|werden) (?:(?:.+ )?(?:von|vom|durch) (?<named>.+?) )?(?:.+ )?(?<verb>\p{L}+)(?: worden)?\??$|^[Ww]e[nm] (?:hat|haben|will|soll|wird|kann|muss|darf) (?<named>.+?) (?<verb>\p{L}+)\??$|^[Ww]e[nm] (?<verb>\p{L}+) (?<named>[^,?]+?)(?= (?:etwas|für|mit|als|wegen|vor|auf|an|ab|aus|ein|zu|über|in|nach|um|bei)(?!\p{L})|[,?]|$)/u,
    objectMarks: wordSet('den dem einen einem'),
  },
  relations: germanRelations,
  names: germanNames,
};
