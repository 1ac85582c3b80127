import type { Page } from 'playwright';
import type { Random } from '../../compare-answers/random.js';
import { faultOfText } from '../faultOf.js';
import { hostileAddress } from '../hostileText.js';
import type { PageCall, Seen } from './runPage.js';

export const path = '/workbench/';

/** A view of the workbench by its address, some of its parameters wrong. */
export function draw(random: Random): PageCall {
  const address = hostileAddress(random);
  return { name: 'workbench', given: [address], run: (page) => open(page, address) };
}

interface Shown {
  readonly text: string;
  readonly refused: boolean;
}

// As text: this side of the tool knows no document.
const script = (address: string) => `(async () => {
  history.pushState(null, '', ${JSON.stringify(address)});
  dispatchEvent(new PopStateEvent('popstate'));
  const isBusy = () =>
    [...document.querySelectorAll('main [aria-busy=true], main progress')].some((part) => part.checkVisibility());
  do await new Promise((done) => setTimeout(done, 30));
  while (!document.querySelector('main') || isBusy());
  const main = document.querySelector('main');
  return { text: main.innerText, refused: main.querySelector('[role=alert]') !== null };
})()`;

async function open(page: Page, address: string): Promise<Seen> {
  const { text, refused } = await page.evaluate<Shown>(script(address));
  if (text.trim() === '') return { refused, fault: 'the page is empty' };
  return { refused, fault: faultOfText(text, [address, ...new URLSearchParams(address).values()]) };
}
