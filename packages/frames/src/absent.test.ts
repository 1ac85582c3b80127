import { expect, test } from 'vitest';
import { frame } from './index.js';

test('without danfojs-node there is a plain message with the line that installs it', async () => {
  await expect(frame('missions')).rejects.toThrow(
    '@blueledger/frames: danfojs-node could not be loaded. Expected danfojs-node beside this package, which brings no data frames of its own. Install it: npm install danfojs-node',
  );
});
