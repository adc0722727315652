import type { Questions } from '../language.ts';

/** By what a question in Italian tells what it asks for. */
export const italianQuestions: Questions = {
  reason: /\bperch[eé](?!\p{L})|per quale motivo|di (?:che )?cosa è mort/iu,
  age: /quanti anni ha|che età/iu,
  money:
    /quanto[^?]*(?:cost|pag|denar|val|dev[eo]|offr|spes|guadagn)|(?:quale|qual è il|che) (?:prezzo|costo|importo|multa)/iu,
  measure: /quant[oa] è (?:alt|lung|larg|profond|grand)|quale (?:altezza|lunghezza|percentuale|quota)/iu,
  duration:
    /quanto (?:tempo|dur|è durat)|quant[ei] (?:minuti|ore|giorni|settimane|mesi)|quanti anni(?! ha)/iu,
  figure: /quant[oaie]/iu,
  date: /\bquando\b|(?:che|quale) (?:ora|giorno|anno|mese|data)/iu,
  place: /\bdov(?:e\b|['’]è)|(?:che|quale) (?:città|paese|luogo)/iu,
  person: /\bchi\b|come si chiama/iu,
};
