const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** The text under a node, a paragraph for each block, an empty line between. */
export function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let line = '';
  const stack: (Node | null)[] = [root];
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) paragraphs.push(text);
    line = '';
  };
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) flush();
    else if (node.nodeType === 3) line += node.textContent;
    else {
      const breaks = blocks.has(node.nodeName.toLowerCase());
      if (breaks) flush();
      if (breaks) stack.push(null);
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  flush();
  return paragraphs.join('\n\n');
}
