import { componentTypes } from 'local-discord';

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
  return type === componentTypes.container ? lines.map((line) => `▌ ${line}`.trimEnd()) : lines;
}

function drawPart(part: Drawable): string[] {
  const { type, label = '', components = [], items = [], options = [] } = part;
  switch (type) {
    case componentTypes.container:
      return components.flatMap(drawPart);
    case componentTypes.row:
      return [components.flatMap(drawPart).join(' ')];
    case componentTypes.text:
      return (part.content ?? '').split('\n');
    case componentTypes.button:
      return [`[${label}]`];
    case componentTypes.file:
      return [`(${nameOf(part.file?.url)})`];
    case componentTypes.stringSelect:
      return [`[${part.placeholder} ▾ ${options.map((option) => option.label).join(' · ')}]`];
    case componentTypes.gallery:
      return items.map(({ media, description }) => `(${nameOf(media.url)}: ${description})`);
    case componentTypes.label:
      return [`${label} — ${part.description}`, ...(part.component ? drawPart(part.component) : [])];
    case componentTypes.textInput:
      return ['[______]'];
    case componentTypes.fileUpload:
      return ['[choose a file]'];
    default:
      throw new TypeError(`no way to draw a component of type ${type}`);
  }
}

function nameOf(url = ''): string {
  return url.split('/').at(-1) ?? '';
}
