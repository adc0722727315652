import type { Command, Context } from './command.ts';
import type { AnyValues } from './option.ts';

/**
 * Fills in what the place knows (the article last read there, as `#id`) and names the options that a person
 * still has to give: the required ones, and any of the sources where there is none.
 */
export function completeValues(
  command: Command,
  values: AnyValues,
  { place, channel, desk }: Pick<Context, 'place' | 'channel' | 'desk'>,
): { values: AnyValues; missing: string[] } {
  const absent = Object.entries(command.options).filter(([name]) => values[name] === undefined);
  const required = absent.filter(([, option]) => option.required).map(([name]) => name);
  const sources = Object.entries(command.options).filter(([, option]) => option.source);
  if (sources.length === 0 || sources.some(([name]) => values[name] !== undefined))
    return { values, missing: required };
  const [last] = channel === null ? [] : desk.recent(place, channel);
  if (last) return { values: { ...values, article: `#${last.id}` }, missing: required };
  return { values, missing: [...sources.map(([name]) => name), ...required] };
}
