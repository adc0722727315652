import { stemmer } from '@orama/stemmers/english';
import { englishClaims } from './claims/en.ts';
import { englishConcepts } from './concepts/en.ts';
import { englishSynonyms } from './synonyms/en.ts';
import type { Language } from './language.ts';
import { englishQuestions } from './questions/en.ts';
import { englishRelations } from './relations/en.ts';
import { wordSet } from '../text/word-set.ts';
import { noRules, type NameRules } from './name-rules.ts';

const stopwords = wordSet(
  'a a.m about above across after again against ago all almost also although am among an and another any are around as at away back be',
  'because been before being below between both but by came can come could did do does doing done down during each either else',
  'even ever every few for from further get go going had has have having he her here hers herself him himself his how however i if in',
  'into is it its itself just last least less let like made make many may me might more most much must my near neither new next',
  'no nor not now of off on once one only onto or other our out over own p.m per rather really same several shall she should since so',
  'some still such take than that the their them themselves then there these they this those though through thus to too toward',
  'towards under until up upon us very via was we well went were what whatever when where whether which while who whom whose why',
  "will with within without would yes yet you your it's don't doesn't didn't isn't wasn't aren't won't can't couldn't",
  'article story text news happen happened happens exactly according tell explain describe thing things someone anyone everything',
);
/** Irregular forms by the word that they are forms of. */
const irregular = new Map(
  (
    'said say|says say|held hold|lost lose|loss lose|left leave|gave give|given give|took take|taken take|made make|sent send|' +
    'spoke speak|spoken speak|wrote write|written write|chose choose|chosen choose|choice choose|ran run|saw see|seen see|' +
    'found find|knew know|known know|thought think|brought bring|taught teach|caught catch|fought fight|shot shoot|struck strike|' +
    'drove drive|driven drive|broke break|broken break|kept keep|children child|men man|women woman|people person'
  )
    .split('|')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);

/** English verbs and measures that say little in a question: their absence from a sentence tells nothing. Stemmed. */
const lightVerbs: ReadonlySet<string> = new Set(
  'say tell think want make take give get go come know see use call ask long old far high larg big often tall wide deep fast strong heavi'.split(
    ' ',
  ),
);

const englishNames: NameRules = {
  ...noRules,
  language: 'en',
  joints: wordSet('and'),
  days: wordSet('on'),
  organs: wordSet('board management leadership'),
  anybodys: wordSet('company firm group'),
  shortened: wordSet('st sen rep gov gen lt col sgt rev hon capt maj adm sr jr inc corp ltd co'),
  adverbEnding: /ly$/u,
  relative: /^(?!(?:is|was|does|always|perhaps|this|his|its)$)\p{Ll}{2,}(?:s|ed)$/u,
  participle: /ing$/u,
  source: /^(?:according to|(?:came|comes) from|(?:review|report|study|survey|analysis|audit|inquiry) by)$/u,
  lodged: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  indefinite: /^(?:an?|his|her|its|our|their|one|another)$/u,
  attribute:
    /^(?:former|ex|acting|interim|deputy|assistant|late|longtime|current|outgoing|incoming|retired|disgraced|police|state|federal|local|city|county|fellow|veteran|\p{L}+-\p{L}+|\p{L}+(?:an|ese|ish|al))$/u,
  infinitive:
    /^to (?:suspect|judge|witness|guard|coach|host|head|chair|remove|welcome|replace|succeed|sack|fire|hire|appoint|elect|meet|see|help|support|back|defend|attack|critici[sz]e|praise|thank|sue|arrest|charge|beat|face|join|ask|tell|call|free|kill|protect|impeach|oust|oppose|challenge|defeat|sign|convict|acquit|save|visit)$|^(?:the|an?|our|your|its|their|this|any|most) (?:general|official|major)$/u,
  pronoun: /^I(?:['’]|$)/u,
  commonOpener: /(?:s|ly)$|['’]|^police$/u,
  plural: /s$|^(?:Wom|M)en$|^Children$|^People$/u,
  causes: wordSet('for without against'),
  citizens: /^(?:charity|group|campaign|coalition|alliance|movement)$/u,
  stopwords,
  placePrepositions: wordSet('in at near around outside across'),
  roles: wordSet(
    'president vice-president premier chancellor minister secretary undersecretary leader chief head chair chairman chairwoman chairperson director deputy',
    'manager officer executive founder co-founder cofounder owner partner ceo cfo coo cto boss governor mayor senator congressman congresswoman representative rep sen gov',
    'lawmaker mp mep councilmember trooper dj cofounder councillor councilor councilman councilwoman delegate ambassador envoy diplomat commissioner spokesman spokeswoman spokesperson adviser advisor aide',
    'strategist candidate nominee judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff detective inspector superintendent constable',
    'officer sergeant captain lieutenant colonel major general admiral commander marshal brigadier soldier pilot king queen prince princess emperor empress crown duke',
    'duchess sultan emir sheikh ayatollah imam pope bishop archbishop cardinal priest reverend rabbi pastor professor lecturer researcher scientist economist analyst',
    'historian expert scholar fellow doctor surgeon nurse engineer architect designer developer programmer teacher principal headteacher',
    'student coach trainer striker midfielder defender goalkeeper quarterback pitcher player driver rider champion actor actress singer rapper composer conductor',
    'director filmmaker producer comedian artist painter author writer novelist poet journalist reporter correspondent editor columnist presenter host publisher photographer',
    'activist campaigner organizer organiser entrepreneur investor billionaire businessman businesswoman tycoon mogul banker trader farmer fisherman shopkeeper resident',
    'victim suspect defendant plaintiff survivor witness neighbour neighbor father mother parent son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece',
    'grandfather grandmother grandson granddaughter partner girlfriend boyfriend friend colleague successor predecessor counterpart whip speaker treasurer comptroller',
    'chief-of-staff coordinator administrator superintendent supervisor inspector-general watchdog warden harbourmaster master steward secretary-general dictator guitarist drummer bassist dancer astronaut',
    'claimant appellant complainant tenant pensioner retiree passenger customer deckhand sailor trainee apprentice mechanic landlord landlady carer cleaner clerk waiter waitress cook pharmacist dentist physicist chemist veterinarian therapist auditor accountant coroner juror lobbyist blogger hacker',
    'democrat republican conservative liberal nationalist socialist',
    'trustee curator librarian chef baker butcher carpenter plumber firefighter paramedic ranger guide volunteer official co-chair co-owner co-author veteran rival lieutenant-general vice-chairman ombudsman regulator negotiator mediator',
  ),
  trades: /^(?:Baker|Butcher|Carpenter|Cook|Driver|Farmer|Painter|Priest|Singer)$/u,
  roleEnding: /(?:ologist|ician|ionist)$/u,
  roleOrder: 'noun-last',
  nouns: 'lower',
  honorifics: wordSet('mr mrs ms miss mx dr prof sir dame lord lady mister madam'),
  organisations: wordSet(
    'party parliament congress senate assembly council committee commission cabinet government ministry department agency bureau administration authority office',
    'court tribunal police force forces army navy guard corps bank reserve fund treasury exchange company corporation corp inc ltd llc plc a/s group holdings industries',
    'motors airlines airways aviation electric electronics energy pharmaceuticals pharma technologies technology systems labs laboratories partners capital',
    'insurance telecom university college institute institution school academy hospital clinic foundation association society federation union confederation league',
    'club alliance coalition organization organisation nations network forum council board trust charity church diocese institute centre center observatory',
    'museum gallery orchestra theatre theater studios pictures entertainment records united city fc rovers wanderers athletic front movement brigade brigades militia',
    'kremlin pentagon taliban hamas hezbollah nato unesco unicef opec interpol europol republicans democrats conservatives labour greens liberals tories bundestag bundeswehr',
    'robotics water chemicals steel semiconductors analytics therapeutics biotech biosciences diagnostics healthcare wireless software freight bancorp realty',
    'seafoods conservancy cooperative co-operative ferries lines shipping logistics consortium ventures works brewery foods stores supermarkets railways railway rail transit service services partnership investigations',
  ),
  media: wordSet(
    'news times post herald tribune journal gazette telegraph guardian observer mail mirror standard chronicle radio tv television newspaper broadcasting press reuters bloomberg politico axios wire',
  ),
  organisationNouns: wordSet(
    'consultancy contractor supplier landlord company firm carmaker automaker airline chipmaker startup start-up dealer dealership bank union charity group retailer chain manufacturer operator developer insurer broker supermarket',
  ),
  collectives: wordSet('police'),
  bodies: wordSet(
    'union authority council board association federation ministry commission agency regulator watchdog committee court government department police jury prosecutors',
  ),
  modifierBefore: /^[\p{L}'’-]{3,}$/u,
  links: wordSet('of for'),
  definite: wordSet('the'),
  genericOrganisations: wordSet(
    'government council court board ministry committee commission department chamber agency bureau office authority association society foundation institute university college school hospital company corporation party union club bank fund trust group church centre center museum academy federation administration',
  ),
  things: wordSet(
    'ship ferry vessel boat tanker trawler freighter yacht liner tug submarine frigate aircraft plane helicopter rocket spacecraft satellite probe telescope rover storm cyclone hurricane typhoon',
  ),
  otherNouns: wordSet(
    'street road avenue lane square boulevard highway bridge river lake sea ocean bay gulf strait channel mountain mountains mount hill hills valley island islands peninsula coast',
    'beach forest park airport station port harbour harbor tower palace castle hall county province region district state states city town village republic kingdom cup games bowl',
    'olympics championship championships tournament grand prix race festival awards award prize oscar oscars day week month year war battle revolution crisis act bill law treaty accord agreement',
    'deal plan project programme program initiative summit conference congress convention report survey study index review magazine book film movie series show album song version edition',
    'covid covid-19 coronavirus pandemic hurricane storm typhoon christmas easter ramadan thanksgiving earth mars moon internet east west north south middle america asia africa europe',
    'regulation directive code charter pledge scheme fair exhibition app path trail square gardens division series masters marathon edition phase lane',
    'bible quran koran ebola zika iphone ipad android windows facebook-live house constitution amendment stadium arena centre mall wall hotel inn pub cafe restaurant agents officers',
  ),
  actionVerbs: wordSet(
    'said says told tells adds wrote writes announces warns vows accuses calls',
    'rejects denies confirms claims argues insists suggests admits notes',
    'explains urges asks demands promises agrees refuses declines hopes wants plans',
    'expects believes thinks thought knows knew sued sues fines bans won wins lost loses beat beats led leads held holds',
    'met meets visits left leaves joins took takes made makes gave gives got gets sent sends brought brings bought buys sold sells paid pays spent built builds began begins',
    'opens closes launches orders signs approves passes votes backs supports opposes',
    'resigns quit quits fires hires appoints replaces removes attacks kills fought fights struck strikes',
    'seeks sought faces runs ran goes went came comes saw sees found finds shows put puts set sets cut cuts kept keeps became becomes rose rises fell falls spoke speaks',
    'reports releases publishes files raises offers receives used uses needs works serves',
    'hit hits read reads drew draws broke breaks shot shoots swore threw throws wore chose chooses grew grows stood stands felt feels understood',
    'wept fled split rode sang drank ate slept woke fed dealt dug flew forgot forgave froze hung laid lent rang sank shook slid stole stuck swam swept swung taught tore',
    'withdrew overtook undertook caught drove blew bit blames joins projects wears',
  ),
  actionVerbEnding: /^\p{Ll}{3,}ed$/u,
  auxiliaries: wordSet(
    "is was were are has have had will would can could may might must should does did do isn't wasn't weren't hasn't hadn't won't wouldn't can't couldn't doesn't didn't",
  ),
  perfectAuxiliaries: wordSet('has have had'),
  reportingVerbs: wordSet('said says added adds wrote warned argued explained noted insisted asked'),
  adverbs: wordSet(
    'yesterday today tonight tomorrow also then later now never not already still once again often always reportedly recently repeatedly publicly first long only just even initially subsequently meanwhile instead however therefore themselves himself herself itself all both who which moment',
  ),
  prepositions: wordSet(
    'of for by with in at on from to into about over under against between among near through towards toward around behind beyond outside inside across via per off during including without',
  ),
  particles: wordSet('de da des di du del della van von der den bin ibn bint al el la le dos das ter ten zu'),
  linkers: wordSet('of the and for on &'),
  determiners: wordSet('the a an his her its their our my your this these those one another'),
  nonActors: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    'french german dutch greek swiss thai czech arab arabs arabic iraqi israeli israelis pakistani saudi saudis kuwaiti qatari emirati omani yemeni afghan afghans uzbek kazakh kyrgyz tajik turkmen filipino welsh scots',
    'english british irish scottish spanish turkish danish swedish finnish polish japanese chinese korean koreans russian russians american americans african africans european europeans asian indian indians ukrainian ukrainians palestinian palestinians',
    'canadian australian brazilian mexican iranian iranians syrian syrians lebanese egyptian egyptians italian italians austrian belgian norwegian portuguese hungarian romanian bulgarian serbian croatian vietnamese indonesian malaysian taiwanese',
    'christian christians muslim muslims jewish jews catholic catholics hindu hindus sikh buddhist protestant islamic islamist nazi communist western eastern northern southern central latin black white hispanic latino indigenous',
    'i ok tv cctv r&d ai qb gdp covid gps dna pm am vat it ev evs pcr hiv aids faq diy usb pdf dvd cd uk-based us-led iq hr pr id ids ufo suv lgbt lgbtq lgbtq+ ipo esg kpi usd eur gbp mph km kg ap afp reuters yonhap kcna bbc cnn cnbc nbc cbs abc fox npr',
    'mr mrs ms dr god internet christmas easter ramadan ad bc gmt et pt ct edt pdt est pst cet utc bst q1 q2 q3 q4 g7 g20 ii iii iv chapter figure table photo image file getty ngo ngos brits read more related share advertisement',
  ),
  nonActorEnding: /^(?:non|anti|pro|pre|post)-|-(?:based|led|backed|born|owned|run|bound|loving)$/u,
  objects: wordSet('with'),
  passive: { be: wordSet('be was were been being is are'), by: wordSet('by') },
};

/** All that the engine knows of English. */
export const english: Language = {
  code: 'en',
  stopwords,
  openers: wordSet(
    'he she they it his her their its him them this that these those but and so however meanwhile also still yet then such instead',
    'moreover furthermore nevertheless nonetheless therefore thus otherwise similarly there',
  ),
  headLast: true,
  stem: (word) => stemmer(irregular.get(word) ?? word),
  lightVerbs,
  stateNames:
    'US us,u.s.,usa,u.s.a.,united states,america|GB uk,u.k.,britain,great britain|KP north korea,dprk|KR south korea|CN china|AE uae|EU eu,european union|RU russia|IR iran|SY syria|VN vietnam|CZ czech republic|TR turkey|PS palestine|AQ west bank,gaza,gaza strip|HK hong kong|TW taiwan|MM myanmar|CI ivory coast|VA vatican|CD congo|LA laos|TZ tanzania|MD moldova|VE venezuela|BO bolivia|BN brunei|FM micronesia|MK macedonia',
  capitals:
    'washington US|beijing CN|moscow RU|pyongyang KP|seoul KR|tokyo JP|london GB|paris FR|berlin DE|rome IT|madrid ES|brussels EU|kyiv UA|kiev UA|ankara TR|tehran IR|jerusalem IL|riyadh SA|cairo EG|new delhi IN|islamabad PK|kabul AF|canberra AU|ottawa CA|taipei TW|hanoi VN|warsaw PL|budapest HU|athens GR|vienna AT|kremlin RU|white house US|downing street GB',
  concepts: englishConcepts,
  synonyms: englishSynonyms,
  claims: englishClaims,
  reasons:
    /\b(?:because|due to|owing to|thanks to|so that|in order to|(?:caus|driv|prompt|trigger|spark|motivat)(?:ed|en) by|after|as a result|in response to|in protest|on (?:the )?grounds|for (?:fear|lack|failing|not|paying|\p{L}{3,}ing)(?= )|amid|citing|cited|lack of|stems? from|led to|meant that|explain\w*|therefore|blam\w+|to (?:avoid|prevent|save|protect|ensure|reduce|cut|curb|stop|spare)|(?<!\bfor an? (?:\p{L}+ )?)reason)\b/iu,
  otherRanks: /\b(?:vice|deputy|former|acting|interim|ex)\b/iu,
  explanations: /\b(?:because|due to|owing to|caused by|citing|blam\w+|reason)\b/iu,
  means: /\b(?:by|with|without|through|via|using|from|when|after|as)\b|\p{L}{2}ing\b/iu,
  questions: englishQuestions,
  dates: String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?!\p{L})|january|february|march|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year(?!-old)|century|spring|summer|autumn|winter|weekend|tonight|morning|evening|afternoon|christmas|easter|new year`,
  dateMarks: /\d\s?[ap]\.?m\b|o['’]clock|midnight|(?<!after)noon/iu,
  numbers: String.raw`one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:dozen|hundred|thousand|million|billion)s?|half`,
  pronouns: 'he|she|they|it|him|her|them|his|their|that|this|these|those',
  ages: /(?<!\p{L})(?:aged?|was|is|am|turn(?:s|ed)|in (?:his|her|their)) \d{1,3}(?:s|\b)(?! ?(?:%|percent))|’m \d\d\b|, \d{1,3},|[- ]year[- ]old|\d (?:(?:billion|million) )?years?(?!\p{L})/iu,
  finding:
    /\b(?:conclude[ds]?|discover(?:s|ed)?|f(?:inds|ound)|reveal(?:s|ed)?|show(?:s|ed|n)?) (?:\p{L}+ )?that\b/iu,
  accusation:
    /\baccus(?:e[ds]?|ing|ations?)\b|\balleg\p{L}+|\bblam(?:e[ds]?|ing)\b|\bcharged (?:with|over|in)\b|\bindict\p{L}+|\bsuspected of\b|\b(?:found|pleaded) guilty\b|\bconvict(?:s|ed)\b|\bprosecutors? (?:(?:had|have|has|also) )?(?:argue|claim|say|said|believe|contend)/iu,
  rebuttal:
    /(?<!\b(?:be|been|being|was|were|is|are) )\bden(?:y|ies|ied|ying)\b(?! (?:\S+ ){0,2}(?:access|admission|appeals?|applications?|asylum|bail|bids?|care|citizenship|coverage|custody|entry|motions?|opportunit\p{L}+|parole|permi\p{L}+|petitions?|requests?|rights?|service|treatment|visas?)\b)|\b(?:dismiss|dispute?|rebuff|refute?|reject)(?:e?[sd]|ing)? (?:(?!that\b)\S+ ){0,2}(?:accusations?|allegations?|charges?|claims?|criticisms?|suggestions?)\b|\b(?:accusations?|allegations?|charges|claims?) (?:\S+ ){0,3}(?:baseless|false|unfounded|untrue)\b|\bnot guilty\b|\binnocen(?:ce|t of)\b|\b(?:did|done) nothing wrong\b|\b(?:ha[ds]|have|was|were|is|are)(?: not|n['’]t| never)(?: been)? (?:accused|charged|convicted)\b/iu,
  exoneration:
    /acquitt(?:ed|al)|exonerated|cleared of(?! (?:\p{L}+ )?(?:debris|ice|leaves|mines|mud|rubble|sand|snow|trees|water))|not guilty|charges? (?:was|were) dropped|(?:never|not|nobody|no one) (?:been |was |has been )?charged(?! with| for)/iu,
  relative: /(?:who|that|which) (?:\p{L}+ ){0,2}$/u,
  owning: /^['’]s?(?!\p{L})/u,
  anyTowns: /^police$/iu,
  otherBody:
    /^(?:council|commission|committee|court|agency|parliament|assembly|city|county|university|police)$/u,
  subordinating:
    /(?<!\p{L})(?:as|while|when|after|before|since|because|although|though|if|unless|until|once|whereas)(?: (?:the|an?))?(?: \p{Ll}+){0,2} $/iu,
  credit:
    /\bcontributed to this (?:report|story|article)\b|\b[Oo]ur (?:podcast|newsletter|channel)\b|\bhas more (?:about|on)\b|^\P{L}*(?:[Pp]hoto\p{L}*|[Ii]nterview|[Ii]mages?|[Ii]llustrations?|[Vv]ideo|[Tt]ext|[Ww]ords|[Rr]eporting|[Ee]diting|[Ww]ritten|[Pp]roduced)\b[^.]{0,80}\b(?:[Bb]y|[Cc]ourtesy(?: of)?|[Vv]ia)(?: \p{Lu}[^\s,]*,?| and| for| of| the| &){1,12}\s*$/u,
  unreal:
    /(?:(?<!\p{L})(?:[Ii]f|[Uu]nless|[Ww]hether)|(?:^|, |(?<!\p{L})(?:[Aa]nd|[Bb]ut|[Ww]hat|[Hh]ow|[Ww]hen|[Ww]here) )(?:[Ww]ere|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould|[Mm]ight|[Cc]an|[Ww]ill))(?: [Tt]he| an?)?(?: \p{Lu}\S*){0,2} $/u,
  agent: /\bby (?:the )?(?:\p{L}+ )?(?:\p{Lu}\S* ){0,2}$/u,
  unnamed:
    /^(?:(?:while|but|and|as|when|though|although),? )?(?:some(?:one|body)?|another|others|one|many|several|most)(?: \p{Ll}+){0,3}? (?:said|says|wrote|writes|told|asked|claimed|commented|posted|tweeted|joked|added|argued|believes?|thinks?)(?!\p{L})/iu,
  unrelated: /\b(?:not related to|no relation (?:of|to))\b/iu,
  clauses: {
    doer: /^[Ww]ho (?:(?:has|have|had|will|may|could|would) )?(?!(?:is|are|was|were|did|does|do|must|can|should|might|else)\b)(?<verb>\p{L}+)(?: (?<named>[^,?]+?))?(?= (?:of|for|to|with|over|in|on|at|after|from|because|about|as|by)\b|[,?]|$)/u,
    target:
      /^[Ww]ho (?:is|are|was|were|got|has been|have been) (?:\p{L}+ly )?(?<verb>\p{L}+(?:ed|wn|lt|ht|ld|en|ot))(?= |\?|$)(?:[^?]*? by (?<named>[^,?]+))?|^[Ww]hom? (?:did|does|do|must|will|would|can|could|should|has|have|had) (?<named>(?:(?:the|a|an) )?\S+(?: \S+)*?) (?<verb>\p{Ll}+)(?=\?|$| (?:of|for|to|with|over|in|on|at|after|from|about|as|by|a|an|the|his|her|its)\b)/u,
  },
  relations: englishRelations,
  names: englishNames,
};
