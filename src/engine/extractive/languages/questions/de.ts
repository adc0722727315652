import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';

/** Sums of money, at the end of compounds, too; no prize is one. */
const sums = oneOf(
  '(?:kauf|verkauf|eintritts|ticket|strom|start|gesamt)preis \\p{L}*(?:summe|betrag|geldstrafe|geldbuße|bußgeld|buße|gebühr|gehalt|honorar|budget)',
  '\\p{L}*(?:etat|umsatz|gewinn|verlust|erlös|miete|lohn|schulden|kosten|kaution|preisgeld|lösegeld|ablöse|vermögen|defizit) wert',
);
/** Who acts: “welcher Anwalt” asks for a name, “welches Gesetz” need not. */
const doers = oneOf(
  'anw[aä]lt minister kanzler präsident politiker abgeordnet senator bürgermeister landrat landrät richter sprecher expert forscher',
  'wissenschaftler professor ökonom historiker analyst ärzt arzt ingenieur architekt investor aktionär eigentümer inhaber gründer chef',
  'vorst[aä]nd manager direktor leiter(?!in) trainer spieler torwart torhüter stürmer fahrer sportler künstler schauspieler sänger',
  'musiker autor schriftsteller journalist reporter aktivist gewerkschaft partei firm(?:a|en) unternehmen konzern (?<!daten)bank',
  'gesellschaft hersteller händler betreiber versicher anbieter zeitung sender verein klub club team mannschaft (?<!alters|blut)gruppe',
  'organisation verband verbänd behörde ministerium stadtrat gemeinderat betriebsrat museum institut bruder schwester sohn tochter',
  'verwandt (?<!\\p{L})mann männer frau person leute menschen (?<!\\p{L})zeuge augenzeug nachbar lehrer kolleg mitglied kandidat',
  'berater assistent botschafter diplomat kommandant kapitän regierung mitarbeiter landwirt bewohner schüler student priester',
  'bischof pilot kommissar polizist beamt gutachter verlag kanzlei stiftung verteidiger kritiker gegner amtsgericht landgericht',
);
const places = oneOf(
  '\\p{L}*(?:stadt|städte|land|ort|dorf|region|straße|stadtteil|viertel|krankenhaus|klinik|schule|universität|kirche|gefängnis|insel|bahnhof)',
  'gemeinde hotel stadion halle raum zimmer saal bezirk flughafen hafen gebäude park provinz kanton see strand haus',
);
/** What tells that it is asked how much something rose or fell: a share or a sum. */
const changes = oneOf(
  'gestiegen steig stieg sank sink gesunken gefallen fiel erhöh gewachsen wuchs zugenommen verteuer teurer billiger',
);

/** By what a question in German tells what it asks for. */
export const germanQuestions: Questions = {
  name: /wie (?<word>heiß|hieß)(?:t|en)? (?<named>[^?,]+)|um welche[nrs]? (?<named>[^?,]+) handelt es sich/iu,
  identity: /^[Ww]er (?:ist|war) (?:der |die )?(?<named>[^?,]+)/u,
  money: new RegExp(
    [
      String.raw`wie ?viel (?:geld|(?![^?]*${changes})[^?]*(?:kostet|kosten|zahl|verdien|schulde|biete|bot(?!s)|forder|spende|ausgegeben|investier| wert(?!\p{L})))|für wie ?viel(?!e)|wie viele (?:millionen |milliarden )?(?:euro|dollar|franken|pfund)(?!\p{L})`,
      String.raw`was kostet|was (?:wird|würde|soll|sollen|hat|haben) [^?]* (?:kosten|gekostet)(?: haben)?\s*\?|was (?:ist|sind|war|waren) [^?]* wert(?!\p{L})|wie teuer`,
      String.raw`wie (?:hoch|groß) [^?]*(?:geldstrafe|bußgeld|preis(?!anst|steig)|kosten|summe|buße|gebühr|schaden|schäden|schulden|umsatz|gewinn|verlust|miete|gehalt|honorar|etat|budget|kredit|darlehen|rechnung|ablöse|kaution|lösegeld|spende|zuschuss|entschädigung|schmerzensgeld|defizit|erlös|einnahmen|ausgaben|betrag|preisgeld|belohnung|vermögen)`,
      String.raw`welche[mnrs]? (?:\p{L}+e[nrms]? )?${sums}(?!\p{L})|zu welchem preis`,
    ].join('|'),
    'iu',
  ),
  next: /wie geht es weiter|wer wird (?:der |die )?(?:neue|nächste)|(?:jetzt|nun|danach|als nächstes)(?!\p{L})/iu,
  reason: new RegExp(
    [
      String.raw`(?<!\p{L})(?:warum|wieso|weshalb|weswegen|wodurch|woran|wozu)(?!\p{L})|wegen (?:was|welche)|wie kam es (?:da)?zu|was war schuld`,
      String.raw`welche[mnrs]? (?:\p{L}+ )?(?:gr[uü]nd|ursache|motiv|anlass|begründung|erklärung|rechtfertigung|zweck)`,
      String.raw`was (?:ist|war|sind|waren) (?:der|die|das) (?:\p{L}+ )?(?:gr[uü]nd|ursache|auslöser|motiv|anlass|begründung)`,
      String.raw`was (?:löste|verursachte|führte|bewog|veranlasst|brachte|trieb|steckt|motivier|zwang)|was [^?]*(?:ausgelöst|verursacht|bewogen|veranlasst|dazu ge)`,
      String.raw`(?:wie|womit) (?:\p{L}+ ){0,4}(?:begründe|erklär|rechtfertig|gerechtfertig)`,
    ].join('|'),
    'iu',
  ),
  age: /wie alt (?:ist|sind|war|wurde)|in welchem alter/iu,
  measure: new RegExp(
    [
      String.raw`wie (?:hoch|tief|breit|dick|weit|schnell|heiß(?!t|en)|kalt|warm|schwer(?![^?]*verletz)|lang(?= (?:ist|sind|war)))|mit welcher geschwindigkeit|in welcher (?:höhe|tiefe)`,
      String.raw`wie viel prozent|wie viele (?:kilometer|meter|tonnen|kilo|liter|hektar|grad|quadrat)|wie (?:groß|hoch) ist der anteil|welche[rn] (?:\p{L}+ )?\p{L}*anteil|welche (?:höhe|tiefe|länge|breite|entfernung|temperatur)`,
      String.raw`(?:um wie ?viel(?! uhr)|wie (?:stark|sehr|viel))(?=[^?]*${changes})`,
    ].join('|'),
    'iu',
  ),
  duration:
    /wie lange(?! ist es her)|wie viele[nr]? (?:sekunden?|minuten?|stunden?|tagen?|nächten?|wochen?|monaten?|jahren?|jahrzehnten?)(?!\p{L})(?! alt)|wie viel zeit|welche[nr]? (?:\p{L}+ )?(?:zeitraum|dauer)/iu,
  figure:
    /wie ?viele?n?(?! uhr)|wie (?:hoch|lange|alt|gross|groß|weit|oft)|welche[mnr]? (?:menge|anzahl|zahl|vorsprung|abstand)|was (?:ist|war) (?:\p{L}+ ){1,3}?(?:grenzwert|schwelle|obergrenze|untergrenze|höchstwert|mindestwert|quote|einwohnerzahl|kapazität)|wie (?:ging|endete) (?:das|die) (?:\p{L}+ ){0,2}?(?:spiel|partie|abstimmung|wahl|finale)/iu,
  date: /(?<!\p{L})wann(?!\p{L})|wie spät|wie lange ist es her|um wie ?viel uhr|welche[mnrs]? (?:\p{L}+ )?(?:tage?|datum|monat|jahre?|woche|stunde|uhrzeit|wochentag|jahreszeit|zeitpunkt|jahrhundert|jahrzehnt|frist|termin|stichtag)(?!\p{L})/iu,
  place: new RegExp(
    String.raw`(?<!\p{L})wo(?:hin|her)?(?!\p{L})|welche[mnrs]? (?:\p{L}+e[nrms]? )?${places}(?:e?[ns]?|es)(?!\p{L})`,
    'iu',
  ),
  person: new RegExp(
    String.raw`(?<!\p{L})(?:we[rnm]|wessen)(?!\p{L})|wie h(?:ei|ie)(?:ß|ss)|welche[mnrs]? (?:\p{L}+e[nrms]? ){0,2}\p{L}*${doers}\p{L}{0,4}(?!\p{L})`,
    'iu',
  ),
  story:
    /worum geht|was ist (?:passiert|geschehen|hier los|los)|wovon handelt|zusammenfass|in kürze|das wichtigste|was steht im (?:artikel|text)/iu,
};
