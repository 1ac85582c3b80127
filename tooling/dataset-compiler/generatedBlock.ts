/** The text with what stands between `<!-- generated: name -->` and `<!-- /generated -->` replaced. */
export function withGeneratedBlock(text: string, name: string, block: string, file: string): string {
  const open = `<!-- generated: ${name} -->`;
  const close = '<!-- /generated -->';
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start === -1 || end === -1) throw new Error(`${file}: no "${open}" followed by "${close}"; the page must have both lines`);
  return `${text.slice(0, start + open.length)}\n${block}\n${text.slice(end)}`;
}
