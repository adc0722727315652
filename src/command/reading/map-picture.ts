import type { Reading } from '../../desk/reading.ts';
import { drawMap } from '../../picture/picture.ts';
import type { Words } from '../../words/words.ts';
import { isOpen } from './reading-view.ts';
import type { Picture } from '../view.ts';

/** What Discord and others take as words for a picture, with room for the sentence around. */
const altLength = 900;

/** Who acts on whom, drawn once the reading is complete; no picture where nobody does. */
export function mapPictures({ complete, relations }: Reading, words: Words): Picture[] {
  if (!complete || relations.length === 0) return [];
  const { actsOn, mapMore } = words.views;
  const input = {
    title: actsOn,
    relations: relations.map(marked),
    left: relations.map((_, index) => mapMore(index + 1)),
  };
  const draw = async (signal: AbortSignal) => {
    const drawing = await drawMap(input, signal);
    return drawing && { bytes: drawing.bytes, alt: altOf(input.relations, drawing.shown, words) };
  };
  return [{ draw }];
}

/** What couldn't be checked has its mark in the picture, too. */
const marked = (relation: Reading['relations'][number]) => {
  const { from, verb, to } = relation;
  return { from, verb: isOpen(relation) ? `${verb} †` : verb, to };
};

/** As many of the acts that are drawn as have room, and how many more there are. */
function altOf(
  relations: Pick<Reading['relations'][number], 'from' | 'verb' | 'to'>[],
  shown: readonly number[],
  { views }: Words,
): string {
  const acts: string[] = [];
  for (const act of shown.flatMap((place) => relations[place] ?? []).map(views.act)) {
    if ([...acts, act].join('; ').length > altLength) break;
    acts.push(act);
  }
  const left = relations.length - acts.length;
  return views.mapAlt([...acts, ...(left > 0 ? [views.mapMore(left)] : [])].join('; '));
}
