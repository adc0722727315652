import { articlesOf, placeOf, sourceNameOf, type Dossier } from '../../article/dossier.ts';
import type { Reading } from '../../desk/reading.ts';
import { parsePoint } from '../../engine/engine.ts';
import type { Words } from '../../words/words.ts';
import type { Block } from '../view.ts';

/** What more than one says, where they differ, point by point, and what only one says, each with its outlet. */
export function comparisonBlocks({ complete, statements, article }: Reading, { views }: Words): Block[] {
  const blocks: Block[] = [];
  let [section, about] = ['', ''];
  for (const [index, statement] of statements.entries()) {
    const { kind, point } = parsePoint(statement.label) ?? { kind: 'only' as const, point: '' };
    if (kind !== section) blocks.push({ kind: 'section', text: views.several[kind] });
    if (point !== about && point !== '') blocks.push({ kind: 'paragraph', text: views.several.point(point) });
    [section, about] = [kind, point];
    blocks.push({
      kind: 'statement',
      label: outletsOf(article, statement.evidence),
      text: statement.text,
      mark: index + 1,
      ...(statement.unchecked.length > 0 && { open: true }),
    });
  }
  if (complete && statements.length === 0) return [{ kind: 'paragraph', text: views.several.nothing }];
  return blocks;
}

/** Who says it: the outlets of the evidence, in their order. */
export function outletsOf(dossier: Dossier, evidence: readonly number[]): string {
  const articles = articlesOf(dossier);
  const places = [...new Set(evidence.map((at) => placeOf(dossier, at).article))].toSorted((a, b) => a - b);
  return places
    .flatMap((place) => articles[place] ?? [])
    .map(sourceNameOf)
    .join(', ');
}
