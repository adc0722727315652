import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';
import { askedWord } from './asked-word.ts';

/** Sums of money; a “prix” that is won is none. */
const sums = oneOf(
  'somme montant coût salaire loyer budget amende dette enveloppe rançon caution valeur tarif facture déficit bénéfice',
  "chiffre\\sd[’']affaires prix(?![^?]*(?:remport|gagn|décern|reç|obten|attrib))",
);
/** Who acts: “quel avocat” asks for a name, “quelle loi” need not. */
const doers = oneOf(
  'ministre président député sénat maire préfet avocat juge magistrat procureur expert chercheu scientifique professeu historien',
  'économiste analyste médecin chirurg ingénieur architecte investisseu actionnaire propriétaire fondat patron dirigeant direct(?:eur|rice)',
  "responsable chef(?![\\p{L}]*\\sd[’']) entraîneu joueu gardien pilote coureu athlète artiste act(?:eur|rice) chant(?:eu|re) musicien",
  'groupe auteur autrice écrivain journaliste militant syndicat parti(?!\\p{L}) entreprise société compagnie firme banque marque',
  'constructeur fabricant fournisseur opérateur assureur éditeur journal chaîne club équipe association organisation ong agence',
  'autorité ministère tribunal cour(?!\\p{L}) institut(?!ion) musée frère sœur fils fille proche homme femme personne témoin voisin',
  'enseignant collègue membre candidat conseill[eè] élue?s?(?!\\p{L}) adjoint ambassadeur capitaine gouvernement salarié employé',
  'agriculteur habitant étudiant prêtre évêque enquêt policier gendarme médiat concurrent rival spécialiste laboratoire cabinet',
  'fondation collectif enseigne',
);
const places = oneOf(
  'ville pays endroit lieu village région commune département quartier rue route île province hôpital prison école université église',
  'salle gare port aéroport stade hôtel établissement localité bâtiment continent plage cimetière',
);
/** What tells that it is asked how much something rose or fell: a share or a sum. */
const changes = oneOf('augment baiss chut grimp progress diminu recul');

/** By what a question in French tells what it asks for. */
export const frenchQuestions: Questions = {
  name: /(?:comment s['’](?<word>appel)\p{L}+|quel est le (?<word>nom) d(?:u|e)) (?<named>[^?,]+)|de quel(?:le)? (?<named>[^?,]+) s['’]agit-il/iu,
  identity: /^[Qq]ui (?:est|était) (?:la |le |l['’])?(?<named>[^?,]+)/u,
  money: new RegExp(
    [
      String.raw`combien (?:d['’]argent|d['’]euros|de (?:millions |milliards )?(?:d['’]euros|dollars|francs|livres)(?!\p{L}))|(?:à|pour) combien(?! d)`,
      String.raw`combien(?! d[e'’])(?![^?]*${changes})[^?]*(?:co[uû]t|pay|dépens|touch|gagn|doi(?:t|vent)|offr|propos|vers(?!\p{L})|vers[ea]|vaut|val[ai]|vend|achet|achat|réclam|rapport|perç|investi|prêt|rembours|débours|prix)`,
      String.raw`quel(?:le)?s? ${sums}|quel(?:le)?s? (?:est|était|sera|fut|sont|a été) (?:le |la |l['’]|les |son |sa |leur )(?:\p{L}+ )?${sums}`,
    ].join('|'),
    'iu',
  ),
  next: /maintenant|qui (?:sera|deviendra)|ensuite|prochaine étape/iu,
  reason: new RegExp(
    [
      String.raw`(?<!\p{L})pourquoi(?!\p{L})|de quoi (?:est|sont|était) mort|à quoi (?:est|était|sont) (?:dû|due)|à cause de quoi|dans quel but|à quelle fin`,
      String.raw`quel(?:le)?s? (?:(?:est|était|sont|étaient|fut|a été) (?:la |le |l['’]|les |son |sa )(?:\p{L}+ )?)?(?:raison|cause|motif|mobile|explication|justification|prétexte)`,
      String.raw`comment (?![^?]* s['’]est)[^?]*(?:expliqu|justifi)|qu['’]est-ce qui [^?]*(?:caus|pouss|provoqu|entraîn|déclench|expliqu|amené|condui|motiv|incit|obligé)`,
    ].join('|'),
    'iu',
  ),
  age: /quel(?:le)? (?:est |était )?(?:l['’]|son )?âge/iu,
  measure: new RegExp(
    [
      String.raw`quel(?:le)? (?:est (?:la |le |sa |son )|était (?:la |le |sa |son ))?(?:\p{L}+ )?(?:hauteur|longueur|largeur|taille|profondeur|distance|vitesse|température|superficie|épaisseur|poids(?!\p{L})|pourcentage)|quelle (?:part|proportion)(?!\p{L})`,
      String.raw`combien (?:mesur|pès|pesait|de (?:kilom|mètres|tonnes|kilos|litres|degrés|hectares))|de combien(?! d)|combien[^?]*${changes}`,
    ].join('|'),
    'iu',
  ),
  duration:
    /combien (?:de temps|d['’](?:heures|années|ans(?!\p{L}))|de (?:minutes|jours|semaines|mois|nuits|siècles))|quel(?:le)? (?:est (?:la |le )|était (?:la |le ))?(?:durée|délai)/iu,
  figure:
    /combien(?: de fois)?|quel(?:le)? (?:âge|somme|montant|nombre|part(?!\p{L})|écart|marge|score)|quel(?:le)? (?:est|était) (?!la date)(?:\p{L}+['’ ]){0,3}(?:seuil|limite|taux|nombre|taille|population|capacité|maximum|minimum|quota|score|participation|total)/iu,
  date: new RegExp(
    String.raw`${askedWord('quand')}|quel(?:le)?s? (?:est (?:la |l['’]))?(?:\p{L}+ )?(?:date|année|heure|jour|mois|semaine|saison|siècle|moment|échéance|époque)s?(?!\p{L})`,
    'iu',
  ),
  place: new RegExp(
    String.raw`${askedWord('où')}|d['’]où|quel(?:le)?s? (?:(?:autre|petit|grand)e?s? )?${places}s?(?!\p{L})`,
    'iu',
  ),
  person: new RegExp(
    String.raw`(?<!est-ce )${askedWord('qui')}|qui est-ce|comment s['’]appel|quel (?:est|était) le nom|quel(?:le)?s? (?:(?:autre|grand|gros|grosse|ancien|ancienne|jeune|célèbre|nouvel|nouveau|nouvelle|petit|haut)e?s? )?${doers}`,
    'iu',
  ),
  story: /de quoi|que s.est-il passé|que se passe-t-il|résum|en bref|l['’]essentiel/iu,
};
