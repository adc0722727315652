import { readTime } from './time.ts';

const ago =
  /^(?:\d{1,2}\s(?:hours?|hrs?|minutes?|mins?|days?|weeks?)\sago|an? (?:hour|day|week) ago|vor \d{1,2} (?:Stunden?|Minuten?|Tage?n?)|il y a \d{1,2} (?:heures?|minutes?|jours?)|hace \d{1,2} (?:horas?|minutos?|días?)|há \d{1,2} (?:horas?|minutos?|dias?)|\d{1,2}\s?(?:시간|분|일) 전|\d{1,2}\s?(?:時間|分|日)前|\d{1,2}\s?(?:小时|分钟|天)前)/iu;
const day =
  /^(?:yesterday|today|gestern|heute|hier|aujourd’hui|aujourd'hui|ayer|hoy|ontem|hoje|ieri|oggi|вчера|сегодня|어제|오늘)(?!\p{L})/iu;

/** The length of "2 hours ago", "hier à 17h20" or "à 18h00" at a text's start: a date that nobody can fix. */
export function relativeLength(text: string): number {
  const whole = ago.exec(text)?.[0].length;
  if (whole !== undefined) return whole;
  const start = day.exec(text)?.[0].length ?? 0;
  return start + (readTime(text.slice(start))?.length ?? 0);
}
