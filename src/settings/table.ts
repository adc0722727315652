import { z } from 'zod';
import type { Words } from '../words/words.ts';

type Row = { schema: z.ZodType; byDefault: unknown } & (
  | { type: 'language' | 'model' | 'channels' | 'roles' | 'flag' | 'hosts' }
  | { type: 'choice'; choices: readonly (keyof Words['choices'])[] }
  | { type: 'number'; min: number; max: number; whole: boolean; unit?: 'USD' }
);

/** Discord's ids. */
const ids = z.array(z.string().regex(/^\d{17,20}$/)).max(25);
/** A site's name as it stands in a link; it stands for its subdomains too. */
const hosts = z
  .array(
    z
      .string()
      .max(253)
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  )
  .max(50);

/**
 * What admins of a guild can set. A new setting is a row here, its words in the catalogues (`words.settings`), and its
 * use: `type` says what control it gets, in a form, as an option, in a shell; `schema` what it may be. `byDefault` null
 * is what the operator's environment says, or no limit; an empty list is all, or none.
 */
export const settingsTable = {
  language: { type: 'language', schema: z.string().max(35).nullable(), byDefault: null },
  length: {
    type: 'choice',
    choices: ['brief', 'standard', 'detailed'],
    schema: z.enum(['brief', 'standard', 'detailed']),
    byDefault: 'standard',
  },
  style: {
    type: 'choice',
    choices: ['bullets', 'paragraph', 'plain', 'headline'],
    schema: z.enum(['bullets', 'paragraph', 'plain', 'headline']),
    byDefault: 'bullets',
  },
  model: { type: 'model', schema: z.string().max(100).nullable(), byDefault: null },
  channels: { type: 'channels', schema: ids, byDefault: [] },
  roles: { type: 'roles', schema: ids, byDefault: [] },
  unasked: { type: 'channels', schema: ids, byDefault: [] },
  budget: {
    type: 'number',
    min: 0,
    max: 1000,
    whole: false,
    unit: 'USD',
    schema: z.number().min(0).max(1000).nullable(),
    byDefault: null,
  },
  readings: {
    type: 'number',
    min: 0,
    max: 1000,
    whole: true,
    schema: z.int().min(0).max(1000).nullable(),
    byDefault: null,
  },
  private: { type: 'flag', schema: z.boolean(), byDefault: false },
  threads: { type: 'flag', schema: z.boolean(), byDefault: false },
  thumbnails: { type: 'flag', schema: z.boolean(), byDefault: true },
  sites: { type: 'hosts', schema: hosts, byDefault: [] },
  blocked: { type: 'hosts', schema: hosts, byDefault: [] },
  days: { type: 'number', min: 1, max: 30, whole: true, schema: z.int().min(1).max(30), byDefault: 30 },
} as const satisfies Record<keyof Words['settings'], Row>;

/** Of a row without words the type check complains here alone, and not wherever a setting's words are looked up. */
export type SettingName = keyof Words['settings'];

/** What holds in a guild. */
export type Settings = { readonly [N in SettingName]: z.output<(typeof settingsTable)[N]['schema']> };

export const settingNames = Object.keys(settingsTable).filter((name): name is SettingName =>
  Object.hasOwn(settingsTable, name),
);
