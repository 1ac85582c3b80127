import type { World } from './world.js';

/**
 * What of each debt is past its day, and what is in arrears. A payment meets the oldest debt of the mission first, so that
 * what is overdue is what fell due less all that was paid, and never below zero. No order of letters need be kept.
 */
export class Standings {
  readonly #world: World;
  readonly #paid: Float64Array;
  /** Fallen due to the end of the month, and to the end of the calendar year before. */
  readonly #due: Float64Array;
  #dueBefore: Float64Array;

  constructor(world: World) {
    this.#world = world;
    this.#paid = new Float64Array(world.openingDebts.length);
    this.#due = world.openingDebts.slice();
    this.#dueBefore = new Float64Array(world.openingDebts.length);
  }

  pay(mission: number, state: number, amount: number): void {
    const at = mission * this.#world.states.length + state;
    this.#paid[at] = (this.#paid[at] as number) + amount;
  }

  /** A new calendar year makes arrears of what fell due before it; then what falls due in the month is added. */
  closeMonth(month: number): void {
    const { months, letters, states } = this.#world;
    if (month > 0 && (months[month] as string).endsWith('-01')) this.#dueBefore = this.#due.slice();
    for (const letter of letters) {
      if (letter.due !== month) continue;
      for (let state = 0; state < states.length; state += 1) {
        const at = letter.mission * states.length + state;
        this.#due[at] = (this.#due[at] as number) + (letter.lines[state] as number);
      }
    }
  }

  #beyond(due: Float64Array, mission: number, state: number): number {
    const at = mission * this.#world.states.length + state;
    return Math.max(0, (due[at] as number) - (this.#paid[at] as number));
  }

  overdue(mission: number, state: number): number {
    return this.#beyond(this.#due, mission, state);
  }

  arrears(mission: number, state: number): number {
    return this.#beyond(this.#dueBefore, mission, state);
  }
}
