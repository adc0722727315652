import { languageOf } from '../languages/languages.ts';
import type { Dispute } from './disputes.ts';
import { type SentenceIndex, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/** A sentence that tells who did what only one can have done: raised the alarm, gave the order, was first. */
type Agent = { sentence: Stated; who: string; words: ReadonlySet<string> };

/** Where two articles of one language each tell once who did it, and the one knows nothing of whom the other names. */
export function agentsBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  if (one[0]?.language !== other[0]?.language) return [];
  const deeds = languageOf(one[0]?.language ?? '').claims?.agents ?? {};
  return Object.values(deeds).flatMap((patterns): Dispute[] => {
    const [ours, theirs] = [one, other].map((sentences) => agentsIn(sentences, patterns));
    const [a, b] = [ours?.[0], theirs?.[0]];
    if (!a || !b || ours?.length !== 1 || theirs?.length !== 1) return [];
    if (isNear(index, a, other, b) || isNear(index, b, one, a)) return [];
    return [
      {
        sides: [a.sentence, b.sentence],
        values: [a.who, b.who],
        facts: [],
        score: sureness,
      },
    ];
  });
}

/** As sure as a figure that is more likely than not of the same thing. */
const sureness = 0.55;

function agentsIn(sentences: readonly Stated[], patterns: readonly RegExp[]): Agent[] {
  return sentences.flatMap((sentence) => {
    const named = patterns.flatMap((pattern) => pattern.exec(sentence.text)?.groups?.['who']?.trim() ?? []);
    const found = named.map((who) => ({ sentence, who, words: wordsIn(who, sentence.language) }));
    const [first = null] = found;
    const agent = found.find(({ words }) => words.size > 0) ?? first;
    if (agent === null) return [];
    const words = agent.words.size > 0 ? agent.words : wordsIn(sentence.before, sentence.language);
    return words.size === 0 ? [] : [{ ...agent, words }];
  });
}

const wordsIn = (text: string, language: string): Set<string> =>
  new Set([...termsIn(text, language).keys()].filter((term) => !/^[#=]/u.test(term)));

/** Whether what an article says just before, in or after a sentence has a word for somebody. */
function isNear(
  index: SentenceIndex,
  { words }: Agent,
  article: readonly Stated[],
  { sentence }: Agent,
): boolean {
  const near = article.filter(({ at }) => Math.abs(at - sentence.at) <= 1);
  return near.some(({ at }) => [...words].some((word) => index.terms[at]?.has(word)));
}
