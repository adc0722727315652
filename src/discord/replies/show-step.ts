import type { Logger } from '../../base/log.ts';
import { day } from '../../base/time.ts';
import { saveConversation } from '../../command/conversation.ts';
import type { Drawn, View } from '../../command/view.ts';
import { guildOwner } from '../../desk/principal.ts';
import { drawPictures } from '../card/draw-pictures.ts';
import { isGone, loggable } from '../discord-errors.ts';
import { buildCard } from './build-card.ts';
import type { Run, Step } from './request-run.ts';

export async function showStep(run: Run, { view, outcome }: Step): Promise<void> {
  const { deps, request, reply, job } = run;
  if (job.isOvertaken()) return;
  if (outcome !== 'answered' && reply.showEphemeral)
    return reply.showEphemeral(await buildCard(deps, request, view));
  const message = await showCard(run, view);
  job.take(message);
  if (view.busy) return;
  if (request.guild !== null && request.autoRead) {
    const { days } = run.settings ?? (await deps.settings.of(request.guild));
    await deps.locks.extend(guildOwner(request.guild), request.autoRead.claim, days * day);
  }
  if (request.isPrivate) return;
  const asking = request.reply.kind === 'message' ? request.reply.message : null;
  const keys = [message, asking, request.isConversation ? request.channel : null];
  await saveConversation(
    deps.conversations(request.place),
    keys.filter((key) => key !== null),
    { command: request.command, values: request.values },
    view,
  );
}

/** Where no file may be attached after all, it is shown without, and says so. */
async function showCard(
  { deps, request, reply }: Run,
  view: View,
  drawn?: readonly Drawn[],
): Promise<string> {
  const card = await buildCard(deps, request, view, drawn);
  return reply.show(card).catch(async (error: unknown) => {
    if (card.files.length === 0 || !isGone(error)) throw error;
    return reply.show(await buildCard(deps, { ...request, mayAttach: false }, view));
  });
}

/** What is to be drawn comes after its words, which wait for no picture and stand without one. */
export async function addPictures(run: Run, view: View, log: Logger): Promise<void> {
  if (view.pictures.length === 0 || !run.request.mayAttach) return;
  const drawn = await drawPictures(view, run.job.signal, log);
  if (drawn.length === 0 || run.job.isOvertaken()) return;
  try {
    await showCard(run, view, drawn);
  } catch (error) {
    log.warn(loggable(error), 'a picture could not be shown');
  }
}
