import { words } from './words.js';

/** A name or description in the person's language, where the command has it. */
export function localized(node, field, locale) {
  return node[`${field}_localizations`]?.[locale] ?? node[field];
}

/** What may follow what has been typed: commands after a slash, the bot after an @. */
export function suggestionsFor(desk, channel, box, pick) {
  const { locale, bot } = desk.stateOf();
  const typed = /^\/([\p{L}\p{N}_ -]*)/u.exec(box.value);
  if (typed) {
    const line = box.value.slice(1);
    return commandsLike(channel.commands, typed[1].toLowerCase().trim(), locale, (command) =>
      pick({ ...command, typed: restAfter(line, command) }),
    );
  }
  const [all, start] = /@(\w*)$/.exec(box.value) ?? [];
  const name = bot.username;
  if (all === undefined || start === name || !name.toLowerCase().startsWith(start.toLowerCase())) return [];
  const choose = () => {
    box.value = `${box.value.slice(0, -all.length)}@${name} `;
    box.focus();
    box.dispatchEvent(new Event('input'));
  };
  return [{ label: `@${name}`, hint: words.theBot, choose }];
}

function commandsLike(commands, typed, locale, pick) {
  const known = commands
    .filter((command) => command.type === 1)
    .flatMap((command) => leavesOf(command, [], [], locale));
  const fits = ({ path, shown }) =>
    path.startsWith(typed) || shown.startsWith(typed) || typed.startsWith(path);
  return known
    .filter(fits)
    .map((one) => ({ label: `/${one.shown}`, hint: one.description, choose: () => pick(one) }));
}

/** What was typed after a command's name: Discord puts it in the first option that takes text. */
function restAfter(line, { path, shown }) {
  const name = [shown, path].find((one) => line.toLowerCase().startsWith(`${one} `));
  return name === undefined ? '' : line.slice(name.length).trim();
}

/** A command, or each of its sub-commands by the whole path. */
function leavesOf(node, above, shownAbove, locale) {
  const path = [...above, node.name];
  const shown = [...shownAbove, localized(node, 'name', locale)];
  const options = node.options ?? [];
  const inner = options.filter((option) => option.type <= 2);
  if (inner.length > 0) return inner.flatMap((one) => leavesOf(one, path, shown, locale));
  const description = localized(node, 'description', locale);
  return [{ path: path.join(' '), shown: shown.join(' '), description, options }];
}
