import { byId, el, safeLink } from './dom.js';
import { words } from './words.js';

/** A picture that opens larger; one from elsewhere is a link, which nobody follows unasked. */
export function picture({ media, description }, kind = 'picture') {
  const { url, width, height } = media;
  if (!url.startsWith(location.origin)) {
    const href = safeLink(url) ?? '#';
    return el('a', { href, rel: 'noreferrer noopener', target: '_blank' }, description ?? words.picture);
  }
  const alt = description ?? '';
  const image = el('img', { class: kind, src: url, alt });
  if (width) Object.assign(image, { width, height });
  const label = `${words.openPicture}${alt && `: ${alt}`}`;
  return el(
    'button',
    { type: 'button', class: 'opens', 'aria-label': label, onclick: () => enlarge(url, alt) },
    image,
  );
}

function enlarge(url, alt) {
  const dialog = byId('picture');
  const close = () => dialog.close();
  dialog.replaceChildren(
    el('figure', {}, el('img', { src: url, alt }), alt && el('figcaption', { 'aria-hidden': 'true' }, alt)),
    el(
      'div',
      { class: 'row' },
      el('button', { type: 'button', class: 'button secondary', onclick: close }, words.close),
    ),
  );
  dialog.showModal();
}
