import { afterEach, expect, test } from 'vitest';
import type { BlFigure } from '../../BlFigure.js';
import '../../../account/define.js';
import '../../../burden-gap/define.js';
import '../../../contributors/define.js';
import '../../../fatalities/define.js';
import '../../../liquidity/define.js';
import '../../../missions/define.js';
import '../../../payers/define.js';
import '../../../rates/define.js';
import '../../../state/define.js';
import '../../../strength/define.js';
import '../../../unpaid/define.js';

const nextEvent = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** The figure of a markup, drawn; in Arabic where the markup says so. */
async function place(markup: string): Promise<BlFigure> {
  const box = document.createElement('div');
  box.innerHTML = markup;
  const element = box.firstElementChild as BlFigure;
  const ready = nextEvent(element, 'bl-ready');
  document.body.append(box);
  await ready;
  await element.updateComplete;
  return element;
}

const click = HTMLAnchorElement.prototype.click;
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  document.body.replaceChildren();
});

/** The file of a button of the downloads, by the end of its name. */
async function download(element: BlFigure, ending: string): Promise<Blob> {
  const taken = new Promise<Blob>((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      if (this.download.endsWith(ending)) void fetch(this.href).then(async (answer) => resolve(await answer.blob()));
    };
  });
  const labels = { '.svg': '(SVG)', '.png': '(PNG)' } as Readonly<Record<string, string>>;
  const buttons = () => [...(element.shadowRoot?.querySelectorAll('.downloads button') ?? [])] as HTMLButtonElement[];
  await expect.poll(() => buttons().length).toBeGreaterThan(3);
  buttons()
    .find(({ textContent }) => textContent?.endsWith(labels[ending] as string))
    ?.click();
  return taken;
}

async function pixelsOf(source: Blob | HTMLImageElement, width: number, height: number): Promise<Uint8ClampedArray> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.drawImage(source instanceof Blob ? await createImageBitmap(source) : source, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height).data;
}

/** Part of the pixels that differ by more than a shade: edges of letters do by a little. */
function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 0; i < one.length; i += 4) {
    const far = [0, 1, 2].some((channel) => Math.abs((one[i + channel] ?? 0) - (other[i + channel] ?? 0)) > 96);
    if (far) count += 1;
  }
  return count / (one.length / 4);
}

test.each([
  '<bl-burden-gap year="2012"></bl-burden-gap>',
  '<bl-burden-gap from="2012" to="2027"></bl-burden-gap>',
  '<bl-burden-gap from="2000" to="2025"></bl-burden-gap>',
  '<bl-burden-gap show="movement" from="2004" to="2025"></bl-burden-gap>',
  '<bl-contributors groups="african weog ldc grulac"></bl-contributors>',
  '<bl-contributors show="ranking" lang="fr"></bl-contributors>',
  '<bl-account state="USA"></bl-account>',
  '<bl-fatalities></bl-fatalities>',
  '<bl-liquidity payers="usa-nothing"></bl-liquidity>',
  '<bl-missions show="pieces" year="2025/26"></bl-missions>',
  '<bl-missions></bl-missions>',
  '<bl-payers></bl-payers>',
  '<bl-rates states="USA CHN JPN DEU"></bl-rates>',
  '<bl-state state="JPN"></bl-state>',
  '<bl-strength></bl-strength>',
  '<bl-unpaid lang="ar"></bl-unpaid>',
])('the drawing as SVG is the picture as PNG, with its texts as texts: %s', async (markup) => {
  const element = await place(markup);
  const actions = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.actions button') ?? [];
  [...actions].find((button) => /Download|Télécharger|تنزيل/.test(button.textContent ?? ''))?.click();
  const svg = await download(element, '.svg');
  const text = await svg.text();
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(text).not.toMatch(/NaN|undefined|Infinity|<script/);
  expect(drawing.querySelector('desc')?.textContent).toBe(element.content?.summary.map((part) => part.text).join(''));
  expect(drawing.querySelectorAll('text').length).toBeGreaterThan(8);
  const picture = await createImageBitmap(await download(element, '.png'));
  const [width, height] = [picture.width / 2, picture.height / 2];
  expect([drawing.documentElement.getAttribute('width'), drawing.documentElement.getAttribute('height')]).toEqual([
    String(width),
    String(height),
  ]);
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const part = differing(
    await pixelsOf(image, width, height),
    await pixelsOf(await download(element, '.png'), width, height),
  );
  expect(part).toBeLessThan(0.02);
});
