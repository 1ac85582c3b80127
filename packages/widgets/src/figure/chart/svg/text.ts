/** Numbers of a drawing: hundredths of a pixel are seen by nobody. */
export const numberText = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);
