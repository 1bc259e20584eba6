import type { Plugin } from 'vite';

const names = ['ask-first', 'own-pages', 'settings-too', 'draw-panel'];

type Look = (id: string) => { readonly importedIds: readonly string[] } | null;

/**
 * A file costs a page of ours about as much as what is in it, and what needs few loads is there first. So what the panel asks by
 * is one file, what draws it three: what every page of ours shares, what the settings share with it, and the rest.
 */
export function fewFiles(): Plugin {
  const parts = new Map<string, ReadonlySet<string>>();
  const isIn = (part: string) => (id: string) => parts.get(part)?.has(id) === true;
  return {
    name: 'few-files',
    apply: 'build',
    buildEnd() {
      const reach = (end: string) =>
        reachedFrom(end, [...this.getModuleIds()], (id) => this.getModuleInfo(id));
      const [drawn, popup, options] = [
        reach('/extension/panel/draw-panel.tsx'),
        reach('/extension/entrypoints/popup/main.tsx'),
        reach('/extension/entrypoints/options/main.tsx'),
      ];
      parts.set('ask-first', reach('/extension/panel/first/ask-first.ts'));
      parts.set('own-pages', both(drawn, popup));
      parts.set('settings-too', both(drawn, options));
      parts.set('draw-panel', drawn);
    },
    outputOptions: (output) => {
      if (output.format !== 'es' || output.codeSplitting === false) return null;
      const groups = names.map((name, place) => ({
        name,
        test: isIn(name),
        priority: 9 - place,
      }));
      return { ...output, codeSplitting: { groups } };
    },
  };
}

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  new Set([...one].filter((id) => other.has(id)));

/** A module and all that it needs from the start. */
function reachedFrom(end: string, ids: readonly string[], look: Look): Set<string> {
  const reached = new Set<string>();
  const walk = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    look(id)?.importedIds.forEach(walk);
  };
  ids.filter((id) => id.endsWith(end)).forEach(walk);
  return reached;
}
