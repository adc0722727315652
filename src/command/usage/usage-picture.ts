import type { Period } from '../../desk/usage.ts';
import { drawBars } from '../../picture/picture.ts';
import type { Context } from '../command.ts';
import { formatsIn } from './formats.ts';
import type { Picture } from '../view.ts';

/** A bar a day: dollars, under the budget; where none were spent, readings. None where nothing was read. */
export async function usagePicture(
  { desk, guild, words, locale }: Context,
  period: Period,
): Promise<Picture[]> {
  const { usage } = words.views;
  const { number, dollars, day } = formatsIn(locale);
  const isPaid = period.total.usd > 0;
  if (!isPaid && period.total.readings === 0) return [];
  const show = isPaid ? dollars : number;
  const bars = period.days.map(({ day: name, usd, readings }) => {
    const value = isPaid ? usd : readings;
    return { label: day(Date.parse(name)), value, text: show(value) };
  });
  const { cap } = await desk.budget(guild);
  const line = isPaid && cap !== null ? { value: cap, text: usage.aDay(dollars(cap)) } : null;
  const title = isPaid ? usage.dollarsADay : usage.readingsADay;
  const highest = bars.reduce((one, other) => (other.value > one.value ? other : one));
  const alt = usage.alt({
    title,
    days: bars.length,
    most: `${highest.label}: ${highest.text}`,
    today: bars.at(-1)?.text ?? '',
    cap: line?.text ?? null,
  });
  const draw = async (signal: AbortSignal) => {
    const drawing = await drawBars({ title, bars, line }, signal);
    return drawing && { bytes: drawing.bytes, alt };
  };
  return [{ draw }];
}
