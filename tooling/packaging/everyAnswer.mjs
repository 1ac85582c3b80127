/**
 * Copied beside an installed command, and run there: each example of each command's help is answered by what was built, in one
 * process. A file that is put together wrongly fails when it is loaded.
 */
import { main } from 'blueledger';

/** What the command prints, and its code. @param {readonly string[]} words */
async function said(words) {
  let text = '';
  const outlet = {
    write: (/** @type {string | Uint8Array} */ chunk, /** @type {() => void} */ done) => {
      text += chunk;
      done?.();
      return true;
    },
    on: () => {},
    destroyed: false,
  };
  const code = await main(words, { out: outlet, err: outlet, env: {}, cwd: '.' });
  return { code, text };
}

const helpOf = async (/** @type {string} */ words) => (await said([...words.split(' '), '--help'])).text;
const [, listed = ''] = /\nCommands:\n([\s\S]*?)\n\n/.exec((await said(['--help'])).text) ?? [];
const commands = [...listed.matchAll(/^ {2}([a-z-]+)/gm)].flatMap(([, name = '']) =>
  name === 'data' ? ['data list', 'data show', 'data export'] : name === 'mcp' ? [] : [name],
);
const examples = (await Promise.all(commands.map(helpOf))).flatMap((help) =>
  [...help.matchAll(/^ {2}blueledger (.+)$/gm)].map(([, example = '']) => example),
);
const further = [
  'explain rates --year 2025',
  'cite rates --year 2025',
  'rates --year 2025 --lang fr',
  'rates --format xlsx',
  'rates --format parquet',
  'completion bash',
];
for (const words of [...examples, ...further]) {
  const { code, text } = await said(words.split(' '));
  // 1 is an answer too: no.
  if (code > 1 || text.length < 20) throw new Error(`blueledger ${words} gives ${code}: ${text}`);
}
console.log(`${commands.length} commands, ${examples.length + further.length} answers`);
