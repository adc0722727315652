import type { NameRules } from '../languages/name-rules.ts';
import type { Token } from '../text/tokenizer.ts';
import { isQuoted } from './capitalization.ts';
import { isLedByBody } from './classify.ts';
import { gapAt, tokenAt } from './words.ts';

/** Words of a name between marks, and one behind it. */
const longestTeam = 4;

/** «Динамо» at the start of a Russian sentence: a firm or a team. */
export function isTeam(tokens: Token[], first: number, rules: NameRules): boolean {
  if (first > 0 || rules.definite.size > 0 || !gapAt(tokens, first).endsWith('«')) return false;
  return tokens.slice(1, longestTeam).some(({ gap }) => /^»(?!,)/u.test(gap));
}

/** Beginnings of the names between marks that a noun before them says are organisations', as they come again without it. */
export function markedIn(tokens: Token[], rules: NameRules): string[] {
  return tokens.flatMap((_, at) => {
    const name = markedAt(tokens, at);
    return name !== '' && isLedByBody(tokens, at, rules) ? [name] : [];
  });
}

export function markedAt(tokens: Token[], at: number): string {
  const { gap, normalized } = tokenAt(tokens, at);
  return gap.endsWith('«') && normalized.length > beginning ? normalized.slice(0, beginning) : '';
}

/** Letters of a name that no case changes. */
const beginning = 5;

/** “The Long Way Home”: a title between quotation marks. */
export function isQuotedTitle(tokens: Token[], first: number, last: number): boolean {
  const isMarked = isQuoted(tokens[first]) || gapAt(tokens, first).endsWith('‘');
  return isMarked && /^[,.]?(?:[”"’“]|\s?»)/u.test(gapAt(tokens, last + 1));
}
