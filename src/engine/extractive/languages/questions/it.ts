import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';
import { askedWord } from './asked-word.ts';

const sums =
  '(?:prezzo|costo|importo|multa|somma|cifra|valore|stipendio|affitto|budget|debito|fatturato|cauzione|riscatto|ricompensa|tariffa|compenso|ingaggio)(?!\\p{L})';
/** Who acts: “quale avvocato” asks for a name, “quale legge” need not. */
const doers = oneOf(
  'ministr president deputat senat sindac(?!at) governator avvocat giudic procurator magistrat espert scienziat ricercator professor storic[oi]',
  'economist analist medic[oi](?!\\p{L}) chirurg ingegner architett investitor azionist proprietari fondator imprendit dirett(?:or|ric) cap[oi](?!\\p{L})',
  'dirigent portavoce allenat giocat attaccant portier ciclist pilot atlet artist attor attric cantant gruppo autor[ei] scritt(?:or|ric)',
  'giornalist attivist sindacat partit[oi](?!\\p{L}) aziend società compagnia impres ditta banc(?:a|he) marchio produttor costruttor',
  'giornal emittent club squadr associazion organizzazion ong(?!\\p{L}) agenzi autorità minister tribunal istitut museo fratell sorell',
  'figli[oae] parent[ei] uom(?:o|ini) donn person[ae] testimon vicin[oai](?!\\p{L}) colleg[ah] membr candidat ambasciat capitan governo dipendent',
  'agricolt student pret[ei](?!\\p{L}) vescov poliziott politico rival soci[oa](?!l) legal[ei](?!\\p{L})',
);
const places = oneOf(
  'città paes[ei] luog(?:o|hi) località region[ei] provincia comune quartiere via isola ospedale carcere prigione scuola università chiesa',
  'stadio albergo hotel sala stanza aeroporto stazione porto spiaggia nazione continente edificio strada zona villaggio',
);
/** What tells that it is asked how much something rose or fell: a share or a sum. */
const changes = oneOf('aument cresc salit sal[ei](?!\\p{L}) cal[ao] diminu scend sces[oaie](?!\\p{L})');
/** “Qual è il”, “quale”, “che”. */
const which = String.raw`(?:qual[ei]|che|qual (?:è|era|è stat[oa]) (?:il |la |lo |l['’])|quali sono (?:i|gli|le)) ?`;

/** By what a question in Italian tells what it asks for. */
export const italianQuestions: Questions = {
  reason: new RegExp(
    [
      String.raw`(?<!\p{L})perch[eé](?!\p{L})|come mai|di (?:che )?cosa è mort|a (?:che )?cosa (?:è|sono) dovut|a causa di (?:che|cosa)|a quale scopo`,
      String.raw`${which}(?:motiv[oi]|ragion[ei]|caus[ae]|movente|spiegazion[ei]|giustificazion[ei]|pretesto)(?!\p{L})`,
      String.raw`come (?:\p{L}+ ){0,3}?(?:spieg|giustific|motiv)|cosa (?:ha |hanno |avrebbe )?(?:causat|provoc|spint|scaten|portato|indott|determin|innesc|spinge|causa )`,
    ].join('|'),
    'iu',
  ),
  age: /quanti anni (?:ha|hanno|aveva|compi)|che età|qual (?:è|era) l['’]età/iu,
  money: new RegExp(
    [
      String.raw`quanto(?!s| tempo)(?![^?]*${changes})[^?]*(?:cost|pag|denar|soldi|val[eg]|dev[eo](?!\p{L})|offr|offer|spes|spend|guadagn|incass|vend|compra|invest|chied|ammont)|quanti (?:milioni di |mila )?(?:euro|dollari|sterline|soldi)(?!\p{L})`,
      String.raw`${which}(?:\p{L}+ )?${sums}`,
    ].join('|'),
    'iu',
  ),
  measure: new RegExp(
    [
      String.raw`quant[oa] è (?:alt|lung|larg|profond|grand)|quanto pes|di quanto(?! tempo)|quanto(?=[^?]*${changes})|quant[ie] (?:chilometri|metri|tonnellate|chili|litri|gradi|ettari)`,
      String.raw`${which}(?:altezza|lunghezza|larghezza|profondità|velocità|temperatura|distanza|superficie|peso|percentuale|quota|proporzione)(?!\p{L})`,
    ].join('|'),
    'iu',
  ),
  duration: new RegExp(
    String.raw`quanto (?:tempo|dur|è durat|ci (?:vuole|mett))|quant[ei] (?:secondi|minuti|ore|giorni|notti|settimane|mesi)|quanti anni(?! (?:ha|hanno|aveva|compi))|${which}durata`,
    'iu',
  ),
  figure: /quant[oaie]/iu,
  date: new RegExp(
    String.raw`${askedWord('quando')}|${which}(?:ora|giorno|anno|mese|data|settimana|momento|secolo|stagione|scadenza)(?!\p{L})`,
    'iu',
  ),
  place: new RegExp(
    String.raw`${askedWord('dove')}|dov['’]è|${which}(?:(?:altr[oa]|piccol[oa]|grande) )?${places}(?!\p{L})`,
    'iu',
  ),
  person: new RegExp(
    String.raw`${askedWord('chi')}|come si chiama|(?:qual[ei]|che) (?:(?:grande|grandi|altr[oai]|ex|nuov[oa]|famos[oa]|due) )?${doers}\p{L}{0,3}(?!\p{L})`,
    'iu',
  ),
  story: /di (?:che )?cosa (?:parla|si tratta)|cosa (?:è successo|succede|sta succedendo)|riassu|in breve/iu,
  next: /e (?:adesso|ora)\?|cosa succederà|prossimo passo|chi (?:sarà|diventerà)/iu,
};
