import { Refusal } from '../../base/refusal.ts';
import { listMenuCommands, nameIn } from '../../command/name.ts';
import { type FaceContext, runCommand } from '../../command/run.ts';
import { personOwner } from '../../desk/principal.ts';
import type { View } from '../../command/view.ts';
import { wordsFor } from '../../words/words.ts';
import { createGuildInspector } from '../access/guild-inspector.ts';
import { loggable } from '../discord-errors.ts';
import type { DiscordRequest } from './discord-request.ts';
import { failureView } from './error-view.ts';
import type { Run, Step } from './request-run.ts';

/** The command's views; the last is that it failed, if it did. */
export async function* steps(run: Run): AsyncGenerator<Step, void, void> {
  const { request, job } = run;
  // What nobody asked for is the guild's reading, and nobody's own.
  const person = request.autoRead ? null : request.person;
  try {
    job.signal.throwIfAborted();
    for await (const view of runCommand({ ...request, person }, faceContext(run))) {
      if (isWorthShowing(request, view)) yield { view: withThreadHint(run, view), outcome: 'answered' };
    }
  } catch (error) {
    if (run.isAnswered) return run.deps.log.warn({ request: request.id, ...loggable(error) }, 'cut short');
    if (!job.signal.aborted) yield* failed(run, error);
    // Anything but a Refusal is why nothing can be shown any more: it is reported where it was thrown.
    else if (job.signal.reason instanceof Refusal) yield* failed(run, job.signal.reason);
  }
}

/** Without Message Content what is written in the bot's own thread stays unseen: its answer there says how to go on. */
function withThreadHint({ deps, request }: Run, view: View): View {
  const { reply, locale } = request;
  const opensThread = reply.kind === 'message' && reply.thread !== null;
  if (view.busy || !opensThread || deps.settings.limits.messageContent) return view;
  return { ...view, notes: [...view.notes, wordsFor(locale).views.threadHint(`@${deps.name}`)] };
}

function faceContext({ deps, request, job: { signal }, settings: known }: Run): FaceContext {
  const { desk, feeds, now, settings, commands, seen } = deps;
  const { channel, person } = request;
  const words = wordsFor(request.locale);
  return {
    desk,
    feeds,
    now,
    lastAsked: async () => (await seen(personOwner(person)).get(channel)) ?? null,
    settings,
    known,
    commands,
    inspector: request.guild === null ? null : createGuildInspector(deps, request.guild),
    fetchFile: (file) => deps.fetchFile(file, signal),
    signal,
    hints: words.hints(`@${deps.name}`, listMenuCommands(commands, words, request.locale)),
    formatCommand: (name) => `/${nameIn(words, name)}`,
  };
}

/** Nobody waits for what nobody asked. */
function* failed(run: Run, error: unknown): Generator<Step> {
  const { deps, request } = run;
  if (!request.autoRead) yield failure(run, error);
  else if (error instanceof Refusal)
    deps.log.debug({ request: request.id, refusal: error.key }, 'left unread');
  else deps.log.error({ request: request.id, ...loggable(error) }, 'a request failed');
}

function isWorthShowing({ reply, autoRead }: DiscordRequest, { busy, blocks, heading }: View): boolean {
  if (!busy) return true;
  // A thread has to be named by something.
  if (autoRead || (reply.kind === 'message' && reply.thread && heading === null)) return false;
  // A card that is being changed stays as it is until there is something to put in its place.
  return reply.kind === 'message' || !reply.isEdit || blocks.length > 0;
}

export function failure({ deps, request }: Run, error: unknown): Step {
  const view = failureView(error, wordsFor(request.locale), deps.log, request.id);
  if (!(error instanceof Refusal)) return { view, outcome: 'failed' };
  return { view: { ...view, followUps: request.form ? [request.form] : [] }, outcome: 'refused' };
}
