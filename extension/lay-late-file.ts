import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** A file as it is built: one function in brackets, called at once. */
const called = /^(\(function\(\)\{[\s\S]*\}\))\(\);?\s*$/;

/**
 * The guard's second file is laid in the page without being run, and runs when the gate wants it (guard/late-part.ts). The brackets
 * around it have it compiled whole at once: read past now and compiled when it is wanted, it would be read twice. A browser reads
 * past a `function` it does not need yet, and builds the whole of every arrow: without arrows it is read a sixth faster.
 */
export const layLateFile = (): Plugin => ({
  name: 'lay-late-file',
  apply: 'build',
  enforce: 'post',
  generateBundle: async (_options, bundle) => {
    const file = bundle['guard-late.js'];
    if (file?.type !== 'chunk') return;
    const how = {
      supported: { arrow: false },
      minifyWhitespace: true,
      minifySyntax: true,
      charset: 'utf8',
    } as const;
    const { code } = await transform(file.code, how);
    const whole = called.exec(code)?.[1];
    if (whole === undefined) throw new Error('guard-late.js is not one function any more.');
    file.code = `((w,k,f)=>{w[k]?f():w[k]=f})(globalThis,Symbol.for("baton late file"),${whole});\n`;
  },
});
