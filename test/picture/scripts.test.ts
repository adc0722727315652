import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPng } from '../../src/picture/pixels.ts';
import { sheet, textLine } from '../../src/picture/svg.ts';
import { setType } from '../../src/picture/type.ts';

/** Letters of each script that a font without it draws all alike: as nothing, or as an empty box. */
const scripts = {
  Latin: 'aÑøßçœ',
  'Latin, extended': 'őşđğıłșễ',
  Cyrillic: 'дЯщіїєґ',
  Greek: 'αΩήύ',
  Hangul: '가힣뷁',
  Hanja: '國學臺',
  kana: 'あンゑ',
  kanji: '験対価込働あ',
  'simplified Han': '习发务员贸诉讼华为',
  Hebrew: 'אש',
  Arabic: 'عبجد',
  Devanagari: 'हनद',
};

function draw(text: string, weight: 'regular' | 'bold', all: string): string {
  const line = { x: 4, y: 24, size: 20, weight, fill: '#000000', anchor: 'start' } as const;
  const type = setType(all);
  return Buffer.from(
    toPng(sheet({ width: 30, height: 30 }, [textLine(type, { ...line, text })])).bytes,
  ).toString('hex');
}

for (const [script, letters] of Object.entries(scripts)) {
  test(`${script} is drawn, each letter as itself, in two weights`, () => {
    assert.equal(setType(letters).lacks(letters), false);
    const drawn = Array.from(letters, (letter) => draw(letter, 'regular', letters));
    const bold = draw(letters.charAt(0), 'bold', letters);
    assert.equal(new Set([draw('', 'regular', letters), ...drawn, bold]).size, letters.length + 2);
  });
}

test('the same letter is written as its own country writes it', () => {
  const [chinese, japanese] = ['直', '直あ'].map((all) => draw('直', 'regular', all));
  assert.notEqual(chinese, japanese);
});

test('a script without a font is found out before anything is drawn', () => {
  for (const text of ['ᚠ', '𒀀', 'aⰀ']) assert.equal(setType(text).lacks(text), true, text);
  assert.equal(setType('a — b').lacks('a — b'), false);
});

test('text is as wide as it is drawn', () => {
  const wide = setType('WWWWWWWW iiiiiiii');
  assert.ok(wide.width('WWWWWWWW', 10, 'bold') > 3 * wide.width('iiiiiiii', 10, 'bold'));
  assert.ok(wide.width('iiii', 10, 'bold') > wide.width('iiii', 10, 'regular'));
  assert.equal(setType('가나').width('가나', 10, 'regular').toFixed(1), '18.4');
});

test('a run of another script stands beside its neighbours, from the right where the script does', () => {
  const type = setType('한도 Nutgraf 5 שלום');
  assert.deepEqual(
    type.runs('한도 5 Nutgraf', 'bold').map(({ text }) => text),
    ['한도 5 ', 'Nutgraf'],
  );
  assert.deepEqual(
    type.runs('שלום Nutgraf', 'bold').map(({ text }) => text),
    ['Nutgraf', 'שלום '],
  );
});
