import { hidingDeclarations, withoutComments, type Declaration } from './declarations.ts';
import type { Attributes } from './tokenize.ts';

/** What a selector is matched against: an element that is open, or is about to be. */
export type Selectable = { name: string; attributes: Attributes; parent: Selectable | null };

/** `.a.b`, `p#c`: names that one element has; `classes` with their dots. */
type Compound = { tag: string | null; id: string | null; classes: string[] };
/** From right to left; what is left of the first is somewhere around it, or right around it (`child`). */
type Selector = { compounds: Compound[]; child: boolean[]; weight: number };
type Rule = { selector: Selector; declarations: Declaration[]; order: number };

/** The rules of a page that hide elements, or show them again, by the class, id or name that they ask for. */
export type Stylesheet = {
  rules: ReadonlyMap<string, readonly Rule[]>;
  /** The keys of `rules` under which some rule hides: of an element with none of them nothing else is asked. */
  hiding: ReadonlySet<string>;
  /** The classes in each text of a `class` attribute: a page repeats few. */
  classes: Map<string, ReadonlySet<string>>;
  /** How many elements may still be compared with a selector. */
  budget: number;
};

/** Far beyond real pages. */
const limits = { characters: 1_000_000, rules: 5000, perKey: 200, comparisons: 200_000 };

/** Reads the page's own `<style>` elements, wherever they stand; those for other media than a screen are left out. */
export function readStylesheet(html: string): Stylesheet {
  const rules = new Map<string, Rule[]>();
  const hiding = new Set<string>();
  let order = 0;
  for (const { selectors, declarations } of hidingBlocks(html))
    for (const text of selectors.split(',')) {
      const selector = order < limits.rules ? readSelector(text.trim()) : null;
      if (selector === null) continue;
      const key = add(rules, { selector, declarations, order: order++ });
      if (key !== undefined && declarations.some(({ hides }) => hides)) hiding.add(key);
    }
  return { rules, hiding, classes: new Map(), budget: limits.comparisons };
}

/** The blocks that hide, and those that set a property by which another one hides. */
function hidingBlocks(html: string): { selectors: string; declarations: Declaration[] }[] {
  const blocks = stylesOf(html)
    .flatMap((css) => blocksOf(withoutComments(css)))
    .map(({ selectors, body }) => ({ selectors, declarations: hidingDeclarations(body) }))
    .filter(({ declarations }) => declarations.length > 0)
    .toArray();
  const used = new Set(
    blocks.flatMap(({ declarations }) =>
      declarations.filter(({ hides }) => hides).map((one) => one.property),
    ),
  );
  return blocks.flatMap(({ selectors, declarations }) => {
    const effective = declarations.filter(({ property }) => used.has(property));
    return effective.length > 0 ? [{ selectors, declarations: effective }] : [];
  });
}

/** The text of each `<style>` for a screen. By hand: a pattern would search again for each that has no end. */
function* stylesOf(html: string): Generator<string> {
  const tag = /<style\b|<\/style/giu;
  let start = -1;
  let characters = 0;
  for (const { 0: mark, index } of html.matchAll(tag)) {
    if (mark.length === 6 && start < 0) start = index + mark.length;
    if (mark.length === 6 || start < 0) continue;
    const open = html.indexOf('>', start);
    const media = /\bmedia\s*=\s*["']?([^"'>]*)/iu.exec(html.slice(start, Math.min(open, start + 500)))?.[1];
    const css = html.slice(open + 1, index);
    start = -1;
    characters += css.length;
    if (characters > limits.characters) return;
    if (isForScreen(media ?? 'all')) yield css;
  }
}

function add(all: Map<string, Rule[]>, rule: Rule): string | undefined {
  const key = keysOf(rule.selector.compounds[0])[0];
  if (key === undefined) return undefined;
  const rules = all.get(key) ?? [];
  all.set(key, rules);
  if (rules.length < limits.perKey) rules.push(rule);
  return key;
}

function keysOf(compound: Compound | undefined): string[] {
  if (!compound) return [];
  const { id, classes, tag } = compound;
  return [...(id === null ? [] : [`#${id}`]), ...classes, ...(tag === null ? [] : [tag])];
}

/** A screen of any width: what is hidden on a phone alone is part of the page. */
function isForScreen(media: string): boolean {
  const query = media.trim().toLowerCase();
  return /^(?:|all|(?:only )?screen|not print)$|^(?:(?:only )?(?:screen|all) and )?\(min-width:\s*\d{1,3}(?:px|\.?\d*r?em)?\)$/u.test(
    query,
  );
}

/** The rules of a style sheet, those within `@media screen`, `@layer` and `@supports` too, of other at-rules none. */
function blocksOf(css: string): { selectors: string; body: string }[] {
  const found: { selectors: string; body: string }[] = [];
  const open: boolean[] = [];
  let selectors: string | null = null;
  let body = '';
  const parts = css.split(/([{};])/u);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const text = (parts[at] ?? '').trim();
    const mark = parts[at + 1];
    if (mark === '{' && text.startsWith('@')) {
      open.push(
        /^@(?:layer|supports)\b/iu.test(text) || (/^@media\b/iu.test(text) && isForScreen(text.slice(6))),
      );
    } else if (mark === '{') {
      selectors = text;
      body = '';
    } else if (selectors !== null) {
      body += `${text};`;
      if (mark === '}') {
        if (open.every(Boolean)) found.push({ selectors, body });
        selectors = null;
      }
    } else if (mark === '}') open.pop();
  }
  return found;
}

const compound = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/iu;

/** Null for what asks for more than names: states, attributes, pseudo-elements, siblings. */
function readSelector(text: string): Selector | null {
  if (text === '' || text.length > 200 || /[:[*+~&\\@]/u.test(text)) return null;
  const parts = text.replaceAll(/\s*>\s*/gu, ' > ').split(/\s+/u);
  const compounds: Compound[] = [];
  const child: boolean[] = [];
  let weight = 0;
  for (const part of parts.toReversed()) {
    if (part === '>') {
      child[compounds.length - 1] = true;
      continue;
    }
    const match = compound.exec(part);
    if (!match) return null;
    const names = match[2]?.match(/[.#][\w-]+/gu) ?? [];
    const ids = names.filter((name) => name.startsWith('#'));
    const classes = names.filter((name) => name.startsWith('.'));
    compounds.push({ tag: match[1]?.toLowerCase() ?? null, id: ids[0]?.slice(1) ?? null, classes });
    weight += 10_000 * ids.length + 100 * classes.length + Number(match[1] !== undefined);
  }
  return compounds.length === 0 ? null : { compounds, child, weight };
}

/** The properties by which the page's rules hide an element: of each the weightiest and last declaration counts. */
export function hidingProperties(sheet: Stylesheet, element: Selectable): string[] {
  if (sheet.hiding.size === 0 || sheet.budget <= 0) return [];
  const { name, attributes } = element;
  const keys = [name, ...classesOf(sheet, attributes)];
  if (attributes['id'] !== undefined) keys.push(`#${attributes['id']}`);
  if (!keys.some((key) => sheet.hiding.has(key))) return [];
  const rules = keys.flatMap((key) => sheet.rules.get(key) ?? []);
  const winners = new Map<string, { hides: boolean; weight: number }>();
  for (const { selector, declarations, order } of rules) {
    if (!matches(sheet, selector, element)) continue;
    for (const { property, hides, important } of declarations) {
      const weight = (important ? 1e12 : 0) + selector.weight * 10_000 + order;
      if (weight >= (winners.get(property)?.weight ?? -1)) winners.set(property, { hides, weight });
    }
  }
  return Array.from(winners).flatMap(([property, { hides }]) => (hides ? property : []));
}

function matches(sheet: Stylesheet, { compounds, child }: Selector, element: Selectable): boolean {
  let at: Selectable | null = element;
  for (const [index, compound] of compounds.entries()) {
    if (index > 0) {
      at = at?.parent ?? null;
      if (child[index - 1] !== true) at = closest(sheet, at, compound);
    }
    if (!at || !has(sheet, at, compound) || --sheet.budget < 0) return false;
  }
  return true;
}

function closest(sheet: Stylesheet, from: Selectable | null, compound: Compound): Selectable | null {
  for (let at = from; at && sheet.budget > 0; at = at.parent) {
    if (has(sheet, at, compound)) return at;
    sheet.budget--;
  }
  return null;
}

const noClasses: ReadonlySet<string> = new Set();

/** The keys of an element's classes: `.a`. */
function classesOf(sheet: Stylesheet, { class: text }: Attributes): ReadonlySet<string> {
  if (text === undefined) return noClasses;
  const known = sheet.classes.get(text);
  if (known) return known;
  const classes = new Set(text.split(/\s+/u, 50).map((name) => `.${name}`));
  sheet.classes.set(text, classes);
  return classes;
}

function has(sheet: Stylesheet, { name, attributes }: Selectable, { tag, id, classes }: Compound): boolean {
  if (tag !== null && tag !== name) return false;
  if (id !== null && id !== attributes['id']) return false;
  if (classes.length === 0) return true;
  const own = classesOf(sheet, attributes);
  return classes.every((one) => own.has(one));
}
