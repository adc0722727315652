import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../../../src/engine/engine.ts';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

async function actorsOf(
  sentences: string[],
  language: string,
  title: string | null = null,
): Promise<Statement[]> {
  const task = { kind: 'actors', language: null } as const;
  const parts = await drain(extractive, articleOf(sentences, { language, title }), task);
  return parts.flatMap((part) => (part.part === 'statement' ? part.statement : []));
}

const labelsOf = (statements: Statement[]) => statements.map(({ label }) => label);

test('who is in the headline leads, and who acts comes before who is only named', async () => {
  const sentences = [
    'Rescuers found Nora Quill, 71, and her sister, Ida Quill, 69, in the cellar of the house.',
    'Fire chief Omar Deane said the pump had failed, and that Karel Voss had been warned.',
    'Mayor Petra Lind promised an inquiry.',
  ];
  const plain = labelsOf(await actorsOf(sentences, 'en'));
  assert.ok(plain.indexOf('Omar Deane') < plain.indexOf('Ida Quill'));
  assert.equal(labelsOf(await actorsOf(sentences, 'en', 'Lind orders inquiry into flood'))[0], 'Petra Lind');
});

test('an institution that stands only beside another’s deed is not listed, one that acts or is told of is', async () => {
  const listed: [string, string[], string[]][] = [
    [
      'en',
      [
        'Judge Ada Moss heard that Karl Brandt had set up a sham company, Wexley Repairs Ltd, in May.',
        'The Harbour Commission opened an inquiry into Dunmore Shelter, a charity.',
        'Builder Rolf Aasen got in through a server run by Orbisline, a contractor.',
      ],
      ['Ada Moss', 'Karl Brandt', 'Harbour Commission', 'Dunmore Shelter', 'Rolf Aasen'],
    ],
    [
      'es',
      [
        'La alcaldesa, Irene Solís, del Partido Vecinal Unido (PVU), anunció un recurso.',
        'El concejal Bruno Ortega (Alianza Cívica) criticó a la alcaldesa.',
      ],
      ['Irene Solís', 'Bruno Ortega'],
    ],
    [
      'de',
      ['Vor dem Amtsgericht Zwickau sagte Richterin Karla Sommer, der Fall sei klar.'],
      ['Karla Sommer'],
    ],
    [
      'de',
      [
        'Gerüchte, wonach der Konkurrent Hanke & Töchter das Werk kaufen wolle, dementierte Lena Orth.',
        'Kritik kam von der Gewerkschaft Holz und Glas.',
        'Nach Ansicht der Kammer hatte von Radeberg die Anteile verkauft.',
        'Der frühere Vorstand Egon von Radeberg schwieg.',
      ],
      ['Lena Orth', 'Gewerkschaft Holz und Glas', 'Egon von Radeberg'],
    ],
    [
      'es',
      ['El pleno del Ayuntamiento de Montelar aprobó este miércoles la tasa.'],
      ['Ayuntamiento de Montelar'],
    ],
  ];
  for (const [language, sentences, names] of listed)
    assert.deepEqual(labelsOf(await actorsOf(sentences, language)).toSorted(), names.toSorted());
});

test('a noun with its article tells of who was said to be that, where only one was', async () => {
  const sentences = [
    'His sister was a trustee of the charity, Dunmore Shelter.',
    'The Harbour Commission opened an inquiry into Dunmore Shelter last year.',
    'The charity, which houses 40 people, denied that it was about to close.',
  ];
  const evidence = async (texts: string[]) =>
    (await actorsOf(texts, 'en')).find(({ label }) => label === 'Dunmore Shelter')?.evidence;
  assert.deepEqual(await evidence(sentences), [2]);
  const two = 'Tom Reed runs another charity, Larkfield House.';
  assert.deepEqual(await evidence([...sentences.slice(0, 2), two, ...sentences.slice(2)]), [1]);
});

test('where a text was written is nobody who acts', async () => {
  const sentences = [
    'ALDERWICK — Councillors voted to sell the baths.',
    'A bid from Alderwick Swimming Club was rejected.',
    'Alderwick Swimming Club said that it would appeal.',
  ];
  const [club] = await actorsOf(sentences, 'en');
  assert.deepEqual(club?.evidence, [2]);
});

test('who is named in the headline is listed, also who is only acted on; not who shares the surname alone', async () => {
  const sentences = [
    'The judge sentenced Anna Lund to two years and Tom Lund to three.',
    'The letters were those of Mary Lund.',
  ];
  const listed = async (title: string) => labelsOf(await actorsOf(sentences, 'en', title));
  assert.deepEqual(await listed('Anna Lund and Tom Lund jailed'), ['Anna Lund', 'Tom Lund']);
  assert.deepEqual(await listed('Anna Lund jailed'), ['Anna Lund']);
});

test('a name that may be a thing’s is listed where the headline has it, it acts often, or its last word acts as a surname does', async () => {
  const sentences = [
    'Zorvan Tull rose to fame in May.',
    'Mirev Stann spoke.',
    'Stann left.',
    'Chef Ossy cooked.',
  ];
  assert.deepEqual(labelsOf(await actorsOf(sentences, 'en')), ['Mirev Stann', 'Ossy']);
  assert.ok(labelsOf(await actorsOf(sentences, 'en', 'Zorvan Tull in the charts')).includes('Zorvan Tull'));
  assert.deepEqual(labelsOf(await actorsOf(['A dish for the chef Ossy.'], 'en')), []);
  const often = [
    'Zorvan Tull denied it.',
    'Zorvan Tull left the stage in May.',
    'Pathlow closed.',
    'Pathlow said no.',
  ];
  assert.deepEqual(labelsOf(await actorsOf(often, 'en')), ['Zorvan Tull']);
  assert.deepEqual(labelsOf(await actorsOf([...often, 'Pathlow denied it.'], 'en')), [
    'Pathlow',
    'Zorvan Tull',
  ]);
});

test('whose lawyer somebody is, told by a word that points to who was named before, is left out', async () => {
  const told: [string, string[], string, string][] = [
    [
      'en',
      ['Ann Lund was sued.', 'Her lawyer, Karl Moss, said no.'],
      'Karl Moss',
      '…lawyer, Karl Moss, said no.',
    ],
    [
      'de',
      ['Anna Lund wurde verklagt.', 'Ihr Anwalt Karl Moos sagte nein.'],
      'Karl Moos',
      '…Anwalt Karl Moos sagte nein.',
    ],
    [
      'es',
      ['Ana Gil fue demandada.', 'Su abogado, Bruno Ruiz, dijo no.'],
      'Bruno Ruiz',
      '…abogado, Bruno Ruiz, dijo no.',
    ],
    [
      'fr',
      ['Anne Roy a été jugée.', 'Son avocat, Me Karim Bense, a déposé une plainte.'],
      'Karim Bense',
      '…avocat, Me Karim Bense, a déposé une plainte.',
    ],
    [
      'de',
      ['Anna Lund wurde verklagt.', 'Ihr Anwalt, der frühere Torwart Dr. Paul Sabel, sagte nein.'],
      'Paul Sabel',
      '…Anwalt, der frühere Torwart Dr. Paul Sabel, sagte nein.',
    ],
    [
      'en',
      ['Ann Lund was sued.', 'He met Karl Moss, her lawyer.'],
      'Karl Moss',
      'He met Karl Moss, …lawyer.',
    ],
    [
      'en',
      ['Ann Lund was sued.', 'That is false, said her lawyer, Karl Moss.'],
      'Karl Moss',
      'That is false, said …lawyer, Karl Moss.',
    ],
    [
      'en',
      ['Ann Lund quit, said her lawyer, Karl Moss.'],
      'Karl Moss',
      'Ann Lund quit, said her lawyer, Karl Moss.',
    ],
    [
      'de',
      ['Anna Lund wurde verklagt.', 'Am Montag sagte ihr Anwalt Karl Moos nein.'],
      'Karl Moos',
      'Am Montag sagte …Anwalt Karl Moos nein.',
    ],
    [
      'es',
      ['El club ganó otro partido.', '«Es un triunfo», celebró su presidenta, Ana Gil.'],
      'Ana Gil',
      '«Es un triunfo», celebró …presidenta, Ana Gil.',
    ],
    ['es', ['Eva Paz, presidenta de ese cuerpo, dimitió.', 'Eva Paz calló.'], 'Eva Paz', 'Eva Paz calló.'],
    [
      'fr',
      ['Le théâtre ferme.', '« Nous restons », assure sa directrice, Anne Roy.'],
      'Anne Roy',
      '« Nous restons », assure …directrice, Anne Roy.',
    ],
    [
      'ru',
      ['Суд арестовал Петра Орлова.', 'Решение обжалует его адвокат Игорь Сычев.'],
      'Игорь Сычев',
      'Решение обжалует …адвокат Игорь Сычев.',
    ],
    [
      'ko',
      ['한빛전자는 침묵했다.', '그의 변호인 김도현은 항소하겠다고 밝혔다.'],
      '김도현',
      '…변호인 김도현은 항소하겠다고 밝혔다.',
    ],
    [
      'ko',
      ['한빛전자는 침묵했다.', '이어 변호인 김도현은 항소하겠다고 밝혔다.'],
      '김도현',
      '이어 변호인 김도현은 항소하겠다고 밝혔다.',
    ],
    [
      'zh',
      ['法院周一开庭。', '其律师王明远表示将上诉。', '东海集团董事长王明远昨日辞职。'],
      '王明远',
      '东海集团董事长王明远昨日辞职。',
    ],
    [
      'ja',
      ['裁判は月曜に始まった。', 'その弁護士の田中健一氏は控訴すると述べた。', '田中健一氏は会見を開いた。'],
      '田中健一',
      '田中健一氏は会見を開いた。',
    ],
    [
      'ar',
      ['أعلنت الشركة خسائرها.', 'وقال رئيس المحكمة عادل منصور إن الحكم نهائي.'],
      'عادل منصور',
      'وقال رئيس المحكمة عادل منصور إن الحكم نهائي.',
    ],
  ];
  for (const [language, sentences, label, text] of told)
    assert.equal((await actorsOf(sentences, language)).find((one) => one.label === label)?.text, text);
});

test('a name that may be a thing’s is listed where somebody has an office at it, or acts on it, but for a product’s', async () => {
  const listed: [language: string, sentences: string[], names: string[]][] = [
    ['fr', ['Le patron de Norvane, Paul Vidal, part.', 'Norvane a nié.'], ['Norvane', 'Paul Vidal']],
    ['en', ['Karl Roth, the mayor, sued Norvane.', 'Norvane said no.'], ['Karl Roth', 'Norvane']],
    ['en', ['Karl Roth, the mayor, sued Boxer R20.', 'Boxer R20 said no.'], ['Karl Roth']],
    ['en', ['Karl Roth, head of the Norvane Garden Trail, left.', 'Norvane said no.'], ['Karl Roth']],
  ];
  for (const [language, sentences, names] of listed)
    assert.deepEqual(labelsOf(await actorsOf(sentences, language)).toSorted(), names);
});

test('who is named only as an owner, in a credit, in an entry of a list or under a condition is not listed', async () => {
  const sentences = [
    'Ida Moss opened the yard after she had read Karl Roth’s letter.',
    'Rolf Vell, Kentsted',
    'Text and photographs by Omar Deane.',
    'Nobody knows what follows if Petra Lind resigns.',
    'Were that to happen, would Nils Orth have left?',
    'Labels like Nora Quill, Tibo and Vance sold nothing.',
    'The full interview is on our podcast with Lars Egge.',
    'Ivo Brandt wins again',
  ];
  assert.deepEqual(labelsOf(await actorsOf(sentences, 'en')), ['Ida Moss']);
});

test('a short sentence that ends with a quotation, a footnote or an emoji is no heading, nor is one of a text without full stops', async () => {
  const texts: [string, string[], string][] = [
    ['en', ['The port closed.', 'Ann Lee told reporters: ‘We will fight on.’'], 'Ann Lee'],
    ['de', ['Der Hafen schloss.', 'Karl Roth sagte: ‚Wir kämpfen weiter.‘'], 'Karl Roth'],
    ['en', ['The port closed.', 'Bob Ray resigned on Monday.¹'], 'Bob Ray'],
    ['en', ['The port closed.', 'Bob Ray resigned on Monday 🎉'], 'Bob Ray'],
    ['en', ['Bob Ray resigned on Monday', 'Ann Lee accused him of fraud'], 'Ann Lee'],
  ];
  for (const [language, sentences, name] of texts)
    assert.ok(labelsOf(await actorsOf(sentences, language)).includes(name), sentences[1]);
});

test('a sentence that tells of somebody comes before a heading, a list, and what is theirs, also far down', async () => {
  const filler = Array.from({ length: 150 }, () => 'The water rose again during the night.');
  const quoted: [string[], RegExp][] = [
    [['Rolf Vell, Kentsted', ...filler, 'Rolf Vell surprised the scouts.'], /surprised/u],
    [['Rolf Vell sells up', 'Rolf Vell sold the yard on Friday.'], /on Friday/u],
    [['She sat with Ida Moss, Rolf Vell, and Omar Deane.', 'It cost Rolf Vell dear.'], /dear/u],
    [['He read Rolf Vell’s letter.', 'It cost Rolf Vell dear.'], /dear/u],
    [['She was appointed by Rolf Vell.', 'Later Rolf Vell regretted it.'], /regretted/u],
  ];
  for (const [sentences, expected] of quoted) {
    const told = await actorsOf(sentences, 'en');
    assert.match(told.find(({ label }) => label === 'Rolf Vell')?.text ?? '', expected);
  }
});

test('who is named beside a word that is also a thing’s, a credit’s, a genitive’s or a brief name keeps their own deed', async () => {
  const told: [string, string[], [string, string][]][] = [
    [
      'en',
      ['The council met.', 'Images released by the police showed that Karl Moss attacked two guards.'],
      [['Karl Moss', 'Images released by the police showed that Karl Moss attacked two guards.']],
    ],
    [
      'de',
      ['Am Freitag gestand Rapper Max Jakobs den Betrug.'],
      [['Max Jakobs', 'Am Freitag gestand Rapper Max Jakobs den Betrug.']],
    ],
    [
      'de',
      ['Der Rat lobte Max Peter.', 'Max Peters unterschlug am Montag das Geld.'],
      [['Max Peters', 'Max Peters unterschlug am Montag das Geld.']],
    ],
    [
      'es',
      ['Yadira Mercado rechazó el acuerdo.', 'La escritora Marta Portal denunció al alcalde.'],
      [['Yadira Mercado', 'Yadira Mercado rechazó el acuerdo.']],
    ],
    [
      'es',
      ['El rey Juan Carlos inauguró el museo.', 'Juan Carlos Pérez robó dos cuadros.'],
      [['Juan Carlos Pérez', 'Juan Carlos Pérez robó dos cuadros.']],
    ],
    [
      'fr',
      ['Paul Roy est accusé de vol.', 'Le tribunal l’a relaxé mardi.'],
      [['Paul Roy', 'Paul Roy est accusé de vol. Le tribunal l’a relaxé mardi.']],
    ],
    [
      'ru',
      ['Игорь Сыч обвинил директора в краже.', 'Проект не оправдал ожиданий.'],
      [['Игорь Сыч', 'Игорь Сыч обвинил директора в краже.']],
    ],
    [
      'ja',
      ['NHK労働組合は会社を提訴した。', 'NHKは受信料の値下げを発表した。'],
      [['NHK労働組合', 'NHK労働組合は会社を提訴した。']],
    ],
  ];
  for (const [language, sentences, expected] of told) {
    const statements = await actorsOf(sentences, language);
    for (const [label, text] of expected)
      assert.equal(statements.find((one) => one.label === label)?.text, text, label);
  }
});
