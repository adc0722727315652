/** Something a script asks for that can't be done; `line` counts from 1. */
export class ScriptError extends Error {
  override name = 'ScriptError';
  readonly line: number;

  constructor(line: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}
