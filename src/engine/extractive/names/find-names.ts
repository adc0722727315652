import { isNameLike, isShouted, spellingOf, type Spelling } from './capitalization.ts';
import { fold } from '../text/normalize.ts';
import { tokensOf, type Token } from '../text/tokenizer.ts';
import { agencyOf } from './agency.ts';
import type { Mention } from './mention.ts';
import { nameIn, type Named } from './classify.ts';
import { roleOf, type Role } from './roles.ts';
import type { Rules } from '../languages/name-rules.ts';
import { runsOf } from './spans.ts';
import { statesOf } from './states.ts';

/** Names in a language that writes them with capitals. */
export function findCapitalised(texts: string[], rules: Rules): Mention[] {
  const sentences = texts.map((text, index) => ({ text, index, tokens: tokensOf(text, rules.language) }));
  const things = thingsAbbreviated(texts, rules);
  const spelling = spellingOf(sentences.map(({ tokens }) => tokens));
  return sentences
    .filter(({ tokens }) => !isShouted(tokens, rules))
    .flatMap((sentence) =>
      namesOf(sentence.tokens, spelling, rules).map((named) => mentionOf(sentence, named, rules)),
    )
    .filter(({ name }) => !things.has(name));
}

/** Acronyms that the article itself explains as no actor's: "Digital Services Act (DSA)". */
function thingsAbbreviated(texts: string[], rules: Rules): ReadonlySet<string> {
  const explained = texts.flatMap((text) => [
    ...text.matchAll(/(?<last>\p{L}+) \((?<short>\p{Lu}{2,6})s?\)/gu),
  ]);
  const things = explained.filter(({ groups }) => {
    const last = fold(groups?.['last'] ?? '');
    return rules.others.has(last) || !/^\p{Lu}/u.test(groups?.['last'] ?? '');
  });
  return new Set(things.map(({ groups }) => groups?.['short'] ?? ''));
}

type Sentence = { text: string; index: number; tokens: Token[] };

function namesOf(tokens: Token[], spelling: Spelling, rules: Rules): Named[] {
  const isName = (index: number) => isNameLike(tokens, index, spelling, rules);
  return runsOf(tokens, isName, rules)
    .filter((run) => !isQuotedTitle(tokens, run.first, run.last))
    .flatMap((run) => nameIn(tokens, run, rules) ?? []);
}

/** “The Long Way Home”: a title between quotation marks. */
function isQuotedTitle(tokens: Token[], first: number, last: number): boolean {
  return /[“„«"‘]$/u.test(tokens[first]?.gap ?? '') && /^[,.]?[”"»’“]/u.test(tokens[last + 1]?.gap ?? '');
}

function mentionOf(sentence: Sentence, named: Named, rules: Rules): Mention {
  const { text, tokens } = sentence;
  const isPersonal = named.kind === 'person' || named.kind === 'unknown' || named.kind === 'noun';
  const role = isPersonal ? roleOf(text, tokens, named, rules) : nothing(named);
  const start = tokens[named.first]?.start ?? 0;
  const end = tokens[named.last]?.end ?? 0;
  const name = text.slice(start, end);
  const agency = agencyOf(tokens, named, role.from, rules);
  return {
    name,
    sentence: sentence.index,
    start,
    end,
    title: role.title,
    role: role.text,
    agency,
    ...regionOf(name, agency, rules.language),
    kind: named.kind === 'unknown' && role.text !== null ? 'person' : named.kind,
    place: isPlaced(tokens, role.from, rules),
  };
}

function nothing(named: Named): Role {
  return { text: null, title: null, from: named.first };
}

/** The state a name stands for; a capital stands for one only where it acts. */
function regionOf(
  name: string,
  agency: Mention['agency'],
  language: string,
): Pick<Mention, 'region' | 'seat'> {
  const { byName, byCapital } = statesOf(language);
  const own = byName.get(fold(name));
  if (own !== undefined) return { region: own, seat: false };
  return { region: agency > 1 ? (byCapital.get(fold(name)) ?? null) : null, seat: true };
}

function isPlaced(tokens: Token[], from: number, rules: Rules): boolean {
  return tokens[from]?.gap.trim() === '' && rules.places.has(tokens[from - 1]?.folded ?? '');
}
