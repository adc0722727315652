import { wordSet } from '../../text/word-set.ts';
import type { Claims } from '../language.ts';

/** What Arabic articles claim that can be compared. */
export const arabicClaims: Claims = {
  topics: `
    evacuate: إجلاء إخلاء أجل; rescue: أنقذ إنقاذ انقاذ; missing: مفقود; aboard: راكب ركاب راكبا متن تقل
    guest: متفرج جمهور ضيوف حضور; critical: خطير خطيرة حرجة; protest: احتجاج مظاهر متظاهر; inspect: تفتيش فحص صيانة
    repair: إصلاح ترميم; opened: بنيت بني$ افتتح تأسس; cause: سبب بسبب أدى مسؤول; speed: سرعة; distance: كيلومتر
    explosion: انفجار; collapse: انهيار انهار; crash: اصطدام حادث تصادم; quake: زلزال; leak: تسرب; flight: رحلة طائرة
    museum: متحف لوحة لوحات; bridge: جسر نفق; plant: مصنع مستودع; ferry: عبارة عبار; launch: إطلاق أطلق
    sink: غرق غرقت; offer: عرض اقترح; loss: خسائر أضرار; participant: مشارك شارك; search: بحث
  `,
  opposites: `
    plea: اعترف أقر | أنكر ينفي_التهم نفى_التهم | التزم_الصمت
    stay: استقال استقالة يستقيل | باق_في_منصبه سيبقى_في_منصبه
    found: عثر | مفقود
    open: مفتوح | مغلق أغلق
    intent: متعمد عمدا تخريب | حادث_عرضي خطأ ماس_كهربائي
    support: أيد يؤيد دعم | عارض يعارض رفض
    guilt: مذنب أدين أدان | بريء برئ
    work: عمل_جيدا يعمل | تعطل معطل
    permit: سمح مسموح قانوني | منع محظور غير_قانوني
    cancel: ألغ إلغاء | يستمر تستمر في_موعده
    safe: آمن لا_خطر | خطر ملوث سام
    success: نجح ناجح | فشل
    rise: ارتفع ازداد | انخفض تراجع
    arrest: اعتقل اعتقال أوقف | فار
    dead: قتل مات توف
    accept: وافق قبل وقع | رفض
    confirm: أكد اعترف | نفى نفت ينفي
    colour: أحمر حمراء | أخضر خضراء | أزرق زرقاء | أبيض بيضاء | أسود سوداء | أصفر صفراء
  `,
  denial: /(?<!\p{L})(?:[وف]?(?:ليس|ليست|لم|لن|لا)|[وف]?(?:نفى|نفت|ينفي|تنفي)|بدون|دون)(?!\p{L})/u,
  prepositions: wordSet('في من على إلى عن مع بعد قبل بين خلال منذ حتى'),
};
