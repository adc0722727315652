import { patternsOf, clauseUpTo, oneOf, type RelationPatterns } from './acts.ts';

const determiner = String.raw`(?:le |la |l['’]|les |son |sa |ses |leur |un |une |ce |cette )`;
const subject = String.raw`(?:[Ll]e |[Ll]a |[Ll]['’]|[Ll]es |[Ss]on |[Ss]a )?`;
const opening = String.raw`(?:^(?:(?:Le |La |L['’]|Les )?[●] et )?|[;:–—,] |“”,? |(?<!\p{L})(?:(?<!(?:[●]|\p{Lu}[\p{L}.-]*) )et|mais|puis|car|alors que|tandis que|hier|ensuite) )${subject}(?:(?:conseil d['’]administration|direction|présidence) (?:de la |de l['’]|du |de |d['’]))?`;
const adverb = String.raw`(?:(?:(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: \d+ \p{Ll}+)?|(?:en|le \d+) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?|en \d{4}|hier|aussi|également|déjà|ensuite|d['’]abord|encore|toujours|deux fois|à nouveau|de nouveau|désormais|depuis|vivement|\p{Ll}+ment),? ){0,4}`;
const noun = String.raw`(?!(?:de|du|des|à|au|aux|par|pour|en|dans|sur|sous|avec|contre|que|qui|dont|où|et|ou|mais|comme|entre|vers|chez|sans|ne|pas)(?!\p{L}))(?:[dl]['’])?[\p{L}\p{N}’'€%-]+(?<!,)`;
const toWhom = String.raw`(?:(?=\p{Ll})${noun} ){0,3}`;
const described = String.raw`(?:${determiner}${toWhom})?`;
const saying = oneOf(
  'affirmé annoncé assuré expliqué estimé déclaré indiqué précisé ajouté souligné dit promis cru pensé espéré voulu pu dû su fait eu été admis reconnu nié démenti rappelé raconté révélé confirmé parlé répété décidé prévu tenté essayé failli semblé suggéré prétendu reconnaît',
);
const participle = String.raw`(?:mis en (?:demeure|examen|cause|garde))|(?!${saying}(?!\p{L}))\p{Ll}{2,}(?:é|i|u|is|it|ert|eint)`;
const participles = String.raw`(?!(?:située?s?|basée?s?|suivie?s?|causée?s?|dirigée_vers)(?!\p{L}))\p{Ll}{2,}(?:é|i|u|is|it|ert|eint)`;
const present = oneOf(
  'accuse accusent achète achètent rachète rachètent affronte affrontent aide appelle arrête attaque attaquent bat battent blâme combat combattent condamne condamnent conteste contestent contrôle convoque critique critiquent défend défendent défie dénonce dénoncent détient dirige embauche emploie encourage félicite finance financent fustige interpelle interroge invite juge lâche licencie limoge menace menacent nomme parraine poursuit poursuivent préside presse protège quitte quittent rachète reçoit rejette rejettent rejoint rejoignent remercie remplace rencontre rencontrent renvoie représente représentent réclame salue sanctionne sauve soigne somme soupçonne soutient soutiennent sponsorise suspend tance vise visite vend conseille épingle éreinte étrille',
);
const simple = oneOf(
  'accusa arrêta attaqua battit condamna critiqua défendit nomma fonda quitta rejoignit remplaça rencontra tua vainquit vendit épousa soutint invita',
);
const perfect = String.raw`(?:a|ont|avait|avaient) ${adverb}(?<verb>${participle})`;
const verb = String.raw`(?:${perfect}|(?<verb>${present}|${simple})(?!\p{L}))`;
const after = String.raw`(?=$|[,;:.!–—“”]|\sd['’]|\s(?:un|une|son|sa|ses|de|du|des|pour|par|en|à|au|aux|dans|sur|sous|avant|après|depuis|lors|avec|et|ou|mais|quand|lorsque|alors|parce|comme|ce|cette|contre|hier|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|le \d|qui|dont|où|qu|pendant|face|devant|\p{Ll}+ment)(?!\p{L})|\s\d)`;
const toLink = String.raw`(?:(?<link>à|contre|avec) (?:le |la |l['’]|les |son |sa )?|(?<link>au|aux) )${toWhom}②`;

/** What one has or does that another can act on. */
const thing = oneOf(
  'accusations? critiques? reproches? offres? projets? plans? propositions? recours plaintes? demandes? rachat acquisition licence comptes bureaux siège décisions? politique gestion vente candidature nomination démission licenciement arrestation version rapport appel requête extradition',
);

/** How plain French sentences say who acts on whom. */
export const frenchRelations: RelationPatterns = {
  lead: /(?:(?:M|MM|Mme|Mlle|Dr|Me|Monsieur|Madame|Maître)\.? )+$/u,
  clauseEnd: clauseUpTo('et mais'),
  of: /^(?<office>(?:.* )?(?:de|du|des|d['’]))(?: la| l['’])?$/u,
  acts: patternsOf(
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}${described}②${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:(?:une? |la |le |l['’]|des |son |sa |ses )?(?<rest>${noun}(?: ${noun}){0,2}?) )?(?:contre|avec)(?<=(?<link>contre|avec)) (?:le |la |l['’]|les |son |sa )?${toWhom}②${after}`,
    String.raw`${opening}①,? ${adverb}(?:a|ont|avait|avaient) ${adverb}(?<verb>répondu|succédé|reproché|demandé|réclamé|imposé|infligé|interdit|versé|vendu|cédé|confié|remis|offert|proposé|envoyé|donné|attribué|menti|accordé|livré|loué|prêté|rendu|transmis|fourni|refusé|ordonné|volé|pris|emprunté|acheté)(?: (?:une? |la |le |l['’]|des |son |sa |ses )?(?:${noun} ){0,4}?(?<rest>(?:[\d.,]+ )*${noun})(?: d[e'’][^,;:.●]{1,40}?)??)?? ${toLink}${after}`,
    String.raw`${opening}①,? ${adverb}(?:a|ont|avait|avaient) ${adverb}(?<verb>ouvert|lancé|mené|déposé|formulé|présenté|fait|émis) (?:une? |des |la |le |son )?(?:${noun} ){0,2}?(?<rest>enquête|information judiciaire|offre|recours|plainte|pression|audit|perquisition) (?<link>sur|visant|chez|auprès de|pour) (?:le |la |l['’]|les )?${toWhom}②${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:une? |la |le |l['’]|les |des |son |sa )(?:${noun} ){0,1}?(?<rest>${thing})(?: ${noun})?? (?:(?<link>de) |(?<link>d['’])|(?:(?<link>de) (?:la |l['’])|(?<link>du) )${toWhom})②${after}`,
    String.raw`${opening}①,? ${adverb}(?<verb>s['’](?:en prend|en est prise?|oppose|est opposée?)|travaill(?:e|ent|ait|aient)|vot(?:e|ent|ait)|a voté|a travaillé) ${adverb}(?<link>à|pour|contre) (?:la |l['’])?${toWhom}②${after}`,
    String.raw`${opening}②,? (?:(?:a|ont|avait|avaient) été|est|sont|était|étaient|fut|furent|sera) ${adverb}(?<verb>${participles})e?s?(?!\p{L})(?: [^,;:●]{1,60}?)? par (?:le |la |l['’]|les |son |sa |un |une )?${toWhom}①${after}`,
    String.raw`②, (?<verb>${participles})e?s?(?!\p{L}) (?:[^,;:●]{1,40}? )?par (?:le |la |l['’]|les )?${toWhom}①${after}`,
    String.raw`①, qui ${adverb}${verb} ${adverb}${described}②${after}`,
    String.raw`${opening}①,? (?:(?!(?<!\p{L})(?:qui?|dont|où|comment|quand|comme)(?!\p{L}))[^;:.●]){2,120}? (?:et|mais) ${adverb}${verb} ${adverb}${described}②${after}`,
  ),
  attributed:
    /(?<!\p{L})(?:prétendument|présumée?|rumeurs?|selon|d['’]après)(?!\p{L})|, (?:a|ont) (?:dit|affirmé|déclaré|indiqué|annoncé|rapporté) [^,]*\.$/iu,
  unreal:
    /(?<!\p{L})(?:si|s['’]il|serait|seraient|aurait|auraient|pourrait|pourraient|devrait|devraient|voudrait|prétendue?|soupçonn\p{L}+|dément(?:i|ent)?|nier?|nie|nient|affirm\p{L}+ (?:que|avoir)|(?<!(?:a|ont|avait|avaient) )accusée?s? d['’]avoir|imagin\p{L}+)(?!\p{L})/iu,
  /** What stands before “et” or “mais” is of another clause: “ne vient pas et critique”. */
  denial:
    /(?<!\p{L})(?:ne|n['’]|pas|non|jamais|ni|sans être|aucune?|veut|veulent|va|vont|doit|peut|compte|souhaite|envisage de|menace de)(?!\p{L}|.* (?:et|mais) )/iu,
};
