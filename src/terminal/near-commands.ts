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

/** Letters that are wrong, missing, too many or swapped; Infinity where these are too many for a slip. */
function slipsBetween(typed: string, name: string): number {
  const most = Math.max(1, Math.floor(typed.length / 3));
  if (typed.length >= telling && name.startsWith(typed)) return most;
  const slips = editDistance(Array.from(typed), Array.from(name));
  return slips <= most && slips < typed.length ? slips : Infinity;
}

/** By Damerau and Levenshtein, each pair swapped at most once (optimal string alignment). */
function editDistance(one: readonly string[], other: readonly string[]): number {
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
  return rows.at(-1)?.at(-1) ?? 0;
}
