import { startInteraction, type Seed } from '../interactions/start.ts';
import { flatten, componentTypes } from '../state/components.ts';
import { interactionTypes } from '../state/interaction.ts';
import type { Channel, Component } from '../state/model.ts';
import { UserActionError } from './user-action-error.ts';
import { chooseCommand } from './available-commands.ts';
import { trackInteraction, type Choice, type PendingInteraction } from './pending-interaction.ts';
import { resolvePicked, submitted } from './submit-modal.ts';
import { commandData, commandHead, nest, type CommandValues, type Resolved } from './command-options.ts';
import type { MessageRef, Person } from './person.ts';
import { findVisible, type Actor } from './visible-message.ts';

const linkStyle = 5;

function begin(who: Actor, seed: Omit<Seed, 'user'>): PendingInteraction {
  return trackInteraction(who.world, who.watches, () =>
    startInteraction(who.world, { ...seed, user: who.account.user }),
  );
}

function slash(who: Actor, channel: Channel, name: string, options: CommandValues): PendingInteraction {
  const chosen = chooseCommand(who.world, who.account, channel, name);
  const data = commandData(who.world, channel, chosen, options);
  return begin(who, { kind: interactionTypes.command, channel, command: chosen.command, data });
}

async function complete(who: Actor, channel: Channel, name: string, focused: string, given: CommandValues) {
  const { command, path, options } = chooseCommand(who.world, who.account, channel, name);
  if (!options.find((option) => option.name === focused)?.autocomplete) {
    throw new UserActionError(`"${focused}" of /${name} completes nothing`);
  }
  const filled = options.flatMap((option) => {
    const value = given[option.name] ?? (option.name === focused ? '' : undefined);
    if (value === undefined || typeof value === 'object') return [];
    return [
      {
        type: option.type,
        name: option.name,
        value,
        ...(option.name === focused && { focused: true as const }),
      },
    ];
  });
  const data = { ...commandHead(command), options: nest(path, filled) };
  const { acknowledged } = begin(who, { kind: interactionTypes.autocomplete, channel, command, data });
  return ((await acknowledged).data.choices ?? []) as Choice[];
}

function menu(who: Actor, message: MessageRef, name: string): PendingInteraction {
  const { stored, channel } = findVisible(who, message);
  const { command } = chooseCommand(who.world, who.account, channel, name, 3);
  const target = { [stored.message.id]: stored.message };
  const data = { ...commandHead(command), target_id: stored.message.id, resolved: { messages: target } };
  return begin(who, { kind: interactionTypes.command, channel, command, data });
}

function use(
  who: Actor,
  message: MessageRef,
  used: Component,
  values?: readonly string[],
): PendingInteraction {
  const { stored, channel } = findVisible(who, message);
  const { type: component_type, id, custom_id } = used;
  const resolved: Resolved = {};
  resolvePicked(who.world, channel, used, values ?? [], resolved);
  const data = {
    component_type,
    id,
    custom_id,
    ...(values && { values: [...values] }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
  return begin(who, { kind: interactionTypes.component, channel, source: stored, data });
}

function find(
  who: Actor,
  message: MessageRef,
  fits: (component: Component) => boolean,
  name: string,
): Component {
  const { stored } = findVisible(who, message);
  const all = flatten(stored.message.components).filter((component) => component.custom_id || component.url);
  const found = all.find(fits);
  const names = all.map((component) => component.label ?? component.custom_id).join(', ') || 'none';
  if (!found) throw new UserActionError(`there is no "${name}" on that message, only ${names}`);
  if (found.disabled) throw new UserActionError(`"${name}" is disabled`);
  return found;
}

function press(who: Actor, message: MessageRef, name: string): PendingInteraction {
  const fits = (component: Component) => {
    return (
      component.type === componentTypes.button && (component.custom_id === name || component.label === name)
    );
  };
  const button = find(who, message, fits, name);
  if (button.style === linkStyle) throw new UserActionError(`"${name}" is a link`);
  return use(who, message, button);
}

function select(
  who: Actor,
  message: MessageRef,
  customId: string,
  values: readonly string[],
): PendingInteraction {
  const found = find(
    who,
    message,
    ({ type, custom_id }) => type !== componentTypes.button && custom_id === customId,
    customId,
  );
  const known = new Set(((found.options ?? []) as { value: string }[]).map((option) => option.value));
  const wrong = found.type === componentTypes.stringSelect && values.find((value) => !known.has(value));
  if (wrong) throw new UserActionError(`"${customId}" has no option "${wrong}"`);
  if (values.length < Number(found.min_values ?? 1) || values.length > Number(found.max_values ?? 1)) {
    throw new UserActionError(`"${customId}" doesn't take ${values.length} values`);
  }
  return use(who, message, found, values);
}

type Interactions = Pick<Person, 'slash' | 'autocomplete' | 'menu' | 'press' | 'select' | 'forge' | 'submit'>;

export function interactions(who: Actor): Interactions {
  return {
    slash: (channel, name, options = {}) => slash(who, channel, name, options),
    autocomplete: (channel, name, focused, options) => complete(who, channel, name, focused, options),
    menu: (message, name) => menu(who, message, name),
    press: (message, button) => press(who, message, button),
    select: (message, customId, values) => select(who, message, customId, values),
    forge: (message, custom_id) => use(who, message, { type: componentTypes.button, id: 1, custom_id }),
    submit: ({ interaction, custom_id, components }, values = {}) => {
      const { channel, source } = interaction;
      const data = { custom_id, ...submitted(who.world, channel, components, values) };
      return begin(who, { kind: interactionTypes.modal, channel, source, data });
    },
  };
}
