import type { MissionSpring } from './aprilPanel.js';
import { leastAbsolute } from './leastAbsolute.js';

/** What a method makes of the springs up to a year: a forecast for one of a later year, US dollars. */
export type Fitted = (spring: MissionSpring) => number;

/** A way to forecast. `years`: springs of so many years before are fitted; undefined, all. */
interface Part {
  readonly years?: number | undefined;
  readonly fit: (springs: readonly MissionSpring[]) => Fitted;
  readonly coefficients?: (springs: readonly MissionSpring[]) => readonly number[];
}

const million = 1_000_000;

/** A forecast that is linear in what it reads, in millions, and never below nothing. */
function linear(read: (spring: MissionSpring) => readonly number[], years?: number): Part {
  const coefficients = (springs: readonly MissionSpring[]) =>
    leastAbsolute(
      springs.map((spring) => read(spring).map((value) => value / million)),
      springs.map(({ published = 0 }) => published / million),
    );
  return {
    years,
    coefficients,
    fit: (springs) => {
      const fitted = coefficients(springs);
      return (spring) =>
        Math.max(
          0,
          read(spring).reduce((sum, value, at) => sum + value * (fitted[at] as number), 0),
        );
    },
  };
}

const asBefore: Part = { fit: () => (spring) => spring.before };

/** As before, and what United States law leaves unpaid of what is assessed: the largest payer apart, nothing fitted. */
const aboveCap: Part = { fit: () => (spring) => spring.before + spring.aboveCap * spring.assessed };

/** What is left of the old debts, and what is unpaid of the new assessments. */
const oldAndNew = (years?: number) => linear(({ before, assessed }) => [before, assessed], years);

/** The same, with what is assessed for the second half of the year apart: those letters have had less time. */
const season = (years?: number) => linear(({ before, assessed, late }) => [before, assessed - late, late], years);

/** The same, with more or less unpaid as fewer or more states than usual had paid the regular budget in the April before. */
const paidUp = (years?: number) =>
  linear(({ before, assessed, paidUp: more }) => [before, assessed, assessed * more], years);

/** As before, moved by the square root of the change of what is assessed. */
const withAssessed: Part = {
  fit: () => (spring) =>
    spring.assessedBefore > 0
      ? spring.before * Math.sqrt(Math.min(3, Math.max(0.3, spring.assessed / spring.assessedBefore)))
      : spring.before,
};

/** Old and new, moved by how each mission departed from it in the years fitted, with the weight of four years at no departure. */
function byMission(years?: number): Part {
  const all = oldAndNew(years);
  return {
    years,
    fit: (springs) => {
      const fitted = all.fit(springs);
      const departures = new Map<string, number[]>();
      for (const spring of springs) {
        const known = departures.get(spring.mission) ?? [];
        departures.set(spring.mission, known);
        known.push(Math.log(((spring.published as number) + 5 * million) / (fitted(spring) + 5 * million)));
      }
      return (spring) => {
        const known = departures.get(spring.mission) ?? [];
        return fitted(spring) * Math.exp(known.reduce((sum, one) => sum + one, 0) / (known.length + 4));
      };
    },
  };
}

const [old4, old8, season8, paidUp8, byMission8] = [oldAndNew(4), oldAndNew(8), season(8), paidUp(8), byMission(8)];

/** The methods tried; one of several parts is their mean. `as-before` is what each is held against. */
const methods = {
  'as-before': [asBefore],
  'above-us-cap': [aboveCap],
  'with-assessed': [withAssessed],
  'old-and-new-4': [old4],
  'old-and-new-6': [oldAndNew(6)],
  'old-and-new-8': [old8],
  'old-and-new': [oldAndNew()],
  'season-8': [season8],
  'paid-up-8': [paidUp8],
  'by-mission-8': [byMission8],
  'as-before and old-and-new-4': [asBefore, old4],
  'as-before and old-and-new-8': [asBefore, old8],
  'above-us-cap and old-and-new-4': [aboveCap, old4],
  'above-us-cap and old-and-new-8': [aboveCap, old8],
  'above-us-cap and season-8': [aboveCap, season8],
  'above-us-cap and paid-up-8': [aboveCap, paidUp8],
  'above-us-cap and by-mission-8': [aboveCap, byMission8],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

export type ForecastMethod = keyof typeof methods;
export const forecastMethods = Object.keys(methods) as readonly ForecastMethod[];

/** Methods fitted on the springs before a year; what several have in common is fitted once. */
export class FittedMethods {
  readonly #springs: readonly MissionSpring[];
  readonly #fitted = new Map<Part, Map<number, Fitted>>();

  constructor(springs: readonly MissionSpring[]) {
    this.#springs = springs;
  }

  /** Springs of the years that a part reads, before the first one that is forecast. */
  #before(first: number, { years = first }: Part): readonly MissionSpring[] {
    return this.#springs.filter(
      ({ year, published }) => published !== undefined && year < first && year >= first - years,
    );
  }

  #part(part: Part, first: number): Fitted {
    const known = this.#fitted.get(part) ?? new Map<number, Fitted>();
    this.#fitted.set(part, known);
    const fitted = known.get(first) ?? part.fit(this.#before(first, part));
    known.set(first, fitted);
    return fitted;
  }

  of(method: ForecastMethod, first: number): Fitted {
    const fitted = methods[method].map((part) => this.#part(part, first));
    return (spring) => Math.round(fitted.reduce((sum, forecast) => sum + forecast(spring), 0) / fitted.length);
  }

  /** What the parts of a method that have coefficients fitted. */
  coefficientsOf(method: ForecastMethod, first: number): readonly (readonly number[])[] {
    const parts: readonly Part[] = methods[method];
    return parts.flatMap((part) => (part.coefficients ? [part.coefficients(this.#before(first, part))] : []));
  }
}
