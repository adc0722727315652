/** Words that French news uses for one another: `concepts` of language.ts. */
export const frenchConcepts = `
  die: mort tue$ tues tuee deced meurt victime perir defunt; hurt: bless chute bris casse$ contusion fractur souffr
  money: argent paye payer paiement cout prix depens somme montant budget invest indemn financ enveloppe fric rembours facture euro$ euros dollar cher$ chere cheque bon$ pecun
  penalty: amende sanction peine$ blame$ punition prison incarcer detenu ferme$; vote: vote voix scrutin elu$ elus election
  work: travail emploi employ salari poste personnel metier boulot tache fonction employe salarie ouvrier effectif
  dismiss: licenci supprim renvoy vire suspend revoc evinc limoge perdu-sa-place; strike: greve debrayage
  oppose: oppos contre critiqu refus reje contest protest; support: soutien souten favorable; begin: commenc debut demarr lance entre ouvr inaugur
  end: fin$ finir termin acheve achev bouc; close: ferm; build: constru chantier travaux batir
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
  leave: quitt demission depart; opinion: pense avis juge$ estim selon denonc croit affirme soutient plaide; test: test mesur; damage: degat detrui endommag
  repair: repar renov restaur remettre reconstru remplac refaire; cause: cause raison origine provoqu motif pourquoi excuse provenance vient
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
  stay: reste rester rest continu; debt: dette pret$ prets credit emprunt; own: propri detient appart actionnair approprier posses
  trade: commerc export import; shop: magasin boutique marche rayon etal commerces commercant caisse; factory: usine atelier manufactur
  machine: machine appareil equip moteur; computer: ordinat internet ligne$ logiciel donnees pirat cyber application site$ serveur numer telephon intrus
  plane: avion aeroport pilote helicopt aerien; bridge: pont$ ponts tunnel; bicycle: velo velos cyclist
  farm: fermes agricol agricult eleveur recolt berger champ; forest: foret arbre bois$ parc jardin abatt coup$ couper planter tree
  mountain: montagne colline sommet alpes; sea: mer$ cote plage ocean nage baign ile$
  art: art$ arts artist musee exposition galerie peint sculptur statue oeuvre œuvre toile$ tableau peintre dessin collection
  music: musique chanson concert chant orchestr; film: film cinema theatre acteur actric; book: livre$ livres roman bibliothe auteur ecrivain
  sport: sport match equipe joueur entrain course athlet champion tournoi ligue club buts score medaille coupe
  religion: eglise mosquee temple pretre relig eveque pape; weapon: arme$ armes tir$ tirer tire bombe fusil missile explos
  politics: parti$ partis polit parlement depute senat assemblee opposition; country: pays nation etranger; migrant: migrant refugie asile
  place: lieu$ lieux endroit site terrain parcelle zone; town: ville village commune municip quartier mairies
  building: batiment immeuble toit mur$ murs tour$ salle; speed: vitesse rapid vite; weight: poids pese lourd
  length: longue haut hauteur profond large metre; far: loin distance kilomet; heat: chaleur temperat chaud froid degre
  medicine: medica vaccin traitement therap soign; virus: virus epidem infect bacter; surgery: operation chirurg oper$; birth: naiss ne$ nee$ bebe enceinte
  celebrate: fete celebr festival anniver; visit: visit touris; ticket: billet entree ticket; wage: salaire remuner prime; retire: retrait pension
  expert: expert scientif chercheur professeur specialist historien biologist; press: presse journal media; witness: temoin temoign
  suspect: suspect accuse$ mis$ auteur$; evidence: preuve prouv document dossier photo image video
  environment: environn climat pollu dechet carbone emission ecolog; fuel: petrole gaz charbon essence carburant diesel
  space: espace$ planete etoile telescop comete astronom fusee satellit; history: histoir siecle archeolog antique; new: nouveau nouvel neuf$ neuve
  first: premier ancien preced auparavant initial origin; part: part$ partie moitie pourcent tiers quart; plan: plan$ plans propos; aim: but$ objectif
  condition: condition oblig doit; safety: securit protec proteg surveil garde controle inspect; danger: danger risque menac; problem: problem difficult
  bankrupt: faillite insolv echou echec; use: utilis emploi$ servi$ sert; make: fabriqu produi produc; driver: conduct chauffeur conduir
  name: nom$ noms appel nomme$; message: lettre courriel mail message; sorry: excus regret; praise: salu felicit; complain: plain
  signature: signatur petition signe; travel: voyage trajet deplacement; return: retour rouvr reprend reprise revenir restitu
  rival: rival concurren adversaire; free: gratuit exoner exempt dispens; tree: platane; limit: limit restrein restrict rationn plafon quota
  affect: touche affect concern; sleep: dormi nuit$ couch dorm sommeil lit$ lits; bank: banque banc; time: delai echeance heure minute duree
  agree: compromis; size: ampleur taille quantite; woman: femme$ femmes filles dame$ feminin; man: homme$ hommes monsieur garcon masculin
  friend: ami$ amis amie copain compagnon proches; marry: mari$ marie$ marier mariage noce divorc epous fiance
  know: sait$ savait savoir su$ connai connu conscien appris$; change: chang modif transform reform adapt ajust converti
  choose: choisi choix prefer select opt$ opter; result: consequence effet bilan issue$
  organisation: association fondation organisation institut ong$ federation collectif; committee: comite commission conseil bureau$
  disaster: seisme tremblement glissement avalanche volcan tsunami; lie: ment$ menti mentir mensong faux$ fausse falsif truqu tromp contrefa
  ransom: rancon chantage otage enlev kidnapp; protest: manifest cortege defile; diplomacy: ambassade diplomat consul emissaire
  prize: trophee laureat distinct; poor: pauvre precar demuni sans-abri; rich: riche fortune aise$ luxe million; insurance: assurance assureur mutuelle
  product: produit article marque marchandise modele bien$ biens; quality: qualite norme standard; schedule: calendrier horaire programme agenda
  night: nuit soir$ soiree minuit; morning: matin matinee aube; season: ete$ hiver printemps automne saison; holiday: vacance conge$ conges ferie week-end
  border: frontiere douan; room: salles piece$ pieces chambre cuisine cave$ etage sol$; door: porte$ portes fenetre cle$ cles clef
  body: main$ mains jambe bras$ pied$ genou epaule os$; drug: drogue cocaine heroine cannabis stupefiant trafic
  alcohol: alcool biere vin$ vins ivre brasser bar$; tobacco: fum$ fumer fume tabac cigar; language: langue traduc tradui interprete parle$
  see: vu$ voir$ voit vue$ apercu aperc regard observ remarq revoir; hear: entend entendu bruit son$ ecout; read: lire$ lu$ lecture ecri ecrit
  follow: suivi suivre suit$; save: preserv sauvegard; request: sollicit requete requis; invite: invit accueil convi
  join: rejoin adher particip integr inscri; link: lien$ liens lie$ relat contact; divorce: separ; succeed: reuss parven parvenu
  lack: manque penur insuffis absence; need: besoin necess faut$ exige; compare: compar differen plus-que; count: total nombre
  happen: evenement survenu deroul; reject: rejet declin repouss ecart; throw: jet$ jete jeter lancer; hold: tient tenu gard$; cut: reduct suppression
  measure: mesure$ mesures demarche; contract: signer signature acte$ bail$; official: porte-parole representant
  debate: debat discussion pourparler dialogue; approve: valid ratifi feu-vert accepte; expel: exclu exclus chass; fan: supporter supporteur fan$ fans
  swim: piscine bain$ plong; clothes: vetement robe$ chemise chaussure manteau uniforme; metal: or$ bronze fer$ acier cuivre metal
  stone: pierre roche beton brique marbre; bag: sac$ sacs valise carton colis conteneur; truck: camion fourgon tracteur remorque
  technology: technolog robot artificiel algorithm puce$; advert: campagne reclame promo; wait: attend attente; continue: dure$ durer maintien
  prepare: prepar; idea: idee suggest proposi; responsib: responsab blame charge$; right: droits; identity: identit identifi reconnu reconnait
  origin: provient issu$; remove: retir confisqu ote$ rappel; reveal: divulg; cost: coute couts vaut valeur estime$; ruin: ruin demoli ravag
`;
