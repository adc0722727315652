import { ScriptError } from './script-error.ts';

/** What goes with a step: an option, a field of a form, a file. `isFile`: `text` names a file beside the script. */
export type StepInput = { name: string; text: string; isFile: boolean; line: number };
export type Verb = keyof typeof verbs;
export type Step = { line: number; verb: Verb; rest: string; inputs: StepInput[] };

/** What may follow each verb, in words and as a pattern, and what may stand in the lines below it. */
const verbs = {
  as: { wants: 'admin, member or guest', rest: /^(admin|member|guest)$/, below: /^$/ },
  in: { wants: 'a channel’s name, or dm', rest: /^#?[\p{L}\p{N}_-]+$/u, below: /^$/ },
  locale: {
    wants: 'a locale of Discord’s, such as ko or en-US',
    rest: /^[a-z]{2}(-[A-Z]{2})?$/,
    below: /^$/,
  },
  look: { wants: 'dark or light', rest: /^(dark|light)$/, below: /^$/ },
  width: { wants: 'pixels, 320 to 1999', rest: /^(3[2-9]\d|[4-9]\d\d|1\d\d\d)$/, below: /^$/ },
  slash: { wants: 'a command', rest: /^\S.*$/, below: /./ },
  say: { wants: 'a text', rest: /./, below: /^file$/ },
  reply: { wants: 'a text', rest: /./, below: /^file$/ },
  press: { wants: 'a button’s label', rest: /./, below: /./ },
  select: { wants: 'a select’s placeholder, a colon and what is chosen', rest: /^.+: .+$/, below: /./ },
  menu: { wants: 'the name of a message’s menu', rest: /./, below: /^$/ },
  picture: { wants: 'a file’s name without its ending', rest: /^[\w-]+$/, below: /^(alt|only|typed)$/ },
} as const;

const isVerb = (word: string): word is Verb => Object.hasOwn(verbs, word);

function parseStep(line: number, text: string): Step {
  const [, word = '', rest = ''] = /^(\/|\S+)\s*(.*)$/.exec(text.trimEnd()) ?? [];
  const verb = word === '/' ? 'slash' : word;
  if (!isVerb(verb) || word === 'slash') {
    const known = Object.keys(verbs).filter((name) => name !== 'slash');
    throw new ScriptError(
      line,
      `"${word}" is nothing one can do: ${known.join(', ')}, or a command after a /`,
    );
  }
  const { wants, rest: pattern } = verbs[verb];
  if (!pattern.test(rest)) {
    throw new ScriptError(line, `after "${word}" goes ${wants}${rest && `, not "${rest}"`}`);
  }
  return { line, verb, rest, inputs: [] };
}

function addInput(step: Step | undefined, line: number, text: string): void {
  if (!step) throw new ScriptError(line, 'an indented line belongs to a step above it, and there is none');
  step.inputs.push(parseInput(step, line, text));
}

function parseInput(step: Step, line: number, text: string): StepInput {
  const [, name = '', mark, value = ''] = /^\s+([^:<]+?)\s*([:<])\s*(.*?)\s*$/.exec(text) ?? [];
  if (!mark || !value) throw new ScriptError(line, 'an indented line is "name: text" or "name < file"');
  if (!verbs[step.verb].below.test(name)) throw new ScriptError(line, `"${step.verb}" takes no "${name}"`);
  if (step.inputs.some((one) => one.name === name)) throw new ScriptError(line, `"${name}" is given twice`);
  return { name, text: value, isFile: mark === '<', line };
}

/**
 * The steps of a script: one a line, what goes with it in indented lines below; `#` begins a comment.
 * @throws ScriptError
 */
export function parseScript(text: string): Step[] {
  const steps: Step[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (/^\s*(#|$)/.test(raw)) continue;
    if (/^\s/.test(raw)) addInput(steps.at(-1), line, raw);
    else steps.push(parseStep(line, raw));
  }
  return steps;
}
