import { stemmer } from '@orama/stemmers/french';
import { frenchClaims } from './claims/fr.ts';
import { frenchConcepts } from './concepts/fr.ts';
import { frenchSynonyms } from './synonyms/fr.ts';
import type { Language } from './language.ts';
import {
  frenchActionVerbs,
  frenchNonActors,
  frenchOrganisations,
  frenchReportingVerbs,
  frenchRoles,
} from './names/fr-words.ts';
import { frenchQuestions } from './questions/fr.ts';
import { frenchRelations } from './relations/fr.ts';
import { stemSet, wordSet } from '../text/word-set.ts';
import { noRules, type NameRules } from './name-rules.ts';

const stopwords = wordSet(
  'a afin ai ainsi alors apres au aucun aussi autre autres aux avaient avait avant avec avoir beaucoup bien c car ce cela celle celui ces',
  'cet cette ceux chaque chez comme comment combien contre d dans de depuis des deja donc dont du elle elles en encore entre est et etaient',
  'etait ete etre eu eux fait faire font il ils j je jusqu l la le les leur leurs lors lorsque lui m mais me meme moins mon n ne ni nos',
  'notre nous on ont ou par parce pas pendant peu peut plus plusieurs pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa',
  'sans se selon sera ses si son sont sous sur t ta tandis tel tous tout toute toutes tres trop un une va vers vos votre vous y article texte',
  'passe arrive selon temps lieu',
);
/** "l'accord" is "accord". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un)'/u;
/** "sera-t-il" is "sera". */
const inverted = /-(?:t-)?(?:ils?|elles?|on|ce|je|tu|nous|vous|la|le|les)$/u;

const frenchNames: NameRules = {
  ...noRules,
  language: 'fr',
  joints: wordSet('et'),
  organs: wordSet(
    'direction bureau directoire',
    'redaction commandement hierarchie entourage camp defense cabinet equipe',
  ),
  contractions: wordSet('du des'),
  anybodys: wordSet('entreprise societe groupe compagnie'),
  indefinite: /^(?:une?|sa|son|ses)$/u,
  years: wordSet('ans'),
  source: / selon$/u,
  commonOpener: /s$|'/u,
  about: /^(?:lutte contre|(?:enquete|etude|avance)s? sur)$/u,
  citizens: /^(?:associa|collecti|syndicat|mouvement|comite|coordination|reseau|ong$|alliance|ligue)/u,
  causes: wordSet('pour sans contre'),
  stopwords,
  nouns: 'lower',
  roles: wordSet(
    'predecesseur predecesseure successeur representant representante delegue deleguee collegue pilote guide ami amie mari compagnon compagne cousin cousine oncle tante neveu niece beau-frere belle-soeur petit-fils petite-fille cineaste romancier romanciere photographe peintre sculpteur sculptrice inspecteur inspectrice magistrat magistrate greffier greffiere notaire ouvrier ouvriere pompier associe associee titulaire',
    'armateur armatrice president presidente vice-president vice-presidente premier premiere chancelier chanceliere ministre secretaire chef cheffe dirigeant dirigeante directeur directrice patron patronne pdg maire depute deputee senateur senatrice',
    'prefet prefete ambassadeur ambassadrice commissaire porte-parole conseiller conseillere candidat candidate juge procureur procureure avocat avocate general colonel capitaine commandant roi reine prince princesse pape eveque archeveque',
    'cardinal imam rabbin professeur professeure chercheur chercheuse economiste historien historienne medecin infirmier infirmiere ingenieur ingenieure architecte entraineur joueur joueuse attaquant',
    'gardien acteur actrice chanteur chanteuse realisateur realisatrice producteur productrice ecrivain ecrivaine auteur autrice journaliste militant militante fondateur fondatrice responsable coordinateur coordinatrice analyste expert experte',
    'plaignant plaignante requerant requerante victime suspect suspecte retraite retraitee locataire etudiant etudiante enseignant enseignante lyceen lyceenne comedien comedienne marraine parrain administrateur administratrice employe employee salarie salariee proprietaire restaurateur restauratrice commercant commercante eleveur eleveuse chauffeur conducteur conductrice',
    'agriculteur agricultrice habitant habitante riverain riveraine pere mere fils fille frere soeur epouse epoux veuve temoin voisin voisine leader numero gouverneur gouverneure adjoint adjointe elu elue syndicaliste pecheur biologiste hydrologue',
    ...frenchRoles,
  ),
  roleEnding: /(?:ologue|icien|icienne|ographe|.{3}(?:onniste|graphiste|ologiste))$/u,
  roleOrder: 'noun-first',
  honorifics: wordSet(
    'm mme mlle mm dr me maitre',
    'mgr monseigneur monsieur madame mademoiselle mmes mlles pr sir lord lady messieurs mesdames drs',
  ),
  organisations: wordSet(
    'ong parti assemblee senat gouvernement ministere conseil commission comite agence autorite cour tribunal parquet police gendarmerie armee banque groupe societe compagnie universite institut ecole hopital fondation association',
    'federation union syndicat confederation organisation mouvement front club elysee matignon insee cgt cfdt edf sncf ratp medef prefecture mairie region metropole regie bureau chambre centre observatoire office entreprise musee collectif ligue theatre opera airbus renault',
    ...frenchOrganisations,
  ),
  organisationNouns: wordSet(
    'biscuiterie agence traiteur fonds rival actionnaire laboratoire exploitant promoteur assureur operateur fournisseur entreprise societe groupe compagnie banque syndicat association constructeur fabricant concurrent filiale enseigne start-up collectif parti ong cooperative clinique cabinet plateforme marque editeur distributeur sous-traitant gestionnaire bailleur armateur mutuelle brasserie chaine',
    'pme eti scop sarl sas sci holding multinationale conglomerat consortium coentreprise joint-venture equipementier avionneur motoriste siderurgiste metallurgiste papetier energeticien gazier cablo-operateur grossiste detaillant transporteur affreteur croisieriste voyagiste tour-operateur loueur',
    'hebergeur fintech biotech medtech greentech edtech incubateur fonderie acierie raffinerie scierie imprimerie papeterie menuiserie boulangerie patisserie chocolaterie confiserie conserverie fromagerie laiterie distillerie minoterie boucherie charcuterie librairie pharmacie bijouterie joaillier',
    'horloger maroquinier parfumeur cimentier verrier plasturgiste semencier agrochimiste abattoir sucrier brasseur concessionnaire autocariste neobanque reassureur labo institut fondation federation confederation organisation organisme ligue comite reseau coordination mouvement coalition alliance',
    'ecurie orchestre troupe milice guerilla cartel gang mafia junte secte investisseur repreneur industriel firme jeune-pousse manufacture verrerie cristallerie faiencerie tannerie filature tuilerie briqueterie cidrerie biscuitier confiseur minotier volailler charcutier pisciculture jardinerie',
    'animalerie quincaillerie blanchisserie teinturerie carrossier carrosserie ascensoriste installateur chipmaker cigarettier lunetier vepeciste discounter franchiseur fonciere courtier bancassureur lobby think-tank interprofession groupement amicale confrerie guilde intersyndicale faction',
    'societe-mere maison-mere micro-entreprise auto-ecole geant studio chocolatier pepite label developpeur concepteur acquereur supermarche hypermarche galerie',
  ),
  collectives: wordSet(
    'police gendarmerie parquet prefecture mairie region metropole municipalite opposition',
    'armee parlement senat sous-prefecture patronat presidence chancellerie junte executif intersyndicale rectorat diocese pompiers sapeurs-pompiers douane intercommunalite eveche archeveche batonnat bundestag knesset douma primature',
  ),
  bodies: wordSet(
    'musee tribunal cour conseil ministere syndicat association federation agence autorite commission comite chambre hopital universite rectorat assemblee intersyndicale collectif gouvernement parquet prefecture mairie police',
    'academie administration agglomeration ambassade archives archeveche eveche armee autorites ballet barreau bibliotheque brigade caisse chancellerie choeur chœur cinematheque clinique coalition commune confrerie congregation conservatoire consistoire consulat cooperative',
    'coordination delegation diocese etablissement etat-major faculte gendarmerie groupement inspection intercommunalite jury laboratoire mutuelle opera orchestre organisme parlement paroisse parti patronat presidence primature regie senat',
    'sous-prefecture synode theatre troupe union zoo aquarium amicale alliance batonnat executif guilde interprofession marine municipalite secretariat douane',
  ),
  attribute:
    /^(?:ex|anciens?|anciennes?|actuel(?:le)?|nouve(?:au|l|lle)|future?|défunte?|feue?|regrettée?)$/u,
  modifierAfter:
    /^(?:\p{Ll}{2,}(?:ale?|if|ive|ique|ime|aire|ier|ière|el(?:le)?|oise?|aise?|aine?|enne?|anne?|ai|oi|xte|blic|iste|[ié]en|oyen|[éiv]eure?|cole|aïque)|civile?|libre|russe|belge|suisse|turc|turque|grec(?:que)?|kurde|corse|espagnole?|allemande?|unie?|indépendante?|permanente?|armée|privée?)s?$/u,
  partners: wordSet(
    'fils filles freres soeurs associes cie compagnie partenaires',
    'sœurs frere soeur sœur fille neveu neveux gendre heritiers successeurs consorts co consultants avocats',
  ),
  links: wordSet('de du des d'),
  definite: wordSet('le la les l'),
  media: wordSet(
    'journal radio television presse figaro parisien bfmtv bfm afp franceinfo tf1 liberation express',
    'echos obs telegramme depeche courrier gazette soir devoir matin hebdo magazine times guardian herald zeitung spiegel humanite quotidien point',
  ),
  things: wordSet(
    'navire bateau ferry petrolier cargo voilier paquebot chalutier tempete ouragan satellite sonde fusee telescope',
    'catamaran trimaran monocoque sous-marin fregate porte-avions porte-conteneurs porte-helicopteres methanier vraquier remorqueur croiseur destroyer corvette patrouilleur goelette peniche barge canot yacht cyclone typhon depression avion helicoptere drone missile lanceur capsule navette vaisseau',
    'robot comete asteroide exoplanete volcan virus variant logiciel application appli chatbot jeu film long-metrage court-metrage documentaire serie livre recueil album single chanson tube spectacle comedie supercalculateur smartphone operation medicament gazoduc oleoduc podcast emission',
    'navigateur pipeline berline rover',
  ),
  otherNouns: wordSet(
    'lycee college rue avenue boulevard place pont fleuve riviere lac mer ocean mont ile port gare aeroport stade ville village departement guerre loi traite accord coupe jeux championnat prix festival tour musee tribune saint sainte',
    'ecole maternelle creche hopital clinique hotel salle gymnase piscine velodrome hippodrome circuit patinoire parc jardin square quai chemin impasse allee rond-point quartier residence chateau cathedrale eglise basilique abbaye monastere mosquee synagogue cimetiere camping plage baie cap golfe',
    "detroit barrage tunnel autoroute vallee massif plateau presqu'ile archipel province canton district arrondissement revolution sommet rapport decret arrete constitution directive reglement affaire proces dossier scandale grand-prix trophee tournoi finale marathon rallye regate transat meeting",
    'derby biennale foire exposition gala ceremonie medaille palme accords protocole memorial monument statue cinema mediatheque amphitheatre auditorium zenith palais theatre prison caserne citadelle esplanade faubourg boucle viaduc passerelle ecluse phare lotissement hameau vignoble etang gorges',
    'volcan glacier pic iles projet navire bateau ferry petrolier cargo voilier paquebot chalutier porte-avions fregate sous-marin tempete ouragan cyclone remorqueur catamaran trimaran',
  ),
  actionVerbs: wordSet(
    'annonce dit declare affirme estime explique accuse critique denonce demande promet refuse rejette soutient defend appelle veut souhaite espere prevoit craint rappelle assure juge regrette salue reconnait reclame met prend fait',
    'dit fait pris mis promis voulu reconnu defendu soutenu rendu vendu perdu ecrit obtenu tenu lance souligne confirme precise ajoute poursuit conclut propose presente',
    ...frenchActionVerbs,
  ),
  /** Also of the future tense; "armées" is an adjective. */
  actionVerbEnding: /^(?!(?:arm|priv)ées?$)\p{Ll}.*(?:é|ée|és|ées|[eid]ra|[eid]ront)$/u,
  adverbEnding: /ment$/u,
  auxiliaries: wordSet(
    'est sont fut furent eut eurent etait etaient a ont avait avaient sera seront va vont doit doivent peut peuvent pourrait devrait aura auront devra devront pourra pourront fera',
    'serait seraient aurait auraient pourraient devraient feront iront veulent feraient ferait irait',
  ),
  perfectAuxiliaries: wordSet('a ont avait avaient est sont'),
  reportingVerbs: wordSet(
    'dit declare affirme explique estime ajoute precise souligne assure indique conclut poursuit rappelle annonce regrette prevenu juge raconte confie reconnait souligne insiste temoigne resume repond replique nuance commente detaille admet confirme denonce lance glisse confirme revele informe',
    ...frenchReportingVerbs,
  ),
  adverbs: wordSet(
    'aussi egalement deja ensuite enfin ne n pas jamais toujours encore qui se s lui-meme elle-meme',
    "hier demain aujourd'hui desormais maintenant actuellement recemment finalement toutefois cependant neanmoins pourtant ainsi donc puis notamment surtout vite aussitot bientot souvent parfois rarement plutot presque autrefois naguere jadis d'ailleurs ailleurs certes eux-memes elles-memes lui",
    "leur m t nous vous me te tot auparavant entre-temps dorenavant quasiment justement soudain d'abord davantage tantot sitot simplement publiquement en y alors meme seul seule tous toutes l le la les",
  ),
  placePrepositions: wordSet('a en dans chez pres aux'),
  prepositions: wordSet(
    'a de du des d par avec pour contre chez en dans sur sous vers entre selon aupres sans aux au',
  ),
  particles: wordSet('de d la le du van von ben el al'),
  linkers: wordSet('de du des d l la le les et aux a en pour'),
  determiners: wordSet('le la les l un une des son sa ses leur leurs ce cette ces notre'),
  nonActors: wordSet(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre francais francaise francaises europeen europeens americain americains russes israelien',
    'etat etats nord sud est ouest tv pib ia covid co2 tva smic',
    ...frenchNonActors,
  ),
  passive: { be: wordSet('est sont ete etait etaient sera seront'), by: wordSet('par') },
};

/** All that the engine knows of French. */
export const french: Language = {
  code: 'fr',
  stopwords,
  openers: wordSet(
    'il elle ils elles son sa ses leur leurs ce cela ceci cette ces celui celle mais et aussi pourtant cependant ainsi toutefois ensuite enfin',
  ),
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'doit doivent devra devront faut faudra peut peuvent pourra veut veulent recoit recevront obtient dit disent pense donne donner va vont vient prend met mettre',
    'reste trouve passe deroule sert servent precise exactement fera feront aura auront seront pourront',
  ),
  bare: (word) => word.replace(elided, '').replace(inverted, ''),
  stateNames:
    'US etats-unis|GB royaume-uni,grande-bretagne|KP coree du nord|KR coree du sud|EU ue,union europeenne|RU russie|NL pays-bas',
  capitals:
    'washington US|pekin CN|moscou RU|pyongyang KP|seoul KR|tokyo JP|londres GB|paris FR|berlin DE|rome IT|madrid ES|bruxelles EU|kiev UA|ankara TR|teheran IR|jerusalem IL|riyad SA|varsovie PL',
  concepts: frenchConcepts,
  synonyms: frenchSynonyms,
  claims: frenchClaims,
  reasons:
    /(?<!\p{L})(?:parce qu|puisqu|faute d|(?:à la )?suite à|sous prétexte|au motif|par (?:manque|peur|souci|crainte)|pour avoir|c['’]est pourquoi|de peur|expliqu|justifi|provoqu|(?:causée?|dû|dues?)(?!\p{L})|(?:car|en raison|à cause|afin|grâce à)(?!\p{L})|pour (?:\p{L}+ )?\p{L}+(?:er|ir|re)(?!\p{L}))/iu,
  otherRanks: /(?<!\p{L})(?:vice|adjointe?|ancien|ancienne|intérim|ex)(?!\p{L})/iu,
  explanations: /(?<!\p{L})(?:parce qu|en raison|à cause|puisqu|la raison)/iu,
  questions: frenchQuestions,
  dates:
    'janvier|février|mars(?!\\p{L})|avril|mai(?!\\p{L})|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|année|aujourd|hier(?!\\p{L})|demain|printemps|été(?= (?:prochain|dernier|\\d))|automne|hiver',
  dateMarks: /\d\s?h\s?\d\d|\d\sheures?(?! plus)|minuit/iu,
  numbers:
    'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cents?|mille|(?:dix|douz|quinz|vingt|cent)aines?|milliers?|millions?|milliards?',
  pronouns: 'il|elle|ils|elles|lui',
  ages: /\d ans(?!\p{L})|(?:trent|quadrag|quinquag|sexag|septuag|octog|nonag)[eé]naire/iu,
  finding: /(?:conclu|constat|découv|démontr|montr|révél)\p{L}{1,12} qu(?:e(?!\p{L})|['’])/iu,
  accusation:
    /accus(?!é de réception)|reproch|mise? en (?:cause|examen)|soupçonn|inculp|condamnée?s? (?:à|pour)/iu,
  rebuttal:
    /(?<!\p{L})(?:nie|nient|niait|nié|niant|dément|démentent|démenti|réfut\p{L}+|contest(?:e|ent|é|ait) (?:les accusations|les faits|ces|toute|avoir))(?!\p{L})|rejett?\p{L}{0,9} (?:\S+ ){0,3}accusation|son innocence|hors de cause/iu,
  exoneration:
    /acquitt|relaxé(?:e?s?)(?!\p{L})|relaxe(?!\p{L})|non-lieu|innocent[ée]|blanchi(?:e|r|t|s)?(?!\p{L}|ment)|jamais été (?:poursuivi|inculpé|mise? en examen)/iu,
  relative: /qui (?:\p{L}+ ){0,2}$/u,
  subordinating:
    /(?<!\p{L})(?:quand|lorsqu[e’']|puisqu[e’']|(?:alors|tandis|après|pendant|bien|dès|parce) qu[e’']) ?(?:l[ea’'] ?)?(?:\p{Ll}+ ){0,2}$/iu,
  unrelated: /(?:sans|aucun) (?:lien de )?parenté|homonyme/iu,
  clauses: {
    doer: /^[Qq]ui (?:(?:a|ont|avait|va|doit) )?(?!(?:est|sont|était|a|ont)[ -])(?<verb>\p{L}+)(?: (?<named>[^,?]+?))?(?= (?:de|à|pour|par|sur|dans|en)(?!\p{L})| d['’]|\s?[,?]|$)/u,
    target:
      /^[Qq]ui (?:a|ont|avait) été (?<verb>\p{L}+)(?:.*? par (?<named>[^,?]+))?|^(?:[ÀàA] )?[Qq]ui (?<named>.+?) (?:a|ont|avait)-(?:t-)?\p{L}+ (?<verb>\p{L}+)|^(?:[ÀàA] )?[Qq]ui (?<named>.+?) (?<verb>\p{L}+)-(?:t-)?(?:ils?|elles?)(?!\p{L})/u,
    objectMarks: wordSet('au aux'),
  },
  relations: frenchRelations,
  names: frenchNames,
};
