import type { Questions } from '../language.ts';

/** By what a question in French tells what it asks for. */
export const frenchQuestions: Questions = {
  name: /(?:comment s['’](?<word>appel)\p{L}+|quel est le (?<word>nom) d(?:u|e)) (?<named>[^?]+)|de quel(?:le)? (?<named>[^?]+) s['’]agit-il/iu,
  identity: /^[Qq]ui (?:est|était) (?:la |le |l['’])?(?<named>[^?,]+)/u,
  money:
    /combien[^?]*(?:co[uû]t|pay|argent|prix|dépens|touche|gagne|doi(?:t|vent)-|offr|propose|vers)|quel(?:le)? (?:est (?:le|la) )?(?:somme|montant|prix|coût)/iu,
  next: /maintenant|qui (?:sera|deviendra)|ensuite|prochaine étape/iu,
  reason: /\bpourquoi\b|de quoi (?:est|sont|était) mort/iu,
  age: /quel(?:le)? âge/iu,
  measure:
    /quelle (?:est la )?(?:hauteur|longueur|largeur|taille|profondeur)|quel pourcentage|quelle (?:part|proportion)/iu,
  duration:
    /combien (?:de temps|d['’](?:heures|années)|de (?:minutes|jours|semaines|mois))|quelle (?:est la )?durée/iu,
  figure:
    /combien(?: de fois)?|quel(?:le)? (?:âge|somme|montant|nombre|part)|quel(?:le)? (?:est|était) (?:\p{L}+['’ ]){0,3}(?:seuil|limite|taux|nombre|taille|population|capacité|maximum|minimum|quota|score|participation|total)/iu,
  date: /\bquand\b|quel(?:le)? (?:date|année|heure|jour|mois)/iu,
  place: /(?<!\p{L})où(?!\p{L})|quel(?:le)? (?:ville|pays|endroit|lieu)/iu,
  person: /\bqui\b|comment s['’]appel|quel (?:est|était) le nom/iu,
  story: /de quoi|que s.est-il passé|que se passe-t-il/iu,
};
