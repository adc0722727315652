import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
} from 'discord.js';
import { truncate } from '../../base/truncate.ts';
import type { FollowUp } from '../../command/view.ts';

/** What can be pressed under a card: `id` is the custom id, or the value of an entry. */
export type Action = { id: string; label: string; slot: FollowUp['slot']; isDestructive?: boolean };

/** The actions of a card; `more` is the custom id of the selects, and the label of the one that holds the lesser ones. */
export type Actions = { list: readonly Action[]; more: { id: string; label: string } };

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Two rows of five; Discord allows 40 components in all, and a select holds 25 entries. */
const maxButtons = 10;
const buttonsPerRow = 5;
const entriesPerSelect = 25;

/** Buttons, five a row, then the selects: what has no room as a button is an entry too. */
export function actionRows({ list, more }: Actions): Row[] {
  const unique = [...new Map(list.map((action) => [action.id, action])).values()];
  const buttons = unique.filter(({ slot }) => slot === 'button').slice(0, maxButtons);
  const entries = unique.filter((action) => !buttons.includes(action));
  const lists = Map.groupBy(entries, ({ slot }) => (typeof slot === 'object' ? slot.list : more.label));
  const parts = Array.from(lists, ([label, list]) =>
    chunk(list, entriesPerSelect).map((part) => ({ label, part })),
  );
  return [
    ...chunk(buttons, buttonsPerRow).map((row) => inRow(row.map(button))),
    ...parts.flat().map(({ label, part }, index) => inRow([select(part, label, `${more.id}|${index}`)])),
  ];
}

function inRow(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}

function button({ id, label, isDestructive }: Action): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: isDestructive === true ? ButtonStyle.Danger : ButtonStyle.Secondary,
    custom_id: id,
    label: shorten(label, 80),
  };
}

function select(entries: readonly Action[], label: string, id: string): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: shorten(label, 150),
    options: entries.map(({ id, label }) => ({ label: shorten(label, 100), value: id })),
  };
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** A label of the length that Discord allows, visibly cut; never empty. */
export function shorten(text: string, length: number): string {
  const whole = text.trim() || '…';
  return whole.length <= length ? whole : `${truncate(whole, length - 1)}…`;
}
