import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import type { Command } from '../src/command/command.ts';
import { pricedModels, priceOf } from '../src/engine/claude/prices.ts';
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

/** What a reading costs with each model whose price is known; formatted by oxfmt. */
export function costTable(): string {
  const { instructions, article, task, answer } = reading;
  const said = { inputTokens: task, outputTokens: answer };
  const first = { ...said, cacheReadTokens: 0, cacheWriteTokens: instructions + article };
  const further = { ...said, cacheReadTokens: instructions + article, cacheWriteTokens: 0 };
  const rows = pricedModels.map((model) => {
    const [one, more] = [priceOf(model, first) ?? 0, priceOf(model, further) ?? 0];
    return `| \`${model}\` | $${one.toFixed(5)} | $${more.toFixed(5)} | ${Math.floor(5 / one).toLocaleString('en')} |`;
  });
  const head = '| `NUTGRAF_MODEL` | the first reading | each further one | first readings for $5 |';
  return [head, '| --- | ---: | ---: | ---: |', ...rows].join('\n');
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
  rewrite('docs/setup.md', /^\| `NUTGRAF_MODEL` [^]*?\n(?=\n)/m, costTable());
}
