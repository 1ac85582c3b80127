import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { joined } from './input.js';
import type { Limits } from './limits.js';
import { Refusal } from './problem.js';
import { sizeText } from './sizeText.js';

const expected = 'a workbook as a spreadsheet saves it';
const pieceSize = 16_384;

/** The parts of a workbook that hold cells; pictures, macros and the rest are not even unpacked. */
const isWanted = (name: string) =>
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/.test(
    name,
  );

function damaged(): Refusal {
  return new Refusal({
    code: 'damaged-workbook',
    what: 'it begins as a workbook and is damaged or cut off',
    expected,
    remedy: 'Download or save it once more; if it opens in a spreadsheet, save it there as a new .xlsx.',
  });
}

/**
 * The parts of a workbook that hold cells. What they unpack to is counted byte by byte as it comes out, whatever the
 * archive says of itself, and refused beyond the limit.
 */
export function unzipSafely(bytes: Uint8Array, { unpackedBytes }: Limits): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  const complete = new Set<string>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece, isLast) => {
      // An error that is thrown here ends the push below.

      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > unpackedBytes)
        throw new Refusal({
          code: 'archive-bomb',
          what: `it unpacks to more than ${sizeText(unpackedBytes)} from ${sizeText(bytes.length)}`,
          expected: `a workbook of at most ${sizeText(unpackedBytes)} unpacked`,
          remedy: 'Save the one sheet that is needed as CSV (UTF-8).',
        });
      pieces.push(piece);
      if (isLast) complete.add(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += pieceSize)
      unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  if (parts.size === 0 || !parts.has('xl/workbook.xml')) {
    const other = parts.size === 0 && complete.size === 0;
    throw other && !endsAsArchive(bytes)
      ? damaged()
      : new Refusal({
          code: 'not-a-table',
          what: 'it is an archive and no workbook',
          expected: 'a table as CSV or XLSX',
          remedy: 'Unpack it and bring the table that is in it.',
        });
  }
  if ([...parts.keys()].some((name) => !complete.has(name)) || !endsAsArchive(bytes)) throw damaged();
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

/** A whole archive has its directory at its end. */
function endsAsArchive(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 65_600; at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  return false;
}

/** The same parts as an archive without compression: what reads it next can unpack no more than was counted here. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  return archive.buffer;
}
