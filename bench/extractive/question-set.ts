/**
 * Questions about the sample articles. `answer` is a piece of the sentence that answers, or several where more than one
 * does; null where the article doesn't say. `far` questions are about something else altogether, `near` ones about the
 * story. Every second question of a list is held back: looked at only to report, never to tune.
 */
export type Question = {
  question: string;
  answer: string | string[] | null;
  kind: 'answered' | 'near' | 'far';
};

type Set = { answered: [string, string | string[]][]; near: string[]; far: string[] };

const sets: Record<string, Set> = {
  'en-harbour.txt': {
    answered: [
      ['How many people were injured?', 'injuring 14 people'],
      ['Who ordered the berths closed?', 'Ewan Tregarth ordered'],
      ['How strong was the gust that buckled the crane?', 'gust of 118'],
      ['What did the dockers’ union accuse Carrow Lifting of?', 'two written warnings'],
      ['When will the Navy send landing ships?', 'two landing ships'],
      ['How many passengers were on board?', '231 passengers'],
      ['Who is leading the inquiry?', ['Marine Safety Board', 'chief inspector, Ruth Halloran']],
      ['When was the Saint Oda built?', 'built in 1998'],
    ],
    near: [
      'How old was the crane operator?',
      'What is the name of the ferry’s captain?',
      'How much will the new crane cost?',
      'Which bank financed the ferry?',
    ],
    far: [
      'Who won the football match?',
      'What is the capital of Peru?',
      'How many goals did Brazil score?',
      'When does school start?',
    ],
  },
  'en-merger.txt': {
    answered: [
      ['Who blocked the purchase?', ['federal judge on Monday blocked', 'Leonard Abiola granted']],
      ['How much money did Brightwater lose last year?', 'lost $47 million'],
      ['Who is the chief executive of Halden?', 'chief executive, Margaret Sloane'],
      ['What did Curtis Wray write in the email?', 'ends the price war'],
      ['How many workers were promised that no jobs would go?', '1,150 workers'],
      ['How far did the shares of Halden fall?', 'fell 11.3 percent'],
      ['Why did the FTC reject the offer?', 'no buyer had been named'],
      ['What fee must Halden pay if the agreement lapses?', 'fee of $85 million'],
    ],
    near: [
      'How many schools use electric buses in Ohio?',
      'Which law firm represented Brightwater?',
      'When was Halden founded?',
      'What did the president say about the ruling?',
    ],
    far: [
      'How deep is the Pacific Ocean?',
      'Who painted the Mona Lisa?',
      'What is the weather in Tokyo?',
      'How many died in the earthquake?',
    ],
  },
  'en-comet.txt': {
    answered: [
      ['Who discovered the comet?', 'Daniel Okafor discovered'],
      ['How old are the grains?', '7.1 billion years'],
      ['How much did the mission cost?', '388 million euros'],
      ['Who doubts the age?', 'Hiroshi Tanabe, a chemist'],
      ['When will ministers decide on the second probe?', 'decide on it in November'],
      ['When did Kestrel reach the comet?', 'reached the comet in May 2023'],
      ['When will comet Okafor return?', 'before the year 2741'],
      ['Who opposes the plan?', 'Jutta Brandt'],
    ],
    near: [
      'Which rocket launched the probe?',
      'What did the Chinese space agency say about the grains?',
      'How fast does the comet travel?',
      'What is the name of Okafor’s wife?',
    ],
    far: [
      'Who is the mayor of Paris?',
      'How many votes did the senator get?',
      'What caused the bank’s bankruptcy?',
      'When is the next train to Vienna?',
    ],
  },
  'de-streik.txt': {
    answered: [
      ['Wie viel mehr Lohn fordert die Gewerkschaft?', '8,5 Prozent mehr Lohn'],
      ['Wer wurde als Schlichter angeboten?', 'Karl-Heinz Pohl'],
      ['Wann entscheidet das Arbeitsgericht?', 'Donnerstag um 10 Uhr'],
      ['Wie hoch ist der Schaden pro Tag?', '1,2 Mio. Euro'],
      ['Wie viele Fahrgäste sind betroffen?', '190.000 Fahrgäste'],
      ['Wer lehnte den Vorschlag ab?', 'Wenzel lehnte ihn'],
      ['Was kritisierte Miriam Otte?', 'jede achte Stelle'],
    ],
    near: [
      'Wie viel verdient ein Straßenbahnfahrer?',
      'Was sagt der Bundesverkehrsminister zum Streik?',
      'Wie viele Züge der Bahn fallen aus?',
      'Wann wurde die Gewerkschaft VKD gegründet?',
    ],
    far: [
      'Wer gewann die Fußballweltmeisterschaft?',
      'Wie hoch ist der Mount Everest?',
      'Wo wurde der Dieb festgenommen?',
      'Welches Medikament hilft gegen Grippe?',
    ],
  },
  'es-presa.txt': {
    answered: [
      ['¿Cuántos vecinos fueron evacuados?', 'evacuaron este lunes a 6.200'],
      ['¿Quién ordenó el desalojo?', 'Marta Escudero, ordenó'],
      ['¿De qué acusó el alcalde a la compañía?', 'ocultar el problema'],
      ['¿Cuánto podría costar la reparación?', '7,3 millones'],
      ['¿Qué pidió la fiscal jefe?', 'recoja los registros'],
      ['¿Cuántas camas instaló la Cruz Roja?', '2.000 camas'],
      ['¿Cuánto mide la grieta?', 'grieta de 14 metros'],
    ],
    near: [
      '¿Cuántos años tiene el alcalde?',
      '¿Qué dijo el presidente del Gobierno en Madrid?',
      '¿Cuántos muertos hubo en la inundación?',
      '¿Qué constructora hizo los túneles?',
    ],
    far: [
      '¿Quién ganó la liga de fútbol?',
      '¿Cuál es la capital de Francia?',
      '¿Cuándo empieza el festival de cine?',
      '¿Quién escribió el Quijote?',
    ],
  },
  'fr-proces.txt': {
    answered: [
      ['À combien d’années de prison l’ancien maire a-t-il été condamné ?', 'trois ans de prison'],
      ['Combien de personnes sont mortes dans l’effondrement ?', 'tuant quatre personnes'],
      ['Qui a été relaxé ?', 'Didier Ferrand, a été relaxé'],
      ['Quelle amende l’entreprise devra-t-elle payer ?', '150 000 euros d’amende'],
      ['Qui est l’avocat de Tessier ?', 'Antoine Rousselle'],
      ['Combien d’habitants compte la commune ?', '3 400 habitants'],
      ['Combien le rapport chiffrait-il les travaux urgents ?', '186 000 euros'],
    ],
    near: [
      'Quel âge a Bernard Tessier ?',
      'Que pense le ministre de la Justice du verdict ?',
      'Dans quelle prison sera-t-il incarcéré ?',
      'Quel sport pratiquaient les enfants ?',
    ],
    far: [
      'Qui a gagné le Tour de France ?',
      'Quelle est la hauteur de la tour Eiffel ?',
      'Combien coûte un billet d’avion pour Tokyo ?',
      'Quand a lieu l’éclipse ?',
    ],
  },
  'pt-final.txt': {
    answered: [
      ['Quem foi eleita a melhor em campo?', 'eleita a melhor em campo'],
      ['Quantas pessoas viram a final?', '38.412 pessoas'],
      ['O que a presidente da federação negou?', 'negou a acusação'],
      ['Quanto rende o título ao Serra Azul?', 'R$ 3,5 milhões'],
      ['O que a treinadora prometeu?', 'prometeu dividir 40%'],
      ['Quem foi expulso na prorrogação?', 'Brandão foi expulso'],
      ['Quanto o Atlético Vila Nova ofereceu?', 'R$ 800 mil'],
    ],
    near: [
      'Qual é o salário da treinadora?',
      'Quantos anos tem Jéssica Prado?',
      'Qual emissora transmitiu a partida?',
      'Quantos ingressos foram devolvidos?',
    ],
    far: [
      'Quem é o presidente dos Estados Unidos?',
      'Quanto custa um litro de gasolina?',
      'Onde fica o Monte Fuji?',
      'Quando foi descoberta a vacina?',
    ],
  },
  'ko-haesol.txt': {
    answered: [
      ['삭감에 찬성한 의원은 몇 명인가요?', '17명이 찬성'],
      ['재의를 요구하겠다고 밝힌 사람은 누구인가?', '윤재희 해솔시장은'],
      ['총사업비는 얼마로 늘었나?', '4,150억 원으로'],
      ['동해건설은 위약금을 얼마나 청구할 수 있나?', '위약금 85억'],
      ['트램 정거장은 몇 곳인가?', '정거장 19곳'],
      ['상인회는 누구의 사퇴를 촉구했나?', '사퇴를 촉구했다'],
      ['트램은 언제 개통할 예정이었나?', '2028년 10월 개통'],
    ],
    near: [
      '시장의 연봉은 얼마인가?',
      '트램 차량은 어느 회사가 만드나?',
      '대통령은 무엇이라고 말했나?',
      '지하철 2호선은 언제 착공하나?',
    ],
    far: [
      '월드컵 우승국은 어디인가?',
      '서울의 내일 날씨는 어떤가?',
      '지진으로 몇 명이 숨졌나?',
      '누가 노벨 문학상을 받았나?',
    ],
  },
  'ja-aoba.txt': {
    answered: [
      ['目標値の何倍が検出されましたか？', '3.4倍'],
      ['対象は何世帯ですか？', '1万8200世帯'],
      ['市長はなぜ謝罪しましたか？', ['判断が遅れ', 'おわびする']],
      ['委員長には誰が就きますか？', '井川美和教授が就く'],
      ['活性炭の装置の費用はいくらですか？', '7億6千万円'],
      ['県は市に何を命じましたか？', '井戸4本の使用停止'],
      ['緑川市は水をどれくらい送りますか？', '4千トンの水'],
    ],
    near: [
      '市長の年齢は何歳ですか？',
      '環境大臣は何と述べましたか？',
      '何人が病院に入院しましたか？',
      '東洋フィルムの株価はいくら下がりましたか？',
    ],
    far: [
      'サッカーの決勝で誰が優勝しましたか？',
      '富士山の高さはどれくらいですか？',
      '地震はいつ起きましたか？',
      'ノーベル賞は誰が受賞しましたか？',
    ],
  },
};

/** The questions about a sample; `held` those that are held back from tuning. */
export function questionsAbout(file: string): { tuned: Question[]; held: Question[] } {
  const { answered = [], near = [], far = [] } = sets[file] ?? {};
  const lists: Question[][] = [
    answered.map(([question, answer]) => ({ question, answer, kind: 'answered' })),
    near.map((question) => ({ question, answer: null, kind: 'near' })),
    far.map((question) => ({ question, answer: null, kind: 'far' })),
  ];
  return {
    tuned: lists.flatMap((list) => list.filter((_, index) => index % 2 === 0)),
    held: lists.flatMap((list) => list.filter((_, index) => index % 2 === 1)),
  };
}

export const files = Object.keys(sets);
