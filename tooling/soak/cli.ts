import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { exampleOptions } from '../../packages/widgets/test/options.js';
import { startSite } from '../fuzz/page/startSite.js';

const usage = 'npm run soak -- [--figures 1000]';
const { values } = parseArgs({ options: { figures: { type: 'string', default: '1000' } } });
const figures = Number(values.figures);
const every = 100;
if (!Number.isSafeInteger(figures) || figures < 4 * every) {
  console.error(
    `--figures: ${values.figures} is not a number of figures. Expected a whole number from ${4 * every} on.\n${usage}`,
  );
  process.exit(2);
}

/** What the page may hold more at the end than halfway, as a part of that: a kilobyte that each figure leaves is more. */
const tolerance = 0.05;

/** The first half loads what all others share, codes, facts and texts, and has the engine make its machine code. */
const warm = Math.round(figures / 2 / every) * every;

const names = Object.keys(exampleOptions);

/** Each element with each of its options in turn, and without any. */
const variants = names.flatMap((name) => [
  { name, attributes: {} },
  ...Object.entries(exampleOptions[name] ?? {}).map(([option, value]) => ({ name, attributes: { [option]: value } })),
]);

// As text: this side of the tool knows no document. Not every option stands alone: a figure that refuses is one as well.
const script = ({ name, attributes }: (typeof variants)[number], number: number) => `(async () => {
  if (!customElements.get(${JSON.stringify(name)})) throw new Error('The build does not define <${name}>.');
  const next = (element) => new Promise((done) => {
    for (const name of ['bl-ready', 'bl-error']) element.addEventListener(name, done, { once: true });
  });
  const element = document.createElement(${JSON.stringify(name)});
  for (const [option, value] of Object.entries(${JSON.stringify(attributes)})) element.setAttribute(option, value);
  const drawn = next(element);
  document.querySelector('#first').append(element);
  await drawn;
  document.querySelector('#second').append(element);
  const again = next(element);
  element.setAttribute('lang', ${JSON.stringify(['fr', 'ar', 'en-GB'])}[${number} % 3]);
  await again;
  element.setAttribute('theme', 'dark');
  await new Promise((done) => setTimeout(done, 0));
  element.remove();
})()`;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once all is collected that nothing leads to. */
async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let time = 0; time < 3; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(700);
  }
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const site = await startSite();
const measured: Held[] = [];
let errors: readonly string[] = [];
try {
  const page = await site.open('/elements');
  await page.evaluate(`document.body.innerHTML = '<div id="first"></div><div id="second"></div>'`);
  console.log('figures   heap, MB      nodes  listeners');
  for (let number = 1; number <= figures; number += 1) {
    await page.evaluate(script(variants[number % variants.length] as (typeof variants)[number], number));
    if (number % every !== 0) continue;
    const now = await held(page);
    measured.push(now);
    console.log(
      `${String(number).padStart(7)}${(now.heap / 2 ** 20).toFixed(2).padStart(11)}${String(now.nodes).padStart(11)}${String(now.listeners).padStart(11)}`,
    );
  }
  errors = site.errors();
} finally {
  await site.close();
}

const first = measured[warm / every - 1] as Held;
const last = measured.at(-1) as Held;
const grown = (['heap', 'nodes', 'listeners'] as const).filter((what) => last[what] > first[what] * (1 + tolerance));
for (const error of new Set(errors)) console.log(`an error in the page: ${error}`);
const change = ((last.heap / first.heap - 1) * 100).toFixed(1);
console.log(
  grown.length === 0
    ? `${figures} figures made, moved and removed; the heap is flat: ${change} per cent from figure ${warm} on`
    : `${figures} figures made, moved and removed; more than ${tolerance * 100} per cent grown from figure ${warm} on: ${grown.join(', ')} (heap ${change} per cent)`,
);
process.exitCode = grown.length === 0 && errors.length === 0 ? 0 : 1;
