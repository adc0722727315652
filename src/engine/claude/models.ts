import type Anthropic from '@anthropic-ai/sdk';

type Params = Anthropic.Messages.MessageCreateParams;
type Thinking = { thinking?: Params['thinking']; effort?: 'low'; roomForThought: number };

const off: Thinking = { thinking: { type: 'disabled' }, roomForThought: 0 };
const always: Thinking = { effort: 'low', roomForThought: 8192 };

/**
 * How little each model can be made to think: a draft is found in the text, and a person waits for it. Opus 5.5 and
 * Fable can't be stopped, Sonnet 5.5 has a word of its own for it.
 * Source: the models' "what's new" pages on platform.claude.com, read on 2026-11-24.
 */
const thinking: Record<string, Thinking> = {
  'claude-haiku-5-5': off,
  'claude-sonnet-5-5': { thinking: { type: 'between_tools' }, roomForThought: 0 },
  'claude-opus-5-5': always,
  'claude-fable-5-1': always,
  'claude-sonnet-5': off,
  'claude-opus-5': off,
};

/** A model without an entry is asked nothing about thinking, and has room for it. */
export function thinkingOf(model: string): Thinking {
  return thinking[undated(model)] ?? { roomForThought: 8192 };
}

/** `claude-haiku-4-5-20251001` is `claude-haiku-4-5`. */
export function undated(model: string): string {
  return model.replace(/-\d{8}$/u, '');
}
