/** `noun`: a capitalised word in a language that capitalises nouns; at most a name's short form. */
export type Kind = 'person' | 'organisation' | 'state' | 'medium' | 'acronym' | 'unknown' | 'noun';

/** A name in a sentence, with what the sentence says about it. */
export type Mention = {
  /** As printed, without title or possessive ending. */
  name: string;
  kind: Kind;
  /** ISO 3166 code of a state, also where its capital stands for it. */
  region: string | null;
  /** The name is a capital's. */
  seat: boolean;
  /** Index of the sentence, and where in it the name stands. */
  sentence: number;
  start: number;
  end: number;
  /** The noun of the title before the name, normalized: "leader" in "leader Kim"; tells two Kims apart. */
  title: string | null;
  /** Title or apposition, verbatim. */
  role: string | null;
  /** How plainly the sentence says what they did: 3 does or says, 2 is or will, 1 is named as a source, 0 is mentioned. */
  agency: 0 | 1 | 2 | 3;
  /** Stands in what somebody is quoted with. */
  quoted: boolean;
  /** Stands after "in", "at", "near": as a place. */
  place: boolean;
};

/** A mention of which only this much is known. */
export function mentionAt(sentence: number, start: number, name: string, about: Partial<Mention>): Mention {
  return {
    name,
    kind: 'unknown',
    sentence,
    start,
    end: start + name.length,
    region: null,
    seat: false,
    title: null,
    role: null,
    agency: 0,
    place: false,
    quoted: false,
    ...about,
  };
}

/** What is made of the states' names, once for each list of them: patterns of hundreds of names take longer to make than to search a text by. */
export function onceByStates<T>(
  make: (states: ReadonlyMap<string, string>) => T,
): (states: ReadonlyMap<string, string>) => T {
  const made = new WeakMap<ReadonlyMap<string, string>, T>();
  return (states) => {
    const known = made.get(states) ?? make(states);
    made.set(states, known);
    return known;
  };
}

/**
 * As `matchAll`, which makes a new pattern for each text: with sources as long as these that takes longer than the search.
 * The next is looked for where one ends, or where `endOf` says.
 */
export function matches(
  text: string,
  pattern: RegExp,
  endOf?: (match: RegExpExecArray) => number,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (endOf !== undefined) pattern.lastIndex = endOf(match);
  }
  return found;
}

/** What a group of a pattern has found; nothing where it took no part. */
export const groupOf = ({ groups }: RegExpExecArray, group: string): string => groups?.[group] ?? '';

/** What a pattern with groups `name` and `role` finds in a sentence; the name stands last in a match. */
export function mentionsBy(
  pattern: RegExp,
  text: string,
  sentence: number,
  kind: Kind,
  agency: (match: RegExpExecArray) => Mention['agency'],
): Mention[] {
  return matches(text, pattern).map((match) => {
    const { name = '', role = null } = match.groups ?? {};
    const start = match.index + match[0].lastIndexOf(name);
    return mentionAt(sentence, start, name, { kind, role, agency: agency(match) });
  });
}

/** Without those that lie in one before them. */
export function apart(mentions: Mention[]): Mention[] {
  return mentions.filter(
    (one, index) => !mentions.slice(0, index).some(({ start, end }) => start < one.end && one.start < end),
  );
}

/** Whether no longer name ends like it: "県" without "北浜県". */
export const isAlone =
  (names: string[]) =>
  (name: string): boolean =>
    !names.some((other) => other !== name && other.endsWith(name));

/** Whether one of these names stands in a text: each part of the text that is as long as one is looked up, so that many names cost no more. */
export function holdingOneOf(names: ReadonlySet<string>): (text: string) => boolean {
  const lengths = [...new Set([...names].map(({ length }) => length))];
  return (text) =>
    lengths.some((length) => {
      for (let at = 0; at + length <= text.length; at += 1)
        if (names.has(text.slice(at, at + length))) return true;
      return false;
    });
}

/** Whether a name stands more than once in a text. */
export function repeatedIn(whole: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const isOften = known.get(name) ?? whole.includes(name, whole.indexOf(name) + 1);
    known.set(name, isOften);
    return isOften;
  };
}

/** Names of people and institutions that come again without what first told them, where `pattern` finds them. */
export function mentionsAgain(
  sentences: string[],
  known: Mention[],
  pattern: (names: string) => RegExp,
  agency: (text: string, match: RegExpExecArray) => Mention['agency'],
): Mention[] {
  const kinds = new Map(
    known
      .filter(({ name, region }) => region === null && name.length > 1)
      .map(({ name, kind }) => [name, kind]),
  );
  if (kinds.size === 0) return [];
  const names = [...kinds.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const again = pattern(names.join('|'));
  const taken = Map.groupBy(known, ({ sentence }) => sentence);
  const isTaken = (sentence: number, at: number) =>
    taken.get(sentence)?.some(({ start, end }) => start <= at && at < end) === true;
  return sentences.flatMap((text, sentence) =>
    matches(text, again).flatMap((match) => {
      const name = groupOf(match, 'name');
      const start = match.index + match[0].indexOf(name);
      if (isTaken(sentence, start)) return [];
      return mentionAt(sentence, start, name, {
        kind: kinds.get(name) ?? 'unknown',
        agency: agency(text, match),
      });
    }),
  );
}
