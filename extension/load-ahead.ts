import type { Plugin } from 'vite';

/**
 * What draws the panel is loaded while the panel asks for what to draw: its page names the files, so that a browser begins at once.
 * The asking waits for no style sheet.
 */
export const loadAhead = (): Plugin => ({
  name: 'load-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { chunk, bundle = {} }) => {
      const named = new Set<string>();
      const name = (file: string) => {
        const found = bundle[file];
        if (named.has(file) || found?.type !== 'chunk') return;
        named.add(file);
        found.imports.forEach(name);
      };
      if (chunk !== undefined) name(chunk.fileName);
      const before = named.size;
      chunk?.dynamicImports.filter((file) => bundle[file]?.name === 'draw-panel').forEach(name);
      if (named.size === before) return html;
      const tags = [...named].slice(before).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
      return { html: html.replace('<script type="module"', '$& async'), tags };
    },
  },
});
