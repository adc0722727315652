/** What a language that writes names with capitals tells about them. All words are normalized. */
export type NameRules = {
  language: string;
  /** Words that carry no content: no name at a sentence's start. */
  stopwords: ReadonlySet<string>;
  /** Nouns for what a person is: "president", "sister". A name beside one is a person's. */
  roles: ReadonlySet<string>;
  /** Endings that make a word such a noun: German "-ministerin". */
  roleEnding: RegExp;
  /** Such nouns that are names where they have a capital: "Baker Lund". */
  trades: RegExp;
  /** Nouns of bodies that only an accent tells from a role: "Secretaría", Portuguese "Secretaria". */
  accented: RegExp;
  /** Whether the role's noun stands right before the name ("US president X") or its phrase begins with it ("président des États-Unis X"). */
  roleOrder: 'noun-last' | 'noun-first';
  /** Whether common nouns are capitalised too, so that a capital alone makes no name. */
  nouns: 'lower' | 'capitalised';
  /** Forms of address that say nothing: "Mr". */
  honorifics: ReadonlySet<string>;
  /** Nouns that make a name an organisation's: "party", "ministry". */
  organisations: ReadonlySet<string>;
  /** Of these the ones that are common nouns where nouns are capitalised: nobody's name by themselves. */
  genericOrganisations: ReadonlySet<string>;
  /** Common nouns of institutions that are an actor by themselves, where they do something: "Betriebsrat", "la Fiscalía". */
  collectives: ReadonlySet<string>;
  /** Those that are one with what tells them from others: "the dockers' union", "le tribunal administratif". */
  bodies: ReadonlySet<string>;
  /** How they are told from others: by words before and behind them, and by what "de" and the like link to them. */
  modifierBefore: RegExp;
  modifierAfter: RegExp;
  links: ReadonlySet<string>;
  /** Articles that say which one; none where a language has no articles. */
  definite: ReadonlySet<string>;
  /** Nouns that say of the name after them that it is an organisation's: "the airline X", "Betreiber X". */
  organisationNouns: ReadonlySet<string>;
  organisationNounEnding: RegExp;
  /** Nouns that make it a newspaper's or a broadcaster's: it tells the story, and is seldom in it. */
  media: ReadonlySet<string>;
  organisationEnding: RegExp;
  /** What the cases add to a surname: "Голощапова". */
  surnameEnding: RegExp;
  /** Words that are an institution's name wherever they stand: "Росприроднадзор". */
  ownNames: RegExp;
  /** Lower-case nouns that say of the name after them that it is a ship's, a storm's, a spacecraft's. */
  things: ReadonlySet<string>;
  /** Nouns that make a name a place's, an event's, a thing's: "street", "cup". */
  otherNouns: ReadonlySet<string>;
  /** Words behind a name that are no part of it: "beim Amtsgericht Zwickau Insolvenz anmelden", "Ann Lee Monday said". */
  lodged: ReadonlySet<string>;
  /** Verbs of saying and doing in the forms of the news, third person. */
  actionVerbs: ReadonlySet<string>;
  actionVerbEnding: RegExp;
  auxiliaries: ReadonlySet<string>;
  /** The auxiliaries that make a past tense. */
  perfectAuxiliaries: ReadonlySet<string>;
  /** Verbs that can stand before their subject: "said", "sagte". */
  reportingVerbs: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Prepositions of place: a name after one is a place's. */
  placePrepositions: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Words that may stand between the words of a name or of an organisation's: "of", "van". */
  particles: ReadonlySet<string>;
  linkers: ReadonlySet<string>;
  /** Words that begin an apposition or end a role to the left: articles, possessives. */
  determiners: ReadonlySet<string>;
  /** Capitalised words that are no names of actors: days, months, peoples. */
  nonActors: ReadonlySet<string>;
  nonActorEnding: RegExp;
  /** "And". */
  joints: ReadonlySet<string>;
  /** What acts for an institution that is linked to it: "the board of". */
  organs: ReadonlySet<string>;
  /** Before one of many, and before what somebody has: "an", "their". */
  indefinite: RegExp;
  /** Of the links those with an article in them: "du", "del". */
  contractions: ReadonlySet<string>;
  /** What each of several firms may be: "the company". */
  anybodys: ReadonlySet<string>;
  /** Before where somebody is from, in names too: "von". */
  origin: ReadonlySet<string>;
  /** Before a day, and in names too: "on". */
  days: ReadonlySet<string>;
  /** Words with a point that ends no sentence, beside forms of address: "Sen". */
  shortened: ReadonlySet<string>;
  /** Behind somebody's age: "ans". */
  years: ReadonlySet<string>;
  /** Stands between a verb and its subject: "sich". */
  reflexive?: string;
  /** Of a finite verb, where the order tells that one stands there. */
  verbEnding: RegExp;
  adverbEnding: RegExp;
  /** Of a verb right behind "who" or "which". */
  relative?: RegExp;
  /** Of a word before a role that begins a clause: "becoming president". */
  participle: RegExp;
  /** Of words with an article or a preposition of the two last ones before a name: who tells something. */
  source: RegExp;
  /** A verb that is written like a role, with what makes it one: "to judge". */
  infinitive: RegExp;
  /** Whether a word is a given name in any case. */
  isGivenName: (word: string) => boolean;
  /** Of names in other cases than a subject's. */
  oblique: RegExp;
  /** Of a role's noun that is a subject's: «адвокат» before a name in another case is somebody else. */
  nominativeOffice: RegExp;
  /** Adjectives, which no surname follows. */
  adjective?: RegExp;
  /** Behind "and" in the name of a firm: "Fils", "Asociados". */
  partners: ReadonlySet<string>;
  /** Before a number that tells one court of a kind from another: "número 5". */
  numbers: ReadonlySet<string>;
  /** Verbs in the plural, without a subject behind "in" and a body: "в банке сообщили". */
  sayingIn: ReadonlySet<string>;
  /** What stands before a role's noun and belongs to it also without an article: "бывший", "antiguo". */
  attribute: RegExp;
  /** Titles inside a name: "Freiherr". */
  nobility: RegExp;
  /** Compounds with a body's ending that name none by themselves: "Pensionskasse", "Kraftwerke". */
  commonBody: RegExp;
  /** Words that have a capital anywhere and are no names: "I". */
  pronoun: RegExp;
  /** Words that open several sentences, and are common ones all the same. */
  commonOpener: RegExp;
  /** Before an apostrophe: nouns of those to whom a body belongs, "Workers’ Party". */
  plural: RegExp;
  /** A noun and a preposition that say nothing without what follows: "lutte contre". */
  about: RegExp;
  /** Bodies whose names are phrases: "l'association Pays de l'ours". */
  citizens: RegExp;
  /** What leads in such a name to what they are for or against: "Terres sans béton". */
  causes: ReadonlySet<string>;
  /** Small words that may stand before a verb's object: "with", Spanish "a". */
  objects: ReadonlySet<string>;
  /** What makes a passive: forms of "be", and the word before the doer. */
  passive?: { be: ReadonlySet<string>; by: ReadonlySet<string> };
};

const none: ReadonlySet<string> = new Set();
const never = /(?!)/u;

/** What a language has none of, unless it says so. */
export const noRules = {
  organisationNouns: none,
  genericOrganisations: none,
  bodies: none,
  links: none,
  definite: none,
  objects: none,
  perfectAuxiliaries: none,
  organs: none,
  contractions: none,
  anybodys: none,
  origin: none,
  numbers: none,
  partners: none,
  causes: none,
  days: none,
  shortened: none,
  years: none,
  roleEnding: never,
  trades: never,
  accented: never,
  modifierBefore: never,
  modifierAfter: never,
  organisationNounEnding: never,
  organisationEnding: never,
  surnameEnding: never,
  ownNames: never,
  things: none,
  lodged: none,
  actionVerbEnding: never,
  nonActorEnding: never,
  indefinite: never,
  verbEnding: never,
  adverbEnding: never,
  participle: never,
  source: never,
  infinitive: never,
  isGivenName: () => false,
  oblique: never,
  nominativeOffice: never,
  sayingIn: none,
  attribute: never,
  nobility: never,
  commonBody: never,
  pronoun: never,
  commonOpener: never,
  plural: never,
  about: never,
  citizens: never,
} satisfies Partial<NameRules>;
