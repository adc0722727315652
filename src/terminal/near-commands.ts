import type { Command } from '../command/command.ts';
import { type CommandName, groupOf, nameIn, ownName } from '../command/name.ts';
import { allWords } from '../words/words.ts';
import { shellCommands } from './usage.ts';

/** Commands of which so many first letters were typed may be meant. */
const telling = 4;

/** The commands that somebody may have meant who typed what none is called: by a slip, in part or in another language. */
export function nearCommands(typed: string, commands: readonly Pick<Command, 'name'>[]): string[] {
  const [first = '', second = ''] = typed.toLocaleLowerCase().replace(/^\//u, '').split(' ');
  const group = commands.filter(({ name }) => groupOf(name) === first);
  const near =
    group.length > 0
      ? group.map(({ name }) => ({ name, slips: slipsBetween(second, ownName(name)) }))
      : [
          ...commands.map(({ name }) => ({ name, slips: slipsIn(first, second, name) })),
          ...shellCommands.map((name) => ({ name, slips: slipsBetween(first, name) })),
        ];
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.flatMap(({ name, slips }) => (slips === fewest && slips !== Infinity ? [name] : []));
}

function slipsIn(first: string, second: string, name: CommandName): number {
  const whole = `${first} ${second}`.trim();
  if (allWords.some((words) => [first, whole].includes(nameIn(words, name)))) return 0;
  return Math.min(slipsBetween(whole, name), slipsBetween(first, name), slipsBetween(first, ownName(name)));
}

/**
 * Letters that are wrong, missing, too many or swapped, in a name or its beginning; Infinity where these are too many for a
 * slip, and it is no abbreviation.
 */
function slipsBetween(typed: string, name: string): number {
  const most = Math.max(1, Math.floor(typed.length / 3));
  const distances = editDistances(Array.from(typed), Array.from(name));
  const whole = distances.at(-1) ?? 0;
  const begun = typed.length >= telling ? Math.max(1, Math.min(...distances.slice(telling))) : Infinity;
  const slips = Math.min(whole, begun);
  if (slips <= most && slips < typed.length) return slips;
  return isAbbreviation(typed, name) ? most : Infinity;
}

/** Its first letter and others of it, in their order: "rm", "ls". */
function isAbbreviation(typed: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === typed[at]) at += 1;
  return typed.length > 1 && at === typed.length && typed[0] === name[0];
}

/** Of each beginning of the other, by Damerau and Levenshtein, each pair swapped at most once (optimal string alignment). */
function editDistances(one: readonly string[], other: readonly string[]): number[] {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (const [i, letter] of one.entries()) {
    const [above = [], before] = [rows[i], rows[i - 1]];
    const row = [i + 1];
    for (const [j, theirs] of other.entries()) {
      const isSwapped = letter === other[j - 1] && theirs === one[i - 1];
      row.push(
        Math.min(
          (above[j + 1] ?? Infinity) + 1,
          (row[j] ?? Infinity) + 1,
          (above[j] ?? Infinity) + (letter === theirs ? 0 : 1),
          isSwapped ? (before?.[j - 1] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1) ?? [];
}
