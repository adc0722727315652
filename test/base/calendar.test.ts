import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraYear, toIsoDay, yearOfEra } from '../../src/base/calendar/day.ts';
import { toLatinDigits } from '../../src/base/calendar/digits.ts';
import { calendarNames, isWeekday, monthOf } from '../../src/base/calendar/names.ts';

test('months are read long, short and in the genitive', () => {
  const february = [
    'February',
    'Feb.',
    'Februar',
    'févr.',
    'fevereiro',
    'febrero',
    'февраля',
    'lutego',
    'شباط',
  ];
  assert.deepEqual(
    february.map((name) => monthOf(name)),
    february.map(() => 2),
  );
  assert.deepEqual(
    ['Sept', 'Jänner', 'setiembre'].map((name) => monthOf(name)),
    [9, 1, 9],
  );
  assert.equal(monthOf('Februario'), null);
});

test('a name that two languages dispute is read in the language of the text, or not at all', () => {
  assert.equal(monthOf('listopada', 'pl'), 11);
  assert.equal(monthOf('listopada', 'hr'), 10);
  assert.equal(monthOf('listopada', 'en'), null);
  assert.equal(monthOf('listopada'), null);
  assert.equal(monthOf('March', 'pl'), 3, 'other languages are read beside it');
});

test('a language has its own names, and an unknown one the English ones', () => {
  const { months, longMonths, weekdays } = calendarNames('fr');
  assert.equal(months.get('août'), 8);
  assert.equal(months.get('janv'), 1);
  assert.deepEqual([longMonths.has('janvier'), longMonths.has('janv')], [true, false]);
  assert.deepEqual([weekdays.get('dimanche'), weekdays.get('samedi')], [0, 6]);
  assert.equal(calendarNames('und').months.get('may'), 5);
  assert.equal(calendarNames('not a tag').months.get('may'), 5);
  assert.equal(calendarNames('ko').months.size, 0, 'figures are no names');
  assert.deepEqual([isWeekday('Sonntag'), isWeekday('Mon.'), isWeekday('Halmstadt')], [true, true, false]);
});

test('digits are read in place, days are real ones, eras have years', () => {
  assert.equal(toLatinDigits('٢٠٢٦ ۲۰۲۶ २०२६ ２０２６ ২০২৬ ๒๐๒๖'), '2026 2026 2026 2026 2026 2026');
  assert.equal(toIsoDay(2024, 2, 29), '2024-02-29');
  assert.deepEqual([toIsoDay(2023, 2, 29), toIsoDay(2564, 1, 1)], [null, null]);
  const years = ['令和8年', '令和元年', '平成31年'].map((text) => yearOfEra(eraYear.exec(text) ?? []));
  assert.deepEqual(years, [2026, 2019, 2019]);
});
