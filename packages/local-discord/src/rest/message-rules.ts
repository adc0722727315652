import { flatten, componentTypes } from '../state/components.ts';
import type { Upload } from '../state/files.ts';
import { messageFlags, type Draft } from '../state/messages.ts';
import type { Attachment, Component } from '../state/model.ts';
import { componentErrors } from './component-rules.ts';
import { fileErrors } from './file-rules.ts';
import { formError, refuse, type FieldError } from './errors.ts';

/** Characters of `content`; of all text in a Components V2 message; components in a message, nested ones too. */
const maxContent = 2000;
const maxShownText = 4000;
const maxComponents = 40;
const maxEmbedText = 6000;
/**
 * Discord answers 500 when the UTF-8 bytes of the text displays plus 12 for each pass about this; an open bug of
 * its, measured from outside.
 */
const maxTextBytes = 10_170;
const bytesPerText = 12;

const tooLong = (path: PropertyKey[], max: number): FieldError => {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` };
};

/** A message of the new kind has components only. */
function legacyFieldErrors(draft: Draft): FieldError[] {
  const fields = (['content', 'embeds'] as const).filter((field) => {
    const value = draft[field];
    return value !== undefined && value !== null && value.length > 0;
  });
  return fields.map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

/** Without the flag there are only rows, five at most. */
function legacyComponentErrors(components: readonly Component[]): FieldError[] {
  const path = ['components'];
  const wrong = components.flatMap((component, index): FieldError[] => {
    if (component.type === componentTypes.row) return [];
    const message = 'Value of field "type" must be one of (1,).';
    return [{ path: [...path, index], code: 'UNION_TYPE_CHOICES', message }];
  });
  const many = { path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' };
  return components.length > 5 ? [...wrong, many] : wrong;
}

function shownTextErrors(components: readonly Component[]): FieldError[] {
  const texts = flatten(components).filter((component) => component.type === componentTypes.text);
  const contents = texts.map((component) => component.content ?? '');
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  if (length > maxShownText) {
    const message = `The total displayable text size of ${length} exceeds the maximum size of ${maxShownText}`;
    return [{ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message }];
  }
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content) + bytesPerText, 0);
  if (bytes > maxTextBytes) throw refuse('serverError');
  return [];
}

type Embed = {
  title?: string;
  description?: string;
  footer?: { text: string };
  author?: { name: string };
  fields?: { name: string; value: string }[];
};

function embedErrors(draft: Draft): FieldError[] {
  const length = (draft.embeds ?? []).reduce((sum, embed) => {
    const { title, description, fields = [], footer, author } = embed as Embed;
    const texts = [
      title,
      description,
      footer?.text,
      author?.name,
      ...fields.flatMap((one) => [one.name, one.value]),
    ];
    return sum + texts.reduce((total, text) => total + (text ?? '').length, 0);
  }, 0);
  const message = `Embed size exceeds maximum size of ${maxEmbedText}`;
  return length > maxEmbedText ? [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }] : [];
}

function pingErrors(draft: Draft): FieldError[] {
  const rules = draft.allowed_mentions;
  const both = (['users', 'roles'] as const).filter(
    (kind) => rules?.parse?.includes(kind) && (rules[kind] ?? []).length > 0,
  );
  return both.map((kind) => ({
    path: ['allowed_mentions'],
    code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
  }));
}

/** The rules that no schema holds; throws Discord's error. `flags` and `kept` are those of a message that is edited. */
export function checkMessage(
  draft: Draft,
  uploads: readonly Upload[],
  flags = 0,
  kept: readonly Attachment[] = [],
): void {
  const components = (draft.components ?? []) as Component[];
  const modern = ((draft.flags ?? 0) | flags) & messageFlags.componentsV2;
  const all = flatten(components);
  const tooMany = `The total number of components cannot exceed ${maxComponents}`;
  const errors = [
    ...((draft.content ?? '').length > maxContent ? [tooLong(['content'], maxContent)] : []),
    ...(modern ? legacyFieldErrors(draft) : legacyComponentErrors(components)),
    ...(all.length > maxComponents
      ? [{ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message: tooMany }]
      : []),
    ...componentErrors(components),
    ...embedErrors(draft),
    ...pingErrors(draft),
    ...fileErrors(draft, uploads, kept),
  ];
  if (errors.length > 0) throw formError(errors);
  const shown = shownTextErrors(components);
  if (shown.length > 0) throw formError(shown);
}

/** A new message needs something to show. */
export function checkNotEmpty(draft: Draft, uploads: readonly Upload[]): void {
  const parts = [draft.content, draft.embeds, draft.components, uploads];
  if (parts.every((part) => !part?.length)) throw refuse('emptyMessage');
}
