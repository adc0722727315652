/**
 * Abbreviations by language, without their last full stop, in lower case and without spaces ("v. Chr." is "v.chr").
 * `never` ends no sentence (a title before a name); `number` ends none before a figure ("No. 5", "Feb. 7"); `maybe`
 * ends one only if a usual opener follows ("Acme Inc. The firm", but "Acme Inc. Chair").
 */
type Abbreviations = { never: string; number: string; maybe: string; openers: string };

const none: Abbreviations = { never: '', number: '', maybe: '', openers: '' };

/** Short forms that news in any Latin script uses. */
const shared: Abbreviations = {
  never: 'dr prof mr mrs ms st mt vs gen lt col capt sgt',
  number: 'no nr art vol p pp fig',
  maybe: 'inc ltd co corp jr sr a.m p.m approx dept est',
  openers: '',
};

const languages: Record<string, Abbreviations> = {
  en: {
    never:
      'messrs maj cmdr adm brig rep reps sen sens gov govs pres supt insp det rev hon fr ft sr cpl pvt pte ofc amb e.g i.e viz cf al v dist atty asst assoc a.k.a f.k.a',
    number: 'jan feb mar apr jun jul aug sep sept oct nov dec nos sec ch para c ca circa est',
    maybe:
      'bros llc plc esq ph.d m.d b.a m.a u.s u.k u.n e.u d.c a.d b.c mass calif conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis ave blvd rd sq bldg jan feb mar apr jun jul aug sep sept oct nov dec min max hrs',
    openers:
      'the a an in on at it he she they we you i this that these those but and however meanwhile after before when while if as for with by from to there his her its their our my some many most several both all no not one two three what who why how where so then now under over since during despite although because according earlier later last next officials police residents another each neither nobody everyone others such still yet also today yesterday more',
  },
  de: {
    never:
      'hr hrn fa med fr frl abg dipl ing z.b z b d.h d u.a u i.d.r bzw sog vgl evtl inkl exkl ggf insb bes geb gest ehem zzt max min',
    number: 'abs kap bd s ca ziff hausnr rd jan feb mär apr jun jul aug sep sept okt nov dez',
    maybe: 'mio mrd usw usf etc str tsd u.v.m v.chr n.chr chr e.v v a.d evang',
    openers:
      'der die das ein eine einen einem einer er sie es wir ihr ich in im am an auf bei mit nach vor zu zum zur nun doch aber und auch dort dann damit dieser diese dieses dies als wenn weil für von aus seit unter über laut zudem außerdem allerdings derzeit inzwischen bisher danach dabei dazu so sein seine alle viele mehrere beide nur noch wie was wer wo',
  },
  fr: {
    never: 'm mm mme mmes mlle me mgr pr ste p.ex c.-à-d cf av apr env dir',
    number: 'n chap art al janv févr avr juil sept oct nov déc p',
    maybe: 'bd ind tél cie éd j.-c av.j.-c ap.j.-c apr.j.-c',
    openers:
      'le la les un une des il elle ils elles on nous vous je ce cet cette ces mais et or donc dans en à au aux sur sous pour par avec sans après avant depuis selon lors lorsque quand si comme ainsi aussi alors cependant toutefois son sa ses leur leurs plusieurs tous de du c l d qu',
  },
  es: {
    never:
      'sr sra sres sras srta d dña da dra dres fr lic ing arq gral cnel cap sto sta ud uds vd vds p.ej p ej ee excmo mons',
    number: 'núm nº art pág págs cap tel aprox ene feb abr ago sept oct nov dic c',
    maybe: 'uu ee.uu s.a a.c d.c cía avda av izq dcha',
    openers:
      'el la los las un una unos unas en a al de del por para con sin según pero y sin embargo este esta estos estas ese esa eso su sus se no lo ella ellos ellas cuando mientras tras desde hasta durante también además aunque como si así ya entre sobre ante',
  },
  pt: {
    never: 'sr sra srs sras srta dra drs dras exmo exma eng d gal cel cap sto sta p.ex p ex',
    number: 'nº n art pág págs cap tel aprox jan fev mar abr mai jun jul ago set out nov dez',
    maybe: 's.a a.c d.c cia av ltda eua',
    openers:
      'o a os as um uma uns umas em no na nos nas ao à de do da dos das por para com sem segundo mas e este esta esse essa isso seu sua se não ele ela eles elas quando enquanto após desde até durante também além embora como já entre sobre',
  },
  it: {
    never: 'sig sigg dott prof avv ing arch on sen cav s ss mons rag geom p.es cfr gen cap',
    number: 'n art pag pagg cap tel ca gen feb mar apr mag giu lug ago set ott nov dic',
    maybe: 's.p.a s.r.l v a.c d.c',
    openers:
      'il lo la i gli le un uno una in nel nella a al alla di del della da dal per con su tra fra ma e questo questa quello quella si non lui lei loro quando mentre dopo prima secondo anche inoltre però se come già ci',
  },
  nl: {
    never: 'dhr mw mevr drs ir ing mr jhr bijv bv d.w.z o.a m.b.t i.v.m t.a.v z.g.n',
    number: 'blz art nr ca jan feb mrt apr aug sept okt nov dec',
    maybe: 'enz mln mld n.v b.v v.chr n.chr chr',
    openers:
      'de het een hij zij ze het we wij ik in op aan bij met na voor naar maar en ook dit dat deze die er toen als om van uit volgens daarnaast wel niet zijn haar hun',
  },
  ru: {
    never: 'и.о г.о г.п с.п р.п п.г.т им ул пр просп пл кв корп т.е т.н т.о т.к см ср св о проф акад напр гр',
    number: 'стр с рис п ст ч гл ок д руб коп тыс млн млрд чел км м кг л',
    maybe: 'г гг в вв т.ч др обл р-н',
    openers:
      'в на по он она они оно мы вы я это этот эта эти но и а при после до как когда если также однако кроме сейчас ранее позже между с со к из за о об от для его её их все так тем что не',
  },
  uk: {
    never: 'в.о і.о ім вул просп пл буд кв т.зв див св проф акад напр',
    number: 'стор с п ст ч гл бл грн тис млн млрд',
    maybe: 'р рр м обл ін',
    openers:
      'у в на по він вона вони ми ви я це цей ця ці але і й та а при після до як коли якщо також однак за з зі до із про від для його її їх усі так що не',
  },
  pl: {
    never: 'np m.in m tzw ul al pl os płk gen mjr kpt por ks św im inż mgr hab red',
    number: 'nr str art ust godz ok poz',
    maybe: 'r w tys itd itp wg zł gr in',
    openers:
      'w we na po z ze on ona oni one to ten ta te ale i a przy jak kiedy gdy jeśli także jednak do od za dla o jego jej ich nie się tak według',
  },
  tr: {
    never: 'sn av yrd doç öğr gör alb yzb org müh mah cad sok bkz örn',
    number: 's sf no md',
    maybe: 'vb vs a.ş ltd şti',
    openers: 'bu o bir ve ama ancak ise için ile olarak sonra önce ayrıca daha çok hem şu onun onlar biz ben',
  },
  ar: { ...none, never: 'د أ ا' },
  hi: { ...none, never: 'डॉ श्री प्रो पं' },
  sv: {
    never: 't.ex bl.a d.v.s s.k fr.o.m t.o.m resp ang ca kl nr st',
    number: 'sid kap',
    maybe: 'osv m.m m.fl mkr mdr',
    openers:
      'det den de en ett han hon vi ni jag i på av för med till från men och att som när om efter enligt där nu så',
  },
};

/** What `boundary.ts` asks: the language's words and the shared ones, as sets. */
export type AbbreviationSets = { [K in keyof Abbreviations]: ReadonlySet<string> };

const held = new Map<string, AbbreviationSets>();

/** The abbreviations of a language (a BCP 47 primary tag); the shared ones alone where it has no table. */
export function abbreviationsOf(language: string): AbbreviationSets {
  const known = held.get(language);
  if (known) return known;
  const own = languages[language] ?? none;
  const set = (key: keyof Abbreviations) =>
    new Set(`${shared[key]} ${own[key]}`.split(' ').filter((word) => word !== ''));
  const sets = { never: set('never'), number: set('number'), maybe: set('maybe'), openers: set('openers') };
  held.set(language, sets);
  return sets;
}

/** Whether a capitalised word usually opens a sentence in a language: "The", "Der", "Le". */
export function isOpener(word: string, language: string): boolean {
  const first = word.split(/[’']/u)[0] ?? word;
  return /^\p{Lu}/u.test(first) && abbreviationsOf(language).openers.has(first.toLowerCase());
}
