const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Uint8Array(128);
for (let i = 0; i < 64; i += 1) digitOf[digits.charCodeAt(i)] = i;

/** Reads the numbers of one column; `encoding` says whether they are differences (d, x) and runs (r, x). */
function readNumbers(text, encoding, length) {
  const out = new Float64Array(length);
  const runs = encoding === 'r' || encoding === 'x';
  const sums = encoding === 'd' || encoding === 'x';
  let at = 0;
  let row = 0;
  let last = 0;
  const next = () => {
    let value = 0;
    let unit = 1;
    let digit;
    do {
      digit = digitOf[text.charCodeAt(at)];
      at += 1;
      value += (digit & 31) * unit;
      unit *= 32;
    } while (digit > 31);
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  while (row < length) {
    const value = next();
    for (let left = runs ? next() : 1; left > 0; left -= 1) {
      last = sums ? last + value : value;
      out[row] = last;
      row += 1;
    }
  }
  return out;
}

/** The smallest typed array that holds the values: eight times less memory for a column of codes. */
function narrow(values) {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low >= 0 && high < 256) return Uint8Array.from(values);
  if (low >= 0 && high < 65536) return Uint16Array.from(values);
  if (low >= -2147483648 && high < 2147483648) return Int32Array.from(values);
  return values;
}

function decodeColumn([kind, encoding, text, extra = {}], rowCount) {
  const numbers = narrow(readNumbers(text, encoding, rowCount));
  let missing;
  if (extra.m) {
    missing = new Uint8Array(rowCount);
    for (const row of readNumbers(extra.m[2], extra.m[1], extra.m[0])) missing[row] = 1;
  }
  const column = missing ? { missing } : {};
  if (kind === 't')
    return { kind: 'text', codes: numbers, values: extra.v === '' ? [] : extra.v.split('\n'), ...column };
  if (kind === 'm') return { kind: 'month', values: numbers, ...column };
  return { kind: 'number', values: numbers, decimals: extra.d ?? 0, ...(extra.u ? { unit: extra.u } : {}), ...column };
}

/** A table whose columns are decoded one by one, each when it is first read. */
export function table(head, encoded) {
  const columns = {};
  for (const name of Object.keys(encoded)) {
    let decoded;
    Object.defineProperty(columns, name, {
      enumerable: true,
      get: () => (decoded ??= decodeColumn(encoded[name], head.rowCount)),
    });
  }
  return { ...head, columns };
}

/** The text of a month number: `monthText(24144)` is `2012-01`. */
export function monthText(index) {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The value of a column in a row: text, a number in the column's own unit, a month as text, or null where missing. */
export function valueAt(column, row) {
  if (column.missing?.[row]) return null;
  if (column.kind === 'text') return column.values[column.codes[row]];
  if (column.kind === 'month') return monthText(column.values[row]);
  return column.values[row] / 10 ** column.decimals;
}

/** Rows as plain objects, one at a time, for places where a person wants rows. */
export function* rowsOf({ rowCount, columns }) {
  const names = Object.keys(columns);
  for (let row = 0; row < rowCount; row += 1) {
    const record = {};
    for (const name of names) record[name] = valueAt(columns[name], row);
    yield record;
  }
}
