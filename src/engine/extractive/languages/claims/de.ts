import { wordSet } from '../../text/word-set.ts';
import type { Claims } from '../language.ts';

/** What German articles claim that can be compared. */
export const germanClaims: Claims = {
  topics: `
    evacuate: evakui gebracht verlassen geraumt raumen; rescue: gerettet rett; missing: vermiss
    inspect: inspektion inspiz kontroll gepruft uberpruf wartung gewartet
    opened: eroffnet gebaut errichtet gegrundet stammt; speed: tempo geschwindigkeit stundenkilomet
    distance: kilomet; depth: tiefe; height: hoh hoch$; width: durchmess breit
    firefighter: feuerwehr einsatzkraft
  `,
  opposites: `
    warn: gewarnt warnte$ warnten$ warnung | ahnungslos
    serious: lebensgefahr schwer_verletzt schwerverletzt kritisch intensivstation | leicht_verletzt leichtverletzt stabil ausser_lebensgefahr unverletzt
    arrest: in_haft festgenommen verhaftet festnahme in_gewahrsam in_untersuchungshaft festgehalten | auf_freiem_fuss auf_freien_fuss freigelassen freigekommen aus_der_haft auf_kaution wieder_frei auf_der_flucht fluchtig
    plea: gestandnis gestanden$ gesteht$ gestand$ gestandig raumte_die_tat raumt_die_tat | unschuldig unschuld bestreitet$ bestritt$ weist_die_vorwurfe wies_die_vorwurfe streitet_ab | schweigt$ schwieg$ schweigen$ aussert_sich_nicht zu_den_vorwurfen_nicht macht_von_seinem
    stay: tritt_zuruck zurucktret zuruckgetreten rucktritt legt_sein_amt legt_ihr_amt gibt_sein_amt gibt_ihr_amt raumt_seinen_posten | bleibt_im_amt im_amt_bleiben im_amt_zu_bleiben macht_weiter weitermachen
    rebuild: wiederaufbau wieder_auf wiederaufgebaut aufgebaut_werden neu_gebaut | abgerissen abriss verlagert
    jobs: stellenabbau stellen_wegfallen stellen_streichen kundigungen entlassungen arbeitsplatze_verlieren | arbeitsplatze_sind_sicher stellen_sind_sicher
    found: gefunden$ entdeckt$ geborgen$ | vermisst$ weiter_gesucht wird_gesucht suche_nach gefahndet
    fault: mangel$ maengel beanstand schwachstelle verstosse | mangelfrei tadellos prufung_bestanden kontrolle_bestanden bestand_die
    sue: vor_gericht klage_einreichen klagen$ klagt$ verklag rechtsmittel berufung$ strafanzeige anzeige_erstatten | akzeptiert_das_urteil nimmt_das_urteil_an
    concede: niederlage_eingeraumt raumte_seine_niederlage raumte_ihre_niederlage raumt_die_niederlage gratulierte | gibt_nicht_auf neuauszahlung nachzahlung
    ground: am_boden startverbot flugverbot | fliegen_weiter weiterfliegen
    drink: trinkbar trinkwasserqualitat | abkochen abgekocht ungeniessbar
    ransom: losegeld | ohne_losegeld
    open: offen geoffnet | geschlossen gesperrt zu_gewesen unten
    intent: absichtlich vorsatzlich brandstiftung sabotage mutwillig | versehen versehentlich unfall technischer_defekt kurzschluss menschliches_versagen fahrlassig
    support: unterstutzt befurwort begrusst dafur zugestimmt | abgelehnt lehnt dagegen abgelehnt gegen_den gegen_die
    guilt: schuldig verurteilt | unschuldig freigesprochen
    work: funktionierte funktioniert ausgelost losgegangen sprang_an | versagte versagt ausgefallen defekt kaputt
    free: freiwillig aus_eigenen_stucken von_sich_aus | gedrangt gezwungen abgesetzt rausgeworfen unter_druck
    leave: zuruckgetreten tritt_zuruck kundigte_selbst | entlassen gefeuert
    permit: erlaubt genehmigt gestattet zulassig legal$ | verboten untersagt illegal ohne_genehmigung unzulassig
    cancel: abgesagt gestrichen abgebrochen gestoppt eingestellt unterbrochen | lief_weiter laufen_weiter findet_statt fortgesetzt weitergehen geht_weiter wie_geplant
    safe: ungefahrlich sicher$ unbedenklich harmlos keine_gefahr sauber | gefahrlich unsicher belastet verseucht giftig verunreinigt
    success: erfolgreich gelungen | gescheitert misslungen fehlgeschlagen
    rise: gestiegen stieg stiegen erhoht wuchs | gesunken sank sanken gefallen zuruckgegangen
    accept: angenommen akzeptiert unterschrieben | abgelehnt zuruckgewiesen ausgeschlagen
    enough: genug ausreichend genugend | mangel zu_wenig fehlt fehlte
    confirm: bestatigt bestatigte raumte_ein zugegeben | bestritt bestreitet dementiert dementierte wies_zuruck
    known: wusste gewarnt informiert bekannt | ahnungslos unbekannt nicht_informiert
    whole: vollstandig komplett vollig ganz$ | teilweise zum_teil
    alone: allein alleine einzeltater | komplize komplizen mittater
    hospital: klinik_wieder_verlassen klinik_verlassen krankenhaus_verlassen entlassen_worden aus_der_klinik_entlassen aus_dem_krankenhaus_entlassen | noch_im_krankenhaus noch_in_der_klinik weiter_im_krankenhaus intensivstation
    alcohol: betrunken alkoholisiert | nuchtern
    colour: rot$ rote roten roter rotes rotem | grun | blau | weiss$ weisse weissen weisser weisses | schwarz | gelb
  `,
  denial:
    /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand|ohne|bestreite[tn]|bestritt|dementiert\p{L}*|verweiger\p{L}*|weigert\p{L}*|schließt \P{Sentence_Terminal}* aus|schloss \P{Sentence_Terminal}* aus|ausgeschlossen)(?!\p{L})/iu,
  verbLast: true,
  prepositions: wordSet(
    'am an ans auf aus bei beim bis des durch fur gegen hinter im in ins mit nach neben ohne seit trotz uber um unter vom von vor wahrend wegen zu zum zur zwischen',
  ),
  places: /(?<!\p{L})[Ii]n\s(?<name>\p{Lu}\p{Ll}[\p{L}-]+(?<!ung|heit|keit|schaft|tion|tät))(?!\p{L})/gu,
  contrast: {
    other:
      /(?<!\p{L})(?:(?:ein|de|da|di|eine|der|die|das|den|dem|einen|einem|einer) (?:ander|weiter|zweit|dritt)e[rnsm]?|(?<!unter )ander(?:e|er|es|en|em)|weiter(?:e|er|es|en|em)|(?:sein|ihr)(?:e|en|em|er)? (?:Bruder|Schwester|Sohn|Tochter|Frau|Mann|Mutter|Vater|Partner\p{L}*|Freund\p{L}*|Kolleg\p{L}+|Schwager))(?!\p{L})/iu,
    earlier:
      /(?<!\p{L})(?:im vergangenen (?:Jahr|Monat)|vergangenes Jahr|voriges Jahr|letztes Jahr|im (?:vorigen|letzten) Jahr|im Vorjahr|vor \P{White_Space}+ (?:Jahren|Monaten)|in der (?:Vorsaison|vergangenen Saison)|früher|ähnlich\p{L}*|damals)(?!\p{L})/iu,
    of: /^\s*(?:wegen|von|vom|für|gegen|des|der)\s/iu,
    again: /(?<!\p{L})(?:wieder|wiedereröffnet|erneut|nicht mehr)(?!\p{L})/iu,
    lasting: /(?<!\p{L})(?:noch|weiter(?:hin)?|bleib\p{L}*|bis|wird|werden|nicht|nie)(?!\p{L})/iu,
    unreal:
      /(?<!\p{L})(?:soll\p{L}*(?!.* (?:haben|sein|liegen|betragen)(?!\p{L}))|muss|müssen|müsste\p{L}*|könn\p{L}*|kann|dürft\p{L}*|woll\p{L}*|will|möcht\p{L}*|plan(?:t|en)|fordert\p{L}*|verlangt\p{L}*|droht|drohen|verurteilt|falls|wenn)(?!\p{L})/u,
    done: /(?<!\p{L})(?:hat|haben|hatte\p{L}*|wurde\p{L}*|war\p{L}*|ist|sind|zahlte\p{L}*|kaufte\p{L}*|baute\p{L}*)(?!\p{L})/iu,
    people:
      /^\p{Lu}\p{L}*(?:leute\p{L}*|kräfte\p{L}*|er|ern|innen|isten|ende[nr]?|enten|anten|aten|kinder\p{L}*|gäste\p{L}*|männer\p{L}*|frauen|beamte[nr]?|schaft|gehörige[nr]?|beschäftigte[nr]?)$/u,
  },
};
