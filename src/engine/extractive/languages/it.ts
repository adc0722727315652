import { stemmer } from '@orama/stemmers/italian';
import type { Language } from './language.ts';
import { italianQuestions } from './questions/it.ts';
import { wordSet } from '../text/word-set.ts';

/** "l'accord" is "accord". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un)'/u;

/** All that the engine knows of Italian. */
export const italian: Language = {
  code: 'it',
  stopwords: wordSet(
    'a ad ai al alla alle anche ancora c che chi ci come con contro cosa cui d da dal dalla dalle dei del della delle dello di dopo dove e ed',
    'era erano essere fa fino fra fu furono gli ha hanno i il in l la le lo loro ma nel nella nelle non o per perche piu poi quale quali quando quanta',
    'quante quanti quanto quella quello questa questo se senza si sia solo sono stata stato su sua sul sulla suo suoi tra tutti un una uno',
  ),
  openers: wordSet(
    'egli lui lei loro quello quella questo questa questi queste ma e anche inoltre tuttavia cosi suo sua suoi sue',
  ),
  stem: stemmer,
  bare: (word) => word.replace(elided, ''),
  stateNames: 'US stati uniti,usa|GB regno unito|KP corea del nord|KR corea del sud|EU ue,unione europea',
  concepts: `
    die: mort muor vittim ucci; hurt: ferit; money: denaro soldi pag costo costa prezzo spes somma; penalty: multa pena$ sanzion prigion carcer
    vote: voto vota elezion; work: lavor post$ dipendent; strike: sciopero; oppose: contro oppon critic protest; begin: iniz cominc; end: fine$ finir
    company: azienda societa impresa gruppo; lead: capo presid dirig direttor; rise: aument cresc; fall: cal diminu ridott; school: scuol student
    health: ospedal medic malat; police: polizia carabinier; court: tribunal giudic process; law: legge decreto; state: govern minist
    house: casa case$ affitt; resident: abitant resident; people: person$ persone gente visitator; child: bambin minor; age: eta$ anni$
    water: acqua fiume alluvion; accuse: accus; suspect: sospett indagat; deny: nega$ negano negat smenti respin
  `,
  questions: italianQuestions,
  dates:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno(?!\\p{L})',
  numbers:
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quindici|\\p{L}+dici|dicia\\p{L}+|vent\\p{L}+|trent\\p{L}+|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|\\p{L}*cento|mille|\\p{L}+mila|milion[ei]|miliard[oi]|metà|decine|centinaia|migliaia',
  reasons:
    /\b(?:perché|poiché|siccome|a causa|dovut[oaie]|(?:a|in) seguito|grazie a|dato che|visto che|affinché|per (?:mancanza|paura|motivi|ragioni|colpa|aver|\p{L}+[aei]re)|motivo|ragione)(?!\p{L})/iu,
  explanations: /\b(?:perché|poiché|a causa|dovut[oaie]|il motivo)(?!\p{L})/iu,
  accusation: /accus|indagat[oaie](?!\p{L})|imputat|sospettat|condannat/iu,
  rebuttal:
    /smenti|(?<!\p{L})(?:nega|negano|negato|negò|negava)(?!\p{L})|resping\p{L}{1,9} (?:\S+ ){0,3}accus|innocen/iu,
  pronouns: 'lui|lei|loro',
  ages: /\d anni(?!\p{L})/iu,
  names: null,
};
