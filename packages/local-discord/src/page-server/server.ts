import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Controls } from '../controls.ts';
import type { WireLog } from '../wire-log.ts';
import type { Person } from '../people/person.ts';
import { readBody } from '../rest/body.ts';
import type { World } from '../state/world.ts';
import type { PageNames } from './client-state.ts';
import { actFor, rememberForms } from './actions.ts';
import { streamEvents } from './event-stream.ts';
import { serveSamples, serveStatic } from './static-files.ts';

type PageParts = {
  world: World;
  wireLog: WireLog;
  people: Controls['people'];
  names: PageNames;
  samples: URL | null;
};

/** The page at `/`: its files, a stream of events for who looks at it, and what they do. */
export function createPage({ world, wireLog, people, names, samples }: PageParts) {
  const forms = rememberForms(world);
  const personOf = (url: URL): Person => {
    const name = url.searchParams.get('as');
    return name === 'admin' || name === 'guest' ? people[name] : people.member;
  };
  const act = async (request: IncomingMessage, response: ServerResponse, person: Person) => {
    const given = await readBody(request).catch(() => ({ body: undefined }));
    const { status, answer } = await actFor(world, forms, person, given.body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (url.pathname === '/page/events') {
      const shown = url.searchParams.has('log') ? wireLog : null;
      streamEvents(response, { world, person: personOf(url), names, wireLog: shown });
    } else if (url.pathname === '/page/act') {
      // A form of another site can't send JSON without asking first.
      const isJson = request.headers['content-type'] === 'application/json';
      if (request.method === 'POST' && isJson) await act(request, response, personOf(url));
      else response.writeHead(405).end();
    } else if (url.pathname === '/page/samples') await serveSamples(samples, response);
    else await serveStatic(url.pathname, response);
  };
}
