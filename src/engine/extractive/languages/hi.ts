import { stemmer } from '@orama/stemmers/indian';
import { wordSet } from '../text/word-set.ts';
import type { Language } from './language.ts';
import { hindiQuestions } from './questions/hi.ts';
import { apart, groupOf, mentionsAgain, mentionsBy, type Mention } from './mention.ts';

const letter = String.raw`[\p{Script=Devanagari}\p{M}]`;
const begin = String.raw`(?<![\p{L}\p{M}])`;
const end = String.raw`(?![\p{L}\p{M}])`;
/** Words that stand in no name: postpositions, pronouns, conjunctions, common verbs and adverbs. */
const small = `(?:का|के|की|को|ने|से|में|पर|है|हैं|था|थे|थी|और|या|एक|यह|ये|वह|वे|इस|उस|इन|उन|इसके|उनके|उनकी|उनका|अपने|अपनी|जो|कि|भी|ही|तो|कर|करने|किया|गया|गई|लिए|साथ|तक|बाद|पहले|नहीं|न|कहा|बताया|लेकिन|वाली|वाले|वाला|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|द्वारा)${end}`;
const word = `(?!${small})${letter}{2,}`;
const titles =
  'मंत्री|मुख्यमंत्री|प्रधानमंत्री|राष्ट्रपति|राज्यपाल|निदेशक|अध्यक्ष|अध्यक्षा|प्रवक्ता|न्यायाधीश|न्यायमूर्ति|जज|वकील|डॉक्टर|डॉ\\.|प्रोफेसर|नेता|सांसद|विधायक|अधिकारी|आयुक्त|कलेक्टर|इंजीनियर|प्रमुख|सचिव|महासचिव|प्रबंधक|मालिक|संस्थापक|किसान|शिक्षक|शिक्षिका|पत्रकार|खिलाड़ी|कप्तान|कोच|बेटी|बेटे|बेटा|पत्नी|पति|भाई|बहन|पिता|माता|मां|महापौर|मेयर|पार्षद|सरपंच|कार्यकर्ता|लेखक|लेखिका|अभिनेता|अभिनेत्री|गायक|वैज्ञानिक|विशेषज्ञ|छात्र|छात्रा|निवासी|दुकानदार|चालक|अधीक्षक|निरीक्षक|संयोजक|प्रधान|उपाध्यक्ष|श्री|श्रीमती';
const bodies =
  'अदालत|न्यायालय|कोर्ट|बोर्ड|विभाग|मंत्रालय|सरकार|पुलिस|सेना|आयोग|समिति|परिषद|निगम|नगरपालिका|पंचायत|प्राधिकरण|एजेंसी|पार्टी|मोर्चा|संघ|यूनियन|संगठन|संस्थान|विश्वविद्यालय|बैंक|लिमिटेड|समूह|फाउंडेशन|महासंघ|प्रशासन|एसोसिएशन|सीबीआई|ईडी';
/** Institutions that are an actor by themselves. */
const collective = /^(?:पुलिस|सरकार|सेना|अदालत|सीबीआई|ईडी)$/u;
/** A postposition: `ने` marks who did something. */
const mark = String.raw` (?<mark>ने|को|का|के|की|से|पर)${end}`;
/** "कंपनी के प्रबंध निदेशक विनोद अग्रवाल ने": an office and a name of two words, or three. */
const titled = new RegExp(
  `${begin}(?<role>(?:${word} ){0,2}?${letter}*(?:${titles})) (?:(?:डॉ\\.|श्री|श्रीमती) )?(?<name>(?!(?:${titles}) )${word} ${word}(?: (?:सिंह|कुमार|शर्मा|वर्मा|खान))?)(?=${mark}|[,।]|$)`,
  'gu',
);
/** "कंपनी शक्ति शुगर्स ने": a firm behind what it is. */
const led = new RegExp(
  `${begin}(?<role>कंपनी|फर्म|संगठन|दल|निर्माता|संस्था) (?<name>${word}(?: ${word}){0,2})(?=${mark})`,
  'gu',
);
const body = new RegExp(`${begin}(?<name>(?:${word} ){0,3}(?:${bodies}))(?=${mark})`, 'gu');

/** Names in Hindi, told by the office before them, the noun of an institution, and the mark of who did something. */
function findHindi(sentences: string[]): Mention[] {
  const known = sentences.flatMap((text, index) =>
    apart(
      [titled, led, body].flatMap((pattern) =>
        mentionsBy(pattern, text, index, pattern === titled ? 'person' : 'organisation', agencyOf),
      ),
    ),
  );
  const heads = new Map(known.map((one) => [one.name.split(' ').at(-1) ?? '', one]));
  const named = known.filter(
    ({ name }) => name.includes(' ') || collective.test(name) || heads.get(name)?.name !== name,
  );
  return [...named, ...mentionsAgain(sentences, named, again, (_, match) => agencyOf(match))];
}

const again = (names: string) => new RegExp(`${begin}(?<name>${names})${end}(?:${mark})?`, 'gu');

function agencyOf(match: RegExpExecArray): Mention['agency'] {
  const particle = groupOf(match, 'mark');
  if (particle === 'ने') return 3;
  return particle === 'को' ? 1 : 0;
}

/** All that the engine knows of Hindi. */
export const hindi: Language = {
  code: 'hi',
  stopwords: wordSet(
    'का के की को ने से में पर है हैं था थे थी हो होना और या एक यह ये वह वे इस उस इन उन जो कि भी ही तो कर करने किया करना गया गई गए',
    'लिए साथ तक बाद पहले अपने अपनी अपना कुछ सब नहीं न क्या कौन किस किसने कब कहाँ कहां कैसे क्यों कितने कितना कितनी जब तब अब द्वारा किसे किसको हुआ हुई हुए होगा होगी होंगे रहा रही रहे गईं',
  ),
  openers: wordSet('वह वे यह ये लेकिन और इसके उसके उनके इससे हालांकि उसका उसकी उनका उनकी इसका इसकी'),
  stem: stemmer,
  concepts: `
    die: मौत मृत मार मर जान मौतें शहीद हताहत; hurt: घायल चोट ज़ख़्मी
    money: पैसा पैसे रुपय रुपये कीमत क़ीमत लागत खर्च ख़र्च रकम राशि बजट मुआवज धनराशि निवेश दाम; penalty: जुर्मान सज़ा सजा दंड जेल क़ैद कैद हिरासत
    vote: वोट मत$ मतदान चुनाव; work: काम$ नौकरी रोज़गार कर्मचारी मज़दूर श्रमिक; dismiss: बर्ख़ास्त निकाल छंटनी; strike: हड़ताल
    oppose: विरोध ख़िलाफ़ खिलाफ आलोचना इनकार; support: समर्थन; begin: शुरू आरंभ शुरुआत उद्घाटन; end: समाप्त ख़त्म खत्म अंत; close: बंद
    build: निर्माण बना बनाया बनाने; company: कंपनी फर्म उद्योग संस्था ठेकेदार; lead: प्रमुख अध्यक्ष नेता निदेशक मुखिया नेतृत्व; buy: ख़रीद खरीद अधिग्रहण
    sell: बेच बिक्री बिक; rise: बढ़ वृद्धि इज़ाफ़ा; fall: गिर घट कमी कम$; profit: मुनाफ़ मुनाफा लाभ आय कमाई आमदनी; share: शेयर; tax: कर$ टैक्स शुल्क
    school: स्कूल छात्र शिक्षक विद्यालय विश्वविद्यालय पढ़ाई कक्षा; health: अस्पताल डॉक्टर मरीज़ मरीज स्वास्थ्य बीमार; police: पुलिस
    court: अदालत न्यायालय जज न्यायाधीश मुकदम फ़ैसल; lawyer: वकील अभियोजक; law: कानून क़ानून विधेयक नियम
    state: सरकार प्रशासन मंत्री मुख्यमंत्री अधिकारी ज़िलाधिकारी; union: यूनियन संघ$; warn: चेतावनी अलर्ट; fire: आग; water: पानी जल$ नदी बाढ़ बांध
    weather: बारिश मौसम तूफ़ान तूफान वर्षा; train: ट्रेन रेल गाड़ी गाड़ियाँ गाड़ियों रेलवे स्टेशन; road: सड़क यातायात कार$ बस$ मार्ग
    ship: जहाज़ जहाज नाव बंदरगाह; house: घर मकान आवास; resident: निवासी रहने रह$ आबादी जनसंख्या ग्रामीण; people: लोग व्यक्ति यात्री ग्राहक पर्यटक
    child: बच्च बाल नाबालिग; family: परिवार परिजन घरवाल पति पत्नी माता पिता भाई बहन बेटा बेटी माँ; age: उम्र आयु वर्षीय साल; energy: बिजली ऊर्जा सौर
    study: अध्ययन शोध रिपोर्ट सर्वेक्षण; find: खोज पाया पता; deny: खंडन; accuse: आरोप; demand: माँग मांग; promise: वादा घोषणा आश्वासन
    decide: निर्णय फ़ैसला फैसला मंज़ूरी; investigate: जाँच जांच; steal: चोरी धोखाधड़ी ठगी; arrest: गिरफ़्तार गिरफ्तार; war: युद्ध हमला सेना सैनिक
    win: जीत पुरस्कार इनाम; record: रिकॉर्ड; future: अगल आगामी योजना भविष्य; meet: बैठक मुलाक़ात बातचीत; delay: देरी स्थगित; leave: इस्तीफ़ा छोड़
    opinion: राय मानना; damage: नुकसान नुक़सान क्षति तबाह; repair: मरम्मत; cause: कारण वजह; animal: जानवर कुत्त बिल्ली गाय भेड़ पक्षी मछली
    food: खाना भोजन खाद्य चावल रोटी पका; fear: डर आशंका चिंता; hope: उम्मीद आशा चाहत; help: मदद सहायता राहत बचाव स्वयंसेवक; learn: सीख प्रशिक्षण
    allow: अनुमति इजाज़त लाइसेंस; forbid: प्रतिबंध रोक$; appoint: नियुक्त; give: दिया$ देन दान भेंट; send: भेज निर्यात वितरण; lose: खो हार
    search: तलाश ढूँढ; missing: लापता ग़ायब; accident: हादस दुर्घटना टक्कर; fault: गलती लापरवाही; break: टूट ढह बह$ दरार; announce: घोषित प्रकाशित
    say: कहा$ बताया कहना बोल; answer: जवाब; deal: समझौता अनुबंध करार; cancel: रद्द; debt: कर्ज़ कर्ज ऋण; own: मालिक; shop: दुकान बाज़ार बाजार
    factory: कारख़ान कारखान फ़ैक्टरी; machine: मशीन उपकरण; computer: कंप्यूटर इंटरनेट डेटा मोबाइल फ़ोन; plane: विमान हवाई उड़ान; bridge: पुल
    farm: खेत किसान कृषि फसल; forest: जंगल पेड़ लकड़ी; town: शहर गाँव गांव नगर ज़िला; politics: पार्टी दल$ संसद विधायक सांसद विपक्ष; country: देश विदेश
    place: जगह स्थान; expert: विशेषज्ञ वैज्ञानिक प्रोफ़ेसर; press: पत्रकार अख़बार मीडिया; evidence: सबूत दस्तावेज़ तस्वीर वीडियो
    environment: पर्यावरण प्रदूषण कचरा जलवायु; safety: सुरक्ष; danger: खतर ख़तर; problem: समस्या; use: इस्तेमाल उपयोग; make: उत्पादन; name: नाम
    part: हिस्स आधा प्रतिशत
  `,
  questions: hindiQuestions,
  dates:
    'आज|कल(?![\\p{L}\\p{M}])|सुबह|शाम|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|साल|महीन|हफ़्त',
  numbers:
    'एक|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|पच्चीस|तीस|पैंतीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे|सौ|हज़ार|हजार|लाख|करोड़',
  ages: /\d+ (?:वर्ष|साल)/iu,
  reasons: /क्योंकि|कारण|वजह|इसलिए|के चलते|ताकि|चूंकि|चूँकि|नतीजतन|आरोप में|से बचने/iu,
  explanations: /क्योंकि|कारण|वजह|के चलते/iu,
  accusation: /आरोप|दोषी/u,
  rebuttal: /आरोप\S* (?:\S+ ){0,2}(?:इनकार|इंकार|खारिज|नकार|निराधार|बेबुनियाद)/u,
  exoneration: /बरी|निर्दोष/u,
  nominative: (word) => word,
  names: findHindi,
};
