/** How browsers write nearly every colour that they worked out. */
const plain = /^rgba?\((\d+), (\d+), (\d+)/;

/** The channels of a colour in whatever way it is written, as a browser paints it. */
function painted(colour: string): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}

const known = new Map<string, boolean>();

/** Whether a colour is a light one. A canvas is painted for rare ways to write one only: the first takes a slow phone 80 ms. */
function isLight(colour: string): boolean {
  const cached = known.get(colour);
  if (cached !== undefined) return cached;
  const [red = 0, green = 0, blue = 0] = plain.exec(colour)?.slice(1).map(Number) ?? painted(colour);
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue > 160;
  known.set(colour, light);
  return light;
}

/**
 * The scheme of the place where a figure stands, where its `color-scheme` does not say it: many dark pages set colours and no
 * scheme, and a light card in a dark page keeps the page's. Light text stands on a dark page. Undefined where both agree.
 *
 * @param probe An element with the colour of the text around, and black or white behind it by the scheme in use.
 */
export function schemeAround(probe: Element): 'light' | 'dark' | undefined {
  const { color, backgroundColor } = getComputedStyle(probe);
  const dark = isLight(color);
  return dark === !isLight(backgroundColor) ? undefined : dark ? 'dark' : 'light';
}
