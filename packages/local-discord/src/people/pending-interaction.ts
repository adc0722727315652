import { callbackTypes, tokenLifetime, type Interaction } from '../state/interaction.ts';
import type { Component } from '../state/model.ts';
import type { World } from '../state/world.ts';
import type { EventHistory } from './event-history.ts';
import { watchOf, type Change, type Watch, type Watches } from './watch.ts';

export type Acknowledgement = {
  callback: keyof typeof callbackTypes;
  data: Record<string, unknown>;
  after: number;
};
export type Choice = { name: string; value: string | number };
/** A form that the bot has opened before a person. */
export type Modal = { interaction: Interaction; custom_id: string; title: string; components: Component[] };

/** What a person did, and what comes of it. */
export type PendingInteraction = Watch & {
  id: string;
  /** The bot's first answer, and the milliseconds it took; rejects when three seconds pass without one. */
  acknowledged: Promise<Acknowledgement>;
  /** The form it opened. */
  modal(): Promise<Modal>;
  /** Makes the interaction as old as its token lives: what the bot still sends for it is refused. */
  expire(): void;
};

function nameOf(callback: number | null): keyof typeof callbackTypes {
  const names = Object.keys(callbackTypes) as (keyof typeof callbackTypes)[];
  return names.find((name) => callbackTypes[name] === callback) ?? 'message';
}

/** Listens only until the first answer. */
function awaitAnswer(world: World, interaction: Interaction): Promise<Acknowledgement> {
  const { promise, resolve, reject } = Promise.withResolvers<Acknowledgement>();
  const stop = world.events.on((event) => {
    if (event.kind !== 'callback' && event.kind !== 'unanswered') return;
    if (event.interaction !== interaction) return;
    stop();
    if (event.kind === 'unanswered') return reject(new Error('The application did not respond'));
    const after = world.clock.now() - interaction.startedAt;
    resolve({ callback: nameOf(interaction.callback), data: event.data, after });
  });
  promise.catch(() => {});
  return promise;
}

/** An interaction that updates its message has that for its answer. */
async function followSource(
  watches: Watches,
  history: EventHistory<Change>,
  { source }: Interaction,
  acknowledged: Promise<Acknowledgement>,
): Promise<void> {
  const { callback } = await acknowledged;
  if (!source || (callback !== 'update' && callback !== 'deferredUpdate')) return;
  watches.follow(history, `message ${source.message.id}`);
  if (callback === 'update')
    history.push({ id: source.message.id, message: structuredClone(source.message) });
}

/** `begin` starts the interaction: what the bot does at once must not be missed. */
export function trackInteraction(
  world: World,
  watches: Watches,
  begin: () => Interaction,
): PendingInteraction {
  const history = watches.open([]);
  const interaction = begin();
  watches.follow(history, `interaction ${interaction.id}`);
  const acknowledged = awaitAnswer(world, interaction);
  followSource(watches, history, interaction, acknowledged).catch((error: Error) => history.fail(error));
  return Object.assign(watchOf(history), {
    id: interaction.id,
    acknowledged,
    modal: async () => {
      const { callback, data } = await acknowledged;
      if (callback !== 'modal') throw new Error(`expected a modal, the bot answered with ${callback}`);
      return { interaction, ...(data as Omit<Modal, 'interaction'>) };
    },
    expire: () => {
      interaction.startedAt -= tokenLifetime + 1;
    },
  });
}
