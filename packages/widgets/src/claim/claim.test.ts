import { claims } from '@blueledger/datasets/claims';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inside, nextEvent, placed, textIn } from '../../test/placed.js';
import './define.js';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('bl-claim', () => {
  test('has no accessibility violation, table open, and no chart', async () => {
    const element = await placed('bl-claim');
    inside(element, '.actions button').click();
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(element.shadowRoot?.querySelector('canvas')).toBeNull();
  });

  test('says without attributes that deaths peaked in 1993, with verdict and criterion', async () => {
    const element = await placed('bl-claim');
    expect(textIn(element, '.summary')).toBe(
      '“Peacekeeper deaths peaked in 1993 at 252” (Beijing International Model UN 2024 background guide): accurate. The data: most deaths: 252 in 1993, then 173 in 2010.',
    );
    expect(textIn(element, '.verdict')).toBe('accurate');
    expect(textIn(element, '.check dl')).toContain(
      'accurate if 1993 is the year with most deaths and has exactly the number, approximately accurate within 5 per cent',
    );
    // The deaths of all years stand behind a fold.
    expect(textIn(element, '.check summary')).toMatch(/^= 1948 8, 1949 3, .* …$/);
  });

  test('the working of a share is its division, in numbers', async () => {
    const element = await placed('bl-claim', { claim: 'western-serve-6.5' });
    expect(textIn(element, '.check ol')).toMatch(/person-months of 2012 [\d,]+ ÷ [\d,]+ = 6\.7 per cent/);
  });

  test('every claim of the table is answered, and its notes are in words', async () => {
    for (const claim of claims.columns.claim.values) {
      const element = await placed('bl-claim', { claim });
      expect(textIn(element, '.verdict'), claim).toMatch(
        /^(accurate|approximately accurate|not supported|not verifiable)$/,
      );
      expect(
        element.content?.notes.filter((note) => /^[a-z]+(-[a-z]+)+$/.test(note)),
        claim,
      ).toEqual([]);
      element.remove();
    }
  });

  test('an id that is not in the table is refused with the nearest that is', async () => {
    const refused = nextEvent(document.body, 'bl-error');
    const alert = textIn(await placed('bl-claim', { claim: 'deaths-peak-1992' }), '[role=alert]');
    expect(alert).toContain(
      'claim: "deaths-peak-1992" is not a claim in the table. Expected one of 55 claims, such as deaths-peak-1993. Did you mean deaths-peak-1993?',
    );
    expect((await refused).detail).toMatchObject({ code: 'unknown-code' });
  });

  test.each([
    ['fr', 'exact'],
    ['ar', 'صحيح'],
  ])('speaks %s around the English of statement and data', async (language, verdict) => {
    document.documentElement.lang = language;
    const element = await placed('bl-claim');
    await expect.poll(() => element.shadowRoot?.querySelector('.verdict')?.textContent).toBe(verdict);
    expect(inside(element, '.check dd[lang=en]').dir).toBe('ltr');
  });
});
