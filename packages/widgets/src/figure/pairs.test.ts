import { afterEach, expect, test } from 'vitest';
import '../account/define.js';
import '../balance/define.js';
import '../burden-gap/define.js';
import '../claim/define.js';
import '../contributors/define.js';
import '../fatalities/define.js';
import '../map/define.js';
import '../liquidity/define.js';
import '../missions/define.js';
import '../next-scale/define.js';
import '../payers/define.js';
import '../rates/define.js';
import '../reform/define.js';
import '../state/define.js';
import '../strength/define.js';
import '../unpaid/define.js';
import type { BlFigure } from './BlFigure.js';
import { exampleOptions } from './exampleOptions.js';

// An option that has no bearing on what another asks for is refused: never passed over in silence.

afterEach(() => document.body.replaceChildren());

const refused = 'refused';

/** What an option says that another has said already. */
const implied: readonly string[] = ['bl-payers: in, beside mission', 'bl-payers: in, beside budget-year'];

/** All that a figure shows for its options, without its look. */
async function shown(name: string, options: Readonly<Record<string, string>>): Promise<string> {
  expect(customElements.get(name), `${name} is imported above`).toBeDefined();
  const element = document.createElement(name) as unknown as BlFigure;
  for (const [attribute, value] of Object.entries(options)) element.setAttribute(attribute, value);
  document.body.append(element);
  const find = (selector: string) => element.shadowRoot?.querySelector(selector);
  await expect.poll(() => find('figure:not([aria-busy=true]), [role=alert]'), { interval: 20 }).toBeTruthy();
  const isRefused = find('[role=alert]') !== null;
  const { title, summary, table, list, chart } = element.content ?? {};
  element.remove();
  return isRefused ? refused : JSON.stringify({ title, summary, table, list, chart });
}

test.each(Object.entries(exampleOptions))(
  '%s obeys or refuses each of its options, beside each other',
  async (name, options) => {
    const plain = await shown(name, {});
    const alone = new Map<string, string>();
    const ignored: string[] = [];
    for (const [attribute, value] of Object.entries(options)) {
      alone.set(attribute, await shown(name, { [attribute]: value }));
      if (alone.get(attribute) === plain) ignored.push(`${name}: ${attribute}`);
    }
    const attributes = Object.keys(options);
    for (const [i, one] of attributes.entries())
      for (const other of attributes.slice(i + 1)) {
        const both = await shown(name, { [one]: options[one] as string, [other]: options[other] as string });
        if (both === refused) continue;
        if (both === alone.get(one)) ignored.push(`${name}: ${other}, beside ${one}`);
        if (both === alone.get(other)) ignored.push(`${name}: ${one}, beside ${other}`);
      }
    expect(ignored.filter((pair) => !implied.includes(pair))).toEqual([]);
  },
);
