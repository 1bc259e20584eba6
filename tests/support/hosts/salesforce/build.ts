import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lwc from '@lwc/rollup-plugin';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, '../../../../node_modules');

/** Two bundles of the same components, the two Quills, CKEditor 4 as it comes, and the page around them. */
export async function build(folder: string): Promise<void> {
  const digest = digestOf(here);
  const mark = join(folder, 'built');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  layOutModules(join(folder, 'src/modules'));
  cpSync(join(here, 'page/forms-main.js'), join(folder, 'src/forms-main.js'));
  const synthetic = `import '@lwc/synthetic-shadow';\nimport './forms-main.js';\n`;
  writeFileSync(join(folder, 'src/forms-synthetic.js'), synthetic);
  await bundleForms(folder, 'forms-synthetic.js', 'forms-synthetic.js');
  await bundleForms(folder, 'forms-main.js', 'forms-native.js');
  await esbuild.build({
    entryPoints: ['main.ts', 'early.ts', 'mail-frame.ts', 'visualforce.ts'].map((name) =>
      join(here, 'page', name),
    ),
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
  });
  cpSync(join(here, 'page/page.css'), join(folder, 'page.css'));
  for (const version of ['1', '2']) {
    const quill = join(packages, `quill-${version}/dist/quill.js`);
    await esbuild.build({ entryPoints: [quill], outfile: join(folder, `quill-${version}.js`), minify: true });
  }
  copyCKEditor(join(folder, 'ckeditor4'));
  writeFileSync(mark, digest);
}

function digestOf(place: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).filter((path) => !path.endsWith('.md'));
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** LWC names a component by its file, in camel case; one namespace of Salesforce's has underscores. Templates are no HTML yet. */
function layOutModules(to: string): void {
  const from = join(here, 'modules');
  for (const space of readdirSync(from, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const namespace = space.name.replaceAll('-', '_');
    for (const name of readdirSync(join(from, space.name))) {
      const folder = join(to, namespace, camel(name));
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(join(from, space.name, name))) {
        cpSync(join(from, space.name, name, file), join(folder, camel(file).replace(/\.lwc$/, '.html')));
      }
      cpSync(join(from, 'components.css'), join(folder, `${camel(name)}.css`));
    }
  }
}

async function bundleForms(folder: string, entry: string, out: string): Promise<void> {
  const bundle = await rollup({
    input: join(folder, 'src', entry),
    onwarn: () => {},
    plugins: [
      replace({
        'import.meta.env.SSR': 'false',
        'process.env.NODE_ENV': '"production"',
        preventAssignment: true,
      }),
      lwc({ rootDir: join(folder, 'src'), modules: [{ dir: join(folder, 'src/modules') }] }),
      nodeResolve({ modulePaths: [packages] }),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'forms' });
  const { code } = await esbuild.transform(output[0].code, { minify: true });
  writeFileSync(join(folder, out), code);
  await bundle.close();
}

function copyCKEditor(to: string): void {
  const from = join(packages, 'ckeditor4');
  for (const part of [
    'ckeditor.js',
    'config.js',
    'contents.css',
    'styles.js',
    'skins/moono-lisa',
    'lang/en.js',
  ]) {
    cpSync(join(from, part), join(to, part), { recursive: true });
  }
  cpSync(join(from, 'plugins'), join(to, 'plugins'), { recursive: true });
}
