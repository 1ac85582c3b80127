#!/usr/bin/env node
/**
 * Draws the fans of `datasets/liquidity-scenarios` from the tables as they are and writes its CSV: `npm run data:scenarios`.
 * A test of core draws them as well and says when that is due.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioCsv } from '../../packages/core/test/scenarioCsv.js';

const file = fileURLToPath(new URL('../../datasets/liquidity-scenarios/liquidity-scenarios.csv', import.meta.url));
const text = await scenarioCsv();
writeFileSync(file, text);
console.log(`${file}: ${text.trimEnd().split('\n').length - 1} rows`);
