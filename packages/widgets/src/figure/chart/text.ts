/** Breaks a text into lines no wider than `width`, at white space. */
export function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A canvas font in the figure's family; sizes are those of the type scale. */
export function font(family: string, size: 12 | 14 | 16 | 20, weight: 400 | 600 = 400): string {
  return `${weight} ${size}px ${family}`;
}
