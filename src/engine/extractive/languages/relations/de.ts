import { patternsOf, clauseUpTo, oneOf, type RelationPatterns } from './acts.ts';

const subject = String.raw`(?:[Dd]er |[Dd]ie |[Dd]as )?(?:(?:Vorstand|Aufsichtsrat|Leitung|Führung|Spitze) (?:der|des|von) (?:der |des )?)?`;
/** What may stand before a subject in a main clause. */
const opening = String.raw`(?:^(?:(?:Der |Die |Das )?[●] und )?|[;:–—,] |“”,? |(?<!\p{L})(?:(?<!(?:[●]|\p{Lu}[\p{L}.-]*) )und|aber|doch|denn|sondern) )${subject}`;
/** What stands before the verb of a main clause with the subject behind it. */
const before = String.raw`(?:^|[;:–—] )(?:Am|Im|In|Nach|Vor|Seit|Mit|Wegen|Bei|Auf|Zuvor|Danach|Dann|Zudem|Auch|Inzwischen|Deshalb|Daraufhin|Später|Gestern|Heute|Zuletzt|Bereits|Schon|Jetzt|Nun|Dabei|Damit|Dafür|Zum|Zur|Für|Anschließend|Kurz|Außerdem|Darauf|Dagegen|So|Erst|Ende|Anfang|Mitte)(?: [^,;:.–“”●]{1,70})? `;
const adverb = String.raw`(?:(?:(?:erst |noch |schon |bereits )?(?:am|im|vom|seit|ab|zum) (?:\p{Lu}\p{L}+(?:abend|tag|woch|nacht|morgen|mittag)|\d+\. \p{Lu}\p{Ll}+|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|Sommer|Winter|Herbst|Frühjahr)(?: \d{4})?)|in der (?:Nacht|Vergangenheit)|(?:voriges|vergangenes|letztes) Jahr|(?:vorige|vergangene|letzte) Woche|(?:seit |im Jahr )?\d{4}|auch|nun|jetzt|bereits|zuletzt|zudem|selbst|jedoch|aber|dagegen|heute|gestern|dann|später|zuvor|erneut|wieder|schon|daraufhin|deshalb|inzwischen|erstmals|mehrfach|mehrmals|zweimal|dreimal|scharf|hart|deutlich|daher|außerdem|\p{Ll}{3,}(?:lich|isch|weise|falls)) ){0,4}`;
const described = String.raw`(?:\p{Ll}{4,}e[nrms]? ){0,2}(?:\p{Lu}[\p{L}-]+ ){0,2}`;
const object = String.raw`(?:(?:den|dem|die|das|der|einen|einem|eine|ein|seinen|seinem|seine|sein|ihren|ihrem|ihre) ${described}|(?:\p{Lu}[\p{L}-]+ )?)②`;
const unplain = oneOf(
  'sagt sagte sagten erklärt erklärte erklärten hatte hatten wollte wollten sollte sollten konnte konnten musste mussten möchte könnte könnten müsste dürfte durfte hätte hätten würde würden ist hat wird meint meinte glaubt glaubte betont betonte vermutet vermutete behauptet behauptete befürchtet fürchtet hofft hoffte erwartet erwartete versucht versuchte plant plante droht drohte beabsichtigt scheint verspricht erwägt pflegt mitteilt teilt teilte berichtet berichtete räumt heißt wirkt wirkte gilt galt nicht jetzt erst selbst fast meist sonst längst höchst zuletzt seit mit samt gut rund laut statt dort recht weit kurz soweit bleibt steht stand liegt geht sitzt fehlt gehört gehörte lebte arbeitete zeigte bleibt kommt macht machte hält tritt bestätigt bestätigte dementiert dementierte bestreitet',
);
const verb = String.raw`(?<verb>(?!${unplain}(?!\p{L}))(?:\p{Ll}{2,}(?:te|ten|t)|${oneOf(
  'warf warfen schlug schlugen traf trafen verbot verließ bat rief lud nahm nahmen gab gaben verlor gewann gewannen verwies wies entließ übernahm übernahmen vertrat unterstützen kritisieren fordern verklagen besiegen schrieb empfing beschloss verlieh überwies verbat half halfen beriet erschoss erstach ersetzte begrub betrog bestahl bezwang zwang trieb ernannte unterlag unterlagen bot boten erhob verglich verstieß stieß hob stritt bekam erhielt holte schloss zog griff stoppten sprach sprachen widersprach verschwieg befahl empfahl überwand verriet umging hinterging unterbrach überfiel fing enthob belog vertrieb betrieb trat berief widerrief verstand sandte begnadigte',
)})(?!\p{L}))`;
const participle = String.raw`(?<verb>\p{Ll}*ge\p{Ll}+(?:t|en)|(?:ab|an|auf|aus|ein|vor|zu)?(?:be|ver|ent|er|zer|über|unter|wider|emp|miss|hinter)\p{Ll}+(?:t|en)|\p{Ll}+iert)`;
const end = String.raw`(?=$|[,.;:!–—]| (?:und|oder|sowie|worden))`;
/** What belongs to a verb as its particle does: “nahm” is another thing than “nahm in Schutz”. */
const phrase = oneOf('vor_Gericht unter_Druck in_Schutz zur_Rede zur_Verantwortung in_Haft ins_Gefängnis');
const particle = String.raw`(?:(?:(?! (?:und|oder) )[^,.;:–“”]){0,90}? (?<part>${phrase}|vor|an|ab|auf|ein|fest|zurück|zusammen|aus|bei|nieder|frei|heraus|durch|zu)${end}|)`;
const tail = String.raw`(?:(?! (?:und|oder)) [^,.;:–“”]{1,140}?)?? (?:(?<phrase>${phrase}) )?`;
/** What one has or does that another can act on. */
const things = oneOf(
  'Übernahme Kauf Verkauf Fusion Klage Antrag Angebot Beschwerde Berufung Revision Plan Pläne Vorschlag Vorschläge Forderung Forderungen Vorwürfe Vorwurf Kritik Aussage Aussagen Bericht Gutachten Bau Projekt Auftrag Konten Büro Büros Wohnung Zentrale Lizenz Zulassung Entscheidung Vorgehen Verhalten Politik Rücktritt Entlassung Auslieferung Verhaftung Wahl Ernennung Anteile Aktien',
);
const thing = String.raw`(?:den |die |das |eine[nr]? |ein )?(?:\p{Ll}+e[nrms]? )?(?<noun>${things}) `;
const link = String.raw`(?<link>gegen|mit|für|an|bei|aus|hinter|beim)`;
/** What is given belongs to the verb. */
const gave = String.raw`(?<verb>überreichten?|übergab(?:en)?|verlieh(?:en)?|schenkten?|zahlten?|gab(?:en)?|bot(?:en)?|schickten?|übertrug(?:en)?|verkauften?|gewährten?|lieh(?:en)?|lieferten?|spendeten?)`;
const gift = String.raw`(?<rest>(?:eine[nr]? |ein |die |den |das |\d[\d.,]* )?(?:\p{Ll}+e[nrms]? )?\p{Lu}\p{L}+)`;

/** How plain German sentences say who acts on whom. */
export const germanRelations: RelationPatterns = {
  lead: /(?:(?:Herrn?|Frau|Dr|Prof)\.? )+$/u,
  clauseEnd: clauseUpTo('und aber'),
  deniesBehind: true,
  of: /^(?<office>(?:.* )?(?:der|von|vom|bei|beim|des|die|de))$/u,
  ofWhom: 'von',
  acts: patternsOf(
    String.raw`${opening}①,? ${gave} ${adverb}${object}(?: (?:am|im|in|bei|auf|für|zum|zur|nach) [^,;:.–“”●]{1,40}?)?? ${gift}(?=$|[,.;:!–—]| \p{Ll})`,
    String.raw`${opening}①,? (?:hat|haben|hatten?) ${adverb}${object}${tail}${participle}${end}`,
    String.raw`${opening}①,? (?:hat|haben|hatten?) ${adverb}${thing}(?:[^,;:.–]{1,60}? )?(?:der|des|von|vom|durch) (?:den |die |der |dem )?${described}②${tail}${participle}${end}`,
    String.raw`${opening}①,? ${verb} ${adverb}${thing.replace('noun', 'rest')}(?:(?<link>von|durch) |der |des |vom )(?:den |die |der |dem )?${described}②${particle}`,
    String.raw`${opening}①,? (?:hat|haben|hatten?) (?:[^,;:.–“”●]{1,50} )??(?:(?<noun>\p{Lu}\p{L}+) )?${link} ${object}${tail}${participle}${end}`,
    String.raw`${opening}①,? ${verb} ${adverb}${object}${particle}`,
    String.raw`${opening}①,? ${verb} ${adverb}(?:(?:eine |einen |ein |die |das |den )?(?:\p{Ll}+e[ns]? )?(?<rest>\p{Lu}\p{L}+|sich) )?${link} ${object}${particle}`,
    String.raw`${before}${verb} ${subject}① ${adverb}${object}${particle}`,
    String.raw`${before}(?:hat|haben|hatten?) ${subject}① ${adverb}${object}${tail}${participle}${end}`,
    String.raw`①, (?:der|die|das) (?:den|dem) ${described}② ${adverb}(?<verb>\p{Ll}{3,}(?:t|te))(?=,)`,
    String.raw`(?:^|[;:–—,] )(?<link>Gegen) (?:den |die |das )?${described}② (?:hat|haben|hatten?) ${subject}① ${adverb}(?<noun>\p{Lu}\p{L}+) ${participle}${end}`,
    String.raw`(?:^|[;:–—,] )(?<link>Gegen) (?:den |die |das )?${described}② (?<verb>ermittelt|ermitteln|ermittelte|klagt|klagte|protestiert|protestierte) ${adverb}${subject}①`,
    String.raw`${opening}②,? (?:wird|wurden?|werden|ist|sind|war|waren) (?:[^,.;:–●“”]{0,60} )?(?<!(?<!am |im |vom )\p{Lu}\p{L}+ )(?:von|vom|durch) (?:der |dem |den |die |das |einem |einer )?${described}①${tail}${participle}${end}`,
    String.raw`${opening}①,? (?<verb>erh[aiä]lt|erhielt(?:en)?|bekam(?:en)?|bekommt|forder(?:t|te|n)|verlang(?:t|te|en)|kauf(?:t|te)|erwarb|stahl|lieh|distanzier(?:t|te)) ${adverb}(?:(?:eine[nr]? |ein |die |das |den )?(?:\p{Ll}+e[ns]? )?(?<rest>\p{Lu}\p{L}+|sich) )?(?:(?<link>von) (?:der |den |dem )?|(?<link>vom) )${described}②`,
    String.raw`${opening}①,? [^;:.●]{2,140}?(?<!,[^,]*) und ${adverb}${verb} ${adverb}${object}${particle}`,
  ),
  attributed:
    /(?<!\p{L})(?:angeblich|mutmaßlich|Gerüchten?|laut|zufolge|nach Angaben|vermeintlich|möglicherweise|offenbar|womöglich)(?!\p{L})|, so [^,]{3,60}\.$|, (?:sagte|teilte|berichtete|meldete)[^,]*\.$/u,
  unreal:
    /(?<!\p{L})(?:ob|falls|wenn|sofern|soll|sollen|solle|sollte|wolle|habe|hätten?|würden?|könnten?|dürften?|müssten?|dementiert(?:e|en)?|bestreite[tn]|bestritt|behauptet(?:e|en)?|weder|vorgeworfen wird)(?!\p{L})/u,
  denial:
    /(?<!\p{L})(?:nicht|nie|niemals|kein(?:e[nmrs]?)?|kaum|will|wollen|wollte|kann|können|konnte|muss|darf|wird [^,]*(?<!ge\p{Ll}+)en\.?$|zu \p{Ll}+en)(?!\p{L})/u,
};
