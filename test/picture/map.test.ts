import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { islandsOf, toArrows, type Relation } from '../../src/picture/arrows.ts';
import { loadGraphviz, toDot } from '../../src/picture/layout.ts';
import { colours, dimensions } from '../../src/picture/style.ts';
import { mapSvg } from '../../src/picture/map.ts';
import { setType } from '../../src/picture/type.ts';
import { codePoint } from '../code-points.ts';

const layOut = await loadGraphviz();

const relation = (from: string, verb: string, to: string): Relation => ({ from, verb, to });
const left = Array.from({ length: 60 }, (_, index) => `${index + 1} more`);

function draw(...relations: Relation[]): string {
  const sheet = mapSvg(layOut, { title: 'Who acts on whom', relations, left });
  return sheet?.svg ?? assert.fail('nothing was drawn');
}

/** What can be read, line by line. */
function textsOf(svg: string): string[] {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll(/&(\w+);/g, (_, name: keyof typeof entities) => entities[name]),
  );
}

const arrowsIn = (svg: string) => svg.split('fill="none"').length - 1;
const sizeOf = (svg: string) => /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
const scaleOf = (svg: string) => Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);

describe('the map of who acts on whom', () => {
  test('shows every name and every verb, and says the same each time', () => {
    const relations = [relation('Acme', 'sues', 'Globex'), relation('Anna Berg', 'fines', 'Acme')];
    const svg = draw(...relations);
    for (const text of ['Who acts on whom', 'Acme', 'Globex', 'Anna Berg', 'sues', 'fines']) {
      assert.ok(textsOf(svg).includes(text), text);
    }
    assert.equal(draw(...relations), svg);
  });

  test('draws one arrow for all that one does to another, and one back', () => {
    const there = [relation('A', 'sues', 'B'), relation('A', 'accuses', 'B'), relation('A', 'sues', 'B')];
    const svg = draw(...there, relation('B', 'denies', 'A'), relation('A', 'investigates', 'A'));
    assert.equal(arrowsIn(svg), 3);
    assert.ok(textsOf(svg).join(' ').includes('sues, accuses'));
  });

  test('takes no name for an instruction', () => {
    const names = [
      '"];evil [shape=star]',
      '<script>alert(1)</script>',
      '\\N \\G \\E',
      '</text><rect/>',
      '&lt;',
    ];
    for (const name of names) {
      const svg = draw(relation(name, 'hits', 'B'));
      const others = new Set(['Who acts on whom', 'hits', 'B']);
      const shown = textsOf(svg).filter((text) => !others.has(text));
      assert.equal(shown.join('').replaceAll(' ', ''), name.replaceAll(' ', ''));
      assert.ok(!/<script|evil|shape=/.test(svg.replaceAll(/<text[^>]*>[^<]*/g, '')));
    }
    const graph = { nodes: [{ width: 9, height: 9 }], edges: [] };
    assert.match(toDot(graph, 'TB'), /^[\w\s[\]{}=,.";-]+$/);
  });

  test('has one line for a name of many, no direction marks, and no emoji', () => {
    const svg = draw(relation('An\nna \u202Eareb\u202C', 'sues\u0000', 'B 😀\uFFFF'));
    assert.deepEqual(textsOf(svg).slice(-3), ['sues', 'An na areb', 'B']);
  });

  test('shortens what is too long, and breaks no word that has room', () => {
    const long = 'Bundesverfassungsgericht';
    const svg = draw(relation('Ministry of '.repeat(20), 'asks for '.repeat(20), long));
    assert.ok(textsOf(svg).includes(long));
    assert.equal(textsOf(svg).filter((text) => text.endsWith('…')).length, 2);
  });

  test('is not drawn without a relation, nor where a letter would be missing', () => {
    for (const relations of [[], [relation('😀', 'sues', 'B')], [relation('ᚠᚢᚦ', 'sues', 'B')]]) {
      assert.equal(mapSvg(layOut, { title: 'Who', relations, left }), null);
    }
  });

  test('says which relations it shows, those of one arrow together, and how many it has no room for', () => {
    const few = Array.from({ length: 14 }, (_, index) => relation('Ministry', 'warns', `Firm ${index % 13}`));
    const relations = [...few, relation('Ministry', 'sues', 'Firm 12')];
    const sheet = mapSvg(layOut, { title: 'Who', relations, left });
    const arrows = arrowsIn(sheet?.svg ?? '');
    assert.ok(arrows < 13);
    assert.deepEqual(sheet?.shown, [...Array.from({ length: arrows }, (_, index) => index), 13]);
    assert.ok(textsOf(sheet?.svg ?? '').includes(`${relations.length - arrows - 1} more`));
  });

  test('says how many arrows it has no room for', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      relation(`Ministry ${index % 9}`, 'warns', `Firm ${index}`),
    );
    const svg = draw(...many);
    assert.ok(textsOf(svg).includes(`${40 - arrowsIn(svg)} more`));
    assert.ok(arrowsIn(svg) >= 4 && arrowsIn(svg) <= 12, String(arrowsIn(svg)));
  });
});

test('whatever the relations, the map is as wide as a phone, and its type can be read', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'Acme',
      'Anna Berg',
      'European Commission',
      'Министерство юстиции',
      '국토교통부',
      '東海電力',
    ),
    fc.string({ unit: codePoint, minLength: 1, maxLength: 200 }),
  );
  const relations = fc.array(fc.record({ from: name, verb: name, to: name }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(relations, (relations) => {
      const svg = mapSvg(layOut, { title: 'Who', relations, left })?.svg;
      if (svg === undefined) return;
      const [width = 0, height = 0] = sizeOf(svg);
      assert.equal(width, dimensions.width);
      assert.ok(height < 760, `${height} is too tall`);
      assert.ok(scaleOf(svg) >= 0.8 || arrowsIn(svg) === 1, `${scaleOf(svg)} is too small`);
      assert.ok(svg.isWellFormed() && !/[\p{Cc}--\n]|[\uFFFE\uFFFF]/v.test(svg));
    }),
    { numRuns: 40 },
  );
});

test('what no arrow joins is an island, in the order of the story', () => {
  const pairs = ['ab', 'cd', 'ef', 'db', 'gg'].map(([from = '', to = '']) => relation(from, 'v', to));
  const islands = islandsOf(toArrows(setType('abcdefgv'), pairs));
  assert.deepEqual(
    islands.map(({ actors }) => actors.join('')),
    ['abcd', 'ef', 'g'].toSorted(),
  );
});

test('every colour is readable on the paper, and the paper on it', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  for (const colour of [colours.ink, colours.soft, colours.accent, ...colours.inks]) {
    const contrast = (luminance(colours.paper) + 0.05) / (luminance(colour) + 0.05);
    assert.ok(contrast >= 4.5, `${colour}: ${contrast.toFixed(2)}`);
  }
});
