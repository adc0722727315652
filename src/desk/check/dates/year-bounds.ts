import { normalizeText } from '../text/normalize.ts';

/** The first and the last of a year: "until the end of 2028", "2028년 말". */
const edge =
  /(?<!\p{L})(?:end|late|start|beginning|early|ende|anfang|beginn|fin|finales|final|debut|principios|inicios?|comienzos|fim|конц\p{L}{1,2}|начал\p{L}{0,2}|кінц\p{L}{1,2}|почат\p{L}{1,3}|نهايه|اواخر|بدايه|مطلع)(?!\p{L})|年?[底末初]|년 ?[말초]/u;
/** What comes before a year or after it: "not before 2029". */
const side =
  /(?<!\p{L})(?:before|until|till|after|since|from|vor|bis|nach|ab|seit|avant|jusqu|apres|depuis|des|antes|hasta|despues|desde|ate|depois|до|раньше|после|с|від|після|قبل|حتي|بعد|منذ|ابتداء)(?!\p{L})|年?(?:より前|まで|以前|以降|之前|以前|之后|以后|前|起)|년 ?(?:이?전|까지|이후|부터)/u;

/** How far a word for it stands from the year, in UTF-16 units. */
const reach = 16;

function isBeside(text: string, year: number, words: RegExp): boolean {
  const at = text.indexOf(String(year));
  return at >= 0 && words.test(text.slice(Math.max(0, at - reach), at + 4 + reach));
}

/** "Not before 2029" and "until the end of 2028" are one: the years are next to each other, and one text means the edge of its year. */
export const isNextToEdge = (year: number, text: string, held: readonly string[]): boolean =>
  held.map(normalizeText).some((other) => {
    const own = normalizeText(text);
    return [year - 1, year + 1].some(
      (next) =>
        (isBeside(own, year, side) && !isBeside(own, year, edge) && isBeside(other, next, edge)) ||
        (isBeside(own, year, edge) && isBeside(other, next, side) && !isBeside(other, next, edge)),
    );
  });
