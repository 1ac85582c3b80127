import { expect, test } from 'vitest';
import { run } from './command.mjs';

test('a command is stopped for its silence, not for its age', async () => {
  const script =
    'for (const wait of [0, 1200, 2400]) setTimeout(() => console.log(wait), wait); setInterval(() => {}, 1e6)';
  expect(await run(process.execPath, ['-e', script], { quietMinutes: 2 / 60 })).toEqual({
    code: 1,
    output: expect.stringMatching(/^0\n1200\n2400\n\nstopped: it wrote nothing for 0.03\d* minutes$/) as string,
  });
});

test('a command that ends says how, with all that it wrote', async () => {
  const script = "console.log('out'); setTimeout(() => { console.error('err'); process.exit(3); }, 50)";
  expect(await run(process.execPath, ['-e', script])).toEqual({ code: 3, output: 'out\nerr\n' });
});

test('a command that does not exist has failed', async () => {
  expect(await run('no-such-command', [])).toEqual({
    code: 1,
    output: expect.stringContaining('no-such-command') as string,
  });
});
