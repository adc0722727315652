import type { Type } from './type.ts';

/** Who acts on whom, as people read it. */
export type Relation = { from: string; verb: string; to: string };
/** All that one actor does to another, of the relations at those places. Actors are numbered in the order in which they appear. */
export type Arrow = { from: number; to: number; verbs: string[]; relations: number[] };
export type Arrows = { actors: string[]; arrows: Arrow[] };

const maxLength = 200;

/** One arrow for what one actor does to another, in the order of the story; nothing that can't be shown. */
export function toArrows(type: Type, relations: readonly Relation[]): Arrows {
  const actors: string[] = [];
  const arrows = new Map<string, Arrow>();
  const numberOf = (name: string) => {
    if (!actors.includes(name)) actors.push(name);
    return actors.indexOf(name);
  };
  for (const [place, relation] of relations.entries()) {
    const [from, verb, to] = [relation.from, relation.verb, relation.to].map((text) =>
      shorten(type.clean(text)),
    );
    if (!from || !verb || !to) continue;
    const ends = { from: numberOf(from), to: numberOf(to) };
    const key = `${ends.from} ${ends.to}`;
    const arrow = arrows.get(key) ?? { ...ends, verbs: [], relations: [] };
    arrow.relations.push(place);
    if (!arrow.verbs.includes(verb)) arrow.verbs.push(verb);
    arrows.set(key, arrow);
  }
  return { actors, arrows: [...arrows.values()] };
}

/** More than three lines hold; nobody waits for the measuring of a name that is a page long. */
function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength).toWellFormed()}…` : text;
}

/** Some of the arrows, with the actors that they join. */
export function only({ actors }: Arrows, arrows: readonly Arrow[]): Arrows {
  const numbers = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  return {
    actors: numbers.map((number) => actors[number] ?? ''),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      from: numbers.indexOf(arrow.from),
      to: numbers.indexOf(arrow.to),
    })),
  };
}

/** The parts that no arrow joins, in the order of the story. */
export function islandsOf(all: Arrows): Arrows[] {
  const islands: { shore: Set<number>; arrows: Arrow[] }[] = [];
  for (const arrow of all.arrows) {
    const touched = islands.filter(({ shore }) => shore.has(arrow.from) || shore.has(arrow.to));
    const [first = { shore: new Set(), arrows: [] }, ...rest] = touched;
    if (touched.length === 0) islands.push(first);
    for (const { shore, arrows } of [...rest, { shore: [arrow.from, arrow.to], arrows: [arrow] }]) {
      for (const actor of shore) first.shore.add(actor);
      first.arrows.push(...arrows);
    }
    for (const island of rest) islands.splice(islands.indexOf(island), 1);
  }
  return islands.map(({ arrows }) => only(all, arrows));
}
