import { citedSources } from '../citedSources.js';
import type { FigureContent } from '../content.js';
import { drawPicture } from './drawChart.js';
import type { ChartSetting } from './setting.js';
import type { ChartSpec } from './spec.js';
import { SvgPen } from './svg/SvgPen.js';
import { escapeXml } from './svg/text.js';
import { font, wrap } from './text.js';

const margin = 24;
/** Pixels for each unit of the layout: sharp on any screen, and in print at half the size. */
const ratio = 2;

/** Of the kinds that want another height than the others. */
const heights: Readonly<Partial<Record<ChartSpec['kind'], number>>> = { bars: 240, map: 448 };

interface Block {
  readonly lines: readonly string[];
  readonly face: string;
  readonly colour: string;
  readonly height: number;
}

function block(
  pen: CanvasRenderingContext2D,
  text: string,
  width: number,
  { face, colour, height, atMost = Number.POSITIVE_INFINITY }: Omit<Block, 'lines'> & { readonly atMost?: number },
): Block {
  pen.font = face;
  const lines = wrap(pen, text, width);
  return {
    lines: lines.length > atMost ? [...lines.slice(0, atMost - 1), `${lines[atMost - 1]} …`] : lines,
    face,
    colour,
    height,
  };
}

interface PictureOptions {
  readonly square: boolean;
  /** Of the figure as it stands. */
  readonly width: number;
}

/** Where everything in a picture stands, in units of the layout. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly chartHeight: number;
  readonly head: readonly Block[];
  readonly foot: readonly Block[];
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  return pen;
}

const heightOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { lines, height }) => sum + lines.length * height, 0);

function layoutOf(
  pen: CanvasRenderingContext2D,
  content: FigureContent,
  { palette }: ChartSetting,
  { square, width: shown }: PictureOptions,
): Layout {
  const { messages } = content;
  const width = square ? 540 : Math.min(Math.max(shown, 360), 1000);
  const inner = width - 2 * margin;
  const { fontFamily } = palette;
  const head = [
    block(pen, content.title, inner, { face: font(fontFamily, 14), colour: palette.muted, height: 20 }),
    block(pen, content.summary.map(({ text }) => text).join(''), inner, {
      face: font(fontFamily, 20, 600),
      colour: palette.ink,
      height: 26,
    }),
  ];
  const small = { face: font(fontFamily, 12), colour: palette.muted, height: 16 };
  const sources = citedSources(content).map(({ name }) => name);
  const foot = [
    ...(square ? (content.proviso ?? []) : content.notes).map((note) => block(pen, note, inner, small)),
    block(
      pen,
      `${content.units ? `${content.units}${messages.stop ?? '. '}` : ''}${messages.dataTo(content.dataTo)} ${messages.sources} ${sources.join('; ')}${(messages.stop ?? '. ').trim()}`,
      inner,
      { ...small, ...(square ? { atMost: 4 } : {}) },
    ),
  ];
  const around = heightOf(head) + heightOf(foot) + 2 * margin + 32;
  const chartHeight = square ? 540 - around : (heights[content.chart.kind] ?? 340);
  if (chartHeight < 120) throw new Error('the words leave no room for the chart in a square');
  return { width, height: around + chartHeight, chartHeight, head, foot };
}

/** Background and texts; the chart is drawn between them, `top` from the edge. */
function paintTexts(
  pen: CanvasRenderingContext2D,
  { width, height, chartHeight, head, foot }: Layout,
  { palette, rtl }: ChartSetting,
): { readonly top: number } {
  pen.fillStyle = palette.background;
  pen.fillRect(0, 0, width, height);
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  const start = rtl ? width - margin : margin;
  const write = (blocks: readonly Block[], from: number) => {
    let y = from;
    for (const { lines, face, colour, height: step } of blocks)
      for (const line of lines) {
        pen.font = face;
        pen.fillStyle = colour;
        pen.fillText(line, start, y + step * 0.75);
        y += step;
      }
    return y;
  };
  const top = write(head, margin) + 16;
  write(foot, top + chartHeight + 16);
  return { top };
}

function drawContent(pen: CanvasRenderingContext2D, content: FigureContent, setting: ChartSetting, layout: Layout) {
  const size = { width: layout.width - 2 * margin, height: layout.chartHeight };
  drawPicture({ ctx: pen, ...size }, content.chart, { ...setting, active: undefined });
}

/**
 * A figure as a picture that can stand by itself: title, summary, chart, and under it units, how far the data go, and the
 * documents. Drawn here on a canvas; nothing is asked of any host. As wide as the figure at twice its pixels, or square
 * with 1080 pixels a side.
 */
export async function pictureOf(content: FigureContent, setting: ChartSetting, options: PictureOptions): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = penOf(canvas);
  const layout = layoutOf(pen, content, setting, options);
  const { width, height, chartHeight } = layout;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  pen.scale(ratio, ratio);
  const { top } = paintTexts(pen, layout, setting);
  // On a canvas of its own: what is cut out of the chart is no hole in the background.
  const chart = document.createElement('canvas');
  chart.width = (width - 2 * margin) * ratio;
  chart.height = chartHeight * ratio;
  const chartPen = penOf(chart);
  chartPen.scale(ratio, ratio);
  drawContent(chartPen, content, setting, layout);
  pen.drawImage(chart, margin, top, width - 2 * margin, chartHeight);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be written'))),
      'image/png',
    ),
  );
}

/** The same picture as SVG, for a desk that sets it anew: lines stay lines, and texts stay texts in the page's font. */
export function svgOf(content: FigureContent, setting: ChartSetting, width: number): string {
  const measure = penOf(document.createElement('canvas'));
  const layout = layoutOf(measure, content, setting, { square: false, width });
  const { background } = setting.palette;
  const [texts, chart] = [new SvgPen(measure, background), new SvgPen(measure, background)];
  const { top } = paintTexts(texts as unknown as CanvasRenderingContext2D, layout, setting);
  drawContent(chart as unknown as CanvasRenderingContext2D, content, setting, layout);
  const summary = content.summary.map(({ text }) => text).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}" role="img" lang="${content.messages.language}">
<title>${escapeXml(content.title)}</title>
<desc>${escapeXml(summary)}</desc>
${texts.markup}
<g transform="translate(${margin} ${top})">
${chart.markup}
</g>
</svg>
`;
}
