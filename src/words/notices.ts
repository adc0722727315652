/** No parameters. */
type None = Record<string, never>;

/** Beside what a notice is said: the statements of several articles, or none at all. */
export type Shown = { isSeveral?: boolean; isEmpty?: boolean };

/** What a view has to say beside its statements, each with what its sentence names. */
export type Notices = {
  /** The extractive engine reads, because the operator gave no key. */
  noKey: None;
  /** Key, credit or model are wrong: an operator has to act. */
  unusable: None;
  /** The provider failed: it may work later. */
  unavailable: None;
  /** Nothing of what the model wrote passed the checks. */
  unbacked: None;
  /** Budgets are kept by UTC day: the next begins at the instant `renews`, with which the sentence ends. */
  budget: { renews: number };
  guildBudget: { renews: number };
  /** A budget is set, and the model's price isn't known. */
  noPrice: None;
  /** `count` is how many readings a person may have in a UTC day. */
  personReadings: { count: number; renews: number };
  /** A new reading failed, and the one before is shown. */
  keptReading: None;
  /** The model that was to judge the statements a second time couldn't. */
  noSecondLook: None;
  partial: { percent: number };
  teaser: None;
  /** Of several articles those that aren't whole, by their names. */
  parts: { list: readonly string[] };
  ignoredLanguage: None;
  ignoredStyle: None;
  ignoredEarlier: None;
  /** The question is in another language than the article, so few of its words can be found there. */
  ignoredQuestion: None;
  /** The model found no sentence that addresses a part of the question. */
  partlyAnswered: None;
  /** Who acts isn't told in the article's language, a BCP 47 tag: that nobody is listed says nothing. */
  ignoredNames: { language: string };
  removed: {
    count: number;
    reason:
      | 'no-evidence'
      | 'figure'
      | 'name'
      | 'quotation'
      | 'address'
      | 'length'
      | 'attribution'
      | 'contradicted';
  };
};
