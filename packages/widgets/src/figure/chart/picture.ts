import { citedSources } from '../citedSources.js';
import type { FigureContent } from '../content.js';
import { drawPicture } from './drawChart.js';
import type { ChartSetting } from './setting.js';
import { font, wrap } from './text.js';

const margin = 24;
/** Pixels for each unit of the layout: sharp on any screen, and in print at half the size. */
const ratio = 2;

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

/**
 * A figure as a picture that can stand by itself: title, summary, chart, and under it units, how far the data go, and the
 * documents. Drawn here on a canvas; nothing is asked of any host. As wide as the figure at twice its pixels, or square
 * with 1080 pixels a side.
 */
export async function pictureOf(
  content: FigureContent,
  setting: ChartSetting,
  { square, width: shown }: { readonly square: boolean; readonly width: number },
): Promise<Blob> {
  const { palette, rtl } = setting;
  const { messages } = content;
  const width = square ? 540 : Math.min(Math.max(shown, 360), 1000);
  const inner = width - 2 * margin;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
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
    ...(square ? [] : content.notes.map((note) => block(pen, note, inner, small))),
    block(
      pen,
      `${content.units ? `${content.units}. ` : ''}${messages.dataTo(content.dataTo)} ${messages.sources} ${sources.join('; ')}.`,
      inner,
      { ...small, ...(square ? { atMost: 4 } : {}) },
    ),
  ];
  const heightOf = (blocks: readonly Block[]) =>
    blocks.reduce((sum, { lines, height }) => sum + lines.length * height, 0);
  const around = heightOf(head) + heightOf(foot) + 2 * margin + 32;
  const chartHeight = square ? 540 - around : content.chart.kind === 'bars' ? 240 : 340;
  if (chartHeight < 120) throw new Error('the words leave no room for the chart in a square');
  const height = around + chartHeight;

  const drawing = document.createElement('canvas');
  drawing.width = inner;
  drawing.height = chartHeight;
  const chart = drawPicture(drawing, content.chart, { ...setting, active: undefined }, ratio);

  canvas.width = width * ratio;
  canvas.height = height * ratio;
  pen.scale(ratio, ratio);
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
  const chartTop = write(head, margin) + 16;
  pen.drawImage(drawing, margin, chartTop, inner, chartHeight);
  chart.destroy();
  write(foot, chartTop + chartHeight + 16);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be written'))),
      'image/png',
    ),
  );
}
