import { byId, el } from './dom.js';
import { markdown } from './markdown.js';
import { asTextSelect, COMPONENT_PICKS } from './pick-lists.js';
import { fileOf } from './connection.js';
import { words } from './words.js';

/** Opens a form that the bot has sent; closing it sends nothing, as in Discord. */
export function openModal(modal, { act, names, state }) {
  const dialog = byId('modal');
  const fields = [];
  const parts = modal.components.map((part) => partOf(part, fields, names, state));
  const fault = el('p', { class: 'fault', role: 'alert' });
  const send = async (event) => {
    event.preventDefault();
    try {
      const entries = await Promise.all(fields.map(async ({ name, value }) => [name, await value()]));
      const values = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
      await act({ act: 'submit', interaction: modal.interaction, values });
      dialog.close();
    } catch (error) {
      fault.textContent = `${words.failed} (${error.message})`;
    }
  };
  const close = el(
    'button',
    { type: 'button', class: 'button secondary', onclick: () => dialog.close() },
    words.cancel,
  );
  const buttons = el('div', { class: 'row' }, el('button', { class: 'button primary' }, words.submit), close);
  dialog.setAttribute('aria-label', modal.title);
  dialog.replaceChildren(el('form', { onsubmit: send }, el('h2', {}, modal.title), parts, fault, buttons));
  dialog.showModal();
}

function partOf(part, fields, names, state) {
  if (part.type === 10) return el('div', { class: 'text' }, markdown(part.content, names));
  const component = part.component ?? part.components[0];
  const label = part.label ?? component.label ?? '';
  const control = controlOf(component, state);
  fields.push({ name: component.custom_id, value: control.value });
  const required = component.required !== false && component.type !== 23;
  const title = `${label}${required ? ' *' : ''}`;
  const id = `field-${component.custom_id}`;
  const description = part.description && el('small', { id: `${id}-hint` }, part.description);
  const { node } = control;
  const isGroup = control.group === true;
  const whole = isGroup
    ? el('fieldset', {}, el('legend', {}, title), description, node)
    : el('div', { class: 'option' }, el('label', { for: id }, title), description, node);
  if (!isGroup) node.id = id;
  if (description) (isGroup ? whole : node).setAttribute('aria-describedby', description.id);
  return whole;
}

const CONTROLS = {
  3: selectControl,
  4: textControl,
  19: fileControl,
  21: radioControl,
  22: boxesControl,
  23: boxControl,
};

function controlOf(component, state) {
  if (COMPONENT_PICKS[component.type]) return selectControl(asTextSelect(component, state));
  return (CONTROLS[component.type] ?? textControl)(component);
}

function textControl({ style, value, placeholder, required, min_length: min, max_length: max }) {
  const props = {
    placeholder,
    required: required !== false,
    minlength: min && String(min),
    maxlength: String(max ?? 4000),
  };
  const node = style === 1 ? el('input', { type: 'text', ...props }) : el('textarea', { rows: 6, ...props });
  node.value = value ?? '';
  return { node, value: () => node.value };
}

function selectControl({ options, min_values: min, max_values: max = 1, required, placeholder }) {
  const entries = options.map((one) =>
    el('option', { value: one.value, selected: one.default === true }, one.label),
  );
  const first = max > 1 ? [] : [el('option', { value: '' }, placeholder ?? '')];
  const node = el('select', { multiple: max > 1, required: required !== false && min !== 0 }, first, entries);
  return { node, value: () => [...node.selectedOptions].map((one) => one.value).filter(Boolean) };
}

function fileControl({ min_values: min = 1, max_values: max = 1, required }) {
  const node = el('input', { type: 'file', multiple: max > 1, required: required !== false && min > 0 });
  return { node, value: () => Promise.all([...node.files].map(fileOf)) };
}

let groups = 0;

function choiceList(type, options, required) {
  groups += 1;
  const name = `group-${groups}`;
  const inputs = options.map((one) =>
    el('input', { type, name, value: one.value, checked: one.default === true, required }),
  );
  const node = el(
    'div',
    {},
    options.map((one, index) =>
      el(
        'label',
        { class: 'choice' },
        inputs[index],
        one.label,
        one.description && el('small', {}, ` ${one.description}`),
      ),
    ),
  );
  return { node, chosen: () => inputs.filter((input) => input.checked).map((input) => input.value) };
}

function radioControl({ options, required }) {
  const { node, chosen } = choiceList('radio', options, required !== false);
  return { node, group: true, value: () => chosen()[0] };
}

function boxesControl({ options }) {
  const { node, chosen } = choiceList('checkbox', options, false);
  return { node, group: true, value: chosen };
}

function boxControl({ default: checked }) {
  const node = el('input', { type: 'checkbox', checked: checked === true });
  return { node, value: () => node.checked };
}
