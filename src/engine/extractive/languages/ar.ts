import { stemmer } from '@orama/stemmers/arabic';
import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';

const stopwords = wordSet(
  'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف كم لماذا هل من أي أن إن كان كانت قد لا لم لن و أو ثم بعد قبل',
  'بين حتى كل عند هو هي هم كما لكن إذا أنه أنها',
);

/** All that the engine knows of Arabic. */
export const arabic: Language = {
  code: 'ar',
  stopwords,
  stem: stemmer,
  openers: wordSet('وقال وأضاف وأشار لكن كما وأوضح وهو وهي'),
  bare: (word) => word.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{2})/u, ''),
  concepts: `
    die: قتل مات وفاة ضحايا مصرع
    hurt: جرح اصيب إصاب مصاب
    money: مال ثمن قيمة تكلف كلفة سعر مبلغ دفع تدفع دولار دينار ميزانية خسار تبلغ
    penalty: غرام عقوب
    prison: سجن
    vote: صوت تصويت انتخاب
    work: عمل$ عمال عامل موظف وظيف تعمل تشغيل
    dismiss: فصل تسريح إنهاء
    strike: إضراب اضراب توقف يتوقف
    oppose: رفض معارض يعترض اعتراض ضد انتقد
    support: دعم أيد
    begin: بدأ يبدأ بداية انطلق
    end: نهاية انته
    close: أغلق إغلاق
    build: بناء بنى
    company: شركة شركات مشغل
    lead: رئيس مدير قائد
    buy: شراء اشتر
    sell: بيع
    rise: ارتفع ارتفاع زيادة زاد ترتفع نما
    fall: انخفض انخفاض تراجع
    profit: أرباح ربح إيراد
    share: سهم أسهم
    tax: ضريب رسوم
    school: مدرس طالب طلاب جامع
    health: مستشف طبيب صح مرض
    police: شرط
    court: محكم قاض قضا
    lawyer: محام
    law: قانون
    state: حكوم وزير وزار سلط
    union: نقاب
    warn: حذر تحذير
    fire: حريق
    water: مياه نهر فيضان سد$
    weather: أمطار عاصف
    train: قطار
    road: طريق سيار
    ship: سفين ميناء رصيف أرصفة
    house: منزل بيت سكن
    resident: سكان أهالي
    people: أشخاص ناس
    child: أطفال طفل
    age: عمر
    study: دراس تقرير بحث
    find: اكتشف عثر وجد
    deny: نف نفى
    accuse: اتهم
    demand: طالب طلب
    promise: تعهد وعد
    decide: قرر قرار وافق
    investigate: تحقيق
    steal: سرق اختلاس
    arrest: اعتقل
    war: حرب هجوم
    win: فاز تفوز حصل
    future: قادم مستقبل مقرر سيتم
    contract: عقد صفق اتفاق
  `,
  reasons: /لأن|بسبب|نظرا|كي|لسنا|ضد/iu,
  questions: {
    money: /كم[^؟]*(?:كلفة|تكلف|ثمن|قيمة|سعر|خسار|يدفع)/iu,
    reason: /لماذا/iu,
    figure: /كم/iu,
    date: /متى/iu,
    place: /أين/iu,
    person: /من الذي/iu,
  },
  dateMarks: /اليوم|أمس|غدا|يوم/iu,
  names: null,
};
