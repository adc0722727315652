import type { Questions } from '../language.ts';

/** By what a question in German tells what it asks for. */
export const germanQuestions: Questions = {
  name: /wie (?<word>heiß|hieß)(?:t|en)? (?<named>[^?]+)|um welche[nrs]? (?<named>[^?]+) handelt es sich/iu,
  identity: /^[Ww]er (?:ist|war) (?:der |die )?(?<named>[^?,]+)/u,
  money:
    /wie ?viel (?:geld|[^?]*(?:kostet|kosten|zahl|verdien|schulde|biete|bot(?!s)|forder|spende|ausgegeben))|was kostet|wie teuer|wie hoch [^?]*(?:strafe|preis|kosten|summe|buße|gebühr|schaden|schulden|umsatz|gewinn|verlust|miete|gehalt)|welche (?:summe|kosten|strafe(?= in))/iu,
  next: /wie geht es weiter|wer wird (?:der |die )?(?:neue|nächste)|(?:jetzt|nun|danach|als nächstes)(?!\p{L})/iu,
  reason: /\bwarum\b|\bwieso\b|\bweshalb\b|\bwodurch\b|\bworan\b|aus welchem grund/iu,
  age: /wie alt (?:ist|sind|war)/iu,
  measure:
    /wie (?:hoch|tief|breit|weit|schwer|schnell|lang(?= (?:ist|sind|war)))|wie viel prozent|wie (?:groß|hoch) ist der anteil|welche[rn] anteil/iu,
  duration:
    /wie lange|wie viele (?:sekunden|minuten|stunden|tage|wochen|monate|jahre)(?! alt)|wie viel zeit/iu,
  figure:
    /wie ?viele?(?! uhr)|wie (?:hoch|lange|alt|gross|groß|weit)|welche (?:menge|anzahl|zahl)|was (?:ist|war) (?:\p{L}+ ){1,3}?(?:grenzwert|schwelle|obergrenze|untergrenze|höchstwert|mindestwert|quote|einwohnerzahl|kapazität)/iu,
  date: /\bwann\b|wie spät|um wie ?viel uhr|welche[mnrs] (?:tag|datum|monat|jahr)/iu,
  place: /\bwo\b|\bwohin\b|\bwoher\b|in welche[mnr] (?:stadt|land|ort)/iu,
  person: /\bwer\b|\bwen\b|\bwem\b|wie h(?:ei|ie)(?:ß|ss)/iu,
  story: /worum geht|was ist (?:passiert|geschehen|hier los|los)/iu,
};
