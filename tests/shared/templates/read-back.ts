const blocks = new Set(['P', 'LI', 'DIV']);

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The lines of a page as an editor's own walk gives them: a block is a line, and so is what stands after a br. */
export function linesOfHtml(html: string): string {
  const lines: string[] = [];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) lines.push((lines.pop() ?? '') + (child.textContent ?? ''));
      else if (child.nodeName === 'BR') lines.push('');
      else {
        if (blocks.has(child.nodeName)) lines.push('');
        walk(child);
      }
    }
  };
  walk(bodyOf(html));
  return lines.join('\n');
}

export const tagsOfHtml = (html: string): readonly string[] => [
  ...new Set([...bodyOf(html).querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase())),
];
