import { createRequire } from 'node:module';
import { useDanfo } from '@blueledger/frames';
import { installPeers } from '../../../tooling/peers/installPeers.mjs';

// In a project of your own this file is not needed: `npm install danfojs-node` is. Here it lives apart, with its own lock.
const folder = new URL('../../../tooling/bench/peers/', import.meta.url);
installPeers(folder);
useDanfo(createRequire(folder)('danfojs-node'));
