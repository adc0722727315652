import type Anthropic from '@anthropic-ai/sdk';
import { undated } from './prices.ts';

type Params = Anthropic.Messages.MessageCreateParams;
type ThinkingParams = { thinking?: Params['thinking']; effort?: 'low'; roomForThought: number };

const off: ThinkingParams = { thinking: { type: 'disabled' }, roomForThought: 0 };
const always: ThinkingParams = { effort: 'low', roomForThought: 8192 };

/**
 * How little each model can be made to think: a draft is found in the text, and a person waits for it. Opus 5.5 and
 * Fable can't be stopped, Sonnet 5.5 has a word of its own for it.
 * Source: the models' "what's new" pages on platform.claude.com, read on 2026-11-24.
 */
const thinking: Record<string, ThinkingParams> = {
  'claude-haiku-5-5': off,
  'claude-sonnet-5-5': { thinking: { type: 'between_tools' }, roomForThought: 0 },
  'claude-opus-5-5': always,
  'claude-fable-5-2': always,
  'claude-fable-5-1': always,
  'claude-sonnet-5': off,
  'claude-opus-5': off,
};

/** A model without an entry is asked nothing about thinking, and has room for it. */
export function thinkingOf(model: string): ThinkingParams {
  return thinking[undated(model)] ?? { roomForThought: 8192 };
}
