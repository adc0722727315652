import type { Component } from '../state/model.ts';
import { componentErrors } from './component-rules.ts';
import { formError } from './errors.ts';

/** What Discord refuses in a modal beyond its schema: more than five parts, an id used twice. */
export function checkModal(components: readonly Component[]): void {
  const message = 'Must be between 1 and 5 in length.';
  const path = ['data', 'components'];
  const many = components.length > 5 ? [{ path, code: 'BASE_TYPE_BAD_LENGTH', message }] : [];
  const errors = [...many, ...componentErrors(components, path)];
  if (errors.length > 0) throw formError(errors);
}
