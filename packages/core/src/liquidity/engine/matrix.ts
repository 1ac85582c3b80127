/**
 * Amounts in a row, zero until they are set. Balances are read and written millions of times in a fan, so they are doubles
 * in one block of memory. A position outside the column gives NaN, which no total hides.
 */
export class Column {
  readonly values: Float64Array;

  constructor(values: number | Float64Array) {
    this.values = typeof values === 'number' ? new Float64Array(values) : values;
  }

  static from(values: Iterable<number>): Column {
    return new Column(Float64Array.from(values));
  }

  get length(): number {
    return this.values.length;
  }

  get(index: number): number {
    return this.values[index] ?? Number.NaN;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  add(index: number, amount: number): void {
    this.values[index] = this.get(index) + amount;
  }

  fill(value: number): void {
    this.values.fill(value);
  }

  /** Takes over the values of a column of the same length. */
  assign(other: Column): void {
    this.values.set(other.values);
  }

  copy(): Column {
    return new Column(this.values.slice());
  }

  sum(): number {
    let sum = 0;
    for (let index = 0; index < this.length; index += 1) sum += this.get(index);
    return sum;
  }
}

/** Amounts by two numbers, such as month and mission. */
export class Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly cells: Column;

  /** @throws RangeError for cells that are not as many as the rows and columns have. */
  constructor(rows: number, columns: number, cells = new Column(rows * columns)) {
    if (cells.length !== rows * columns)
      throw new RangeError(`${cells.length} cells are not ${rows} rows of ${columns} columns`);
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
  }

  get(row: number, column: number): number {
    return this.cells.get(row * this.columns + column);
  }

  set(row: number, column: number, value: number): void {
    this.cells.set(row * this.columns + column, value);
  }

  add(row: number, column: number, amount: number): void {
    this.cells.add(row * this.columns + column, amount);
  }

  /** The row itself: what is written to it stands in the matrix. */
  row(row: number): Column {
    return new Column(this.cells.values.subarray(row * this.columns, (row + 1) * this.columns));
  }

  /** Adds a matrix of the same size, cell by cell. */
  addAll({ cells }: Matrix): void {
    for (let index = 0; index < cells.length; index += 1) this.cells.add(index, cells.get(index));
  }

  copy(): Matrix {
    return new Matrix(this.rows, this.columns, this.cells.copy());
  }
}
