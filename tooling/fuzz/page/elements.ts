import type { Page } from 'playwright';
import { exampleOptions } from '../../../packages/widgets/test/options.js';
import type { Random } from '../../compare-answers/random.js';
import { faultOfMessage, faultOfText } from '../faultOf.js';
import { hostileText } from '../hostileText.js';
import type { PageCall, Seen } from './runPage.js';

const names = Object.keys(exampleOptions);

export const path = '/elements';

/** An element with some of its options, sound or not, as a page writes them. */
export function draw(random: Random): PageCall {
  const name = random.pick(names);
  const options = Object.entries(exampleOptions[name] ?? {});
  const attributes: Record<string, string> = {};
  for (let count = random.whole(0, 4); count > 0; count -= 1) {
    const [option, sound] = random.pick(options);
    attributes[option] = hostileText(random, sound);
  }
  if (random.next() < 0.1) attributes['theme'] = hostileText(random, 'dark');
  if (random.next() < 0.2) attributes['lang'] = random.pick(['fr', 'ar', 'ru', 'zh-Hant', 'xx', 'en-US', '']);
  return { name, given: Object.values(attributes), run: (page) => show(page, name, attributes) };
}

interface Shown {
  readonly text: string;
  readonly error?: { readonly code: string; readonly message: string };
}

// As text: this side of the tool knows no document.
const script = (name: string, attributes: Readonly<Record<string, string>>) => `(async () => {
  if (!customElements.get(${JSON.stringify(name)})) throw new Error('the build does not define it');
  const element = document.createElement(${JSON.stringify(name)});
  for (const [option, value] of Object.entries(${JSON.stringify(attributes)})) element.setAttribute(option, value);
  let error;
  let isDrawn = false;
  element.addEventListener('bl-error', ({ detail }) => (error = { code: detail.code, message: detail.message }));
  element.addEventListener('bl-ready', () => (isDrawn = true));
  document.body.append(element);
  const find = (selector) => element.shadowRoot?.querySelector(selector);
  const wait = () => new Promise((done) => setTimeout(done, 5));
  // With its chart: what is wrong with that comes after the sentence and the table.
  while (!isDrawn && !error) await wait();
  const text = (find('[role=alert]') ?? find('figure')).textContent;
  element.remove();
  return { text, error };
})()`;

async function show(page: Page, name: string, attributes: Readonly<Record<string, string>>): Promise<Seen> {
  const { text, error } = await page.evaluate<Shown>(script(name, attributes));
  const given = Object.values(attributes);
  const refused = error !== undefined;
  if (error?.code === 'failed' || error?.code === 'not-loaded')
    return { refused, fault: `bl-error ${error.code}: ${text}` };
  return { refused, fault: error ? faultOfMessage(error.message, given) : faultOfText(text, given) };
}
