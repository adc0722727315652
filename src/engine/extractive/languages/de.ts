import type { Rules } from './name-rules.ts';
import { list } from '../text/word-set.ts';
import { stopwords } from '../tables/stopwords.ts';

export const german: Rules = {
  language: 'de',
  stop: stopwords('de'),
  nouns: 'capitalised',
  roles: list(
    'kanzler kanzlerin president prasident prasidentin minister ministerin chef chefin papst konig konigin prinz prinzessin general oberst trainer kapitan vater mutter sohn tochter bruder schwester',
    'witwe witwer ehefrau ehemann frau mann nachbar nachbarin zeuge zeugin opfer augenzeuge anwohner anwohnerin unternehmer unternehmerin mieter mieterin pendler pendlerin schuler schulerin',
  ),
  roleEnding:
    /(?:kanzler|prasident|minister|chef|sprecher|vorsitzende|burgermeister|direktor|leiter|experte|expertin|forscher|anwalt|anwaltin|richter|trainer|kommissar|beauftragte|sekretar|fuhrer|grunder|professor|autor|schauspieler|sanger|arzt|arztin|kandidat|abgeordnete|senator|botschafter|spieler|manager|politiker|okonom|ingenieur|biologe|biologin|historiker|meteorologe|wissenschaftler|mitarbeiter|inhaber|betreiber|mitglied|landrat|landratin|stadtrat|stadtratin|dezernent|gewerkschafter|aktivist|journalist|meister|wirt|bauer|bauerin|machthaber|oberhaupt|premier)(?:in|r|n|en)?$/u,
  roleOrder: 'noun-last',
  modifier: /(?:ische|liche|ige|ere|ende|neue|alte|erste|zweite)[rnms]?$/u,
  honorifics: list('herr herrn frau dr prof'),
  organisations: list(
    'spd cdu csu fdp afd union bundestag bundesrat bundesregierung landesregierung regierung senat parlament landtag polizei feuerwehr bundespolizei staatsanwaltschaft bundeswehr stadtrat gemeinderat gericht landgericht amtsgericht',
    'bundesgerichtshof bundesverfassungsgericht ag gmbh se kg group verband bund verein gewerkschaft bank bundesbank universitat hochschule institut stiftung partei kommission ministerium amt behorde kirche club',
    'rat konzern werke verdi greenpeace grunen linke nato un eu-kommission europaparlament',
  ),
  bodies: list(''),
  generic: list(
    'gewerkschaft gericht regierung partei polizei feuerwehr stadtrat gemeinderat verband verein bank universitat hochschule institut stiftung kommission ministerium amt behorde kirche club rat konzern werke gruppe group union bund fraktion verwaltung agentur anstalt staatsanwaltschaft arbeitsgericht landgericht amtsgericht landesregierung gesellschaft unternehmen firma reederei',
  ),
  organisationEnding:
    /.{3}(?:ministerium|partei|regierung|gericht|gerichtshof|verband|gewerkschaft|kommission|behorde|werke|verein|gesellschaft|stiftung|universitat|anstalt|fraktion|bundesamt|landesamt|verwaltung|agentur|betriebe|reederei)$/u,
  media: list('zeitung spiegel bild tagesschau dpa ard zdf rundfunk magazin anzeiger rundschau'),
  others: list(
    'strasse platz allee weg brucke fluss see berg insel hafen bahnhof flughafen stadt land bundesland kreis landkreis gemeinde krieg gesetz abkommen vertrag pokal meisterschaft preis festival',
  ),
  acts: list(
    'sagt sagte sagten erklarte erklart teilte teilt kundigte kundigt forderte fordert warnte warnt kritisierte kritisiert betonte betont bezeichnete verwies nannte nennt lobte wies weist rief ruft schrieb schreibt sprach spricht',
    'lehnte lehnt hofft hoffte will wollte plant plante bestreitet bestritt bietet bot beschloss beschliesst entschied verurteilte verklagte verklagt beschuldigte wirft warf traf trifft besuchte gewann verlor fuhrt fuhrte leitet leitete gab gibt nahm nimmt kam kommt ging geht',
    'baut baute kauft kaufte verkauft verkaufte offnet schliesst stellt stellte setzt setzte macht machte sieht sah findet fand rechnet rechnete erwartet erwartete begrusste begrusst unterstutzt unterstutzte bestatigte bestatigt raumte raumt',
    'startet startete bringt brachte zeigt zeigte halt hielt verlangt verlangte meldet meldete beantragte reichte droht drohte',
  ),
  actEnding: null,
  auxiliaries: list(
    'ist war sind waren hat hatte haben hatten wird wurde werden wurden kann konnte soll sollte muss musste darf durfte mochte',
  ),
  have: list('hat hatte haben'),
  saying: list('sagt sagte erklarte erklart betonte schrieb kritisierte warnte forderte teilte so berichtet'),
  adverbs: list('auch nun jetzt bereits zuletzt zudem selbst jedoch aber dagegen am heute gestern'),
  places: list('in aus bei nach im'),
  prepositions: list(
    'in aus bei nach mit von vom zu zum zur fur gegen uber unter auf an am im ins um durch ohne seit vor zwischen wegen trotz laut neben hinter',
  ),
  particles: list('von van zu zur der den de di da el al'),
  linkers: list('fur der des und &'),
  determiners: list(
    'der die das den dem des ein eine einer einem einen eines sein seine seiner ihr ihre ihrer',
  ),
  nobody: list(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz april mai juni juli august september oktober november dezember',
    'deutsche deutschen deutscher europaer amerikaner russen ukrainer euro prozent uhr millionen milliarden tonnen kilometer ende anfang mitte tv eu-weit ki co2 pkw lkw ezb-rat',
  ),
  nobodyEnding: null,
  deeds: list(
    'verklagt verklagte kritisiert kritisierte unterstutzt unterstutzte lobt lobte traf trifft besuchte verurteilte warnt warnte entliess ernannte',
  ),
  objects: list(''),
  passive: null,
};
