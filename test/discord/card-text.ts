import { TYPE } from 'local-discord';

/** A component, as it is sent or as Discord gives it back: what is drawn of it. */
export type Drawable = {
  type: number;
  content?: string;
  label?: string;
  description?: string;
  placeholder?: string;
  options?: readonly { label: string }[];
  items?: readonly { media: { url: string }; description?: string | null }[];
  file?: { url: string };
  components?: readonly Drawable[];
  component?: Drawable;
};

/** A card on paper: `▌` is the container, `[…]` a button, `[… ▾ …]` a select with its entries, `(…)` a file. */
export function draw(components: readonly object[]): string {
  return `${components.flatMap(drawTop).join('\n')}\n`;
}

function drawTop(part: object): string[] {
  const { type } = part as Drawable;
  const lines = drawPart(part as Drawable);
  return type === TYPE.container ? lines.map((line) => `▌ ${line}`.trimEnd()) : lines;
}

function drawPart(part: Drawable): string[] {
  const { type, label = '', components = [], items = [], options = [] } = part;
  switch (type) {
    case TYPE.container:
      return components.flatMap(drawPart);
    case TYPE.row:
      return [components.flatMap(drawPart).join(' ')];
    case TYPE.text:
      return (part.content ?? '').split('\n');
    case TYPE.button:
      return [`[${label}]`];
    case TYPE.file:
      return [`(${nameOf(part.file?.url)})`];
    case TYPE.stringSelect:
      return [`[${part.placeholder} ▾ ${options.map((option) => option.label).join(' · ')}]`];
    case TYPE.gallery:
      return items.map(({ media, description }) => `(${nameOf(media.url)}: ${description})`);
    case TYPE.label:
      return [`${label} — ${part.description}`, ...(part.component ? drawPart(part.component) : [])];
    case TYPE.textInput:
      return ['[______]'];
    case TYPE.fileUpload:
      return ['[choose a file]'];
    default:
      throw new TypeError(`no way to draw a component of type ${type}`);
  }
}

function nameOf(url = ''): string {
  return url.split('/').at(-1) ?? '';
}
