import { type Component, flatten, type ModalValues, type Modal, componentTypes } from 'local-discord';
import { entriesOf, valuesOf } from './choices.ts';
import { ScriptError } from './script-error.ts';
import type { StepInput } from './parse-script.ts';
import { fileOf, textOf, type Playback } from './playback.ts';

/** A field with the label that a person reads above it. */
type Field = { label: string; component: Component; id: string };

function fieldsOf({ components }: Modal): Field[] {
  return components.flatMap((part) =>
    flatten([part]).flatMap((component): Field[] => {
      const label = part.label ?? component.label ?? '';
      return component.custom_id === undefined ? [] : [{ label, component, id: component.custom_id }];
    }),
  );
}

function valueOf(playback: Playback, { component }: Field, input: StepInput): ModalValues[string] {
  switch (component.type) {
    case componentTypes.fileUpload: {
      return [fileOf(playback, input)];
    }
    case componentTypes.checkbox: {
      return input.text === 'true';
    }
    case componentTypes.textInput: {
      return textOf(playback, input);
    }
    default: {
      return valuesOf(entriesOf(playback.discord.world, component), input.text, input.line);
    }
  }
}

/** What a person puts into a form: its fields are named by label or custom id. */
export function filledForm(playback: Playback, form: Modal, inputs: readonly StepInput[]): ModalValues {
  const fields = fieldsOf(form);
  const entries = inputs.map((one) => {
    const field = fields.find(({ label, id }) => [label, id].includes(one.name));
    const names = fields.map(({ label, id }) => label || id).join(', ') || 'none';
    if (!field) throw new ScriptError(one.line, `the form has no field "${one.name}", only ${names}`);
    return [field.id, valueOf(playback, field, one)] as const;
  });
  return Object.fromEntries(entries);
}
