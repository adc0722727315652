import { groupByAverageLink } from './average-link.ts';
import { isCoincidence } from './coincidence.ts';
import { cosines, countDocuments, type DocumentFrequency } from './document-frequency.ts';
import type { Lead } from './lead.ts';

/** How alike two leads are, on average over two groups, where they tell one story: set on half of the topics (bench). */
const threshold = 0.13;
/** Two articles of one story lie no further apart, in days. */
const window = 5;
/** Of an article's terms, the rarest: by these it is looked for. */
const tellingTerms = 16;
/** Articles that are grouped anew when one comes: what an addition costs at most. */
const mostNeighbours = 32;

/** Articles of one owner by the story that they tell. */
export type StoryIndex = {
  /** Takes an article in, and tells who tells the same story now, itself included; one that is held already stays. */
  add(id: string, lead: Lead): readonly string[];
  remove(id: string): void;
  /** Every story, each once. */
  stories(): readonly (readonly string[])[];
};

type Entry = { id: string; lead: Lead; story: Set<Entry> };
/** Who has a term. */
type Holders = Map<string, Set<Entry>>;
/** Days since 1970, UTC; null for articles that nobody can date. */
type Day = number | null;
/** What is held: by day, so that nothing beyond the window is ever looked at. */
type Held = { days: Map<Day, Holders>; frequency: DocumentFrequency };

/**
 * A new article is compared with those that share its rarest terms; they and the stories they are in are grouped anew,
 * so that it can join two stories, or show that one is two.
 */
export function createStoryIndex(): StoryIndex {
  const entries = new Map<string, Entry>();
  const held: Held = { days: new Map(), frequency: countDocuments() };
  return {
    add: (id, lead) => {
      const known = entries.get(id);
      if (known) return idsOf(known.story);
      const entry: Entry = { id, lead, story: new Set() };
      entry.story.add(entry);
      entries.set(id, entry);
      hold(held, entry);
      regroup(held, entry);
      return idsOf(entry.story);
    },
    remove: (id) => {
      const entry = entries.get(id);
      if (!entry) return;
      entries.delete(id);
      entry.story.delete(entry);
      held.frequency.remove(entry.lead.terms);
      const holders = held.days.get(dayOf(entry.lead));
      for (const term of entry.lead.terms.keys()) holders?.get(term)?.delete(entry);
    },
    stories: () => [...new Set([...entries.values()].map(({ story }) => story))].map(idsOf),
  };
}

const idsOf = (story: ReadonlySet<Entry>): string[] => [...story].map(({ id }) => id);

function hold({ days, frequency }: Held, entry: Entry): void {
  const day = dayOf(entry.lead);
  const holders: Holders = days.get(day) ?? new Map();
  days.set(day, holders);
  for (const term of entry.lead.terms.keys()) holders.set(term, (holders.get(term) ?? new Set()).add(entry));
  frequency.add(entry.lead.terms);
}

function regroup(held: Held, entry: Entry): void {
  const pool = new Set([entry]);
  for (const near of nearest(held, entry)) {
    const come = isLarge(near.story) ? new Set([near]) : near.story.difference(pool);
    if (pool.size + come.size <= mostNeighbours) for (const one of come) pool.add(one);
  }
  const members = [...pool];
  const known = cosines(members.map(({ lead }) => held.frequency.vectorOf(lead.terms)));
  const likeness = (at: number, before: number): number => {
    const [a, b] = [members[at], members[before]];
    return a && b && canShare(a, b) && !isCoincidence(a.lead, b.lead) ? (known[at]?.[before] ?? 0) : 0;
  };
  for (const group of groupByAverageLink(members.length, likeness, threshold))
    settle(group.flatMap((at) => members[at] ?? []));
}

const isLarge = (story: ReadonlySet<Entry>): boolean => story.size >= mostNeighbours;

/** A group is a story; where it holds some of one that is too large to be grouped anew, all of it joins that. */
function settle(group: readonly Entry[]): void {
  const story = group.find((one) => isLarge(one.story))?.story ?? new Set<Entry>();
  for (const one of group) {
    one.story.delete(one);
    one.story = story.add(one);
  }
}

/** Those within the window that share most of the article's rarest terms. */
function nearest({ days, frequency }: Held, entry: Entry): Entry[] {
  const terms = [...frequency.vectorOf(entry.lead.terms)].toSorted((a, b) => b[1] - a[1]);
  const scores = new Map<Entry, number>();
  for (const holders of within(days, dayOf(entry.lead)))
    for (const [term, weight] of terms.slice(0, tellingTerms))
      for (const other of holders.get(term) ?? []) scores.set(other, (scores.get(other) ?? 0) + weight ** 2);
  return [...scores]
    .filter(([other]) => other !== entry && canShare(entry, other))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostNeighbours)
    .map(([other]) => other);
}

const dayOf = ({ at }: Lead): Day => (at === null ? null : Math.floor(at / 86_400_000));

/** What was written within the window around a day, and what could have been. */
function within(days: ReadonlyMap<Day, Holders>, day: Day): Holders[] {
  if (day === null) return [...days.values()];
  const near = Array.from({ length: 2 * window + 1 }, (_, index) => day - window + index);
  return [null, ...near].flatMap((one) => days.get(one) ?? []);
}

/** Whether two articles can tell one story at all: in one language, and within the window. */
function canShare({ lead: one }: Entry, { lead: other }: Entry): boolean {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  const isNear = day === null || otherDay === null || Math.abs(day - otherDay) <= window;
  return isNear && one.language === other.language;
}
