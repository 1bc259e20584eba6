import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'extension',
  outDir: '.output',
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: 'Baton',
    description: 'Turns a note that tells the next person nothing into a handoff with two ends.',
    permissions: ['storage'],
  },
});
