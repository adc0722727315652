import { languageOf } from '../text/normalize.ts';
import { list } from '../text/word-set.ts';

/** Words that carry no content of their own, question words among them; folded. */
const tables: Record<string, ReadonlySet<string>> = {
  en: list(
    'a about above across after again against ago all almost also although am among an and another any are around as at away back be',
    'because been before being below between both but by came can come could did do does doing done down during each either else',
    'even ever every few for from further get go going had has have having he her here hers herself him himself his how however i if in',
    'into is it its itself just last least less let like made make many may me might more most much must my near neither new next',
    'no nor not now of off on once one only onto or other our out over own per rather really same several shall she should since so',
    'some still such take than that the their them themselves then there these they this those though through thus to too toward',
    'towards under until up upon us very via was we well went were what whatever when where whether which while who whom whose why',
    "will with within without would yes yet you your it's don't doesn't didn't isn't wasn't aren't won't can't couldn't",
    'article story text news happen happened happens exactly according tell explain describe thing things someone anyone everything',
  ),
  de: list(
    'aber alle allem allen aller alles als also am an auch auf aus bei beim bereits bis da dabei dadurch damit dann daran darauf das dass',
    'dazu dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es',
    'etwa euch fur gegen hat hatte hatten habe haben ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jedes jetzt',
    'kann kein keine konnte konnen mehr mit muss mussen nach nicht noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner',
    'seit sich sie sind so soll sollen sollte sowie uber um und uns unter vom von vor wann war waren warum was weil welche welchem welchen',
    'welcher welches wem wen wenn wer werden wessen wie wieder wieso wird wo wohin woher wurde wurden wir zu zum zur zwischen viel viele',
    'lange gibt gab worden laut artikel text bereits machen macht geschah passiert',
  ),
  fr: list(
    'a afin ai ainsi alors apres au aucun aussi autre autres aux avaient avait avant avec avoir beaucoup bien c car ce cela celle celui ces',
    'cet cette ceux chaque chez comme comment combien contre d dans de depuis des deja donc dont du elle elles en encore entre est et etaient',
    'etait ete etre eu eux fait faire font il ils j je jusqu l la le les leur leurs lors lorsque lui m mais me meme moins mon n ne ni nos',
    'notre nous on ont ou par parce pas pendant peu peut plus plusieurs pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa',
    'sans se selon sera ses si son sont sous sur t ta tandis tel tous tout toute toutes tres trop un une va vers vos votre vous y article texte',
    'passe arrive selon temps lieu',
  ),
  es: list(
    'a ademas al algo algun alguna ante antes aqui asi aun aunque bajo cada casi como con contra cual cuales cuando cuanta cuantas cuanto',
    'cuantos de del desde donde dos durante e el ella ellas ellos en entre era eran es esa ese eso esta estaba estan estar este esto estos',
    'fue fueron ha habia han hasta hay haya he la las le les lo los mas me menos mi mientras muy nada ni no nos nuestro o otra otro otros',
    'para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre solo son su sus tal tambien tan tanto te tener tiene',
    'tienen todo todos tras tu un una unas uno unos y ya yo hizo hacer articulo texto ocurrio paso',
  ),
  pt: list(
    'a ao aos apos as ate cada com como da das de dela dele deles depois do dos e ela elas ele eles em entre era essa esse esta este eu foi',
    'foram ha isso isto ja la lhe mais mas mesmo muito na nas nao nem no nos nossa nosso num numa o onde os ou para pela pelas pelo pelos',
    'por porque quais qual quando quanta quantas quanto quantos que quem se sem ser seu seus so sobre sua suas tambem te tem ter teve um uma',
    'artigo texto aconteceu',
  ),
  it: list(
    'a ad ai al alla alle anche ancora c che chi ci come con contro cosa cui d da dal dalla dalle dei del della delle dello di dopo dove e ed',
    'era erano essere fa fino fra gli ha hanno i il in l la le lo loro ma nel nella nelle non o per perche piu poi quale quali quando quanta',
    'quante quanti quanto quella quello questa questo se senza si sia solo sono stata stato su sua sul sulla suo suoi tra tutti un una uno',
  ),
  nl: list(
    'aan al als bij dan dat de der deze die dit doen door een en er geen had heb heeft hem het hier hij hoe hoeveel hun ik in is ja je kan',
    'maar me meer men met mijn moet na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit van veel voor waar',
    'waarom wanneer waren was wat we welke wel wie wil worden werd zal ze zich zij zijn zo zonder',
  ),
  ru: list(
    'а без более был была были было быть в вам вас весь во вот все всего вы где да для до его ее если есть еще же за здесь и из или им их к',
    'как какая какие какой какое когда кого кому кто куда ли между меня мне многие может мы на над надо нам нас не него нее нет ни них но ну о',
    'об однако он она они оно от очень по под после потом почему при про раз с сам свое своей своих свой себя сейчас сколько со так также',
    'такой там то тогда того тоже только том тот ту ты у уже чего чей чем через что чтобы эта эти это этого этой этом этот я статья текст',
  ),
  ar: list(
    'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف كم لماذا هل من أي أن إن كان كانت قد لا لم لن و أو ثم بعد قبل',
    'بين حتى كل عند هو هي هم كما لكن إذا أنه أنها',
  ),
  tr: list(
    've bir bu da de ile için ne kim nerede nasıl neden kaç hangi o şu mi mı mu mü ama daha çok en gibi kadar sonra önce olarak olan oldu',
  ),
  ko: list(
    '이 그 저 것 수 등 및 또 또는 그리고 하지만 그러나 때문 위해 통해 대해 대한 대해서 관한 어떤 무엇 누구 누가 누구를 누구의 언제 어디 어디서',
    '어디에서 어디로 왜 어떻게 얼마 얼마나 얼마를 몇 몇명 무슨 어느 무엇을 무엇이 무엇인가요 있나 있나요 있는 있다 했나 했나요 하나 하나요 했는가 되나요',
    '됐나요 인가 인가요 한 할 하는 된 되는 이번 지난 오는 따르면 기사 사람 명 일',
  ),
};

const none: ReadonlySet<string> = new Set();

export function stopwords(language: string): ReadonlySet<string> {
  return tables[languageOf(language)] ?? none;
}
