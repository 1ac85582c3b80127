import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import '../burden-gap/define.js';
import type { BlBurdenGap } from '../burden-gap/burden-gap.js';
import type { CustomFigure } from './custom/schema.js';

const nextEvent = (target: EventTarget, type: string) =>
  new Promise<CustomEvent>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }),
  );

async function place(attributes: Record<string, string> = {}, data?: unknown): Promise<BlBurdenGap> {
  const element = document.createElement('bl-burden-gap');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data as CustomFigure;
  const settled = Promise.race([nextEvent(element, 'bl-ready'), nextEvent(element, 'bl-error')]);
  document.body.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

const all = (element: BlBurdenGap, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const inside = (element: BlBurdenGap, selector: string) => all(element, selector)[0] as HTMLElement;
const textOf = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const button = (element: BlBurdenGap, label: string) => {
  const found = all(element, 'button').find((one) => textOf(one) === label);
  if (!found) throw new Error(`no button "${label}" among ${all(element, 'button').map(textOf).join(', ')}`);
  return found;
};
async function open(element: BlBurdenGap, label: string): Promise<HTMLElement> {
  button(element, label).click();
  await expect.poll(() => button(element, label).getAttribute('aria-expanded')).toBe('true');
  await element.updateComplete;
  return inside(element, '.panel');
}
const violations = async (element: BlBurdenGap) =>
  (await axe.run(element)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);

/** Files that the page hands to the reader, taken before they are saved. */
function catchFiles(): { readonly name: string; readonly file: Promise<Blob> }[] {
  const caught: { name: string; file: Promise<Blob> }[] = [];
  document.addEventListener('click', function take(event) {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
    event.preventDefault();
    caught.push({ name: link.download, file: fetch(link.href).then((response) => response.blob()) });
  });
  return caught;
}
// A link that stands nowhere sends its click nowhere: for the test it stands in the page.
const click = HTMLAnchorElement.prototype.click;

afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

describe('the table', () => {
  test('sorts by any column, says how, and keeps what is missing last', async () => {
    const element = await place({ from: '2023', to: '2027' });
    await open(element, 'Table');
    const heads = () => all(element, 'thead th').map((head) => head.getAttribute('aria-sort'));
    const column = (index: number) => all(element, `tbody tr > :nth-child(${index + 1})`).map(textOf);
    const sort = async (index: number) => {
      inside(element, `thead th:nth-child(${index + 1}) button`).click();
      await element.updateComplete;
    };
    expect(column(0)).toEqual(['2023', '2024', '2025', '2026', '2027']);
    await sort(1);
    const rising = column(1);
    expect(rising).toEqual([...rising].sort((a, b) => Number(a) - Number(b)));
    expect(heads()).toEqual(['none', 'ascending', 'none', 'none', 'none', 'none']);
    await sort(1);
    expect(column(1)).toEqual([...rising].reverse());
    expect(heads()[1]).toBe('descending');
    await sort(2);
    await sort(2);
    expect(column(2).slice(-2)).toEqual(['not in the data', 'not in the data']);
    expect(await violations(element)).toEqual([]);
    // Another question's table stands in its own order.
    element.from = 2024;
    await nextEvent(element, 'bl-ready');
    expect(column(0)).toEqual(['2024', '2025', '2026', '2027']);
  });
});

describe('the panels', () => {
  test('explain each step, cite the figure or a number of it, and give the code of the figure as it stands', async () => {
    const element = await place({ year: '2012', class: 'wide', payers: 'p5' });
    expect(textOf(await open(element, 'How computed'))).toContain('Those who carry take the discounts of all others');
    const cited = textOf(await open(element, 'Cite'));
    expect(cited).toContain('Blue Ledger. “');
    expect(cited).toContain('@misc{blueledger-');
    expect(cited).toContain('"type": "dataset"');
    expect(cited).toContain('TY - DATA');
    expect(await violations(element)).toEqual([]);
    // One number of it, with the place where it was read.
    const choice = inside(element, '.panel select') as HTMLSelectElement;
    const [, number] = [...choice.options].map(({ text }) => text);
    document.body.style.width = '300px';
    expect(choice.getBoundingClientRect().width).toBeLessThanOrEqual(300);
    document.body.style.width = '';
    choice.selectedIndex = 1;
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const [plain] = inside(element, '.panel')?.querySelectorAll('pre') ?? [];
    expect(plain?.textContent).toContain(`Blue Ledger. “${number}”, in “`);
    expect(plain?.textContent).toContain(location.href.replace(/#.*/, ''));
    const [living, fixed] = (await open(element, 'Embed')).querySelectorAll('pre');
    expect(living?.textContent).toContain('<bl-burden-gap payers="p5" year="2012">');
    expect(living?.textContent).toContain('@blueledger/widgets@0.1/dist/cdn/burden-gap.js');
    expect(fixed?.textContent).toMatch(/@blueledger\/widgets@0\.1\.\d+\/dist\/cdn\/burden-gap\.js/);
    expect(await violations(element)).toEqual([]);
  });

  test('copying tells the page what was taken, and says so where it is not allowed', async () => {
    const element = await place({ year: '2012' });
    const panel = await open(element, 'Cite');
    const taken = nextEvent(document, 'bl-export');
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => (written.push(text), Promise.resolve()) },
    });
    panel.querySelectorAll('button')[1]?.click();
    expect((await taken).detail).toEqual({ format: 'bibtex' });
    expect(written[0]).toContain('@misc{');
    await expect.poll(() => textOf(inside(element, '[role=status]'))).toBe('Copied.');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
    panel.querySelectorAll('button')[0]?.click();
    await expect.poll(() => textOf(inside(element, '[role=status]'))).toContain('select the text and copy it');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  test('files: what is shown as CSV, values with sources as JSON, pictures at twice the pixels and square', async () => {
    const element = await place({ from: '2012', to: '2014' });
    HTMLAnchorElement.prototype.click = function () {
      document.body.append(this);
      click.call(this);
      this.remove();
    };
    const files = catchFiles();
    const taken: unknown[] = [];
    element.addEventListener('bl-export', ({ detail }) => taken.push(detail));
    await open(element, 'Download');
    for (const [index, label] of [
      'Data (CSV)',
      'Values with sources (JSON)',
      'Image (PNG)',
      'Square image (PNG)',
      'Vector image (SVG)',
    ].entries()) {
      button(element, label).click();
      await expect.poll(() => files.length, { timeout: 5000 }).toBe(index + 1);
    }
    expect(taken).toEqual([
      { format: 'csv', file: 'bl-burden-gap.csv' },
      { format: 'json', file: 'bl-burden-gap.json' },
      { format: 'png', file: 'bl-burden-gap.png' },
      { format: 'png-square', file: 'bl-burden-gap-square.png' },
      { format: 'svg', file: 'bl-burden-gap.svg' },
    ]);
    const [csv, json, picture, square] = await Promise.all(files.map(({ file }) => file));
    const lines = (await csv?.text())?.trim().split('\r\n') ?? [];
    expect(lines.slice(0, 2)).toEqual([
      'Year,"Assessments, per cent","Personnel, per cent",Person-months,Of all person-months,Months',
      expect.stringMatching(/^2012,87\.51,6\.65,/),
    ]);
    expect(lines.at(-1)).toContain('Sources:');
    const values = JSON.parse((await json?.text()) ?? '') as Record<string, unknown>;
    expect(values).toMatchObject({ query: { kind: 'burdenShare', from: 2012, to: 2014 }, dataTo: 'July 2025' });
    expect(JSON.stringify(values['sources'])).toContain('A/RES/67/238');
    const { width } = await createImageBitmap(picture as Blob);
    expect(width).toBe(2 * Math.min(Math.max(element.clientWidth, 360), 1000));
    const cut = await createImageBitmap(square as Blob);
    expect([cut.width, cut.height]).toEqual([1080, 1080]);
    // Drawn, not blank: the square has the colours of both subjects on its ground.
    const canvas = new OffscreenCanvas(1080, 1080);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(cut, 0, 0);
    const { data } = pen.getImageData(0, 0, 1080, 1080);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    expect([...colours]).toEqual(expect.arrayContaining(['255,255,255', '11,92,173', '180,86,12']));
  });
});

const own: CustomFigure = {
  title: 'Rations in two camps',
  summary: 'Camp A ate twice what camp B ate.',
  units: 'Current US dollars',
  dataTo: '2025-07',
  sources: [{ name: 'Our own count', url: 'https://example.org/count' }],
  table: {
    caption: 'Rations by camp',
    columns: [
      { label: 'Camp', format: 'text' },
      { label: 'Cost', format: 'dollars' },
    ],
    rows: [
      ['A', 2_000_000],
      ['<b>B</b>', null],
    ],
  },
  chart: {
    kind: 'bars',
    bars: [
      { role: 'money', label: 'Camp A', percent: 66.7, rest: 'others' },
      { role: 'people', label: 'Camp B', percent: null, missing: 'not counted' },
    ],
  },
};

describe('a figure of the page’s own', () => {
  test('stands in the frame with its own sources, marked as the page’s, its text never markup', async () => {
    const element = await place({}, own);
    expect(textOf(inside(element, '.summary'))).toBe('Camp A ate twice what camp B ate.');
    expect(textOf(inside(element, '[part=sources]'))).toBe(
      'Current US dollars. Data to July 2025. Source: Our own count.',
    );
    expect(textOf(inside(element, '.notes'))).toBe('Figures and sources are supplied by this page.');
    expect(all(element, 'tbody td, tbody th').map(textOf)).toEqual(['A', '2,000,000', '<b>B</b>', 'not in the data']);
    expect(inside(element, '.chart').getAttribute('aria-valuetext')).toBe('Camp A: 66.7% (1 of 2)');
    expect(textOf(await open(element, 'Cite'))).toContain('“Rations in two camps”. Sources: Our own count.');
    expect(textOf(inside(element, '.panel'))).not.toContain('Blue Ledger.');
    expect(textOf(await open(element, 'How computed'))).toContain('Supplied by this page');
    expect(await violations(element)).toEqual([]);
    // Taken away again, the element answers its own question.
    element.data = undefined;
    await expect.poll(() => textOf(inside(element, '.summary'))).toContain('87.5 per cent');
  });

  const amounts = {
    kind: 'amounts',
    unit: 'million dollars',
    rows: [
      { label: 'Camp A', parts: [{ value: 3 }, { value: 2, conditional: true }], against: 6 },
      { label: 'Camp B', parts: [] },
    ],
    key: [
      { part: 1, label: 'if the mandate is extended' },
      { part: 'against', label: 'asked for' },
    ],
  };
  const lines = {
    kind: 'lines',
    unit: 'persons',
    times: ['2024-11', '2024-12', '2025-01'],
    series: [
      { label: 'Camp A', values: [1200, null, 900] },
      { label: 'Camp B', colour: 'grulac', values: [100, 200, 300] },
    ],
  };
  const ranks = {
    kind: 'ranks',
    unit: 'persons',
    rows: [
      { label: 'Camp B', value: 300 },
      { label: 'Camp A', value: 1200 },
    ],
  };
  const rates = {
    kind: 'rates',
    unit: 'Per cent',
    years: [2023, 2024, 2025],
    series: [{ label: 'Camp A', percents: [12.5, null, 10] }],
  };

  test.each([
    [amounts, ['Camp A: 5', 'Camp B: not in the data']],
    [
      lines,
      [
        '2024-11, Camp A: 1,200',
        '2024-11, Camp B: 100',
        '2024-12, Camp A: not in the data',
        '2024-12, Camp B: 200',
        '2025-01, Camp A: 900',
        '2025-01, Camp B: 300',
      ],
    ],
    // In order of their values, whatever order they came in.
    [ranks, ['Camp A: 1,200', 'Camp B: 300']],
    [rates, ['2023, Camp A: 12.5%', '2024, Camp A: not in the data', '2025, Camp A: 10%']],
  ])('draws and reads its own chart: %j', async (chart, points) => {
    const element = await place({}, { ...own, chart });
    expect(element.content?.points.map(({ text }) => text)).toEqual(points);
    const canvas = inside(element, 'canvas') as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) as ImageData;
    expect(data.some((byte) => byte > 0)).toBe(true);
    expect(await violations(element)).toEqual([]);
  });

  test.each([
    [
      'data.chart.series[1].values: [1] is not a valid value. Expected 3 values, one for each time.',
      { ...lines, series: [lines.series[0], { label: 'B', values: [1] }] },
    ],
    ['data.chart.times[0]: "soon" is not a valid value.', { ...lines, times: ['soon', '2024-12', '2025-01'] }],
    [
      'data.chart.years[1]: 2025 is not a valid value. Expected the year after the one before: a year without a rate has null.',
      { ...rates, years: [2023, 2025, 2026] },
    ],
    [
      'data.chart.rows[0].value: -1 is not a valid value. Expected at least 0.',
      { ...ranks, rows: [{ label: 'A', value: -1 }] },
    ],
    [
      'data.chart.key[0].part: 2 is not a valid value. Expected the place of a part of the first row, from 0, or against.',
      { ...amounts, key: [{ part: 2, label: 'x' }] },
    ],
    [
      'data.chart.kind: "pie" is not a valid value. Expected one of bars, steps, lines, amounts, ranks, rates',
      { kind: 'pie' },
    ],
  ])('its chart is refused in place: %s', async (message, chart) => {
    const refused = nextEvent(document, 'bl-error');
    const element = await place({}, { ...own, chart });
    expect(textOf(inside(element, '[role=alert]'))).toContain(message);
    expect((await refused).detail).toMatchObject({ code: 'bad-query' });
  });

  test('without a chart its table stands open', async () => {
    const element = await place({}, Object.fromEntries(Object.entries(own).filter(([key]) => key !== 'chart')));
    expect(all(element, 'canvas')).toEqual([]);
    expect(textOf(inside(element, '.quiet'))).toBe('All values are in the table.');
    expect(getComputedStyle(inside(element, '.table')).display).not.toBe('none');
  });

  test.each([
    ['data.title: it is missing. Expected string.', { ...own, title: undefined }],
    [
      'data.sources[0].url: "javascript:alert(1)" is not a valid value. Expected an address that begins with https://.',
      { ...own, sources: [{ name: 'x', url: 'javascript:alert(1)' }] },
    ],
    ['data.dataTo: "soon" is not a valid value. Expected 2025, 2025-07 or 2025-07-31.', { ...own, dataTo: 'soon' }],
    [
      'data.table.rows[0]: ["A"] is not a valid value. Expected 2 values, one for each column.',
      { ...own, table: { ...own.table, rows: [['A']] } },
    ],
    [
      'data.chart.bars[0].percent: 120 is not a valid value. Expected at most 100.',
      {
        ...own,
        chart: { kind: 'bars', bars: [{ role: 'money', label: 'A', percent: 120 }] },
      },
    ],
    ['data.sources: [] is not a valid value. Expected at least 1.', { ...own, sources: [] }],
    ['data: "A figure" is not a valid value. Expected object.', 'A figure'],
  ])('is refused in place: %s', async (message, data) => {
    const refused = nextEvent(document, 'bl-error');
    const element = await place({}, data);
    expect(textOf(inside(element, '[role=alert]'))).toContain(message);
    expect((await refused).detail).toMatchObject({ code: 'bad-query' });
  });
});

describe('language', () => {
  test('a page in a language that is not among ours is told so, in English', async () => {
    document.documentElement.lang = 'sw';
    const element = await place({ year: '2012' });
    expect(inside(element, 'figure').lang).toBe('en');
    expect(textOf(inside(element, '.notes'))).toContain('In English: this figure does not speak Swahili yet.');
    document.documentElement.lang = 'en-GB';
    await expect.poll(() => textOf(inside(element, '.notes'))).not.toContain('does not speak');
  });

  test('a page in Traditional Chinese is told that it reads simplified characters', async () => {
    document.documentElement.lang = 'zh-TW';
    const element = await place({ year: '2012' });
    expect(inside(element, 'figure').lang).toBe('zh-Hans');
    await expect.poll(() => textOf(inside(element, '.notes'))).toContain('以简体中文显示：此图尚无繁体中文版本。');
    document.documentElement.lang = 'zh';
    await expect.poll(() => textOf(inside(element, '.notes'))).not.toContain('繁体');
  });

  test('panels speak the language of the figure', async () => {
    document.documentElement.lang = 'fr';
    const element = await place({ from: '2012', to: '2014' });
    expect(textOf(await open(element, 'Télécharger'))).toContain('Données (CSV)');
    document.documentElement.lang = 'ar';
    await expect.poll(() => textOf(inside(element, '.actions'))).toContain('تنزيل');
    expect(await violations(element)).toEqual([]);
  });
});
