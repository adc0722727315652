import { stemmer } from '@orama/stemmers/french';
import { frenchClaims } from './claims/fr.ts';
import type { Language } from './language.ts';
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
  stopwords,
  nouns: 'lower',
  roles: wordSet(
    'armateur armatrice president presidente vice-president vice-presidente premier premiere chancelier chanceliere ministre secretaire chef cheffe dirigeant dirigeante directeur directrice patron patronne pdg maire depute deputee senateur senatrice',
    'prefet prefete ambassadeur ambassadrice commissaire porte-parole conseiller conseillere candidat candidate juge procureur procureure avocat avocate general colonel capitaine commandant roi reine prince princesse pape eveque archeveque',
    'cardinal imam rabbin professeur professeure chercheur chercheuse economiste historien historienne medecin infirmier infirmiere ingenieur ingenieure architecte entraineur joueur joueuse attaquant',
    'gardien acteur actrice chanteur chanteuse realisateur realisatrice producteur productrice ecrivain ecrivaine auteur autrice journaliste militant militante fondateur fondatrice responsable coordinateur coordinatrice analyste expert experte',
    'plaignant plaignante requerant requerante victime suspect suspecte retraite retraitee locataire etudiant etudiante enseignant enseignante lyceen lyceenne comedien comedienne marraine parrain administrateur administratrice employe employee salarie salariee proprietaire restaurateur restauratrice commercant commercante eleveur eleveuse chauffeur conducteur conductrice',
    'agriculteur agricultrice habitant habitante riverain riveraine pere mere fils fille frere soeur epouse epoux veuve temoin voisin voisine leader numero gouverneur gouverneure adjoint adjointe elu elue syndicaliste pecheur biologiste hydrologue',
  ),
  roleEnding: /(?:ologue|icien|icienne|ographe|.{3}(?:onniste|graphiste|ologiste))$/u,
  roleOrder: 'noun-first',
  honorifics: wordSet('m mme mlle mm dr me maitre'),
  organisations: wordSet(
    'parti assemblee senat gouvernement ministere conseil commission comite agence autorite cour tribunal parquet police gendarmerie armee banque groupe societe compagnie universite institut ecole hopital fondation association',
    'federation union syndicat confederation organisation mouvement front club elysee matignon insee cgt cfdt edf sncf ratp medef prefecture mairie region metropole regie chambre centre observatoire office entreprise musee collectif ligue theatre opera airbus renault',
  ),
  organisationNouns: wordSet(
    'traiteur fonds rival actionnaire laboratoire exploitant promoteur assureur operateur fournisseur entreprise societe groupe compagnie banque syndicat association constructeur fabricant concurrent filiale enseigne start-up collectif parti ong cooperative clinique cabinet plateforme marque editeur distributeur sous-traitant gestionnaire bailleur armateur mutuelle brasserie chaine',
  ),
  collectives: wordSet(
    'police gendarmerie parquet prefecture mairie region metropole municipalite opposition',
  ),
  bodies: wordSet(
    'musee tribunal cour conseil ministere syndicat association federation agence autorite commission comite chambre hopital universite rectorat assemblee intersyndicale collectif gouvernement parquet prefecture mairie police',
  ),
  modifierAfter:
    /^\p{Ll}{2,}(?:ale?|if|ive|ique|aire|ier|ière|elle?|oise?|aise?|aine?|enne?|anne?|ais|ois)$/u,
  links: wordSet('de du des d'),
  definite: wordSet('le la les l'),
  media: wordSet(
    'journal radio television presse figaro parisien bfmtv bfm afp franceinfo tf1 liberation express',
  ),
  things: wordSet(
    'navire bateau ferry petrolier cargo voilier paquebot chalutier tempete ouragan satellite sonde fusee telescope',
  ),
  otherNouns: wordSet(
    'rue avenue boulevard place pont fleuve riviere lac mer ocean mont ile port gare aeroport stade ville village departement guerre loi traite accord coupe jeux championnat prix festival tour musee tribune saint sainte',
  ),
  actionVerbs: wordSet(
    'annonce dit declare affirme estime explique accuse critique denonce demande promet refuse rejette soutient defend appelle veut souhaite espere prevoit craint rappelle assure juge regrette salue reconnait reclame met prend fait',
    'dit fait pris mis promis voulu reconnu defendu soutenu rendu vendu perdu ecrit obtenu tenu lance souligne confirme precise ajoute poursuit conclut propose presente',
  ),
  actionVerbEnding: /(?:é|ée|és|ées)$/u,
  auxiliaries: wordSet(
    'est sont etait etaient a ont avait avaient sera seront va vont doit doivent peut peuvent pourrait devrait aura auront devra devront pourra pourront fera',
  ),
  perfectAuxiliaries: wordSet('a ont avait avaient est sont'),
  reportingVerbs: wordSet(
    'dit declare affirme explique estime ajoute precise souligne assure indique conclut poursuit rappelle annonce regrette prevenu juge',
  ),
  adverbs: wordSet(
    'aussi egalement deja ensuite enfin ne n pas jamais toujours encore qui se s lui-meme elle-meme',
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
  ),
  passive: { be: wordSet('est sont ete etait etaient sera seront'), by: wordSet('par') },
};

/** All that the engine knows of French. */
export const french: Language = {
  code: 'fr',
  stopwords,
  openers: wordSet(
    'il elle ils elles ce cela ceci cette ces celui celle mais et aussi pourtant cependant ainsi toutefois ensuite enfin',
  ),
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'doit doivent devra devront faut faudra peut peuvent pourra veut veulent recoit recevront obtient dit disent pense donne donner va vont vient prend met mettre',
    'reste trouve passe deroule sert servent precise exactement fera feront aura auront seront',
  ),
  bare: (word) => word.replace(elided, '').replace(inverted, ''),
  stateNames:
    'US etats-unis|GB royaume-uni,grande-bretagne|KP coree du nord|KR coree du sud|EU ue,union europeenne|RU russie|NL pays-bas',
  capitals:
    'washington US|pekin CN|moscou RU|pyongyang KP|seoul KR|tokyo JP|londres GB|paris FR|berlin DE|rome IT|madrid ES|bruxelles EU|kiev UA|ankara TR|teheran IR|jerusalem IL|riyad SA|varsovie PL',
  concepts: `
    die: mort tue$ tues tuee deced meurt victime perir defunt; hurt: bless chute bris casse$ contusion fractur souffr
    money: argent paye payer paiement cout prix depens somme montant budget invest indemn financ enveloppe fric rembours facture euro$ euros dollar cher$ chere cheque bon$ pecun
    penalty: amende sanction peine$ blame$ punition prison incarcer detenu ferme$; vote: vote voix scrutin elu$ elus election
    work: travail emploi employ salari poste personnel metier boulot tache fonction; dismiss: licenci supprim renvoy vire suspend revoc evinc limoge
    strike: greve debrayage; oppose: oppos contre critiqu refus reje contest protest; support: soutien souten favorable
    begin: commenc debut demarr lance entre ouvr inaugur; end: fin$ finir termin acheve achev bouc; close: ferm; build: constru chantier travaux batir
    company: entreprise societe compagnie groupe firme exploitant fabricant boite exploite coop
    lead: dirig tete$ presid chef direct patron pdg fondat interim maire$ responsable; buy: achat achet acqui rach; sell: vend vente
    rise: augment hausse croiss progress doubl bond grimp flamb; fall: baiss chut recul diminu reduc moins$ perd$
    profit: benefice chiffre recette resultat revenu; share: action$ actions bourse; tax: taxe impot redevance
    school: ecole eleve etudiant universit enseign creche maternelle cours
    health: sante hopital medecin patient malad hosto infirm clinique urgence vomi symptom malaise diagnosti soin
    police: police gendarm flic enqueteur perquisition
    court: tribunal juge proces cour$ recours plainte justice audience poursui contest$ appel$ attaqu$ jury verdict juridi; lawyer: avocat procureur
    law: loi$ lois projet decret reglement; state: gouvern minist etat$ prefet prefect mairie maire; union: syndicat; warn: avert alert prevenu
    fire: incendie feu$ flamme brul pompier; water: eau$ eaux fleuve riviere crue inond barrage potable robinet lac source nappe
    weather: pluie tempete meteo neige secheresse ouragan orage; train: train rail tram ligne gare; road: route rue$ voiture circul bus$
    ship: navire ferry port$ bateau; house: maison logement loyer habitat locat hotel heberg gite expuls
    resident: habitant riverain vivent popul citoyen administre voisin
    people: personne gens visiteur client voyageur usager monde foyer public spectateur participant membre technicien epargn investisseur adherent consommat
    child: enfant jeune mineur ado$ adolescent bebes ecolier; family: famille frere soeur mere pere epou fille$ fils$ parent maman papa proche famil
    age: age$ ans$; energy: electric energie courant batterie solaire panne coupure; study: etude recherch rapport enquete sondage; find: trouv decouv
    deny: nie$ nier dement refut; accuse: accus reproch mis-en-cause; demand: demand exig reclam veut; promise: prom assur engag
    decide: decid decision adopt approuv tranch; investigate: enquet; steal: vol$ vole fraude detourn cambriol butin derob saisi corrup pot-de-vin dessous
    arrest: arret interpel ecrou; war: guerre attaque armee soldat; win: gagn remport victoire bat$ battu vainc; record: record
    future: prochain avenir prevu prevoi futur; meet: rencontr negoci discut reunion assembl rassembl reuni; delay: retard report
    leave: quitt demission depart; opinion: pense avis juge$ estim selon denonc croit affirme soutient plaide; test: test mesur
    damage: degat detrui endommag; repair: repar renov restaur remettre reconstru remplac refaire
    cause: cause raison origine provoqu motif pourquoi excuse provenance vient
    animal: anima chien chat$ chats cheval chevaux vache mouton brebis loup oiseau poisson betail espece abeille insect ours cigogne cochon chevre poule
    food: mange nourriture aliment pain$ pains baguette viande repas boire restaurant cuisin dejeuner diner lait fruit legume cantine plat$ plats
    fear: craint crain peur redout inquiet; hope: esper souhait; help: aide$ aider aident secour sauv benevol; learn: appren formation forme$ stage cours$
    allow: autoris permet permis permettre licence droit$ possible; forbid: interdi banni$ bannie prohib defendu; appoint: nomme nomin design recrut
    replace: succes repreneur; give: donne don$ dons offr recompens cadeau subvention accord$ verse vers$ obten recev recoi touch
    send: envoi envoy livr fourni distribu; move: demenag transfer transport deplac; arrive: arriv attein; lose: perd perte pertes; search: cherch fouill
    missing: dispar; escape: fui$ fuite fuir echapp evad; evacuate: evacu; accident: accident collision crash drame catastroph percut
    fault: faute erreur neglig defaut defaill; break: bris$ cass fissur effondr rompu rupture; secret: secret cache dissimul serrure
    announce: annonc publi$ publie devoil present revel divulgu alerte lanceur; say: dit$ dire declar expliqu racont affirm precis indique
    answer: repond repons repliqu reag reaction ripost defend; deal: accord contrat traite pacte; cancel: annul suspen interromp abandon supprime report$
    stay: reste rester rest continu; debt: dette pret$ prets credit emprunt; own: propri detient appart actionnair; trade: commerc export import
    shop: magasin boutique marche rayon etal commerces commercant caisse; factory: usine atelier manufactur; machine: machine appareil equip moteur
    computer: ordinat internet ligne$ logiciel donnees pirat cyber application site$ serveur numer telephon intrus
    plane: avion aeroport pilote helicopt aerien; bridge: pont$ ponts tunnel; bicycle: velo velos cyclist
    farm: fermes agricol agricult eleveur recolt berger champ; forest: foret arbre bois$ parc jardin abatt coup$ couper planter tree
    mountain: montagne colline sommet alpes; sea: mer$ cote plage ocean nage baign ile$
    art: art$ arts artist musee exposition galerie peint sculptur statue; music: musique chanson concert chant orchestr
    film: film cinema theatre acteur actric; book: livre$ livres roman bibliothe auteur ecrivain
    sport: sport match equipe joueur entrain course athlet champion tournoi ligue club buts score medaille coupe
    religion: eglise mosquee temple pretre relig eveque pape; weapon: arme$ armes tir$ tirer tire bombe fusil missile explos
    politics: parti$ partis polit parlement depute senat assemblee opposition; country: pays nation etranger; migrant: migrant refugie asile
    place: lieu$ lieux endroit site terrain parcelle zone; town: ville village commune municip quartier mairies
    building: batiment immeuble toit mur$ murs tour$ salle; speed: vitesse rapid vite; weight: poids pese lourd
    length: longue haut hauteur profond large metre; far: loin distance kilomet; heat: chaleur temperat chaud froid degre
    medicine: medica vaccin traitement therap soign; virus: virus epidem infect bacter; surgery: operation chirurg oper$
    birth: naiss ne$ nee$ bebe enceinte; celebrate: fete celebr festival anniver; visit: visit touris; ticket: billet entree ticket
    wage: salaire remuner prime; retire: retrait pension; expert: expert scientif chercheur professeur specialist historien biologist
    press: presse journal media; witness: temoin temoign; suspect: suspect accuse$ mis$ auteur$; evidence: preuve prouv document dossier photo image video
    environment: environn climat pollu dechet carbone emission ecolog; fuel: petrole gaz charbon essence carburant diesel
    space: espace$ planete etoile telescop comete astronom fusee satellit; history: histoir siecle archeolog antique; new: nouveau nouvel neuf$ neuve
    first: premier ancien preced auparavant initial origin; part: part$ partie moitie pourcent tiers quart; plan: plan$ plans propos; aim: but$ objectif
    condition: condition oblig doit; safety: securit protec proteg surveil garde controle inspect; danger: danger risque menac; problem: problem difficult
    bankrupt: faillite insolv echou echec; use: utilis emploi$ servi$ sert; make: fabriqu produi produc; driver: conduct chauffeur conduir
    name: nom$ noms appel nomme$; message: lettre courriel mail message; sorry: excus regret; praise: salu felicit; complain: plain
    signature: signatur petition signe; travel: voyage trajet deplacement; return: retour rouvr reprend reprise revenir restitu
    rival: rival concurren adversaire; free: gratuit exoner exempt dispens; tree: platane; limit: limit restrein restrict rationn plafon quota
    affect: touche affect concern; sleep: dormi nuit$ couch; bank: banque banc; time: delai echeance; agree: compromis; size: ampleur taille quantite
  `,
  claims: frenchClaims,
  reasons: /(?<!\p{L})(?:parce qu|puisqu|(?:car|en raison|à cause|afin|pour|grâce à)(?!\p{L}))/iu,
  otherRanks: /(?<!\p{L})(?:vice|adjointe?|ancien|ancienne|intérim|ex)(?!\p{L})/iu,
  explanations: /(?<!\p{L})(?:parce qu|en raison|à cause|puisqu|la raison)/iu,
  questions: {
    identity: /^[Qq]ui (?:est|était) (?:la |le |l['’])?(?<named>[^?,]+)/u,
    money:
      /combien[^?]*(?:co[uû]t|pay|argent|prix|touche|gagne)|quel(?:le)? (?:est (?:le|la) )?(?:somme|montant|prix|coût)/iu,
    next: /maintenant|ensuite|prochaine étape/iu,
    reason: /\bpourquoi\b/iu,
    age: /quel(?:le)? âge/iu,
    measure:
      /quelle (?:est la )?(?:hauteur|longueur|largeur|taille|profondeur)|quel pourcentage|quelle (?:part|proportion)/iu,
    duration:
      /combien (?:de temps|d['’](?:heures|années)|de (?:minutes|jours|semaines|mois))|quelle (?:est la )?durée/iu,
    figure: /combien|quel(?:le)? (?:âge|somme|montant|nombre|part)/iu,
    date: /\bquand\b|quel(?:le)? (?:date|année|heure|jour|mois)/iu,
    place: /(?<!\p{L})où(?!\p{L})|quel(?:le)? (?:ville|pays|endroit|lieu)/iu,
    person: /\bqui\b|comment s['’]appelle|quel est le nom/iu,
    story: /de quoi|que s.est-il passé|que se passe-t-il/iu,
  },
  dates:
    'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|année',
  dateMarks: /\d\s?h\s?\d\d|\d\sheures?(?! plus)|minuit/iu,
  numbers:
    'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|(?:dix|douz|quinz|vingt|cent)aines?|milliers?',
  pronouns: 'il|elle|ils|elles|lui',
  ages: /\d ans(?!\p{L})/iu,
  exoneration: /acquitt|relax[ée]e?\b|non-lieu|innocent[ée]/iu,
  clauses: {
    doer: /^[Qq]ui (?:(?:a|ont|avait|va|doit) )?(?!(?:est|sont|était|a|ont)[ -])(?<verb>\p{L}+)(?: (?<named>[^,?]+?))?(?= (?:de|à|pour|par|sur|dans|en)(?!\p{L})| d['’]|\s?[,?]|$)/u,
    target:
      /^[Qq]ui (?:a|ont|avait) été (?<verb>\p{L}+)(?:.*? par (?<named>[^,?]+))?|^(?:[ÀàA] )?[Qq]ui (?<named>.+?) (?:a|ont|avait)-(?:t-)?\p{L}+ (?<verb>\p{L}+)|^(?:[ÀàA] )?[Qq]ui (?<named>.+?) (?<verb>\p{L}+)-(?:t-)?(?:ils?|elles?)(?!\p{L})/u,
    objectMarks: wordSet('au aux'),
  },
  relations: frenchRelations,
  names: frenchNames,
};
