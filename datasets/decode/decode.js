const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitOf = new Uint8Array(128);
for (let i = 0; i < 64; i += 1) digitOf[digits.charCodeAt(i)] = i;

/**
 * Answers from an adaptive binary arithmetic code. Each slot learns the chance of a yes from its own answers; slot 0 does not
 * learn: its answers are as likely as not.
 */
function readAnswers(text) {
  const chances = new Float64Array(9216).fill(0.5);
  const seen = new Uint8Array(9216);
  let at = 0;
  let low = 0;
  let high = 0x3fffffff;
  let code = 0;
  const bit = (slot) => {
    const chance = chances[slot];
    const middle = low + Math.floor((high - low) * chance);
    const one = code <= middle ? 1 : 0;
    if (one) high = middle;
    else low = middle + 1;
    if (slot) {
      const moved = chance + (one - chance) / (seen[slot] + 2.5);
      chances[slot] = moved < 0.0005 ? 0.0005 : moved > 0.9995 ? 0.9995 : moved;
      if (seen[slot] < 250) seen[slot] += 1;
    }
    while (((low ^ high) & 0x3f000000) === 0) {
      low = (low & 0xffffff) << 6;
      high = ((high & 0xffffff) << 6) | 63;
      code = ((code & 0xffffff) << 6) | digitOf[text.charCodeAt(at++)];
    }
    return one;
  };
  for (; at < 5; at += 1) code = (code << 6) | digitOf[text.charCodeAt(at)];
  /** How many bits a number has, then the bits. */
  const amount = (slot) => {
    let size = 0;
    while (!bit(slot + size)) size += 1;
    let number = size ? 1 : 0;
    for (let left = size - 1; left > 0; left -= 1) number = number * 2 + bit(number < 4 ? 8704 + size * 4 + number : 0);
    return number;
  };
  return { bit, amount };
}

const bitLength = (value) => 32 - Math.clz32(value);

/** Differences within each series, learnt from how much the series moved just now, how much it is used to move, and how large it is. */
function readAdaptive(text, out, series) {
  const { bit, amount } = readAnswers(text);
  let row = 0;
  for (const length of series) {
    let value = 0;
    let pace = 0;
    let habit = 0;
    let turn = 0;
    for (let i = 0; i < length; i += 1) {
      const large = bitLength(value);
      const step = amount(i ? 512 + ((((pace + habit) >> 6) * 8 + ((large + 1) >> 2)) << 5) : 32);
      const size = bitLength(step);
      if (step) {
        const room = large - size;
        const down = bit(step < value ? 64 + turn * 35 + (size < 6 ? size : 6) * 5 + (room < 3 ? room + 1 : 4) : 63);
        value += down ? -step : step;
        turn = down + 1;
      }
      pace += i ? ((size << 5) - pace) >> 1 : size << 3;
      habit += i ? ((size << 5) - habit) >> 4 : size << 3;
      out[row++] = value;
    }
  }
}

/** The times that each series has, as gaps and runs in the list of all times: how long it is, and the time of each row. */
function readTimes(text, series, times, list) {
  const { bit, amount } = readAnswers(text);
  const all = list.length;
  let row = 0;
  for (const id of series.keys()) {
    let time = amount(64);
    let runs = 0;
    do {
      if (runs) time += amount(96) + 1;
      const later = runs ? 32 : 0;
      const end = bit(128 + later) ? all : time + amount(192 + later) + 1;
      times.set(list.subarray(time, end), row);
      series[id] += end - time;
      row += end - time;
      time = end;
      runs += 1;
    } while (time < all && bit(runs > 1 ? 257 : 256));
  }
}

const arrays = { 1: Uint8Array, 2: Uint16Array, 4: Int32Array, 8: Float64Array };

/** All the numbers that a text writes, in a loop so plain that engines make it fast on its first run. */
function numbersOf(text) {
  const out = new Float64Array(text.length);
  let count = 0;
  let value = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitOf[text.charCodeAt(at)];
    value += (digit & 31) * unit;
    if (digit > 31) unit *= 32;
    else {
      out[count++] = value % 2 ? -(value + 1) / 2 : value / 2;
      value = 0;
      unit = 1;
    }
  }
  return out;
}

// The loops over all rows of a table are functions of their own: engines make a small one fast on its first run.

function sumsWithin(series, numbers, out) {
  let row = 0;
  for (const size of series) {
    let sum = 0;
    for (const end = row + size; row < end; row += 1) out[row] = sum += numbers[row];
  }
}

function addTo(out, others, times) {
  for (let row = 0; row < out.length; row += 1) out[row] += times * others[row];
}

function lookUp(list, out) {
  for (let row = 0; row < out.length; row += 1) out[row] = list[out[row]];
}

/** Reads numbers into an array of that many bytes each, in one of the encodings that the dataset compiler describes. */
function readNumbers([length, encoding, text], bytes, series, times) {
  if (encoding === 't') return times;
  const out = new arrays[bytes](length);
  if (encoding === 'a') {
    readAdaptive(text, out, series);
    return out;
  }
  const numbers = numbersOf(text);
  if (encoding === 's') {
    sumsWithin(series, numbers, out);
    return out;
  }
  const runs = 'rxy'.includes(encoding);
  const sums = 'dxy'.includes(encoding);
  let at = 0;
  let row = 0;
  let left = 0;
  let value = 0;
  let last = 0;
  // Differences restart at 0 in each series; without series the column is one.
  for (const size of 'yk'.includes(encoding) ? series : [length]) {
    const end = row + size;
    if (encoding === 'k') {
      last += numbers[at++];
      out.fill(last, row, end);
      row = end;
    } else last = 0;
    while (row < end) {
      if (left === 0) {
        value = numbers[at++];
        left = runs ? numbers[at++] : 1;
      }
      const stop = Math.min(end, row + left);
      left -= stop - row;
      if (sums) while (row < stop) out[row++] = last += value;
      else {
        out.fill(value, row, stop);
        row = stop;
      }
    }
  }
  return out;
}

const known = new WeakMap();

/** Words of three capitals, each as a number in base 26; those that several tables share are read once. */
function words(encoded) {
  let read = known.get(encoded);
  if (!read) {
    read = Array.from(readNumbers(encoded, 4, [encoded[0]]), (word) =>
      String.fromCharCode(65 + word / 676, 65 + ((word / 26) % 26), 65 + (word % 26)),
    );
    known.set(encoded, read);
  }
  return read;
}

function decodeColumn([type, encoding, text, extra = {}], rowCount, series, times, columns) {
  const numbers = readNumbers([rowCount, encoding, text], type[1], series, times);
  // Codes into a short list of numbers, as months available are.
  if (extra.o && encoding !== 't') lookUp(readNumbers(extra.o, 8), numbers);
  // What is left when other columns are taken from a first, which is nothing but where the print does not add up.
  if (extra.e)
    for (const [i, name] of extra.e.entries()) {
      addTo(numbers, columns[name].values, i ? -1 : 1);
    }
  let missing;
  if (extra.m) {
    missing = new Uint8Array(rowCount);
    for (const row of readNumbers(extra.m, 8)) missing[row] = 1;
  }
  const column = missing ? { missing } : {};
  if (type[0] === 't')
    return {
      kind: 'text',
      codes: numbers,
      values: extra.w ? words(extra.w) : extra.v === '' ? [] : extra.v.split('\n'),
      ...column,
    };
  if (type[0] === 'm') return { kind: 'month', values: numbers, ...column };
  return { kind: 'number', values: numbers, decimals: extra.d ?? 0, ...(extra.u ? { unit: extra.u } : {}), ...column };
}

/** Sources from columns of lines: a line for each, or a code for each into a few lines. An empty line says nothing. */
function sourcesFrom(written) {
  const sources = [];
  for (const [name, [text, codes]] of Object.entries(written)) {
    const lines = text.split('\n');
    for (const [i, line] of (codes ? Array.from(readNumbers(codes, 4), (code) => lines[code]) : lines).entries()) {
      sources[i] ??= {};
      if (line) sources[i][name] = line;
    }
  }
  return sources;
}

/** A table whose columns are decoded one by one, each when it is first read. */
export function table(head, encoded, lengths) {
  const columns = {};
  // Taken out first: an accessor over a property makes every reading of a table slow.
  const { sources: written, ...about } = head;
  let sources = written;
  let series;
  let times;
  /** Where the lengths of the series follow from their times, `lengths` names the column of the times. */
  const readSeries = () => {
    if (lengths[1] !== 't') {
      series = readNumbers(lengths, 4);
      return;
    }
    const [[, bytes], , text, { o }] = encoded[lengths[2]];
    series = new Int32Array(lengths[0]);
    times = new arrays[bytes](head.rowCount);
    readTimes(text, series, times, readNumbers(o, bytes));
  };
  for (const name of Object.keys(encoded)) {
    let decoded;
    Object.defineProperty(columns, name, {
      enumerable: true,
      get: () => {
        if (lengths && !series) readSeries();
        return (decoded ??= decodeColumn(encoded[name], head.rowCount, series, times, columns));
      },
    });
  }
  return {
    ...about,
    columns,
    get sources() {
      return Array.isArray(sources) ? sources : (sources = sourcesFrom(sources));
    },
  };
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
