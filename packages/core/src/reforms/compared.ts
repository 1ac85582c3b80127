/** A figure as it is, as the scenario has it, and the second less the first. */
export interface Compared {
  readonly baseline: number;
  readonly reform: number;
  readonly difference: number;
}

/** Sums of figures by a key, as they are and as the scenario has them. */
export class Sums {
  readonly #sums = new Map<string, { baseline: number; reform: number }>();

  add(key: string, baseline: number, reform: number): void {
    const sum = this.#sums.get(key) ?? { baseline: 0, reform: 0 };
    sum.baseline += baseline;
    sum.reform += reform;
    this.#sums.set(key, sum);
  }

  of(key: string): Compared {
    return compared(this.#sums.get(key) ?? { baseline: 0, reform: 0 });
  }

  keys(): readonly string[] {
    return [...this.#sums.keys()];
  }

  total(): Compared {
    return addUp([...this.#sums.keys()].map((key) => this.of(key)));
  }
}

export const compared = ({ baseline, reform }: { baseline: number; reform: number }): Compared => ({
  baseline,
  reform,
  difference: reform - baseline,
});

export const addUp = (figures: readonly Compared[]): Compared =>
  compared({
    baseline: figures.reduce((sum, { baseline }) => sum + baseline, 0),
    reform: figures.reduce((sum, { reform }) => sum + reform, 0),
  });
