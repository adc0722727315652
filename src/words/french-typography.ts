const wide = '\u00a0';
const thin = '\u202f';

/** As French is set: no line begins with a sign, so the spaces before : » % and ; ? !, and after «, don't break. */
function setFrench(text: string): string {
  return text
    .replaceAll(/ (?=[:%](?![\p{L}\p{N}])|»)/gu, wide)
    .replaceAll(/(?<=«) /g, wide)
    .replaceAll(/ (?=[;?!])/g, thin);
}

/** A catalogue, each of its sentences so set. */
export function setCatalogue<T>(catalogue: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every part keeps its shape: only spaces change
  return setPart(catalogue) as T;
}

function setPart(part: unknown): unknown {
  if (typeof part === 'string') return setFrench(part);
  if (typeof part === 'function') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is called as it would have been
    const say = part as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => setPart(say(...given));
  }
  if (Array.isArray(part)) return part.map(setPart);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, setPart(inner)]));
}
