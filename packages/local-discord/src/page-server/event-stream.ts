import type { ServerResponse } from 'node:http';
import type { WireLog } from '../wire-log.ts';
import type { Person } from '../people/person.ts';
import { canSee } from '../people/visible-message.ts';
import type { WorldEvent } from '../state/event-bus.ts';
import { callbackTypes } from '../state/interaction.ts';
import type { World } from '../state/world.ts';
import { messageView, clientState, type PageNames } from './client-state.ts';

type PageEvent = { event: string; data: unknown };

/** What a event is to one person's client; null where it is nothing. */
function pageEventFor(world: World, person: Person, names: PageNames, event: WorldEvent): PageEvent | null {
  const { account } = person;
  if (event.kind === 'message' || event.kind === 'reaction') {
    const { stored, change } = event;
    const gone = event.kind === 'message' && change === 'delete';
    if (stored.onlyFor ? stored.onlyFor !== account.user.id : !gone && !canSee({ world, account }, stored))
      return null;
    return { event: 'message', data: { gone, message: messageView(world, stored, account) } };
  }
  if (event.kind === 'typing') return { event: 'typing', data: { channel: event.channel.id } };
  if (event.kind === 'unanswered' || event.kind === 'callback') {
    const { interaction } = event;
    if (interaction.user.id !== account.user.id) return null;
    const id = interaction.id;
    if (event.kind === 'unanswered') return { event: 'unanswered', data: { id } };
    return interaction.callback === callbackTypes.modal
      ? { event: 'modal', data: { ...event.data, interaction: id } }
      : { event: 'answered', data: { id } };
  }
  return event.kind === 'interaction' || event.kind === 'member'
    ? null
    : { event: 'state', data: clientState(world, person, names) };
}

/** A stream of what one person sees; with `wireLog`, of what goes over the wire too. */
export function streamEvents(
  response: ServerResponse,
  {
    world,
    person,
    names,
    wireLog,
  }: { world: World; person: Person; names: PageNames; wireLog: WireLog | null },
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = ({ event, data }: PageEvent) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  tell({ event: 'state', data: clientState(world, person, names) });
  const stops = [
    world.events.on((event) => {
      const told = pageEventFor(world, person, names, event);
      if (told) tell(told);
    }),
  ];
  if (wireLog) {
    for (const data of wireLog.entries.slice(-200)) tell({ event: 'log', data });
    stops.push(wireLog.on((data) => tell({ event: 'log', data })));
  }
  response.on('close', () => {
    for (const stop of stops) stop();
  });
}
