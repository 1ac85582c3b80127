const channels = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;

/** A colour of CSS in the form that every reader of SVG knows: without its alpha, which stands apart. */
export function paintOf(colour: string): { readonly colour: string; readonly opacity: number } {
  const [, red, green, blue, alpha, percent] = channels.exec(colour.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return { colour, opacity: 1 };
  const hex = [red, green, blue].map((value) => Math.round(Number(value)).toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, opacity: alpha === undefined ? 1 : Number(alpha) / (percent === '%' ? 100 : 1) };
}
