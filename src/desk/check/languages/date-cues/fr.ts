import type { DateCues } from '../language.ts';
import { afterNoun } from './after-noun.ts';

export const frenchDateCues: DateCues = {
  ahead:
    /(?<!\p{L})(?:prochaine?s?|va|vont|sera|seront|aura|auront|ira|iront|doit|doivent|devraient?|pourraient?|prevue?s?|attendue?s?|programmee?s?|compte(?:nt)?|espere(?:nt)?|souhaite(?:nt)?|appele\p{L}* a|fixee?s? (?:a|au)|reportee?s? (?:a|au)|\p{L}{2,}[eid]ront|\p{L}{2,}(?:er|ir|d)ai(?:en)?t)(?!\p{L})/gu,
  past: /(?<!\p{L})(?:(?:a|ont|avait|avaient|ayant|aurait|auraient)(?= (?:\p{L}+ment |pas |deja |egalement |aussi |ete |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )*\p{L}+(?:e|es|i|is|it|u|us|ue|ues|ees?|rt|ert|erts?)(?!\p{L}))|(?:est|sont|s'est|se sont|etait|etaient|avait|avaient)(?= (?:\p{L}+ment |deja |egalement |aussi )*(?:mort|morte|morts|ne|nee|parti|venu|venue|venus|arrive|entre|tombe|devenu|reste|survenu|decede|intervenu|descendu|monte|alle|sorti|revenu|rendu|produit|ouvert|tenu|deroule|renverse|ecrase|effondre|echoue|declare|reuni)e?s?(?!\p{L}))|ete|etait|etaient|fut|furent|eut|eurent|disait|declarait|dernie?re?s?|\p{L}{2,}erent|\p{L}{2,}irent|vint|prit|mit|fit|dit|tint|naquit|mourut)(?!\p{L})/gu,
  written: {
    past: /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|ayant|étant|aurait|auraient) (?:\p{L}+ment |pas |déjà |également |aussi |été |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche ){0,2}(?!(?:prév|attend|programm|fix)\p{L}+)\p{L}{2,}(?:é|ée|és|ées)(?!\p{L})|(?<!\p{L})(?!(?:lait|fait|trait|extrait|portrait|souhait|parfait|retrait|attrait|bienfait)(?!\p{L}))\p{L}{2,}(?<!r)ai(?:en)?t(?!\p{L})/gu,
    ahead: /(?<!\p{L})\p{L}{2,}[eid]ra(?!\p{L})/gu,
  },
  open: /(?<!\p{L})(?:devait|devaient|(?:(?:a|ont) ete )?(?:annulee?s?|reportee?s?|repoussee?s?)|avancee?s? au|aurait du)(?!\p{L})/gu,
  present: String.raw`(?<!\p{L})(?:est|sont|a lieu|ont lieu|se tient|ouvre|s'ouvre|rouvre|ferme|debute|commence|reprend|demarre|vote|votent|joue|jouent|affronte|accueille|recoit|arrive|decide|tranche|examine|se reunit|se reunissent|se rend|se rendent|visite|s'acheve|prend fin)(?!\p{L})`,
  infinitive: /(?<!\p{L})(?:pour|a|de) \p{L}{2,}(?:er|ir|re)(?!\p{L})/gu,
  clause: String.raw`(?<!\p{L})(?:et|mais|que|qui|dont|ou|lorsque|quand|puis|alors que|apres que|tandis que) |(?<!\p{L})qu'`,
  last: String.raw`DAY (?:dernier|passe)(?!\p{L})|(?<!\p{L})(?:en )?DAY dernier`,
  next: String.raw`DAY prochain`,
  after: String.raw`(?<!\p{L})(?:depuis|apres)(?: le)? DAY`,
  bound: String.raw`(?<!\p{L})(?:a partir de|a compter de|jusqu'a|jusqu’a|des|d'ici(?: a)?|d’ici(?: a)?|avant) DAY`,
  over: /(?<!\p{L})(?:avait|avaient|etait|etaient|a dure|ont dure|durait|est reste\p{L}*|sont reste\p{L}*)(?!\p{L})/u,
  habit: String.raw`(?<!\p{L})(?:un|chaque|tous les|les|certains) DAY`,
  weeks: { this: 'cette semaine', last: 'semaine derniere|semaine passee', next: 'semaine prochaine' },
  sameYear: /cette annee-la|la meme annee/u,
  describing: afterNoun({
    link: "du |de |de l['’]",
    date: String.raw`(?:\d{1,2}(?:er)? )?DAY(?: (?:\d{4}|dernier|prochain))?|\d{4}|(?:an|annee) derni(?:er|ere)`,
    until: "au|a|jusqu['’]au",
    times:
      'fin|debut|milieu|ete|hiver|printemps|automne|cours|courant|partir|compter|dater|nuit|matin|matinee|soir|soiree|midi|journee|mois|annee|semaine|end|jour|lors|pres|autour|avant|alentours|ouvert|ferme|loin|quinzaine|trimestre|semestre|decennie|veille|lendemain|dat(?:e|ent|ant|ait)',
    within: 'dans|lors de|lors|pendant|durant|cours de|au|a',
  }),
};
