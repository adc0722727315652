import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarize } from '../../../src/engine/extractive/summarize/summarize.ts';
import { isAllQuoted, quotationsIn } from '../../../src/engine/extractive/text/quoted.ts';
import { articleOf } from '../articles.ts';

const chosenOf = (language: string, sentences: string[], length: 'brief' | 'standard') =>
  summarize(articleOf(sentences, { language }), {
    kind: 'summarize',
    length,
    style: 'bullets',
    language: null,
  }).flatMap(({ evidence }) => evidence);

const denied: Record<string, string[]> = {
  en: [
    'The port of Vellmar closes its oldest pier on Friday.',
    'The dockers’ union accused harbour master Lena Okafor of ignoring 12 warnings since 2019.',
    'Okafor denied that.',
    'Ferries to the island of Sund leave from the northern pier until the autumn of 2027.',
    'The city council votes on the cost of 2.4 million euros next month.',
  ],
  ko: [
    '벨마르 항만은 금요일에 부두를 폐쇄한다.',
    '노동조합은 이지훈 사장이 2019년부터 경고 12건을 무시했다며 고발했다.',
    '이지훈 사장은 의혹을 부인했다.',
    '순드 섬으로 가는 여객선은 2027년 가을까지 북쪽 부두에서 출발한다.',
    '시의회는 다음 달 240만 유로의 비용을 표결한다.',
  ],
  it: [
    'Il porto di Vellmar chiuderà venerdì il molo più vecchio, dove gli ispettori hanno trovato 14 crepe.',
    'I portuali accusano la direttrice del porto Lena Okafor di aver ignorato 12 avvisi dal 2019.',
    'Okafor lo smentisce.',
    'I traghetti per l’isola di Sund partiranno dal molo nord fino all’autunno 2027.',
    'Il consiglio comunale voterà il mese prossimo la spesa di 2,4 milioni di euro.',
  ],
  es: [
    'El puerto de Vellmar cierra el viernes su muelle más antiguo.',
    'Los estibadores acusan a la directora Lena Okafor de ignorar 12 avisos desde 2019.',
    'Okafor rechaza las acusaciones.',
    'Los transbordadores a la isla de Sund saldrán del muelle norte hasta el otoño de 2027.',
    'El concejo vota el mes que viene el gasto de 2,4 millones de euros.',
  ],
  ru: [
    'Порт Вельмар закрывает в пятницу самый старый причал.',
    'Докеры обвинили директора порта Лену Окафор в том, что она не замечала 12 жалоб с 2019 года.',
    'Окафор отвергла эти обвинения.',
    'Паромы на остров Сунд будут ходить от северного причала до осени 2027 года.',
    'Горсовет в следующем месяце голосует по расходам в 2,4 млн евро.',
  ],
  nl: [
    'De haven van Vellmar sluit vrijdag haar oudste pier.',
    'De havenarbeiders beschuldigen directeur Lena Okafor ervan dat zij sinds 2019 12 waarschuwingen negeerde.',
    'Okafor ontkent dat.',
    'Veerboten naar het eiland Sund vertrekken tot de herfst van 2027 van de noordelijke pier.',
    'De gemeenteraad stemt volgende maand over de kosten van 2,4 miljoen euro.',
  ],
  tr: [
    'Vellmar limanı en eski iskelesini cuma günü kapatıyor.',
    'Liman işçileri müdür Lena Okafor’u 2019’dan beri 12 uyarıyı dikkate almamakla suçladı.',
    'Okafor suçlamaları reddetti.',
    'Sund adasına giden feribotlar 2027 sonbaharına kadar kuzey iskelesinden kalkacak.',
    'Belediye meclisi gelecek ay 2,4 milyon avroluk gideri oylayacak.',
  ],
};

for (const [language, sentences] of Object.entries(denied))
  test(`an accusation is never a point without its denial: ${language}`, () => {
    for (const length of ['brief', 'standard'] as const) {
      const chosen = chosenOf(language, sentences, length);
      assert.equal(chosen.includes(1), chosen.includes(2), chosen.join());
    }
    assert.ok(chosenOf(language, sentences, 'standard').includes(2));
  });

test('a sentence that leans on one that is no point gives way to one that stands alone', () => {
  const sentences = [
    'Le port de Vellmar ferme vendredi son plus vieux quai, où des inspecteurs ont trouvé 14 fissures.',
    'Les bateaux partent.',
    'Sa directrice, Lena Okafor, dit que les 14 fissures du quai étaient connues.',
    'Le conseil municipal de Vellmar votera en juin la réparation du quai, qui coûte 2 millions.',
  ];
  assert.deepEqual(chosenOf('fr', sentences, 'brief'), [0, 3]);
});

test('what goes on with a quotation is no point without the sentence that says whose it is', () => {
  const sentences = [
    'The port of Vellmar closes its oldest pier on Friday after inspectors found 14 cracks.',
    'Ferries leave from the north.',
    '“The pier of Vellmar was never meant to last,” harbour master Lena Okafor said.',
    '“The port of Vellmar closes the pier, and the inspectors of the port found cracks in 2019.',
    'The oldest pier of the port has 14 cracks that inspectors found on Friday.”',
    'The city council votes in June on the repair of the pier, which costs 2 million euros.',
  ];
  const chosen = chosenOf('en', sentences, 'standard');
  assert.ok(!chosen.includes(3) && !chosen.includes(4), chosen.join());
});

test('a sentence that a fuller one says again is no point beside it, nor is an editor’s note', () => {
  const sentences = [
    'Editor’s note: this is the third of our reports on the harbour of Vellmar and its 3 piers.',
    'The harbour master closed the oldest pier of Vellmar in the middle of the night.',
    'Ferries to the island of Sund leave from the northern pier until the autumn of 2027.',
    'Lena Okafor, the harbour master since 2019, closed the oldest pier of Vellmar in the middle of the night after cracks were seen.',
  ];
  assert.deepEqual(chosenOf('en', sentences, 'brief'), [2, 3]);
});

test('what was found comes before what was asked', () => {
  const sentences = [
    'The oldest pier in the port of Vellmar cracks, and engineers want to know the reason.',
    'Divers go down to the pillars each spring, but nobody could tell for years what harmed them.',
    'A team from the university has shown that worms eat the wood, which came from the south.',
  ];
  assert.deepEqual(chosenOf('en', sentences, 'brief'), [0, 2]);
});

const areQuoted = (sentences: string[]) => {
  const quotations = quotationsIn(sentences);
  return sentences.map((sentence, at) => isAllQuoted(sentence, quotations[at] ?? []));
};

test('inches open no quotation', () => {
  const quoted = areQuoted(['The pier rests on 27" pillars.', 'Nobody was hurt.', '“It was old,” she said.']);
  assert.deepEqual(quoted, [false, false, false]);
  assert.deepEqual(areQuoted(['She wrote: "It is old.', 'It has cracks.', 'It closes in 2031."']), [
    false,
    true,
    true,
  ]);
});

test('a mark that nothing closes quotes no more than its sentence, a quotation all of its own', () => {
  const unclosed = ['He said: “It is old.', 'The pier closes.', ...Array<string>(9).fill('Ferries leave.')];
  assert.ok(!areQuoted([...unclosed, 'It has cracks,” she said.']).includes(true));
  assert.ok(!areQuoted(['He said: “It is old.', 'The pier closes.']).includes(true));
  const closedAnew = [
    '“It is old, said Roth.',
    'Roth accused Berg.',
    'Berg denied it.',
    '“I was away,” he said.',
  ];
  assert.deepEqual(areQuoted(closedAnew), [true, false, false, false]);
  const german = ['„Es ist alt, sagte Roth.', 'Roth klagte.', '„Nein“, sagte Berg.'];
  assert.deepEqual(areQuoted(german), [true, false, false]);
  const paragraphs = ['“It is old.', 'It has cracks.', '“It is ours.', 'It stays,” she said.'];
  assert.deepEqual(areQuoted(paragraphs), [true, true, true, false]);
  assert.deepEqual(areQuoted(['「古いです。', '『橋』は古い。', 'もう古い」と述べた。']), [
    true,
    true,
    false,
  ]);
  assert.deepEqual(areQuoted(['“It is old.', '“It has cracks.', 'It closes.”', 'She left.']), [
    true,
    true,
    true,
    false,
  ]);
});
