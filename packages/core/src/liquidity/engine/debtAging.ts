import { Matrix } from './matrix.js';
import type { SimulationInputs } from './simulationInputs.js';

/**
 * What of each debt is past its day, and what is in arrears. A payment meets the oldest debt of the mission first, so that
 * what is overdue is what fell due less all that was paid, and never below zero. No order of letters need be kept.
 */
export class DebtAging {
  readonly #inputs: SimulationInputs;
  /** Paid so far, by mission and state, as the two below. */
  readonly #paid: Matrix;
  /** Fallen due to the end of the month, and to the end of the calendar year before. */
  readonly #due: Matrix;
  #dueBefore: Matrix;

  constructor(inputs: SimulationInputs) {
    const { openingDebts } = inputs;
    this.#inputs = inputs;
    this.#paid = new Matrix(openingDebts.rows, openingDebts.columns);
    this.#due = openingDebts.copy();
    this.#dueBefore = new Matrix(openingDebts.rows, openingDebts.columns);
  }

  pay(mission: number, state: number, amount: number): void {
    this.#paid.add(mission, state, amount);
  }

  /** A new calendar year makes arrears of what fell due before it; then what falls due in the month is added. */
  closeMonth(month: number): void {
    const { months, letters } = this.#inputs;
    if (month > 0 && months[month]?.endsWith('-01')) this.#dueBefore = this.#due.copy();
    for (const { due, mission, lines } of letters)
      if (due === month)
        for (let state = 0; state < lines.length; state += 1) this.#due.add(mission, state, lines.get(state));
  }

  #beyondPaid(due: Matrix, mission: number, state: number): number {
    return Math.max(0, due.get(mission, state) - this.#paid.get(mission, state));
  }

  overdue(mission: number, state: number): number {
    return this.#beyondPaid(this.#due, mission, state);
  }

  arrears(mission: number, state: number): number {
    return this.#beyondPaid(this.#dueBefore, mission, state);
  }
}
