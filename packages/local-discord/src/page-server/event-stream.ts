import type { ServerResponse } from 'node:http';
import type { Journal } from '../wire-log.ts';
import type { Person } from '../people/person.ts';
import { canSee } from '../people/visible-message.ts';
import type { Happening } from '../state/event-bus.ts';
import { CALLBACK } from '../state/interaction.ts';
import type { World } from '../state/world.ts';
import { messageView, stateView, type Names } from './client-state.ts';

type Told = { event: string; data: unknown };

/** What a happening is to one person's client; null where it is nothing. */
function toldTo(world: World, person: Person, names: Names, happening: Happening): Told | null {
  const { account } = person;
  if (happening.kind === 'message' || happening.kind === 'reaction') {
    const { stored, change } = happening;
    const gone = happening.kind === 'message' && change === 'delete';
    if (stored.onlyFor ? stored.onlyFor !== account.user.id : !gone && !canSee({ world, account }, stored))
      return null;
    return { event: 'message', data: { gone, message: messageView(world, stored, account) } };
  }
  if (happening.kind === 'typing') return { event: 'typing', data: { channel: happening.channel.id } };
  if (happening.kind === 'unanswered' || happening.kind === 'callback') {
    const { interaction } = happening;
    if (interaction.user.id !== account.user.id) return null;
    const id = interaction.id;
    if (happening.kind === 'unanswered') return { event: 'unanswered', data: { id } };
    return interaction.callback === CALLBACK.modal
      ? { event: 'modal', data: { ...happening.data, interaction: id } }
      : { event: 'answered', data: { id } };
  }
  return happening.kind === 'interaction' || happening.kind === 'member'
    ? null
    : { event: 'state', data: stateView(world, person, names) };
}

/** A stream of what one person sees; with `journal`, of what goes over the wire too. */
export function streamEvents(
  response: ServerResponse,
  { world, person, names, journal }: { world: World; person: Person; names: Names; journal: Journal | null },
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = ({ event, data }: Told) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  tell({ event: 'state', data: stateView(world, person, names) });
  const stops = [
    world.bus.on((happening) => {
      const told = toldTo(world, person, names, happening);
      if (told) tell(told);
    }),
  ];
  if (journal) {
    for (const data of journal.entries.slice(-200)) tell({ event: 'log', data });
    stops.push(journal.on((data) => tell({ event: 'log', data })));
  }
  response.on('close', () => {
    for (const stop of stops) stop();
  });
}
