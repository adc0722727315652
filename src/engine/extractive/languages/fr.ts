import type { Rules } from './name-rules.ts';
import { list } from '../text/word-set.ts';
import { stopwords } from '../tables/stopwords.ts';

export const french: Rules = {
  language: 'fr',
  stop: stopwords('fr'),
  nouns: 'lower',
  roles: list(
    'president presidente vice-president vice-presidente premier premiere chancelier chanceliere ministre secretaire chef cheffe dirigeant dirigeante directeur directrice patron patronne pdg maire depute deputee senateur senatrice',
    'prefet prefete ambassadeur ambassadrice commissaire porte-parole conseiller conseillere candidat candidate juge procureur procureure avocat avocate general colonel capitaine commandant roi reine prince princesse pape eveque archeveque',
    'cardinal imam rabbin professeur professeure chercheur chercheuse economiste historien historienne politologue sociologue climatologue medecin infirmier infirmiere ingenieur ingenieure architecte entraineur joueur joueuse attaquant',
    'gardien acteur actrice chanteur chanteuse realisateur realisatrice producteur productrice ecrivain ecrivaine auteur autrice journaliste militant militante fondateur fondatrice responsable coordinateur coordinatrice analyste expert experte',
    'agriculteur agricultrice habitant habitante riverain riveraine pere mere fils fille frere soeur epouse epoux veuve temoin voisin voisine leader numero gouverneur gouverneure adjoint adjointe elu elue syndicaliste pecheur geologue biologiste hydrologue',
  ),
  roleEnding: null,
  roleOrder: 'noun-first',
  modifier: null,
  honorifics: list('m mme mlle mm dr me maitre'),
  organisations: list(
    'parti assemblee senat gouvernement ministere conseil commission comite agence autorite cour tribunal parquet police gendarmerie armee banque groupe societe compagnie universite institut ecole hopital fondation association',
    'federation union syndicat confederation organisation mouvement front club elysee matignon insee cgt cfdt edf sncf ratp medef prefecture mairie region metropole regie chambre centre observatoire office entreprise collectif ligue airbus renault',
  ),
  bodies: list(
    'entreprise societe groupe compagnie banque syndicat association constructeur enseigne start-up collectif parti',
  ),
  generic: list(''),
  organisationEnding: null,
  media: list(
    'journal radio television presse figaro parisien bfmtv bfm afp franceinfo tf1 liberation express',
  ),
  others: list(
    'rue avenue boulevard place pont fleuve riviere lac mer ocean mont ile port gare aeroport stade ville village departement guerre loi traite accord coupe jeux championnat prix festival tour musee tribune saint sainte',
  ),
  acts: list(
    'annonce dit declare affirme estime explique accuse critique denonce demande promet refuse rejette soutient defend appelle veut souhaite espere prevoit craint rappelle assure juge regrette salue reconnait reclame met prend fait',
    'dit fait pris mis promis voulu reconnu defendu soutenu rendu vendu perdu ecrit obtenu tenu lance souligne confirme precise ajoute poursuit conclut propose presente',
  ),
  actEnding: /(?:é|ée|és|ées)$/u,
  auxiliaries: list(
    'est sont etait etaient a ont avait avaient sera seront va vont doit doivent peut peuvent pourrait devrait aura auront devra devront pourra pourront fera',
  ),
  have: list('a ont avait avaient est sont'),
  saying: list(
    'dit declare affirme explique estime ajoute precise souligne assure indique conclut poursuit rappelle annonce regrette prevenu juge',
  ),
  adverbs: list(
    'aussi egalement deja ensuite enfin ne n pas jamais toujours encore qui se s lui-meme elle-meme',
  ),
  places: list('a en dans chez pres aux'),
  prepositions: list(
    'a de du des d par avec pour contre chez en dans sur sous vers entre selon aupres sans aux au',
  ),
  particles: list('de d la le du van von ben el al'),
  linkers: list('de du des d l la le les et aux a en pour'),
  determiners: list('le la les l un une des son sa ses leur leurs ce cette ces notre'),
  nobody: list(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre francais francaise francaises europeen europeens americain americains russes israelien',
    'etat etats nord sud est ouest tv pib ia covid co2 tva smic',
  ),
  nobodyEnding: null,
  deeds: list('accuse critique soutient rencontre accusé critiqué soutenu rencontré nommé condamné'),
  objects: list(''),
  passive: null,
};
