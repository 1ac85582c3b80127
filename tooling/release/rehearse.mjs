import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.mjs';
import { serve } from '../browser/serve.mjs';
import { publishable } from '../packaging/publishable.mjs';
import { checkOf, excerpt } from '../run/check.mjs';
import { run, runNpm, runScript } from '../run/command.mjs';
import { root, workspaces } from '../run/workspaces.mjs';
import { carryData } from './carryData.mjs';
import { checkOut } from './checkout.mjs';
import { ask, askAsAssistant, emptyProject, install, weightOf } from './newcomer.mjs';
import { startRegistry } from './registry.mjs';
import { seen } from './seen.mjs';
import { settings } from './settings.mjs';

// A release as it will be, against a registry of this machine: versions, changelogs and packages from the changesets that wait,
// installed by name into new projects, and then a month of data alone.
const { values: options } = parseArgs({
  options: { setting: { type: 'string', multiple: true }, keep: { type: 'boolean', default: false } },
});
const wanted = settings.filter(({ name }) => options.setting?.some((part) => name.includes(part)) ?? true);
if (wanted.length === 0) {
  console.error(`--setting: none is called so. Expected a part of: ${settings.map(({ name }) => name).join('; ')}.`);
  process.exit(2);
}

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'blue-ledger-release-')));
const copy = join(temporary, 'checkout');
/** @type {import('../run/check.mjs').Check[]} */
const checks = [];
const start = Date.now();
/** @param {import('../run/check.mjs').Check} check */
function saw(check) {
  checks.push(check);
  console.log(`${check.passed ? 'passed' : 'FAILED'}  ${Math.round((Date.now() - start) / 1000)} s  ${check.name}`);
  if (!check.passed) console.log(excerpt(check.output ?? ''));
  return check.passed;
}
/** @param {string} name @param {unknown} actual @param {unknown} expected */
const same = (name, actual, expected) =>
  saw(
    JSON.stringify(actual) === JSON.stringify(expected)
      ? { name, passed: true }
      : { name, passed: false, output: `Expected ${JSON.stringify(expected)}\nSaw ${JSON.stringify(actual)}` },
  );
/** @param {string} name @param {import('../run/command.mjs').Outcome} outcome @param {string} text */
const says = (name, outcome, text) =>
  saw(outcome.output.includes(text) ? checkOf(name, outcome) : { name, passed: false, output: outcome.output });
/** @param {boolean} passed */
function orStop(passed) {
  if (!passed) throw new Error('What follows rests on it.');
}

/** Versions of what is published, by name. @returns {Record<string, string>} */
const versions = () =>
  Object.fromEntries(
    publishable(workspaces(copy)).publishable.map(({ manifest }) => [manifest.name, manifest.version]),
  );
/** @param {readonly string[]} words */
const changeset = (...words) =>
  run(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), ...words], { cwd: copy, env });
const build = () =>
  runScript('turbo/bin/turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], {
    cwd: copy,
    env: { TURBO_TELEMETRY_DISABLED: '1' },
  });

const registry = await startRegistry(temporary);
const { env } = registry;
/**
 * The files of a version as a CDN serves them: what `@0.2` stands for now.
 * @param {string} range
 */
async function unpacked(range) {
  const folder = join(temporary, `cdn-${range}-${Date.now()}`);
  emptyProject(folder);
  const outcome = await install({ cwd: folder, env }, [`@blueledger/widgets@${range}`]);
  if (outcome.code !== 0) throw new Error(outcome.output);
  return join(folder, 'node_modules/@blueledger/widgets/dist');
}
const digest = (/** @type {string} */ file) => createHash('sha384').update(readFileSync(file)).digest('base64');

const browser = await launch();
try {
  // The first release.
  const { commit } = checkOut(copy);
  const before = versions();
  carryData(copy);
  orStop(saw(checkOf('changeset version', await changeset('version'))));
  const first = versions();
  same(
    'every package has a new version',
    Object.keys(before).filter((name) => first[name] === before[name]),
    [],
  );
  commit('release: first');
  orStop(saw(checkOf('build of the release', await build())));
  orStop(saw(checkOf('changeset publish', await changeset('publish'))));
  const listed = await Promise.all(
    Object.keys(first).map(async (name) => [
      name,
      (await runNpm(['view', name, 'version'], { env })).output.trim().split('\n').at(-1),
    ]),
  );
  same('the registry has each of them', Object.fromEntries(listed), first);

  // A newcomer installs by name.
  const place = { cwd: join(temporary, 'newcomer'), env };
  emptyProject(place.cwd);
  orStop(
    saw(
      checkOf(
        'npm install @blueledger/widgets blueledger',
        await install(place, ['@blueledger/widgets', 'blueledger']),
      ),
    ),
  );
  const first20 = await ask(place, 'payers', '--year', '2026', '--amount', '5.1e9', '--top', '20', '--format', 'csv');
  says('npx blueledger payers', first20, '1,USA,United States of America,26.1371,1332990120');
  says('blueledger mcp', await askAsAssistant(place), '"peacekeeping_rate_percent":26.1371,"amount_usd":1332990120');
  for (const name of Object.keys(first)) {
    const cwd = join(temporary, `alone-${name.replace(/\W/g, '')}`);
    emptyProject(cwd);
    const outcome = await install({ cwd, env }, [name]);
    const { others, megabytes } = outcome.code === 0 ? weightOf(cwd) : { others: 0, megabytes: 0 };
    saw(checkOf(`npm install ${name}: ${others} packages of others, ${megabytes.toFixed(1)} MB in all`, outcome));
  }

  // A page in each setting.
  for (const { name, install: packages, files, build: words, serves, headers = {}, written } of wanted) {
    const cwd = join(temporary, name.replace(/\W+/g, '-'));
    emptyProject(cwd, files);
    if (!saw(checkOf(`${name}: npm install`, await install({ cwd, env }, packages)))) continue;
    if (
      words &&
      !saw(checkOf(`${name}: build`, await runNpm(words, { cwd, env: { ...env, NEXT_TELEMETRY_DISABLED: '1' } })))
    )
      continue;
    if (written) {
      const output = readFileSync(join(cwd, written.file), 'utf8');
      saw({
        name: `${name}: the table stands in the page as it was built`,
        passed: output.includes(written.text),
        output,
      });
    }
    const site = await serve({ folders: { '/': join(cwd, serves) }, headers });
    try {
      const { summary, rows, complaints, layoutShift } = await seen(browser, `${site.url}/index.html`, 'bl-payers');
      same(
        `${name}: the figure stands, five payers, the others and the sum, nothing moved, nothing complained`,
        { of2026: summary.includes('2026'), rows, complaints, moved: layoutShift > 0.1 },
        { of2026: true, rows: 7, complaints: [], moved: false },
      );
    } catch (error) {
      saw({ name: `${name}: the figure stands`, passed: false, output: String(error) });
    } finally {
      await site.close();
    }
  }

  // A month of data alone.
  const range = `${first['@blueledger/widgets']?.split('.').slice(0, 2).join('.')}`;
  const living = await unpacked(range);
  const frozen = await unpacked(/** @type {string} */ (first['@blueledger/widgets']));
  const frozenFile = digest(join(frozen, 'frozen/contributors.js'));
  const month = ['personnel', 'tooling/data-add/examples/personnel-2025-08.csv', '--printed-total', '7332', '--write'];
  orStop(
    saw(
      checkOf(
        'data:add of a month',
        await runScript('tsx/dist/cli.mjs', ['tooling/data-add/cli.ts', ...month], { cwd: copy }),
      ),
    ),
  );
  carryData(copy);
  orStop(saw(checkOf('changeset version of the month', await changeset('version'))));
  const second = versions();
  same(
    'only the tables, and the figures that have them inside, have a new version',
    Object.keys(first).filter((name) => second[name] !== first[name]),
    ['@blueledger/datasets', '@blueledger/widgets'],
  );
  commit('release: a month');
  orStop(saw(checkOf('build of the month', await build())));
  orStop(saw(checkOf('changeset publish of the month', await changeset('publish'))));
  says(
    'before npm update the month is not there',
    await ask(place, 'contributors', '--month', 'latest', '--top', '1'),
    'July 2025',
  );
  orStop(saw(checkOf('npm update', await runNpm(['update', '--no-audit', '--no-fund'], place))));
  says('after npm update it is', await ask(place, 'contributors', '--month', 'latest', '--top', '1'), 'August 2025');
  const code = JSON.parse(readFileSync(join(place.cwd, 'node_modules/blueledger/package.json'), 'utf8')).version;
  same('with the code of the first release', code, first['blueledger']);

  const livingNow = await unpacked(range);
  const pages = {
    '/page.html':
      '<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/dist/contributors.js"></script><bl-contributors show="ranking"></bl-contributors>',
  };
  for (const [name, dist, text] of /** @type {const} */ ([
    [`living code at @${range} before the release`, join(living, 'cdn'), 'July 2025'],
    [`living code at @${range} after it`, join(livingNow, 'cdn'), 'August 2025'],
    ['frozen code', join(frozen, 'frozen'), 'July 2025'],
  ])) {
    const site = await serve({ folders: { '/dist/': dist }, pages });
    const { summary } = await seen(browser, `${site.url}/page.html`, 'bl-contributors');
    await site.close();
    saw(
      summary.includes(text)
        ? { name: `${name} says ${text}`, passed: true }
        : { name: `${name} says ${text}`, passed: false, output: summary },
    );
  }
  const again = await unpacked(/** @type {string} */ (first['@blueledger/widgets']));
  same('the frozen file is the same, byte for byte', digest(join(again, 'frozen/contributors.js')), frozenFile);
} catch (error) {
  saw({
    name: 'the rehearsal came to its end',
    passed: false,
    output: `${error instanceof Error ? error.stack : error}\n${registry.log()}`,
  });
} finally {
  await browser.close();
  registry.stop();
  if (!options.keep) rmSync(temporary, { recursive: true, force: true });
  else console.log(temporary);
}
const failed = checks.filter(({ passed }) => !passed).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
