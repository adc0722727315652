import { de } from './words/de.js';
import { en } from './words/en.js';
import { esES } from './words/es-ES.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { ptBR } from './words/pt-BR.js';
import { ru } from './words/ru.js';
import { tr } from './words/tr.js';
import { zhCN } from './words/zh-CN.js';

/** By Discord's codes, in the order in which they are offered. */
export const catalogues = {
  'en-US': en,
  ko,
  de,
  fr,
  'es-ES': esES,
  ja,
  'pt-BR': ptBR,
  'zh-CN': zhCN,
  ru,
  tr,
};

/** What the page says itself, in the language of who looks at it. */
export const words = { ...en };

/** From now on everything is said in that language; what stands in the page already is said anew. */
export function speak(locale) {
  Object.assign(words, catalogues[locale] ?? en);
  document.documentElement.lang = locale;
  document.title = words.title;
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = words[node.dataset.text];
  for (const node of document.querySelectorAll('[data-label]'))
    node.setAttribute('aria-label', words[node.dataset.label]);
}
