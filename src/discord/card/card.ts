import {
  ComponentType,
  MessageFlags,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  type RawFile,
} from 'discord.js';
import type { Drawn, View } from '../../command/view.ts';
import type { Words } from '../../words/words.ts';
import { actionRows, shorten, type Actions } from './actions.ts';
import { tidy } from './escape.ts';
import { plainText } from './plain.ts';
import { fitText } from './text.ts';

type CardFile = RawFile & { description?: string };

/** A view as Discord shows it. */
export type Card = {
  components: APIMessageTopLevelComponent[];
  files: CardFile[];
  /** What it is about; null where that isn't known. */
  title: string | null;
};

const accent = 0xc2_41_0c;

/** Discord's limits: ten files a message, one of them kept for the text; 1024 characters of alt text. */
const maxPictures = 9;
const maxAltLength = 1024;

export type RenderOptions = {
  mayAttach?: boolean;
  /** Of the view's pictures, those that are drawn by now. */
  drawn?: readonly Drawn[];
  /** What stands above the card, as Discord takes it. */
  above?: string;
};

/**
 * No text is cut silently: what doesn't fit is in a file, whole, and the card says so. Where no file may be attached
 * it says that.
 */
export function renderCard(
  view: View,
  words: Words,
  actions: Actions | null,
  options: RenderOptions = {},
): Card {
  const { mayAttach = true, drawn = [], above = '' } = options;
  const elsewhere = mayAttach ? words.views.restInFile : words.views.restNowhere;
  const own = view.file && mayAttach ? [viewFile(view.file)] : [];
  const isBare = view.pictures.length > 0 && !mayAttach;
  const shown = isBare ? { ...view, notes: [...view.notes, words.views.noPicture] } : view;
  const text = fitText(shown, elsewhere, above);
  const pictures = drawn.slice(0, maxPictures).map(pictureFile);
  const rest = text.whole || view.busy || !mayAttach ? own : [wholeText(view), ...own];
  const parts = [
    ...headOf(text.head, view),
    ...display(text.body),
    ...gallery(pictures),
    ...rest.map(attached),
    ...display(text.notes),
  ];
  const components = parts.length > 0 ? parts : display('…');
  const container = { type: ComponentType.Container, accent_color: accent, components } as const;
  return {
    components: [...display(above), container, ...(actions ? actionRows(actions) : [])],
    files: [...pictures, ...rest],
    title: view.heading?.text ?? null,
  };
}

function display(content: string): APITextDisplayComponent[] {
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

/** The picture stands beside the heading. */
function headOf(content: string, { thumbnail }: View): APIComponentInContainer[] {
  const components = display(content);
  if (!thumbnail || components.length === 0) return components;
  const description = shorten(tidy(thumbnail.alt), maxAltLength);
  const accessory = { type: ComponentType.Thumbnail, media: { url: thumbnail.url }, description } as const;
  return [{ type: ComponentType.Section, components, accessory }];
}

function pictureFile({ alt, bytes }: Drawn, index: number): CardFile {
  return {
    name: `picture-${index + 1}.png`,
    data: Buffer.from(bytes),
    contentType: 'image/png',
    description: shorten(tidy(alt), maxAltLength),
  };
}

function gallery(pictures: readonly CardFile[]): APIComponentInContainer[] {
  if (pictures.length === 0) return [];
  const items = pictures.map(({ name, description }) => ({
    media: { url: `attachment://${name}` },
    description: description ?? null,
  }));
  return [{ type: ComponentType.MediaGallery, items }];
}

function viewFile({ name, text }: NonNullable<View['file']>): CardFile {
  return { name, data: text, contentType: 'text/markdown; charset=utf-8' };
}

function wholeText(view: View): CardFile {
  return { name: 'reading.txt', data: plainText(view), contentType: 'text/plain; charset=utf-8' };
}

function attached({ name }: CardFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** What goes to Discord: never a mention that pings. `flags` come on top of the card's own. */
export function messageBody(card: Card, flags = 0): object {
  return {
    flags: MessageFlags.IsComponentsV2 | flags,
    components: card.components,
    attachments: card.files.map(({ name, description }, id) => ({
      id: String(id),
      filename: name,
      description,
    })),
    allowed_mentions: { parse: [] },
  };
}
