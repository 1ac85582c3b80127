import { buildLiving } from './buildLiving.js';
import { cleanManifest } from './cleanManifest.js';
import { writeEmbedPage } from './writeEmbedPage.js';
import { writeIntegrity } from './writeIntegrity.js';
import { writeStyleSheet } from './writeStyleSheet.js';

// Beside the modules that tsup has built: what pages load, its hashes, and the codes to embed it.
await buildLiving();
cleanManifest();
writeStyleSheet();
writeIntegrity();
writeEmbedPage();
