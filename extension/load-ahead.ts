import type { Plugin } from 'vite';

/** What draws the panel is loaded while the panel asks for what to draw: its page names the files, so that a browser begins at once. */
export const loadAhead = (): Plugin => ({
  name: 'load-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk, bundle = {} }) => {
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
      return [...named].slice(before).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
});
