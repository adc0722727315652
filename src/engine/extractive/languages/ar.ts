import { stemmer } from '@orama/stemmers/arabic';
import { arabicClaims } from './claims/ar.ts';
import { arabicConcepts } from './concepts/ar.ts';
import { arabicSynonyms } from './synonyms/ar.ts';
import type { Language } from './language.ts';
import { arabicQuestions } from './questions/ar.ts';
import { arabicRelations } from './relations/ar.ts';
import { stemSet, wordSet } from '../text/word-set.ts';
import {
  apart,
  matches,
  mentionAt,
  mentionsAgain,
  mentionsBy,
  onceByStates,
  type Kind,
  type Mention,
} from './mention.ts';

const stopwords = wordSet(
  'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف كم لماذا هل من أي أن إن كان كانت قد لا لم لن و أو ثم بعد قبل',
  'بين حتى كل عند عدد هو هي هم كما لكن إذا أنه أنها',
  'فى ذي تي ذين لتين لذين بماذا مم عم فيم لم بم كان ستكون سيكون',
);

const letter = String.raw`[\p{Script=Arabic}\p{M}]`;
const word = `${letter}{2,}`;
const begin = String.raw`(?<![\p{L}\p{M}])`;
/** Conjunctions and prepositions of one letter, written to the word after them. */
const joined = '[وفبلك]?ل?';
/** Nouns for institutions. */
const bodies =
  '(?:شركة|نقابة|وزارة|هيئة|غرفة|بنك|مصرف|جامعة|حزب|محكمة|مجلس|مجموعة|مؤسسة|جمعية|منظمة|بلدية|وكالة|اتحاد|لجنة|دائرة|مديرية|حكومة|صندوق|مستشفى|نادي|حركة|سلطة|شرطة|تحالف|قوات|مدرسة|كلية|معهد|مختبر|مركز|جهاز(?= (?:ال)?(?:أمن|مخابرات|استخبارات|شرطة|حماية|إحصاء|قضاء|رقابة|مكافحة|دفاع))|إدارة|مكتب|فرقة|رابطة|منتدى|مرصد|ديوان|بورصة|جبهة|مفوضية|ائتلاف|أكاديمية|تعاونية|متحف|نيابة|مصنع|كتلة|تيار|فندق|سجن|مسرح|محطة|مهرجان)';
/** Offices, with or without an article, feminine or not. */
const offices =
  'محافظ|(?:رجل|سيدة) الأعمال|(?:رئيس|زعيم|نائب|مدير|وزير|أمين|عمدة|سفير|متحدث|ناطق|قائد|مستشار|عضو|قاض|قاضي|محامي|مدعي|خبير|باحث|أستاذ|كاتب|مخرج|مؤسس|مالك|صاحب|نقيب|منسق|مزارع|طبيب|مهندس|دكتور|سيد|شيخ|ملك|أمير|لاعب|مدرب|ممثل|فنان|صحفي|شقيق|ابن|زوج|والد|أم|أب|جد|قريب|جار|مرشح|محلل|معلم|تاجر|ناشط|سائق|عامل|مقاول|محاسب|طيار|صياد|جراح|مصور|مطرب|قبطان|عالم|مؤرخ|ناقد|شاعر|روائي|مغني|ملحن|حارس|مهاجم|عداء|سباح|مساعد|مشرف|مسؤول|وكيل|مفوض|مراقب|محرر|مراسل|مذيع|مستثمر|مصمم|قنصل|مطران|مربي|خباز|جندي|مدافع|مشجع|والي|ربان|بحار|موظف|مسعف|فلاح|مدرس|مطور|رسام|نحات|ملاكم|مترجم|حاكم|مبعوث|وسيط|مفاوض|دبلوماسي|برلماني|سيناتور)[ةت]?|ال(?:طالب|تلميذ|متهم|شاهد|ضحية|موظف|مواطن|ممرض|صيدلي|مستأجر|متقاعد|محقق|مفتش|ضابط|مدعى عليه|حاج|بروفي?سور|متطوع)ة?|المرشح(?:ة)? المستقلة?';
/** Verbs of the news, in the past or the present. */
const verbs =
  'أفاد|أعرب|ندد|ندّد|لفت|بيّن|استنكر|حمّل|عزا|عزت|كلّف|برر|برّر|اتفق|طلب|رحّب|قال|أعلن|أكد|أضاف|نفى|أوضح|ذكر|رفض|طالب|اتهم|حذر|حذّر|أشار|شدد|اعتبر|وصف|قرر|فاز|تعهد|يقدّر|قدّر|يقدر|توقع|صرح|كشف|أصدر|وقع|وقّع|أطلق|بدأ|أقر|لوّح|لوح|تأسس|تدير|يدير|انتقد|رحب|وافق|قدم|أبلغ|رد|ردّ|تردّ|أوقف|اعتقل|استجوب|فتح|أحال|أمر|أغلق|افتتح|أنقذ|احتجز|صادر|حكم|قضت|برأ|عين|أقال|استقال|سجل|كتب|نشر|أوصى|حث|ناشد|نبه|اعتذر|وعد|عرض|سحب|ألغى|علق|مدد|تقول|يقول|ترى|يرى|تمثل|باع|اشترى|دفع|أدان|نفذ|قاد|ساعد|شارك|أعد|أعدّ|روى|روت|أفرج|اعترض|هدد|استدعى|استدعت|تلقى|تلقت|دعا|دعت';
/** Before their subject or after it. */
const act = new RegExp(`(?<![\\p{L}])[وف]?(?:${verbs})(?:ت|وا)?(?:ه|ها|هم)?(?![\\p{L}])`, 'u');
/** Forms of address between an office and its name. */
const address =
  '(?:(?:المهندس|الدكتور|السيد|الأستاذ|المحامي|القاضي)ة? |(?:الشيخ(?! (?:ولد|بن|بنت) )|اللواء|العميد|العقيد|الرائد|المقدم|النقيب|الملازم|الفريق|الكابتن|الحاج|البروفيسور|الوزير|المقاول) )?';
/** "لعمال", "يثبت": a preposition or a verb's beginning that begins no given name. */
const toward =
  '(?!(?:لينا|ليلى|لمى|لمياء|لبيب|لطيف|لانا|لحسن|لخضر|لطفي|لبنى|لؤي|لطيفة|لميس|ليث|ليان|لارا|لجين|لورا|لويس|لوسي|ليندا|لوكا|لقمان)(?![\\p{L}]))ل';
const present =
  '(?!(?:يوسف|ياس|يحيى|يزيد|يزبك|يونس|يعقوب|يسر|ياغي|يعيش|يمان|يامن|يارا|يان|يوري|يورغن|يوهان))ي';
/** Words that stand where a name could, and are none. */
/** Verbs and adverbs between commas, or behind whose they are: “قنصلها زار البحارة”, “سعيا لتهدئة”. */
const noGiven =
  '[بكف]ال\\p{L}+|[فول]?قد|زار|التقى|التقت|غادر|وصل|عاد|حضر|سافر|بحث|استقبل|ترأس|أجرى|رأى|حصل|تسلم|سلم|نقل|واجه|خسر|رفع|أرسل|طرح|عقد|منح|تولى|ترك|أجاب|تابع|شكر|هنأ|خرج|دخل|سعيا|ردا|خلافا|نظرا|تمهيدا|تنفيذا|استعدادا|تعليقا|احتجاجا|تأكيدا|تجنبا|دعما|مشيرا|مؤكدا|مضيفا|لقاء';
const noName = `(?!(?:(?:${noGiven}|حين|حيث|بينما|عندما|عقب|إثر|رغم|تحت|فوق|وراء|دون|سوى|منذ|في|من|على|إلى|عن|لدى|مع|بعد|قبل|خلال|أمام|منذ|حتى|ضد|حول|بسبب|يوم|فجر|عم|خال|صباح|مساء|ليلة|أمس|وهو|وهي|إن(?:ه|ها|هم)?|ب?أن(?:ه|ها|هم)?|ما|لم|لن|قد|لا|ليست?|سوف|أصيبت?|توفيت?|قتلت?|لقيت?|اثن(?:ان|ين)|واحد|منه(?:م|ا)|آخر(?:ون|ين)?|عدم|أي|كل|بين|هذا|هذه|است${letter}+|أحد|إحدى|جميع|بعض|معظم|بحسب|وفق|وفقا|وال${letter}+|و[أتي]${letter}+|أن(?:ه|ها|هم)|(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|مئ)ة?|ألف|مليون|نحو|راتب|[وف]?(?:${verbs})ت?)|لل${letter}+|${joined}(?:${bodies}|(?!(?:سيد|أمير) )${offices})|${letter}+(?:ها|هم|ته))(?![\\p{L}]))`;
/** No word that begins like those, and like "بتأجيل". */
const plain = `(?!(?:بت(?!ول|ينا)|${toward}|${present})${letter}{2,})`;
/** "عبد الإله", "نور الدين": a given name of two words, the second with an article. */
const given = `(?:عبد ال${letter}+|(?!عبد )${word}(?: (?:الدين|الله|الإسلام)(?= ))?)`;
const nameFrom = (first: string, last = plain) =>
  `(?<name>(?!باسم ال)(?:(?:أم|أبو|أبي|الشيخ(?= (?:ولد|بن|بنت) )) )?${first}${noName}(?!ال)${given}(?: (?:بن|أبو|بو|عبد(?: ال${letter}+(?= ${word} ?[،(]))?|آل|أيت|ولد|بنت))? ${last}${noName}${word})`;
const name = nameFrom(plain);
/** "لبيب جابر", "يمنى العيد", where more than an office shows a name. */
const anyName = nameFrom('');
/** "، سيرغي لافين،": between commas. */
const enclosed = nameFrom('', `(?:(?=${letter}+،)|${plain})`);
/** Of what one may be the head. */
const parts =
  '(?:تاريخ|علم|علوم|لغة|أدب|طب|هندسة|اقتصاد|قانون|فقه|كرة|سر|عام|قسم|شؤون|دار|فرع|برنامج|مشروع|فريق|وحدة|شعبة|منتخب|تحرير|أركان|سوق|ميناء|مطار|مسرح|قرية|مدينة|محافظة|منطقة|حملة|كتلة|قناة|محطة|مصنع|عمليات)';
/** What belongs to an office: what it is of, with its adjectives, or a name between marks. */
const charge = String.raw`(?: لـ?ـ?«[^»]{2,30}»| «[^»]{2,30}»| ${toward}ل?${letter}{2,}| و?ال${letter}{2,}| (?:${bodies}|${parts})(?: (?!ال)${letter}{2,})?(?= ال)| (?:في|باسم|عن) (?:ال|${bodies} ال)${letter}{2,})`;
/** Definite, since a name right behind an indefinite one says whose it is: "محامي سامي" is Sami's lawyer. */
const held = `(?:(?:(?=ال|(?:رجل|سيدة) ال)(?:ال)?(?:${offices})|(?:${offices})(?:ها|ه|هم))${charge}{0,5}|(?:${offices})${charge}{1,5})`;
/** Also two: "رئيس الوفد التركي، السفير السابق". */
const office = `(?<!(?:جامعة|مستشفى|مدينة|مؤسسة|مركز|مطار) )(?<role>(?:${held}، (?=ال))?${held})`;
/** "مديرها التنفيذي طارق بن يوسف": an office in full before the name. */
const titled = new RegExp(`${begin}${joined}${office} ${address}${name}(?![\\p{L}])`, 'gu');
/** Of somebody whose last name stands behind a verb, too. */
const titledAny = new RegExp(`${begin}${joined}${office} ${address}${anyName}(?![\\p{L}])`, 'gu');
/** "وأضاف جابر". */
const saying = new RegExp(`(?<!\\p{L})[وف]?(?:${verbs})ت? (${letter}{3,})(?!\\p{L})`, 'gu');
/** An office that says more in indefinite words: "رئيس هيئة موانئ الجنوب، المهندس سامر". */
const explained = new RegExp(
  `${begin}${joined}(?<role>(?:ال)?(?:${offices})(?:(?! (?:إلى|عن|على) )[^،.؛:«»]){0,55}(?: ?«[^»]{2,30}»)?)، ${address}${enclosed}(?=[،:.]| \\(\\d| (?:في|إن|أن|من|على|إلى|عن|خلال|قد|بعد|قبل|أمام)(?![\\p{L}]))`,
  'gu',
);
/** "أعلن ياسر عبد الباري، محامي", "قال سامي نصر (71 عاما)": who acts, with an office or an age behind the name. */
const apposed = new RegExp(
  `(?<=(?<!\\p{L})[وف]?(?:${verbs})ت? )${anyName}(?=، (?:(?:${offices})(?!\\p{L})|وه[وي] |\\d)| \\(\\d)`,
  'gu',
);
const longestAddress = 14;
const marked = new RegExp(
  `${begin}${joined}(?<role>(?:ال)?${bodies}(?: ال${letter}+)?|دار(?: ال${letter}+)?|صحيفة|منصة|مصانع|متاجر|مطاعم|فنادق) «(?<name>[^»]{2,30})»`,
  'gu',
);
/** Adjectives; and the second thing that a ministry or an authority is of. */
const adjective = `(?: ال(?!(?:قاض|ماض|تال|حال|ثان|ت|ذ)ي(?![\\p{L}])|(?:قض|عمل|اتفاق|مسؤول|أغلب|أهم|ضح|تسو|ميزان|كم)ية)${letter}*(?:ية|ي|يين|امة|ليا|جميلة|متحدة|حرة|كبرى|حديثة|معاصرة|مسلحة|مستقلة?|موحدة?|دائمة?|خضراء|بيضاء|زرقاء|حمراء))`;
const more = `${adjective}?(?: وال(?!${bodies})(?:${letter}+(?:ة|ية|اء|اث|ات|ارد|يط|يم)|تشغيل|إسكان|علوم|ري|عمل|نقل|إعلام|غاز|معادن|شباب|تموين|استثمار|اقتصاد|تعاون|تجهيز|أوقاف|اتصال))?`;
/** "هيئة الانتخابات المحلية": up to the first word with an article, and an adjective after it. */
const institution = new RegExp(
  `${begin}(?<joined>${joined})(?<name>(?:جامعة|بلدية|نادي) (?!ال)${word}(?<![ةي])|(?!(?:مجلس (?:ال)?|(?<=مجلس ))إدارة(?![\\p{L}]))(?:${bodies})(?: (?!ال|ل(?!بنان|ندن|يبيا)|ي${letter}{3}|(?:في|من|على|إلى|عن|مع|[وف]?(?:${verbs})ت?)(?![\\p{L}]))${word}){0,2} ال(?:(?:ملك|أمير|سلطان|إمام) (?:عبد )?)?${word}(?: لل${word})?${more}|(?:محكمة|شرطة|نيابة) (?!ال|في )${word}(?<![ةي]))(?![\\p{L}])`,
  'gu',
);
/** Institutions that are an actor by themselves, or with an adjective. */
const collective = new RegExp(
  `${begin}[وف]?(?<name>ال(?:(?:محكمة|نيابة|بنك|هيئة|مجلس|لجنة|اتحاد|جمعية|منظمة|مديرية|سلطة|مؤسسة|وكالة|مفوضية|غرفة|جامعة|مرصد|ائتلاف|رابطة|نقابة|تحالف|فدرالية|كونفدرالية|خارجية|داخلية) ال(?!(?:${bodies}|${offices}|تعليق|رد|إدلاء|طلب|قرار|عرض|اتهام|أمر|خبر|انتقاد|إجراء|تحقيق|حكم|دعوى|موقف|استئناف|دعوة|مسؤولية|تهم|ادعاء|مشروع|اتفاق|قانون|عقد|تقرير|نتائج|عملية|أسباب|ملف|مدرسة|مبنى|شركة)(?:ة|ات)?(?![\\p{L}]))${letter}+(?: ال${letter}+ية)?(?: لكرة ${word}| لل${word}(?: ال${word}ين)?| ل(?!ل)${word} ال${word})?${more}|(?:نادي|حزب) ال(?!(?:ماض|تال|حال|ثان)ي)${letter}+ي(?: ال${letter}+ي)?|شرطة|نيابة|برلمان|حكومة|جيش|هلال الأحمر|دفاع المدني|درك(?: الوطني)?|جمارك|حرس ال(?:وطني|ثوري|مدني))|(?:خفر السواحل|حرس الحدود)(?: ال${letter}+ي)?)(?![\\p{L}])`,
  'gu',
);
/** A sentence that begins with its verb: what follows it is the subject. */
const verbFirst = new RegExp(
  `(?:^|^[^،]{2,30}، )[وف]?(?:كان(?:ت)? |كما |قد |س)?(?!(?:في|وفي|من|ومن|على|وعلى|إلى|عن|مع|ومع|بعد|وبعد|قبل|خلال|وخلال|منذ|وفق|حسب|بين|هذا|هذه|و?ال${letter}+) )${word} $`,
  'u',
);
const governed =
  /(?<![\p{L}])[وف]?(?:في|من|على|إلى|عن|مع|لدى|ضد|أمام|بين|حول|قرب|وسط|داخل|خارج|خلف|ب|ل|ك|لل?) ?$/u;

/** Characters before a state in which its verb stands, with another state between. */
const nearVerb = 60;
/** "أعلنت مصر", "اتفق العراق وتركيا": states where they do something. */
const acting = onceByStates((states) => {
  const names = [...states.keys()]
    .filter((name) => /^\p{Script=Arabic}[\p{Script=Arabic} ]+$/u.test(name))
    .join('|');
  return {
    state: new RegExp(`(?<=(?<!\\p{L})و?)(?<name>${names})(?!\\p{L})(?! في )`, 'gu'),
    before: new RegExp(
      `(?:^|(?<!\\p{L})[وف]?(?:${verbs})(?:ت|وا)?(?:ها?|هم)? (?:(?:${names}) و)?|^(?![وف]?(?:كان|ليس|بات|أصبح|ظل|شهد|عرف|تعرض)ت)${letter}{4,}ت )$`,
      'u',
    ),
  };
});

/** Names in Arabic, told by the office before them, the noun of an institution, or marks. */
function findArabic(texts: string[], states: ReadonlyMap<string, string>): Mention[] {
  const acts = acting(states);
  const sentences = texts.map((text) => text.replaceAll(/["“]([^"“”«»]{2,30})["”]/gu, '«$1»'));
  const sayers = new Set(sentences.flatMap((text) => matches(text, saying).map((match) => match[1])));
  const known = sentences.flatMap((text, index) => {
    const found = (pattern: RegExp, kind: Kind) =>
      mentionsBy(pattern, text, index, kind, (match) => {
        const known = match.groups?.['role'] ?? match.groups?.['name'] ?? '';
        return /[بلك]/u.test(match[0].slice(0, match[0].indexOf(known))) ? 0 : agencyAt(text, match.index);
      });
    const people = apart([
      ...[explained, titled, apposed].flatMap((one) => found(one, 'person')),
      ...found(titledAny, 'person').filter((one) => sayers.has(one.name.split(' ').at(-1))),
    ]);
    const others = [
      ...found(marked, 'organisation'),
      // “للنقابة” has an article, of which a letter is left out.
      ...found(institution, 'organisation').map((one) =>
        text.slice(0, one.start).endsWith('لل') ? Object.assign(one, { name: `ال${one.name}` }) : one,
      ),
      ...found(collective, 'organisation').filter(({ agency }) => agency === 3),
    ];
    const isSubject = ({ index: at }: RegExpExecArray) =>
      acts.before.test(text.slice(Math.max(0, at - nearVerb), at));
    const ofStates = matches(text, acts.state)
      .filter(isSubject)
      .map(({ 0: name, index: at }) =>
        mentionAt(index, at, name, { kind: 'state', region: states.get(name) ?? null, agency: 3 }),
      );
    return apart([...people, ...others, ...ofStates]);
  });
  const bearers = Map.groupBy(known, headOf);
  const bearer = new Map<string, string>();
  const shortened = known.flatMap((one) => {
    const last = one.kind === 'person' ? one.name.split(' ').at(-1) : undefined;
    if (last !== undefined && last.length > 3) return [one, { ...one, name: last }];
    const head = headOf(one);
    const isShared = bearers.get(head)?.some(({ name }) => name !== one.name) === true;
    if (head === undefined || isShared) return [one];
    bearer.set(`ال${head}`, one.name);
    return [one, { ...one, name: `ال${head}` }];
  });
  /** “القوات النظامية” are others than those of a name. */
  const isOthers = ({ name, sentence, end }: Mention) =>
    bearer.has(name) && otherBody.test(sentences[sentence]?.slice(end) ?? '');
  const again = mentionsAgain(sentences, shortened, named, (text, { index }) => agencyAt(text, index)).filter(
    (one) => !isOthers(one),
  );
  for (const one of again) one.name = bearer.get(one.name) ?? one.name;
  const told = known.filter((one) => one.kind === 'person' || !isInRole(one, known));
  return [...told, ...again.filter((one) => !isInRole(one, known))];
}

/** "شركة" of a firm, by its name or by what stands before it. */
function headOf({ kind, name, role }: Mention): string | undefined {
  return kind === 'person' ? undefined : head.exec(`${role} ${name}`)?.[1];
}

const otherBody = new RegExp(`^${adjective}(?!\\p{L})`, 'u');
const head = new RegExp(`(?:^| )(?:ال)?(${bodies})(?= )`, 'u');

const named = (names: string) => new RegExp(`${begin}${joined}«?(?<name>${names})»?(?![\\p{L}])`, 'gu');

/** Whether a name is a part of what somebody is: the chamber in "head of the chamber, Nabil …". */
function isInRole({ sentence, start }: Mention, people: Mention[]): boolean {
  return people.some(
    (one) =>
      one.role !== null &&
      one.kind === 'person' &&
      one.sentence === sentence &&
      Math.abs(one.start - start) <= one.role.length + longestAddress,
  );
}

/** "فريق من معهد": whose people take part. */
const team = /(?:فريق|باحث(?:ون|ين)|علماء|خبراء|وفد|طلاب) من $/u;

/** Says or does, where a verb opens the sentence before the name or its office, or stands shortly before it. */
function agencyAt(text: string, at: number): Mention['agency'] {
  const before = text.slice(0, at);
  if (act.test(before.slice(-24)) || verbFirst.test(before)) return 3;
  if (team.test(before)) return 1;
  return governed.test(before) ? 0 : 1;
}

/** All that the engine knows of Arabic. */
export const arabic: Language = {
  code: 'ar',
  stopwords,
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'تم يتم سيتم يبلغ تبلغ بلغ بلغت حصل حصلت يجب يمكن قال قالت يقول يكون ستكون يريد تريد تعمل',
  ),
  openers: wordSet('وقال وأضاف وأشار لكن كما وأوضح وهو وهي'),
  nominative: (word) => word.replace(/^ال(?=.{3})/u, ''),
  bare: (word) => word.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/u, ''),
  concepts: arabicConcepts,
  synonyms: arabicSynonyms,
  claims: arabicClaims,
  reasons:
    /لأن|سبب|نظرا|كي|لسنا|ضد|نتيجة|جراء|إثر|بهدف|من أجل|بحجة|بذريعة|احتجاج|خوفا|عزا|يعزو|أدى إلى|أدت إلى|ناجم|نجم|ناتج|بدعوى|لعدم|دافع|مبرر/iu,
  explanations: /لأن|سبب|نظرا/iu,
  questions: arabicQuestions,
  accusation: /اتهم|اتّهم|اتهام|متهم|(?<!\p{L})(?:أدان|أدين|تدين)/u,
  rebuttal:
    /(?<!\p{L})و?(?:نفى|نفت|نفوا|نفيا|ينفي|تنفي|ينفون)(?!\p{L})|رفض\p{L}{0,9} (?:\S+ )?(?:الاتهام|المزاعم|الادعاء)|(?<!\p{L})(?:برأ|برّأ|براءة)/u,
  ages: /عمره|عمرها|[\d٠-٩]+\)? (?:عام|سنة|سنوات)|البالغ[ةه]? من العمر/iu,
  dateMarks:
    /(?:يوم )?ال(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)(?!\p{L})|اليوم|أمس|غدا|يوم|الساعة|(?<!\p{L})(?:يناير|كانون|فبراير|شباط|مارس|آذار|أبريل|نيسان|مايو|أيار|يونيو|حزيران|يوليو|تموز|أغسطس|آب|سبتمبر|أيلول|أكتوبر|تشرين|نوفمبر|ديسمبر)(?!\p{L})|ال(?:خريف|ربيع|صيف|شتاء)(?!\p{L})/iu,
  numberMarks:
    /(?<!\p{L})[وبل]?(?:اثن|ثلاث|أربع|خمس|ست(?:ة|ين)|سبع|ثمان|تسع|عشر|مئ[ةا]|مائة|ألف|آلاف|مليون|ملايين|مليار)/iu,
  relative: /وه[وي] (?:\p{L}+ ){0,2}$/u,
  exoneration:
    /براءة|تبرئة|[أُ]?سقطت (?:عنه|عنها )?(?:ال)?تهم|لم ت[ُو]+جه (?:إليه|إليها|إليهم) (?:أي )?تهم|(?<!\p{L})[وف]?برّ?أته?ا?(?!\p{L})/u,
  stateNames:
    'US أمريكا,أميركا|GB بريطانيا|SA السعودية|AE الإمارات|SY سورية,سوريا|KR كوريا الجنوبية|KP كوريا الشمالية|EU الاتحاد الأوروبي|RU روسيا',
  unrelated: /صلة قرابة|لا يمت|ليست? قريب/u,
  relations: arabicRelations,
  names: findArabic,
};
