import { createRequire } from 'node:module';
import { installPeers } from '../../../tooling/peers/installPeers.mjs';

const folder = new URL('../../../tooling/bench/peers/', import.meta.url);

/** danfo.js from the folder of engines that tests and benchmarks compare with, installed there on first use. */
export function danfoOfPeers(): unknown {
  installPeers(folder);
  return createRequire(folder)('danfojs-node');
}
