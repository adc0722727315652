import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { splitSentences } from '../../src/article/sentences/split-sentences.ts';

/** Each case is a paragraph with a bar where a sentence ends. */
const marked: Record<string, string[]> = {
  en: [
    'Dr. A. B. Lowe met Sen. Maria Quist on Jan. 5 at 9 a.m. in the U.S. Senate. |The talks failed.',
    'It moved to the U.S. |The firm, Acme Inc., stayed. |No. 5 won.',
    '“Will you go?” she asked. |He didn’t.',
    'Prices rose 3.5 percent. |“We were warned.” |Nobody acted.',
    'They sold pipes, tools, etc. |Acme Inc. made them.',
    'The caller was a.k.a. Tom Ash. |He left.',
    'He works for Acme Inc. |She left at 5 p.m. |The crowd did too.',
  ],
  de: [
    'Am 3. Oktober kamen ca. 200 Gäste, z. B. Dr. Anna Roth. |Das kostete 2,5 Mio. Euro. |Er ging.',
    'Sie kam um 9.30 Uhr. |Petzold, Chef der Fa. Falken, ging.',
    'Es trifft v.a. Bauern und u.U. Kinder, sagte i.A. Jutta Falk. |Regen fiel.',
  ],
  fr: ['M. Le Goff a vu Mme Petit, etc. |Il a refusé.'],
  es: ['El Sr. Ruiz viajó a EE. UU. con la Dra. Peña. |No volvió.'],
  ru: [
    'А. С. Орлов живёт на ул. Мира с 2020 г. |Он врач.',
    'Убыток составил 5 млн. |Завод закроют, как и ещё 12 тыс. мастерских. |Билет стоит 2 руб. 50 коп. |Жители против.',
    'Пожар был в г.о. Лесной, сказал и.о. Главы района. |Никто не пострадал в п.г.т. Южный. |Это было до н.э. |Город исчез.',
    'Пришёл и.о. Орлов, жив с V в. до н.э. |Город пал.',
    'Продали дома, гаражи и т.д. |Жители жалуются на площадь в 20 кв. м. |Здание снесут.',
  ],
  uk: ['Збиток становив 5 млн. |Завод закриють. |Квиток коштує 500 грн. |Люди проти.'],
  ar: ['قال د. أحمد علي إن الجسر سيغلق. |وحضر أ. د. سالم الحربي.'],
  hi: ['डॉ. राव नहीं आए। |पुल बंद होगा।'],
  ko: [
    '"비가 왔다."고 김 씨가 말했다. |그는 떠났다. |“늦었다. 미안하다”고 했다. |U.N. 대표도 왔다.',
    '선거는 6. 1. 열린다. |후보는 3명이다. |협정은 2031. 4. 2. 나래시에서 맺었다. |점수는 95. |그는 웃었다.',
  ],
  ja: [
    '「行きます。」と述べた。|彼は去った。|市長は「遅れた。おわびする」と話した。|「寒い。暑い。」|終わり。',
  ],
  zh: [
    '“我们会去。”他说。|“天冷。”|会议结束了。',
    '“这不公平。”|问题出在预算上。|“计划照旧。”林若安在接受本报记者采访时表示，六月完工。|“天冷。”|道路结冰。',
  ],
};

/** Abbreviations in two or three parts with spaces between: no sentence ends inside, one may end after. */
const spacedAbbreviations: Record<string, string[]> = {
  es: [
    'El templo data del siglo III a. C. |La muralla es posterior.',
    'Murió en 210 a. C.; su hijo reinó hasta el 190 a. C. y huyó.',
    'Hacia el 300 d. C. Orvela perdió el puerto (fundado en 12 a. C.). |Abre a las 8 a. m. |El museo cierra.',
  ],
  pt: ['O porto caiu em 210 a. C. |A cidade cresceu, p. ex. Orvela, em 50 d. C. e depois.'],
  it: [
    'Nel 210 a. C. Orvela cadde. |Nel 50 d. C. la città crebbe, p. es. Borgo Alto.',
    'Parlò l’avv. Neri dell’ing. Rossi. |Pioveva.',
  ],
  fr: [
    'Le port tomba en 210 av. J.-C. |La ville, p. ex. Orvel, grandit.',
    'En 50 apr. J.-C. Orvel prit le port.',
  ],
  de: [
    'Der Hilfsbund Sonnenhof e. V. klagt. |Der Hilfsbund Sonnenhof e. V. Orvel klagt auch.',
    'Der Ort fiel im Jahr 210 v. Chr. |Die Stadt wuchs im Jahr 50 n. Chr. |Sie blieb.',
    'Er rief „Hr! |Komm!“ |Das Haus ist so g. |Anna Roth ging.',
    'Es gibt u. a. Birnen, z. B. Gute Luise, d. h. Obst, i. d. R. Montag. |Oberst a. D. Roth kam.',
  ],
  nl: [
    'De stad viel in 210 v. Chr. |De muur bleef, o. a. Poort Zuid.',
    'Dat kwam n.a.v. Covid en o.l.v. Jan Bos. |Het regende.',
  ],
  en: [
    'It opens on Monday at 9 a. m. |It shuts at 5 p. m. |The mayor came. |She chose plan b. |J. Lowe did too.',
  ],
};

for (const [language, paragraphs] of Object.entries(marked)) {
  test(`sentences end where a reader of ${language} ends them`, () => {
    for (const paragraph of paragraphs) {
      const expected = paragraph.split('|').map((sentence) => sentence.trim());
      assert.deepEqual(splitSentences(paragraph.replaceAll('|', ''), language), expected);
    }
  });
}

for (const [language, paragraphs] of Object.entries(spacedAbbreviations)) {
  test(`no sentence of ${language} ends inside an abbreviation with spaces`, () => {
    for (const paragraph of paragraphs) {
      const expected = paragraph.split('|').map((sentence) => sentence.trim());
      const text = paragraph.replaceAll('|', '');
      assert.deepEqual(splitSentences(text, language), expected);
      const unbroken = text.replaceAll(/(?<=\b\p{L}{1,3}\.) (?=\p{L}{1,3}\.)/gu, '\u00a0');
      assert.deepEqual(splitSentences(unbroken, language), expected);
    }
  });
}

test('a sentence holds no line break and never crosses a paragraph', () => {
  assert.deepEqual(splitSentences('One\nline.\n\nA heading\n \nAnother', 'en'), [
    'One line.',
    'A heading',
    'Another',
  ]);
});

test('the sentences hold every character of the text but its spaces, in order', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'U.S. ',
    '“Yes!” ',
    '「行く。',
    '」と。',
    '» ',
    '5. ',
    '\n\n',
    '\n',
    '. ',
    '…',
    '다.',
    '🙂 ',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 });
  const languages = fc.constantFrom('en', 'de', 'fr', 'ko', 'ja', 'zh', 'und');
  fc.assert(
    fc.property(
      text.map((pieces) => pieces.join('')),
      languages,
      (text, language) => {
        const sentences = splitSentences(text, language);
        assert.equal(sentences.join('').replaceAll(/\s/gu, ''), text.replaceAll(/\s/gu, ''));
        assert.ok(sentences.every((sentence) => sentence.trim() === sentence && !/\n|^$/u.test(sentence)));
      },
    ),
    { numRuns: 300 },
  );
});

test('what no mark ends is cut where its script pauses, and nothing is lost', () => {
  const thai = Array.from(
    { length: 12 },
    () => 'สภาเมืองมีมติเมื่อวันศุกร์ให้ปิดท่าเรือฝั่งตะวันออกหลังเครนล้มทับเรือข้ามฟาก',
  ).join(' ');
  const pieces = splitSentences(thai, 'th');
  assert.ok(pieces.length > 2 && pieces.every(({ length }) => length >= 150 && length <= 600));
  assert.equal(pieces.join(' '), thai);
  const short = thai.slice(0, 599);
  assert.deepEqual(splitSentences(short, 'th'), [short]);
  const lines = Array.from(
    { length: 20 },
    (_, at) => `and the boats of number ${at} went out without a light`,
  );
  assert.deepEqual(splitSentences(lines.join('\n'), 'en'), lines);
  const clauses = Array.from(
    { length: 6 },
    (_, at) => `the council of district ${at} ${'and its neighbours '.repeat(7)}agreed;`,
  );
  assert.deepEqual(splitSentences(clauses.join(' '), 'en'), clauses);
  const endless = 'word '.repeat(300).trim();
  assert.deepEqual(splitSentences(endless, 'en'), [endless]);
});
