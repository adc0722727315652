import { el, openFirst, safeLink } from './dom.js';
import { icon } from './icons.js';
import { markdown } from './markdown.js';
import { asTextSelect } from './pick-lists.js';
import { picture } from './picture.js';
import { words } from './words.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' };

/** A message's components as elements; `use` is what its controls do. */
export function components(list, context) {
  return list.map((component) => (RENDER[component.type] ?? unknown)(component, context));
}

const RENDER = {
  1: (row, context) => el('div', { class: 'row' }, components(row.components, context)),
  2: button,
  3: stringSelect,
  5: pickSelect,
  6: pickSelect,
  7: pickSelect,
  8: pickSelect,
  9: section,
  10: (text, { names }) => el('div', { class: 'text' }, markdown(text.content, names)),
  11: (thumbnail) => picture(thumbnail, 'thumbnail'),
  12: (gallery) =>
    el(
      'div',
      { class: 'gallery' },
      gallery.items.map((item) => picture(item)),
    ),
  13: (file) => attachmentLink(file.file.url, file.name, file.size),
  14: (separator) => el('hr', { class: separator.divider ? 'divider' : 'gap' }),
  17: container,
};

function unknown(component) {
  return el('p', { class: 'unknown' }, words.unknownComponent(component.type));
}

function container({ accent_color: accent, components: inner, spoiler }, context) {
  const node = el('div', { class: spoiler ? 'container hidden' : 'container' }, components(inner, context));
  if (accent !== null) node.style.borderLeftColor = `#${accent.toString(16).padStart(6, '0')}`;
  return node;
}

function section({ components: inner, accessory }, context) {
  const side = components([accessory], context);
  return el('div', { class: 'section' }, el('div', {}, components(inner, context)), side);
}

function button({ style, label, emoji, url, custom_id: customId, disabled }, { use }) {
  const shown = [emoji?.name, label].filter(Boolean).join(' ');
  const href = style === 5 ? safeLink(url) : null;
  if (href)
    return el(
      'a',
      { class: 'button link', href, target: '_blank', rel: 'noreferrer noopener' },
      `${shown} ↗`,
    );
  return el(
    'button',
    { type: 'button', class: `button ${STYLES[style]}`, disabled, onclick: () => use.press(customId) },
    shown,
  );
}

function optionOf({ value, label, description, emoji, default: selected }) {
  const shown = [emoji?.name, label, description && `(${description})`].filter(Boolean).join(' ');
  return el('option', { value, selected: selected === true }, shown);
}

function stringSelect(component, context) {
  return component.max_values > 1 ? manySelect(component, context) : oneSelect(component, context);
}

function oneSelect({ placeholder = words.select, options, custom_id: customId, disabled }, { use }) {
  const isSet = options.some((one) => one.default);
  // Discord's client wouldn't take the same choice twice, until the message has changed: here a form can be closed and opened again.
  const choose = ({ target }) => {
    use.select(customId, [target.value]);
    if (!isSet) target.value = '';
  };
  const hint = isSet ? [] : [el('option', { value: '', disabled: true, selected: true }, placeholder)];
  return el(
    'select',
    { class: 'select', 'aria-label': placeholder, disabled, onchange: choose, onkeydown: openFirst },
    hint,
    options.map(optionOf),
  );
}

function manySelect({ placeholder = words.select, options, custom_id: customId, disabled }, { use }) {
  const props = { class: 'select', 'aria-label': placeholder, multiple: true, disabled };
  const node = el('select', { ...props, size: Math.min(6, options.length) }, options.map(optionOf));
  const choose = () =>
    use.select(
      customId,
      Array.from(node.selectedOptions, (one) => one.value),
    );
  return el(
    'div',
    {},
    node,
    el('button', { type: 'button', class: 'button secondary', onclick: choose }, words.choose),
  );
}

function pickSelect(component, context) {
  return stringSelect(asTextSelect(component, context.state), context);
}

export function attachmentLink(url, name, size) {
  const kilobytes =
    size === undefined || size === null ? '' : ` (${Math.max(1, Math.round(size / 1024))} KB)`;
  return el('a', { class: 'attachment', href: url, download: name }, icon('file'), `${name}${kilobytes}`);
}
