/** Endings by language, and how many letters must be left without them; folded, so without accents. */
const tables: Record<string, { least: number; endings: string }> = {
  de: { least: 4, endings: 'ungen innen ung ern est ten tet en er es em te in st e s n t' },
  fr: {
    least: 4,
    endings:
      'issements issement ations ation ements ement erait eront aient ees ent ant ait era ee es er ez ir it s x e',
  },
  es: {
    least: 4,
    endings:
      'aciones amiento imiento acion ieron aron adas ados idas idos aba ando iendo ada ado ida ido ara era ira ar er ir es os as o a e s',
  },
  pt: {
    least: 4,
    endings: 'acoes acao aram eram iram adas ados ando endo ada ado ida ido ou ar er ir es os as o a e s',
  },
  it: { least: 4, endings: 'azioni azione amento arono irono ata ato ati ate ita ito are ere ire o a e i' },
  nl: { least: 4, endings: 'ingen ing en er de te s e t' },
  ru: {
    least: 3,
    endings:
      'ировали ировал ениями ения ение ении иями ями ами ого ему ому ыми ими ала али ила или ает ают ать ить ыи ии ая ое ые ом ем ои ов ев ах ях ую ия ию ие ал ил а я у ю о е ы и ь',
  },
  tr: {
    least: 4,
    endings:
      'larinin lerinin larin lerin lari leri lar ler nin nun dan den tan ten da de ta te yi in un i u a e',
  },
};

/** Longest first. */
export const endings: ReadonlyMap<string, { least: number; endings: string[] }> = new Map(
  Object.entries(tables).map(([language, table]) => [
    language,
    { least: table.least, endings: table.endings.split(' ').toSorted((a, b) => b.length - a.length) },
  ]),
);

/** English words whose forms share no stem, and words that news uses for one another; a group a line. */
const groups = `say said says
hold held
win won
lose lost loss
leave left
find found
give gave given
take took taken
make made
meet met
sell sold sale
buy bought purchase
pay paid payment
build built
send sent
spend spent
begin began begun start
rise rose risen
fall fell fallen
grow grew grown growth
speak spoke spoken
write wrote written
choose chose chosen choice
lead led leader
run ran
see saw seen
know knew known
think thought
bring brought
teach taught
catch caught
fight fought
shoot shot
strike struck
steal stole stolen theft
drive drove driven
break broke broken
keep kept
die died dead dies dying death kill fatal
injure injury hurt wound
child children
man men
woman women
person people
company firm
remove fire oust dismiss sack`;

/** Each word of a group to its first; regular forms meet by their stem. */
export const english: ReadonlyMap<string, string> = new Map(
  groups.split('\n').flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** English verbs and measures that say little in a question: their absence from a sentence tells nothing. Stemmed. */
export const light: ReadonlySet<string> = new Set(
  'say tell think want make take give get go come know see use call ask long old far high larg big often tall wide deep fast strong heavi'.split(
    ' ',
  ),
);
