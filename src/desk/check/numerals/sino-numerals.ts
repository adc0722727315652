import { nativeOnes, nativeTens } from '../languages/ko.ts';

/** Chinese, Japanese and Sino-Korean digits, and their units below and from ten thousand. */
const ones = new Map(
  [
    '〇零영공',
    '一壹일',
    '二两兩弐贰이',
    '三参叁삼',
    '四肆사',
    '五伍오',
    '六陆육륙',
    '七柒칠',
    '八捌팔',
    '九玖구',
  ].flatMap((forms, value) => Array.from(forms, (form): [string, number] => [form, value])),
);
const tens = new Map(Array.from('十拾십', (form): [string, number] => [form, 10]));
for (const form of '百佰백') tens.set(form, 100);
for (const form of '千仟천') tens.set(form, 1000);
const myriads = new Map(Array.from('万萬만', (form): [string, number] => [form, 1e4]));
for (const form of '億亿억') myriads.set(form, 1e8);
for (const form of '兆조') myriads.set(form, 1e12);

/** "2조 3억" adds, the Chinese "二万亿" multiplies. */
function addMyriads(total: number, section: number, myriad: number): number {
  return total > 0 && total < myriad ? (total + section) * myriad : total + (section || 1) * myriad;
}

/** Written as "3조2천억", "2万7千", "三百七十二", "二〇二四"; digits are half-width. Null where it is no number. */
export function readSinoNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s,]/gu, '');
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(plain))
    return Number(Array.from(plain, (form) => ones.get(form)).join(''));
  let [total, section, current]: [number, number, number | null] = [0, 0, null];
  for (const [part] of plain.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const unit = tens.get(part);
    const myriad = myriads.get(part);
    const digit = ones.get(part) ?? (/^\d/u.test(part) ? Number(part) : undefined);
    if (unit !== undefined) [section, current] = [section + (current ?? 1) * unit, null];
    else if (myriad !== undefined)
      [total, section, current] = [addMyriads(total, section + (current ?? 0), myriad), 0, null];
    else if (digit === 0 && total + section > 0) continue;
    else if (digit !== undefined && current === null) current = digit;
    else return null;
  }
  return total + section + (current ?? 0);
}

const nativeTen = nativeTens.join('|');
const nativeOne = nativeOnes.join('|');

/** A number in Korean's own words, 1 to 99: "스물세" is 23. */
export const nativeKorean = `(?:${nativeTen})(?:${nativeOne})?|(?:${nativeOne})`;

/** Above ten they are no part of another word. */
export const nativeCompound = `(?:${nativeTen})(?:${nativeOne})`;

const place = (forms: string[], form: string | undefined): number =>
  forms.findIndex((each) => each.split('|').includes(form ?? ''));

export function readNativeKorean(text: string): number | null {
  const match = new RegExp(`^(${nativeTen})?(${nativeOne})?$`, 'u').exec(text);
  if (!match) return null;
  return 10 * (place(nativeTens, match[1]) + 1) + place(nativeOnes, match[2]) + 1;
}
