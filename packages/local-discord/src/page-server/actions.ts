import * as z from 'zod';
import { UserActionError } from '../people/user-action-error.ts';
import type { Modal } from '../people/pending-interaction.ts';
import type { Person } from '../people/person.ts';
import { callbackTypes } from '../state/interaction.ts';
import type { Channel } from '../state/model.ts';
import { react, unreact } from '../state/reactions.ts';
import type { World } from '../state/world.ts';
import { findMessage } from '../state/messages.ts';

const file = z.object({
  name: z.string(),
  content: z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
});
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));
const values = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.array(file)]));
const message = z.string();
const channel = z.string();

/** What the page's controls send. */
const pageAction = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('send'),
    channel,
    content: z.string(),
    files: z.array(file),
    reply: message.nullable(),
  }),
  z.object({ act: z.literal('slash'), channel, name: z.string(), options }),
  z.object({ act: z.literal('complete'), channel, name: z.string(), focused: z.string(), options }),
  z.object({ act: z.literal('menu'), message, name: z.string() }),
  z.object({ act: z.literal('press'), message, customId: z.string() }),
  z.object({ act: z.literal('select'), message, customId: z.string(), values: z.array(z.string()) }),
  z.object({ act: z.literal('submit'), interaction: z.string(), values }),
  z.object({ act: z.literal('delete'), message }),
  z.object({ act: z.literal('react'), message, emoji: z.string() }),
  z.object({ act: z.literal('locale'), locale: z.string() }),
]);
type PageAction = z.infer<typeof pageAction>;

/** The forms that are open before people, by the interaction that opened each. */
export type OpenForms = Map<string, Modal>;

export function rememberForms(world: World): OpenForms {
  const forms: OpenForms = new Map();
  world.events.on((event) => {
    if (event.kind !== 'callback' || event.interaction.callback !== callbackTypes.modal) return;
    const data = event.data as Omit<Modal, 'interaction'>;
    forms.set(event.interaction.id, { interaction: event.interaction, ...data });
  });
  return forms;
}

function place(world: World, id: string): Channel {
  const found = world.channels.get(id);
  if (!found) throw new UserActionError('that channel is gone');
  return found;
}

function toggleReaction(world: World, { user }: Person, id: string, emoji: string): void {
  const stored = findMessage(world, id);
  if (!stored) throw new UserActionError('that message is gone');
  const toggle = stored.reactions.get(emoji)?.has(user.id) ? unreact : react;
  toggle(world, stored, user.id, emoji);
}

type ActionContext = { world: World; forms: OpenForms; person: Person };
type Of<K extends PageAction['act']> = Extract<PageAction, { act: K }>;

function send({ world, person }: ActionContext, given: Of<'send'>) {
  const reply = given.reply ? { reply: { id: given.reply } } : {};
  const sent = person.send(place(world, given.channel), given.content, {
    attachments: given.files,
    ...reply,
  });
  return { id: sent.message.id };
}

function submit({ forms, person }: ActionContext, given: Of<'submit'>) {
  const form = forms.get(given.interaction);
  if (!form || form.interaction.user.id !== person.user.id) throw new UserActionError('that form is gone');
  return { id: person.submit(form, given.values).id };
}

/** What comes of an act is told by events; here only its id is answered, or choices. */
const performers: { [K in PageAction['act']]: (acting: ActionContext, given: Of<K>) => unknown } = {
  send,
  submit,
  slash: ({ world, person }, given) => ({
    id: person.slash(place(world, given.channel), given.name, given.options).id,
  }),
  complete: ({ world, person }, { channel, name, focused, options }) =>
    person.autocomplete(place(world, channel), name, focused, options),
  menu: ({ person }, { message, name }) => ({ id: person.menu({ id: message }, name).id }),
  press: ({ person }, { message, customId }) => ({ id: person.press({ id: message }, customId).id }),
  select: ({ person }, given) => ({
    id: person.select({ id: given.message }, given.customId, given.values).id,
  }),
  delete: ({ person }, { message }) => person.delete({ id: message }),
  react: ({ world, person }, { message, emoji }) => toggleReaction(world, person, message, emoji),
  locale: ({ person }, { locale }) => {
    person.account.locale = locale;
  },
};

async function perform<K extends PageAction['act']>(
  acting: ActionContext,
  given: Of<K> & { act: K },
): Promise<unknown> {
  return (await performers[given.act](acting, given)) ?? {};
}

/** Does what the page asks for a person; a sentence where that can't be done. */
export async function actFor(
  world: World,
  forms: OpenForms,
  person: Person,
  body: unknown,
): Promise<{ status: number; answer: unknown }> {
  const parsed = pageAction.safeParse(body);
  if (!parsed.success) return { status: 400, answer: { error: z.prettifyError(parsed.error) } };
  try {
    return { status: 200, answer: await perform({ world, forms, person }, parsed.data) };
  } catch (error) {
    return { status: 400, answer: { error: error instanceof Error ? error.message : String(error) } };
  }
}
