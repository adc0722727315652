/** A language's name in another one; null where the tag names none that is known. */
export function nameLanguage(tag: string, locale: string): string | null {
  try {
    return namesIn(locale).of(tag) ?? null;
  } catch {
    return null;
  }
}

const readers = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const known = readers.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language', fallback: 'none' });
  readers.set(locale, names);
  return names;
}
