import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import type { Command } from '../src/command/command.ts';
import { pricedModels, priceOf } from '../src/engine/claude/prices.ts';
import { noTokens } from '../src/engine/model/prices.ts';
import { settingNames, settingsTable, type SettingName } from '../src/settings/table.ts';
import { en } from '../src/words/en.ts';

/** README's table of commands, made from the list; formatted by oxfmt. */
export function commandTable(list: readonly Command[]): string {
  const rows = list
    .filter(({ buttonOnly }) => !buttonOnly)
    .map(({ name, options, right }) => {
      const typed = Object.entries(options).filter(([, { hidden, setting }]) => !hidden && !setting);
      const shown = typed.map(([option, { required }]) => (required ? `**\`${option}\`**` : `\`${option}\``));
      const settings = Object.values(options).some(({ setting }) => setting) ? ['one for each setting'] : [];
      const needs = right === undefined ? '' : ` (${en.rights[right]})`;
      return `| \`/${name}\` | ${en.commands[name].description}${needs} | ${[...shown, ...settings].join(' ')} |`;
    });
  return ['| command | what it does | options |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What admins can set, made from the table of settings; formatted by oxfmt. */
export function adminTable(): string {
  const rows = settingNames.map((name) => {
    const { byDefault } = settingsTable[name];
    const words = en.settings[name];
    const isNothing = byDefault === null || (typeof byDefault === 'object' && byDefault.length === 0);
    const nothing = 'nothing' in words ? words.nothing : '';
    const shown = typeof byDefault === 'boolean' ? (byDefault ? 'yes' : 'no') : String(byDefault);
    const cells = [`\`${name}\``, words.description, valuesOf(name), isNothing ? nothing : shown];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| setting | what it decides | values | default |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function valuesOf(name: SettingName): string {
  const row = settingsTable[name];
  if (row.type === 'choice') return row.choices.map((choice) => en.choices[choice]).join(', ');
  if (row.type === 'number') return `${row.min} to ${row.max}`;
  return kinds[row.type];
}

const kinds = {
  language: 'any language',
  model: 'one of the operator’s',
  channels: 'up to 25 channels',
  roles: 'up to 25 roles',
  hosts: 'up to 50 sites',
  flag: 'yes, no',
};

/** An article of some 800 English words in tokens, as docs/setup.md tells; rather too many than too few. */
const reading = { instructions: 1500, article: 1500, task: 100, answer: 500 };

/** Their shortest prefix that is cached is longer than instructions and article together. */
const uncached = new Set(['claude-haiku-4-5']);

/** What the first task on an article costs, and each further one within five minutes, in US dollars. */
function costsOf(model: string): [first: number, further: number] {
  const { instructions, article, task, answer } = reading;
  const [before, said] = [instructions + article, { ...noTokens, outputTokens: answer }];
  const whole = priceOf(model, { ...said, inputTokens: before + task }) ?? 0;
  if (uncached.has(model)) return [whole, whole];
  const asked = { ...said, inputTokens: task };
  const first = priceOf(model, { ...asked, cacheWriteTokens: before }) ?? 0;
  return [first, priceOf(model, { ...asked, cacheReadTokens: before }) ?? 0];
}

/** What a reading costs with each model whose price is known; formatted by oxfmt. */
export function costTable(): string {
  const rows = pricedModels.map((model) => {
    const [one, more] = costsOf(model);
    return `| \`${model}\` | $${one.toFixed(5)} | $${more.toFixed(5)} | ${Math.floor(5 / one).toLocaleString('en')} |`;
  });
  const head = '| `NUTGRAF_MODEL` | the first reading | each further one | first readings for $5 |';
  return [head, '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

/** What a thousand readings cost, each of an article of its own; formatted by oxfmt. */
export function thousandTable(): string {
  const rows = pricedModels.map((model) => `| \`${model}\` | $${(1000 * costsOf(model)[0]).toFixed(2)} |`);
  return ['| model | a thousand readings |', '| --- | ---: |', ...rows].join('\n');
}

/** The same table, whatever the widths of its columns. */
export function withoutPadding(markdown: string): string {
  return markdown.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');
}

function rewrite(page: string, table: RegExp, made: string): void {
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(table, () => `${made}\n`),
  );
}

if (import.meta.main) {
  rewrite('README.md', /^\| command [^]*?\n(?=\n)/m, commandTable(commands));
  rewrite('docs/admins.md', /^\| setting [^]*?\n(?=\n)/m, adminTable());
  rewrite('docs/models.md', /^\| model [^]*?\n(?=\n)/m, thousandTable());
  rewrite('docs/setup.md', /^\| `NUTGRAF_MODEL` [^]*?\n(?=\n)/m, costTable());
}
