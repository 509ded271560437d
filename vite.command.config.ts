import { defineConfig } from 'vite';

/** The command as one file for Node, with all that it stands on: nothing is installed along with it. */
export default defineConfig({
  publicDir: false,
  ssr: {
    noExternal: true,
    // Not `node`: core is pure, and takes of a package what runs anywhere.
    resolve: { conditions: ['module', 'default'] },
  },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'bin',
    license: { fileName: 'LICENSES.md' },
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'ringwall.js', codeSplitting: false } },
  },
});
