import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const from = new URL('../../../packages/widgets/dist/', import.meta.url);
const to = new URL('../dist/widgets/', import.meta.url);

/** What embed code loads: the elements as one file each, the frame, and their style sheet. */
const served = ['cdn', 'frozen', 'frame', 'blueledger.css'];

/** The files of the widgets beside the workbench: until a release is published, embed code names the server of the workbench. */
export const widgetsPlugin = (): Plugin => ({
  name: 'widgets',
  closeBundle() {
    for (const part of served)
      cpSync(new URL(part, from), fileURLToPath(new URL(part, to)), {
        recursive: true,
        filter: (file) => !file.endsWith('.map'),
      });
  },
});
