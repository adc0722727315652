/** An element; text is only ever set as text. `on…` properties are listeners. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'class') node.className = value;
    else if (name in node && typeof value !== 'string') node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return node;
}

/**
 * For a list that acts on what is chosen in it: a key that would choose the next entry unseen opens it instead, where the
 * browser can.
 */
export function openFirst(event) {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const chooses = /^(?:Arrow(?:Up|Down)|Home|End|Page(?:Up|Down)|\S)$/.test(key);
  if (!chooses || altKey || ctrlKey || metaKey || !target.showPicker) return;
  event.preventDefault();
  target.showPicker();
}

export const byId = (id) => document.getElementById(id);

/** Only addresses that a browser opens as pages. */
export function safeLink(address) {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}

/** The time of day, as the page's language writes it. */
export function when(iso) {
  return new Date(iso).toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
  });
}
