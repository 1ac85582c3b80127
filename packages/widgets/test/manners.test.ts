import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../../tooling/browser/connect.js';
import { serve } from '../../../tooling/browser/serve.mjs';
import { galleryPage } from '../../../tooling/gallery/galleryPage.js';
import { elements, standing } from '../elements.js';
import { dist } from './hostPages.js';

// What a reader's own settings ask of every element: contrast, forced colours, reduced motion, zoom.

const entries = elements.filter(({ height }) => height);
const figures = entries.map(({ name }) => `bl-${name}`);
const charts = entries.filter(({ withoutChart }) => !withoutChart).map(({ name }) => `bl-${name}`);

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await connect();
  site = await serve({ folders: { '/blueledger/': dist }, pages: { '/': galleryPage() } });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The gallery, with the first figure of each element drawn. */
async function gallery(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', ...options })).newPage();
  await page.goto(site.url);
  for (const entry of entries) {
    const figure = page.locator(`bl-${entry.name}`).first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator(standing(entry)).waitFor();
  }
  return page;
}

type Colour = readonly [red: number, green: number, blue: number];

/** The colours that each element's first chart is drawn with, by their token; read off the pixels of a canvas. */
const coloursOf = (page: Page): Promise<Record<string, Record<string, Colour>>> =>
  page.evaluate((names) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const seen = (colour: string, background: string): [number, number, number] => {
      for (const fill of [background, colour]) {
        context.fillStyle = fill;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    return Object.fromEntries(
      names.map((name) => {
        const chart = document.querySelector(name)?.shadowRoot?.querySelector('canvas[width]')?.getRootNode();
        const probes = [...(chart as ShadowRoot).querySelectorAll<HTMLElement>('[data-colour]')];
        const background = getComputedStyle(document.body).backgroundColor;
        return [
          name,
          Object.fromEntries(
            probes.map((probe) => [probe.dataset['colour'] as string, seen(getComputedStyle(probe).color, background)]),
          ),
        ];
      }),
    );
  }, charts);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Colour) => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Colour, b: Colour) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test('contrast is measured as WCAG does: black on white is 21, #767676 on white 4.54', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

/** One page as it is drawn without motion; what a reader sets is set on it as it stands. */
let still: Page;
beforeAll(async () => {
  still = await gallery({ reducedMotion: 'reduce', colorScheme: 'light' });
});

describe.each<[string, Parameters<Page['emulateMedia']>[0]]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
])('in %s', (_, options) => {
  test('marks stand out 3 to 1 from the background, and words 4.5 to 1', async () => {
    await still.emulateMedia({ colorScheme: null, forcedColors: null, ...options });
    const weak: string[] = [];
    for (const [element, colours] of Object.entries(await coloursOf(still))) {
      const { background, line, rest, ...marks } = colours as Record<'background' | 'line' | 'rest', Colour>;
      // Gridlines carry nothing, and the fill of a remainder ends at an edge drawn in another colour; words stand on it.
      expect([line, rest].every(Boolean)).toBe(true);
      for (const [name, colour] of Object.entries<Colour>(marks)) {
        const isText = name === 'ink' || name === 'muted';
        const ratio = Math.min(
          contrast(colour, background),
          isText ? contrast(colour, rest) : Number.POSITIVE_INFINITY,
        );
        if (ratio < (isText ? 4.5 : 3)) weak.push(`${element} ${name} ${ratio.toFixed(2)}`);
      }
    }
    expect(weak).toEqual([]);
  });
});

test('who asked for less motion sees none', async () => {
  const moving = await still.evaluate((names) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    return names.filter(() => roots.some((root) => root.getAnimations().length > 0));
  }, figures);
  expect(moving).toEqual([]);
});

test('at 200 per cent on a screen of 1280 pixels nothing is cut off', async () => {
  const page = await gallery({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  expect(
    await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]),
  ).toEqual([640, 640]);
  const outside = await page.evaluate((names) => {
    const wide = document.documentElement.clientWidth;
    return names.flatMap((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return [...(root?.querySelectorAll('h2, h3, p, button, summary, canvas') ?? [])]
        .map((element) => element.getBoundingClientRect())
        .filter(({ left, right, width }) => width > 0 && (left < -0.5 || right > wide + 0.5))
        .map(({ left, right }) => `${name} ${left} to ${right}`);
    });
  }, figures);
  expect(outside).toEqual([]);
  await page.context().close();
});
