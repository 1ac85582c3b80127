import { fileURLToPath } from 'node:url';
import { languages } from '../../packages/core/src/text/languages.js';
import { serve } from '../browser/serve.mjs';
import { galleryPage } from './galleryPage.js';

const dist = fileURLToPath(new URL('../../packages/widgets/dist/', import.meta.url));
const { url } = await serve({
  folders: { '/blueledger/': dist },
  pages: { '/': galleryPage(), ...Object.fromEntries(languages.map((lang) => [`/${lang}`, galleryPage(lang)])) },
});
console.log(`${url}/ (also ${languages.map((lang) => `/${lang}`).join(', ')}); Ctrl-C ends it`);
