import { setImmediate as turn } from 'node:timers/promises';
import type { Suggest } from './suggest.ts';

/** Where most who speak a language live; offered first, before anything is typed. */
const likely: Readonly<Record<string, string>> = {
  ko: 'Asia/Seoul',
  ja: 'Asia/Tokyo',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  'es-ES': 'Europe/Madrid',
  'es-419': 'America/Mexico_City',
  'pt-BR': 'America/Sao_Paulo',
  'en-GB': 'Europe/London',
  'en-US': 'America/New_York',
};

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** The zone of a locale's country where that is no question; null where it has several, or isn't known. */
export function zoneOf(locale: string): string | null {
  const isSpread = ['en-US', 'pt-BR', 'es-419'].includes(locale);
  return isSpread ? null : (likely[locale] ?? null);
}

/** A zone of the IANA database under its own name; null where there is none that is called so. */
export function parseZone(text: string): string | null {
  const wanted = text.trim().replaceAll(' ', '_');
  if (!/^[a-z]/i.test(wanted)) return null;
  const city = zones.filter((zone) => zone.toLowerCase().endsWith(`/${wanted.toLowerCase()}`));
  const [only] = city.length === 1 ? city : [];
  try {
    return only ?? new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** By the IANA name or, in the person's language, that of the country or the city; each with the time there now. */
export const suggestZones: Suggest = async ({ locale }, typed) => {
  const own = likely[locale];
  const first = [...(own ? [own] : []), ...Object.values(likely), 'UTC'];
  const found = typed === '' ? [...new Set(first)] : await findZones(typed, locale);
  return found.slice(0, 25).map((zone) => ({ name: `${zone} · ${timeIn(zone, locale)}`, value: zone }));
};

function timeIn(timeZone: string, locale: string): string {
  const style = { timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(locale, style).format(Date.now());
}

async function findZones(typed: string, locale: string): Promise<string[]> {
  const wanted = typed.toLocaleLowerCase().replaceAll('_', ' ');
  const names = await namesIn(locale);
  return zones.filter((zone, index) => {
    const called = `${zone.replaceAll('_', ' ')} ${names[index] ?? ''}`;
    return called.toLocaleLowerCase().includes(wanted);
  });
}

const named = new Map<string, Promise<string[]>>();

/** Zones as a language calls them; English is that of their own names. */
function namesIn(locale: string): Promise<string[]> {
  if (locale.startsWith('en')) return Promise.resolve([]);
  const known = named.get(locale) ?? collectNames(locale);
  named.set(locale, known);
  return known;
}

/** All at once would take some 200 ms, in which nobody is answered. */
async function collectNames(locale: string): Promise<string[]> {
  const names: string[] = [];
  for (const [index, timeZone] of zones.entries()) {
    if (index % 10 === 0) await turn();
    const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(
      0,
    );
    names.push(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
  }
  return names;
}
