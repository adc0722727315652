import type { Questions } from '../language.ts';

/** By what a question in Spanish tells what it asks for. */
export const spanishQuestions: Questions = {
  name: /(?:cómo se (?<word>llama)\p{L}*|cuál (?:es|era) el (?<word>nombre) del?) (?<named>[^?]+)|de qué (?<named>[^?]+) se trata/iu,
  identity: /^¿?[Qq]ui[ée]n (?:es|era) (?:el |la )?(?<named>[^?,]+)/u,
  money:
    /cu[aá]nto[^?]*(?:cuesta|costar|costó|pag|dinero|vale|valorad|tasad|recaud|gana|cobra|debe|deben|adeuda|ofrec|pide|invirt)|(?:qué|cuál es el) (?:precio|importe|suma|multa)/iu,
  next: /ahora|quién será|próximo paso|qué (?:pasará|sigue)/iu,
  reason: /por qu[eé]|de qué (?:murió|murieron|ha muerto)/iu,
  age: /cu[aá]ntos años tiene|qué edad/iu,
  measure: /cu[aá]nto (?:mide|medía|pesa)|qué (?:altura|longitud|profundidad|porcentaje|proporción)/iu,
  duration:
    /cu[aá]nto (?:tiempo|dur[aó]|tarda)|cu[aá]nt[oa]s (?:minutos|horas|días|semanas|meses)|cu[aá]ntos años(?! tiene)/iu,
  figure:
    /cu[aá]nt[oa]s?(?: veces)?|cuál (?:es|era|fue) (?:\p{L}+ ){1,3}?(?:umbral|límite|tasa|número|tamaño|población|capacidad|máximo|mínimo|cuota|participación|total)/iu,
  date: /cu[aá]ndo|qué (?:hora|día|año|mes|fecha)/iu,
  place: /d[oó]nde|qué (?:país|ciudad|lugar)/iu,
  person: /qui[eé]n(?:es)?\b|cómo se llama|cuál (?:es|era) el nombre/iu,
  story: /de qué (?:trata|va)|qué (?:pasó|ocurrió|está pasando|pasa)/iu,
};
