import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { isAcronym } from './capitalization.ts';
import type { Rules } from '../languages/name-rules.ts';
import type { Run } from './spans.ts';
import { statesOf } from './states.ts';

/** The first word of the name: after the last role or form of address that the run begins with. */
export function afterTitle(tokens: Token[], run: Run, rules: Rules): number {
  const head = tokens[run.first];
  if (head === undefined || run.first === run.last) return isRole(head, rules) ? run.last + 1 : run.first;
  if (givenNames.has(head.folded) && !isRole(head, rules)) return run.first;
  const isLed = rules.roleOrder === 'noun-first' || rules.nouns === 'capitalised' || isAcronym(head.text);
  const given = isLed ? givenNameIn(tokens, run) : null;
  if (given !== null) return given;
  const role = tokens.slice(run.first, run.last + 1).findLastIndex((token) => isRole(token, rules));
  const next = run.first + role + 1;
  const isOffice = role >= 0 && rules.linkers.has(tokens[next]?.folded ?? '');
  if (isOffice) return afterOffice(tokens, { first: next + 1, last: run.last });
  const isAbroad = rules.roleOrder === 'noun-first' && run.last > next + 1 && isState(tokens[next], rules);
  return isAbroad ? next + 1 : next;
}

/** Also in another case than the nominative: "президент Франции". */
function isState(token: Token | undefined, rules: Rules): boolean {
  if (token === undefined) return false;
  const states = statesOf(rules.language);
  const stem = token.folded.slice(0, -1);
  return isAcronym(token.text) || states.byName.has(token.folded) || states.stems.has(stem);
}

/** After "Secretary of State": at the first given name, else after one word. */
function afterOffice(tokens: Token[], run: Run): number {
  const given = givenNameIn(tokens, run);
  if (given !== null) return given;
  const isNamed = run.first + 1 < run.last && !isAcronym(tokens[run.first]?.text ?? '');
  return isNamed ? run.first + 1 : run.last + 1;
}

/** Where in a run a given name stands that another word follows: "Paris Anne Hidalgo". */
function givenNameIn(tokens: Token[], { first, last }: Run): number | null {
  const at = tokens.slice(first, last).findIndex(({ folded }) => givenNames.has(folded));
  return at < 0 ? null : first + at;
}

export function isRole(token: Token | undefined, rules: Rules): boolean {
  if (token === undefined) return false;
  const { folded } = token;
  return rules.roles.has(folded) || rules.honorifics.has(folded) || (rules.roleEnding?.test(folded) ?? false);
}

/** The first of the forms of address before a name: "Mr", "Sir". */
export function beforeAddress(tokens: Token[], first: number, rules: Rules): number {
  let at = first;
  while (/^\.? $/u.test(tokens[at]?.gap ?? '') && rules.honorifics.has(tokens[at - 1]?.folded ?? '')) at -= 1;
  return at;
}
