const agency =
  'KCNA|Yonhap|Reuters|AFP|AP|EPA|EPA-EFE|EFE|dpa|DPA|ANSA|TASS|Xinhua|Kyodo|Jiji|Newsis|News1|Getty Images|Getty|Bloomberg|ZUMA|IMAGO|picture alliance|Keystone|PA|연합뉴스|조선중앙통신|뉴시스|뉴스1|연합|로이터|共同|共同通信|時事|時事通信|ロイター|新华社|新華社|中新社|ТАСС|РИА Новости|رويترز|أ ف ب';
const agencies = String.raw`(?:${agency})(?:\s?[-/–·,]\s?(?:${agency}))*`;

/** A word that says "picture", or who gave one. */
const picture =
  'photos?|photograph|photo credit|image|images|picture|pictures|file photo|courtesy|handout|screenshot|illustration|credit|foto|fotos|fotografía|bild|archivbild|archivo|archiv|imagen|imagem|immagine|crédit photo|crédit|crédito|divulgação|фото|صورة|사진|자료사진|제공|캡처|写真|画像|提供|撮影|資料|图|图片|摄';

/** In brackets at the end of a line: "(KCNA-Yonhap)" … */
const bracketedAgency = new RegExp(String.raw`[(\[（【](?:${agencies})[)\]）】]$`, 'u');
/** … or with a word for picture: "(AP Photo/Ana Sá)", "(사진=연합뉴스)", "(Courtesy of Halden Cells)". */
const bracketedPicture = new RegExp(
  String.raw`[(\[（【](?=[^)\]）】]{2,90}[)\]）】]$)(?:[^)\]）】]{0,60}(?<![\p{L}\p{M}]))?(?:${picture})(?:[^\p{L}][^)\]）】]{0,80})?[)\]）】]$`,
  'iu',
);
/** After the caption's own end: "… on Friday. Photo: Ivo Marsh/AP", "… – Foto: Renan Dias". */
const trailing = new RegExp(
  String.raw`(?:[.!?。”"]|\s[—–|-])\s?(?:${picture})\s?(?:by\s|credit\s?)?[:：=＝]?\s?[\p{Lu}\p{Lo}][^.!?。]{1,80}$`,
  'iu',
);
/** "… le 2 octobre. HUGO LANTIER / ALP", "… of the harbour. REUTERS/Ana Sá". */
const capitals =
  /[.!?”"]\s(?:\p{Lu}[\p{Lu}.'’-]+\s){1,3}?\/\s?\p{Lu}{2,12}$|[.!?”"]\sREUTERS\/[\p{Lu}][\p{L} .’'-]{1,40}$/u;
/** "＝11日午前、森川葵撮影", "=共同". */
const japanese = /[=＝](?:[^。=＝]{0,30}(?:撮影|提供)|共同|時事|ロイター|AP|AFP)$/u;
/** "Photo: …", "사진=…", "写真：…", "Image: …" begin a caption or a credit. */
const labelled = new RegExp(String.raw`^[[(【]?(?:${picture})\s?(?:credit|by)?\s?[:：=＝]`, 'iu');
const loneCredit = new RegExp(
  String.raw`^(?:©\s?)?(?:[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,3}\s?(?:/|\svia\s))?\s?(?:${agencies})$|^REUTERS/|^[(\[](?:${agencies})[)\]]$`,
  'u',
);

/** Longer than this, a line that ends in a credit is a story's paragraph and not a caption. */
const LONGEST = 450;

/** A caption or a credit for certain: a label for pictures begins it, or a photographer's credit ends it. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (labelled.test(line)) return !/^[^:：=＝]{1,20}[:：=＝]\s?\p{Ll}/u.test(line);
  return [loneCredit, bracketedPicture, trailing, capitals, japanese].some((form) => form.test(line));
}

/**
 * A line that ends in the bare name of an agency, "(Yonhap)": a caption, unless the agency is credited with the
 * text, as at a story's end and throughout a page of briefs. Who calls it has to tell.
 */
export function endsInAgency(line: string): boolean {
  return line.length <= LONGEST && bracketedAgency.test(line);
}

/** A credit anywhere in a text, for one that has lost its line breaks. */
export const creditInside = new RegExp(
  String.raw`[(\[（](?:${agencies}|(?:[^()\[\]（）]{0,40}[\s/=])?(?:${picture})[\s:=/][^()\[\]（）]{2,60}|[^()\[\]（）]{2,40}\s(?:제공|photo|Photo))[)\]）]`,
  'gu',
);
