import { companies } from '../gazetteer/companies.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { isAcronym } from './capitalization.ts';
import type { Kind } from './mention.ts';
import type { Rules } from '../languages/name-rules.ts';
import type { Run } from './spans.ts';
import { statesOf } from './states.ts';
import { afterTitle, isRole } from './titles.ts';

/** A run, read: where the name in it begins, and what it is. */
export type Named = Run & { kind: Kind; titled: boolean };

const mostWords = 6;

/** What a run names; null where it is no actor's name: a place, a day, a title without a name. */
export function nameIn(tokens: Token[], run: Run, rules: Rules): Named | null {
  const bare = withoutNobody(tokens, run, rules);
  if (bare === null) return null;
  const whole = kindOf(tokens, bare, rules);
  const body = bodyIn(tokens, bare, whole, rules);
  if (body !== null) return body;
  if (whole === 'state' || whole === 'organisation' || whole === 'medium' || whole === 'acronym')
    return { ...bare, kind: whole, titled: false };
  const first = afterTitle(tokens, bare, rules);
  if (first > bare.last) return null;
  const titled = first > bare.first || isRole(tokens[first - 1], rules);
  const rest = { first, last: bare.last };
  const kind = titled ? (kindOf(tokens, rest, rules) ?? 'person') : whole;
  if (kind === null || (kind === 'person' && rest.last - rest.first >= mostWords)) return null;
  return { ...rest, kind: titled && (kind === 'unknown' || kind === 'noun') ? 'person' : kind, titled };
}

/** "the firm Carrow Lifting", "Gewerkschaft VKD": the noun before a name makes it an organisation's. */
function bodyIn(tokens: Token[], run: Run, kind: Kind | null, rules: Rules): Named | null {
  if (kind !== 'unknown' && kind !== 'acronym' && kind !== 'noun') return null;
  const isProper = /^\p{Lu}/u.test(tokens[run.first + 1]?.text ?? '');
  const isLed =
    rules.nouns === 'capitalised' && run.last > run.first && isProper && isGeneric(tokens[run.first], rules);
  if (isLed) return { first: run.first + 1, last: run.last, kind: 'organisation', titled: false };
  const before = tokens[run.first - 1];
  const isNoun = before !== undefined && /^\p{Ll}/u.test(before.text) && rules.bodies.has(before.folded);
  return isNoun && tokens[run.first]?.gap === ' ' ? { ...run, kind: 'organisation', titled: false } : null;
}

function isGeneric(token: Token | undefined, rules: Rules): boolean {
  return token !== undefined && rules.generic.has(token.folded);
}

/** Without a leading article or people: "The Russian", "North Korean"; null where nothing else is there. */
function withoutNobody(tokens: Token[], run: Run, rules: Rules): Run | null {
  let { first } = run;
  const isEmpty = (index: number) => {
    const word = tokens[index]?.folded ?? '';
    if (givenNames.has(word) && index < run.last) return false;
    return (
      rules.nobody.has(word) ||
      rules.nobody.has(word.replace(/e?s$/u, '')) ||
      rules.determiners.has(word) ||
      (rules.nobodyEnding?.test(word) ?? false)
    );
  };
  if (headsOrganisation(tokens, run, rules)) {
    while (first < run.last && rules.determiners.has(tokens[first]?.folded ?? '')) first += 1;
    return { ...run, first };
  }
  while (first <= run.last && isEmpty(first)) first += 1;
  return first > run.last || rules.linkers.has(tokens[first]?.folded ?? '') ? null : { ...run, first };
}

function kindOf(tokens: Token[], run: Run, rules: Rules): Kind | null {
  const words = tokens.slice(run.first, run.last + 1);
  const joined = words.map(({ folded }) => folded).join(' ');
  if (statesOf(rules.language).byName.has(joined)) return 'state';
  if (statesOf(rules.language).byCapital.has(joined)) return 'state';
  if (
    words.some(({ folded }) => folded === 'news') ||
    (words.length > 1 && rules.media.has(words.at(-1)?.folded ?? ''))
  )
    return 'medium';
  const [head] = words;
  if (words.length === 1 && isGeneric(head, rules)) return 'noun';
  if (headsOrganisation(tokens, run, rules)) return 'organisation';
  const last = words.at(-1);
  if (head === undefined || last === undefined) return null;
  if (words.length > 1 && givenNames.has(head.folded) && !rules.others.has(last.folded)) return 'person';
  if (rules.others.has(last.folded) || rules.others.has(head.folded)) return null;
  if (words.some(({ folded }) => rules.linkers.has(folded) && !rules.particles.has(folded) && folded !== '&'))
    return null;
  if (words.length === 1 && isAcronym(head.text)) return /\p{N}/u.test(head.text) ? null : 'acronym';
  return rules.nouns === 'lower' ? 'unknown' : 'noun';
}

/** The last word, or the one before "of", makes it an organisation: "Workers' Party of Korea". */
function headsOrganisation(tokens: Token[], run: Run, rules: Rules): boolean {
  const words = tokens.slice(run.first, run.last + 1);
  const link = words.findIndex(({ folded }) => rules.linkers.has(folded));
  const heads = link > 0 ? [words[link - 1]] : [words.at(-1)];
  if (rules.roleOrder === 'noun-first') heads.push(words[0]);
  return heads.some((word) => word !== undefined && isOrganisation(word, rules));
}

function isOrganisation({ folded }: Token, rules: Rules): boolean {
  return (
    rules.organisations.has(folded) ||
    companies.has(folded) ||
    (rules.organisationEnding?.test(folded) ?? false)
  );
}
