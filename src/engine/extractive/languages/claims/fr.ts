import { wordSet } from '../../text/word-set.ts';
import type { Claims } from '../language.ts';

/** What French articles claim that can be compared. */
export const frenchClaims: Claims = {
  topics: `
    evacuate: evacu; rescue: secour sauve$ sauves sauvet; missing: disparu; inspect: inspect controle entretien
    opened: inaugur ouvert construit fond date; speed: vitesse; distance: kilomet; depth: profond
    height: hauteur haut$; width: diametre large; firefighter: pompier
  `,
  opposites: `
    warn: averti$ avertis$ avait_averti avait_alerte avaient_alerte mis_en_garde mise_en_garde prevenu$ prevenus$ | sans_avertissement
    serious: grave$ graves$ grievement pronostic_vital reanimation urgence_absolue | legerement leger$ legers$ hors_de_danger stable$ indemne sain_et_sauf sains_et_saufs
    arrest: en_garde_a_vue arrete$ arretee$ interpelle ecroue en_detention incarcere detenu$ | remis_en_liberte remise_en_liberte libere$ liberee$ relache ressorti_libre laisse_libre en_fuite controle_judiciaire
    plea: plaide_coupable reconnu_les_faits reconnait_les_faits reconnu_avoir avoue$ avoues$ aveux | non_coupable nie$ nie_toute nie_les_faits nie_avoir clame_son_innocence son_innocence conteste_les_faits | silence$ refuse_de_parler refuse_de_repondre
    stay: demission quitte_ses_fonctions quittera_ses_fonctions se_retire se_retirera | reste_en_poste restera_en_poste rester_en_poste se_maintient se_maintiendra
    rebuild: reconstruire reconstruit reconstruction rebatir rebati | demoli demolir demolition regroupera delocalis
    jobs: suppressions_de_postes licenciements perdront_leur_emploi perdre_leur_emploi plan_social emplois_supprimes | emplois_preserves emplois_sauves
    found: retrouve$ retrouvee$ repeche localise$ | porte_disparu portee_disparue toujours_recherche toujours_disparu recherches_se_poursuivent
    fault: defaut defaillance anomalie manquement irregularite non-conformite | conforme$ sans_reserve controle_reussi
    sue: saisir_la_justice saisira_la_justice saisi_la_justice devant_les_tribunaux en_justice recours$ plainte fera_appel faire_appel interjet | accepte_le_jugement accepte_la_decision
    concede: reconnu_sa_defaite concede_sa_defaite admis_sa_defaite felicite_son | ne_lache_rien recomptage recompte
    ground: cloues_au_sol cloue_au_sol immobilises_au_sol | continuent_de_voler continue_de_voler
    drink: potable boire$ | impropre non_potable bouillir
    ransom: rancon | sans_rancon
    open: ouvert ouverte ouverts ouvertes | ferme fermee fermes fermees
    intent: delibere volontaire volontairement criminel sabotage intentionnel | accident accidentel accidentelle court-circuit involontaire defaut_technique
    support: soutenu soutient approuve favorable | rejete oppose contre_le
    guilt: coupable condamne | innocent acquitte relaxe
    work: fonctionne fonctionnait s'est_declenchee declenche a_sonne | panne defaillant n'a_pas_fonctionne en_panne
    free: librement de_son_plein_gre | contraint force_a pousse_dehors sous_pression
    leave: demission | licencie renvoye limoge
    permit: autorise permis legal$ legale$ | interdit illegal sans_autorisation
    cancel: annul arrete_la production_a_ete_arretee arretee interromp suspendu | a_continue maintenu maintenue poursui aura_lieu comme_prevu
    safe: sans_danger aucun_danger inoffensif potable sain$ | dangereux contamine pollue toxique
    success: reussi succes | echoue echec
    rise: augmente hausse progresse | baisse recule diminue chute
    accept: accepte signe | refuse rejete decline
    enough: suffisant assez | manque insuffisant penurie
    confirm: confirme reconnu admis | dement dementi nie$ conteste
    known: savait averti informe prevenu | ignorait inconnu
    whole: completement entierement totalement | partiellement en_partie
    alone: seul$ seule$ | complice complices complicite
    hospital: quitte_l'hopital sorti_de_l'hopital sortie_de_l'hopital | toujours_hospitalis encore_hospitalis reste_hospitalis
    alcohol: ivre$ alcoolise | sobre
    colour: rouge | vert$ verte$ verts | bleu | blanc | noir$ noire noirs | jaune
  `,
  denial:
    /(?<!\p{L})(?:ne|n['’](?=\p{L})|pas|jamais|aucune?|personne ne|sans|démen(?:t|ti|tent)|nie[nt]?|nié|refus\p{L}*|exclu[ts]?)(?!\p{L})|(?<!\p{L})n['’](?=\p{L})/iu,
  prepositions: wordSet(
    'a au aux avec avant apres chez contre dans de des du depuis devant en entre hors par parmi pendant pour sans selon sous sur vers',
  ),
  places:
    /(?<!\p{L})(?:[Àà]|[Ee]n|[Pp]rès de|de)\s(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)(?![\p{L}’'-])/gu,
  contrast: {
    other:
      /(?<!\p{L})(?:une? (?:autre|deuxième|second|seconde|troisième)|d['’]autres|l['’]autre|les autres|(?:son|sa|leur) (?:frère|sœur|fils|fille|femme|mari|mère|père|compagn(?:on|e)|ami|amie|collègue))(?!\p{L})/iu,
    earlier:
      /(?<!\p{L})(?:l['’](?:an|année) (?:dernier|dernière|passée?|précédente)|la saison (?:dernière|passée)|le mois dernier|il y a \P{White_Space}+ (?:ans|mois)|précédent\p{L}*|similaire|autrefois)(?!\p{L})/iu,
    of: /^\s*(?:de |du |des |d['’]|pour |contre |à |aux? )/iu,
    again:
      /(?<!\p{L})(?:de nouveau|à nouveau|rouv\p{L}+|repris|reprend\p{L}*|rétabli\p{L}*|ne .{1,12} plus)(?!\p{L})/iu,
    lasting: /(?<!\p{L})(?:encore|toujours|rest\p{L}+|demeur\p{L}+|jusqu|pas|ne|n['’])/iu,
    unreal:
      /(?<!\p{L})(?:doi(?:t|vent)|devr\p{L}+|pourr\p{L}+|peu(?:t|vent)|condamnée?s? à|veu(?:t|lent)|souhait\p{L}+|prévoi\p{L}+|envisag\p{L}+|réclam\p{L}+|exig\p{L}+|demand\p{L}+|menac\p{L}+|si)(?!\p{L})/u,
    done: /(?<!\p{L})(?:a|ont|avai(?:t|ent)|été|fut|furent|étai(?:t|ent))(?!\p{L})/u,
    people:
      /(?:eurs|euses|iers|ières|gers|gères|istes|iens|iennes|habitants|enfants|étudiants|manifestants|soldats|élèves|employés|salariés|détenus|gendarmes|marins|riverains|voisins|parents)$/u,
  },
};
