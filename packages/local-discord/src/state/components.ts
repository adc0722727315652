import type { Attachment, Component, Message } from './model.ts';

/** Component types by Discord's numbers. */
export const componentTypes = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** Every component of a tree, a parent before its children. */
export function flatten<T extends { components?: T[]; component?: T; accessory?: T }>(
  roots: readonly T[],
): T[] {
  return roots.flatMap((root) => {
    const inner = [...(root.components ?? []), root.component, root.accessory];
    return [root, ...flatten(inner.filter((child): child is T => child !== undefined && child !== null))];
  });
}

/** All text that a message shows: its content and its text displays, a line each. */
export function textOf(message: Pick<Message, 'content' | 'components'>): string {
  const texts = flatten(message.components).map((component) =>
    component.type === componentTypes.text ? component.content : '',
  );
  return [message.content, ...texts].filter(Boolean).join('\n');
}

const componentDefaults: Record<number, Record<string, unknown>> = {
  [componentTypes.stringSelect]: { min_values: 1, max_values: 1 },
  [componentTypes.userSelect]: { min_values: 1, max_values: 1 },
  [componentTypes.roleSelect]: { min_values: 1, max_values: 1 },
  [componentTypes.mentionableSelect]: { min_values: 1, max_values: 1 },
  [componentTypes.channelSelect]: { min_values: 1, max_values: 1 },
  [componentTypes.thumbnail]: { description: null, spoiler: false },
  [componentTypes.file]: { spoiler: false },
  [componentTypes.separator]: { divider: true, spacing: 1 },
  [componentTypes.container]: { accent_color: null, spoiler: false },
};

type Loose = Record<string, unknown>;
type Shaping = { nextId: () => number; attachments: readonly Attachment[]; newId: () => string };

function withoutNulls(given: Loose): Loose {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** A component as Discord gives it back: with an id, its defaults, and `attachment://` resolved. */
function shape(given: Loose, how: Shaping): Component {
  const type = Number(given.type);
  const own = typeof given.id === 'number' && given.id > 0 ? given.id : how.nextId();
  const shaped: Component = { ...componentDefaults[type], ...withoutNulls(given), type, id: own };
  if (Array.isArray(given.components)) shaped.components = given.components.map((child) => shape(child, how));
  if (given.accessory) shaped.accessory = shape(given.accessory as Loose, how);
  if (given.media) shaped.media = resolveMedia(given.media as { url: string }, how);
  if (given.file) Object.assign(shaped, resolveFile(given.file as { url: string }, how));
  if (Array.isArray(given.items)) shaped.items = given.items.map((item) => shapeItem(item, how));
  if (type === componentTypes.stringSelect) shaped.options = (given.options as Loose[]).map(withoutNulls);
  return shaped;
}

function shapeItem(item: Loose, how: Shaping) {
  const media = resolveMedia(item.media as { url: string }, how);
  return { media, description: item.description ?? null, spoiler: item.spoiler ?? false };
}

/** The attachment that `attachment://name` names. */
export function attached(url: string, attachments: readonly Attachment[]): Attachment | undefined {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
  return attachments.find((one) => one.filename === name || one.url === url);
}

function resolveMedia(media: { url: string }, how: Shaping) {
  const found = attached(media.url, how.attachments);
  if (!found) return { id: how.newId(), url: media.url, proxy_url: media.url };
  const { url, proxy_url, width, height, content_type, id } = found;
  return { id: how.newId(), url, proxy_url, width, height, content_type, attachment_id: id };
}

function resolveFile(file: { url: string }, how: Shaping) {
  const found = attached(file.url, how.attachments);
  return { file: resolveMedia(file, how), name: found?.filename ?? null, size: found?.size ?? null };
}

export function shapeComponents(
  given: readonly unknown[],
  attachments: readonly Attachment[],
  newId: () => string,
): Component[] {
  const used = new Set(flatten(given as Component[]).map((component) => component.id));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (used.has(last));
    return last;
  };
  return given.map((component) => shape(component as Loose, { nextId, attachments, newId }));
}
