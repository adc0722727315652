import { type Component, flatten, type GivenValues, type Modal, TYPE } from 'local-discord';
import { entriesOf, valuesOf } from './choices.ts';
import { ScriptFlaw } from './script-error.ts';
import type { Given } from './parse-script.ts';
import { fileOf, textOf, type Stage } from './playback.ts';

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

function valueOf(stage: Stage, { component }: Field, given: Given): GivenValues[string] {
  switch (component.type) {
    case TYPE.fileUpload: {
      return [fileOf(stage, given)];
    }
    case TYPE.checkbox: {
      return given.text === 'true';
    }
    case TYPE.textInput: {
      return textOf(stage, given);
    }
    default: {
      return valuesOf(entriesOf(stage.discord.world, component), given.text, given.line);
    }
  }
}

/** What a person puts into a form: its fields are named by label or custom id. */
export function filledForm(stage: Stage, form: Modal, given: readonly Given[]): GivenValues {
  const fields = fieldsOf(form);
  const entries = given.map((one) => {
    const field = fields.find(({ label, id }) => [label, id].includes(one.name));
    const names = fields.map(({ label, id }) => label || id).join(', ') || 'none';
    if (!field) throw new ScriptFlaw(one.line, `the form has no field "${one.name}", only ${names}`);
    return [field.id, valueOf(stage, field, one)] as const;
  });
  return Object.fromEntries(entries);
}
