import type { Page } from '../page/page.ts';

/** A JSON object that a page's author wrote: any property may be missing or of another type. */
export type Thing = { readonly [name: string]: unknown };

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Far beyond real pages. */
const limits = { scripts: 50, things: 2000, characters: 2_000_000 };

/** Every object of the page's JSON-LD, outermost first. What can't be parsed is left out. */
export function readJsonLd(page: Page): Thing[] {
  const scripts = page.elements.filter(
    ({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? ''),
  );
  const queue: unknown[] = scripts
    .slice(0, limits.scripts)
    .map((script) => parse(page.texts.slice(script.firstText, script.endText).join('')));
  const things: Thing[] = [];
  for (let at = 0; at < queue.length && things.length < limits.things; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, limits.things));
    else if (isThing(value)) {
      things.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
    }
  }
  return things;
}

/** Pages write line breaks into strings, comments around the script, a semicolon after it. */
function parse(source: string): unknown {
  if (source.length > limits.characters) return null;
  const from = source.search(/[[{]/);
  const to = Math.max(source.lastIndexOf(']'), source.lastIndexOf('}')) + 1;
  if (from < 0 || to <= from) return null;
  // oxlint-disable-next-line no-control-regex -- they are what makes JSON invalid
  const json = source.slice(from, to).replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(json.replace(/, *([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

/** The types of a thing, without the address of their vocabulary. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : []));
}
