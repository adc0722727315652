const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Folded words that are often capitalised and name nobody in particular: titles, offices, times, nationalities are apart. */
export const genericWords: ReadonlySet<string> = set(
  'mr mrs ms miss dr prof professor sir lord lady dame st president vice prime minister ministry minister secretary chancellor mayor governor senator congressman king queen prince princess',
  'director general chief executive officer chairman chairwoman chair head judge justice captain colonel sergeant inspector pope bishop father mother',
  'government parliament congress senate house commons council court supreme federal state national international regional local central european american asian african western eastern northern southern north south east west',
  'city county town village street road avenue square park river lake sea ocean island islands bay valley mount mountain university college school institute academy hospital church museum library',
  'company corporation group bank trust fund foundation association union guild society agency authority office department committee commission board bureau service services party police army navy force fire',
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday',
  'internet christmas easter ramadan earth world god bible covid i im ive ill id ceo cfo gdp tv dna ai it eu un us uk usa nato',
  'monsieur madame mme mlle m maitre ministre president presidente directeur directrice maire etat republique gouvernement assemblee senat conseil tribunal cour eglise universite musee ecole rue avenue place ville mairie',
  'senor senora don dona presidente presidenta ministro ministra gobierno estado congreso senado ayuntamiento tribunal universidad calle plaza iglesia consejo comunidad',
  'frau herr doktor bund land',
);

/** Words that open English sentences. */
const english = set(
  'the a an this that these those it its he she they we you his her their our my your one two three four five six seven eight nine ten eleven twelve both each every either neither some any all most many few several much more less no none nobody nothing everyone everybody someone something anyone people',
  'in on at by for from to of with without within under over above below between among amid after before during since until till through throughout across along around about against despite except beyond behind beside besides near off onto out up down into like unlike upon via per as than',
  'and or but nor so yet if when whenever while although though because unless once where wherever whether who whom whose which what why how',
  'there here then now today yesterday tomorrow later earlier soon still even also however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe only just not never always often sometimes usually again already almost nearly roughly approximately together afterwards overall separately similarly additionally finally eventually recently currently previously originally initially according based due given compared following including regarding concerning asked having being',
  'officials experts critics supporters opponents analysts observers residents locals workers employees staff unions teachers students pupils parents children families women men doctors nurses patients scientists researchers engineers inspectors investigators prosecutors police lawyers judges voters politicians ministers lawmakers lawmakers authorities investors shareholders economists farmers fishermen drivers passengers tourists visitors customers consumers companies firms shares stock stocks prices sales profits losses costs wages taxes rents exports imports trade talks negotiations plans rules repairs construction production work rail trains flights ferry ferries traffic tickets entry admission access damage rain water food fuel gas oil gas-fired electricity power energy heat snow fire research analysis evidence critics support opposition protest protests protesters demand supply growth inflation unemployment immigration education health industry business management parliament government congress councils council cities schools hospitals universities scientists fund-raising funding fundraising donations irrigation foreign domestic national local public private former new old young other another such same different early late next last first second third final main major large small big high low long short full total average annual monthly weekly daily half double',
);
const german = set(
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jede jeder jedes alle allen beide beiden viele vieler wenige einige mehrere manche kein keine keiner niemand jemand man er sie es wir ihr ich sein seine seinen seiner ihr ihre ihren ihrer unser',
  'in im am an auf aus bei beim mit nach von vom vor zu zum zur fur gegen ohne um durch uber unter zwischen neben hinter seit bis wahrend wegen trotz laut gemass statt anstatt ab binnen innerhalb ausserhalb entlang anhand aufgrund zufolge',
  'und oder aber denn sondern doch wenn als ob weil dass damit obwohl nachdem bevor sobald solange falls wie wo wer was wann warum woher wohin welche welcher welches',
  'hier dort dann danach dabei dazu daher darum deshalb deswegen dennoch trotzdem jedoch allerdings zudem ausserdem auch nur noch schon erst bereits jetzt nun heute gestern morgen bald spater fruher zuvor zuletzt zunachst anfangs schliesslich insgesamt ursprunglich derzeit kunftig bisher bislang bis seitdem inzwischen mittlerweile gleichzeitig zugleich etwa rund knapp fast mehr weniger uber mindestens hochstens taglich jahrlich monatlich wochentlich so sonst nicht nie immer oft meist manchmal vielleicht wohl sogar selbst',
  'anfang mitte ende prozent millionen milliarden million milliarde mio mrd euro dollar uhr zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn sechzig hundert tausend',
);
const french = set(
  'le la les l un une des du de d au aux ce cet cette ces mon ma mes son sa ses leur leurs notre votre il elle ils elles on nous vous je tu c s n j qui que quoi dont ou qu tout toute tous toutes chaque plusieurs certains certaines quelque quelques aucun aucune nul personne rien autre autres meme',
  'a en dans par pour sur sous avec sans chez entre vers depuis pendant durant avant apres contre malgre selon sauf outre d-ici des jusqu jusque lors grace parmi face quant hors',
  'et ou mais donc or ni car si quand lorsque lorsqu comme puisque parce tandis alors afin bien',
  'ici la puis ensuite ainsi aussi encore deja toujours jamais souvent parfois peut-etre environ pres presque plus moins trop tres seul seule seuls seules enfin cependant toutefois neanmoins pourtant desormais aujourd aujourd-hui hier demain actuellement auparavant initialement finalement egalement ne pas lance lances lancee lancees prevenu prevenue interroge interrogee fonde fondee cree creee ne nee age agee situe situee premier premiere dernier derniere nouveau nouvelle deux trois quatre cinq six sept huit neuf dix',
);
const spanish = set(
  'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu nuestro nuestra yo el ella ellos ellas ello nosotros usted ustedes se le les me nos que quien quienes cual cuales cuyo todo toda todos todas cada varios varias algunos algunas algun alguna ningun ninguna nadie nada algo otro otra otros otras mismo misma',
  'a ante bajo con contra de desde durante en entre hacia hasta mediante para por segun sin sobre tras del al salvo excepto dentro fuera cerca lejos junto frente debido gracias pese',
  'y e o u pero sino mas aunque si cuando mientras porque pues como donde adonde ademas asi',
  'aqui ahi alli ahora hoy ayer manana luego despues antes entonces tambien tampoco ya aun todavia siempre nunca casi solo solamente no si muy mas menos unos cerca alrededor aproximadamente actualmente anteriormente finalmente sin-embargo esta estan estaba es son era eran fue fueron ha han habia hay hubo sera seran tiene tienen tenia quedan queda falta faltan llovieron llovio cayo cayeron dos tres cuatro cinco seis siete ocho nueve diez primero primera',
);

const openers: Record<string, ReadonlySet<string>> = { en: english, de: german, fr: french, es: spanish };

/** Whether a folded word is one that may open a sentence of the language and names nobody. */
export const opensSentences = (word: string, language: string): boolean =>
  openers[language]?.has(word) ?? false;

const persons: Record<string, RegExp> = {
  en: /^(?:said|says|told|tells|added|adds|noted|notes|argued|argues|believes?|believed|claims|claimed|denies|denied|denounced|accuse[sd]|announced|announces|wants|wanted|plans|planned|expects|expected|estimated|estimates|warned|warns|criticis\w+|criticiz\w+|praised|called|calls|promised|promises|vowed|admitted|admits|insisted|insists|thinks|thought|hopes|hoped|recalled|recalls|joked|explained|explains|wrote|writes|asked|asks|urged|urges|faces|faced|will|would|has|had|was|is|who)$/u,
  de: /^(?:sagte?|erklarte?|betonte?|nannte|nennt|wirft|warf|fordert|forderte|kundigte?|lobte?|kritisierte?|kritisiert|sieht|sah|halt|hielt|will|wollte|verlangt|verlangte|erwartet|erwartete|warnt|warnte|versprach|verspricht|klagte?|spricht|sprach|weist|wies|teilte|meint|meinte|glaubt|rechnet|rechnete|hofft|hoffte|plant|plante|begrusste|begrusst|raumte|stellte?|bußte|buste|wandte|bezeichnete|bezeichnet|vermutet|schatzt|berichtet|berichtete|genugt|bußt|bust|kostet)$/u,
  fr: /^(?:a|avait|est|etait|sera|va|fera|veut|voulait|dit|juge|estime|affirme|souligne|rappelle|explique|annonce|demande|declare|assure|vise|voit|se|s|ne|n|qui|raconte|deplore|critique|promet|espere|craint|accuse|reproche|pense|croit|ajoute|rechauffe|regrette|salue|y|propose|denonce|reclame)$/u,
  es: /^(?:\p{L}{2,}(?:o|io)|ha|habia|es|era|sera|va|quiere|queria|dice|dijo|cree|teme|espera|afirma|asegura|explica|pide|advierte|lamenta|calcula|denuncia|sostiene|considera|anuncia|reconoce|destaca|critica)$/u,
};

/** Whether a folded word is one that a person does: what stands before it at the start of a sentence is a name. */
export const isActOfPerson = (word: string, language: string): boolean =>
  persons[language]?.test(word) ?? false;
