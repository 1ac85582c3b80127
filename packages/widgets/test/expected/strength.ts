import { authorisedOverTime, authorisedStrength } from '@blueledger/core/bundled';
import type { AuthorisedKind } from '@blueledger/core/personnel';
import type { Expected } from './expected.js';

const half = (numerator: number, denominator: number) => Math.round((numerator * 10_000) / denominator) / 100;

/** Each month with a report by the question on one month; the decision by that on all. */
export const strength: Expected = ({ mission = 'UNMISS', kind = 'uniformed', from, to }) => {
  const { months, levels } = authorisedOverTime({ mission, kind: kind as AuthorisedKind, from, to });
  return months.map(({ month, deployed, authorised }) => {
    const level = levels.find((one) => one.from <= month && month <= one.to);
    const decision =
      level?.unknown === 'not-read'
        ? level.resolution
          ? `${level.resolution}, not read`
          : 'a decision that was not read'
        : level?.unknown === 'no-decision'
          ? 'no decision available'
          : level?.unknown === 'ended'
            ? 'the level had ended'
            : level?.unknown === 'no-figure'
              ? `${level.resolution ?? 'the decision'} prints no such figure`
              : level?.resolution;
    if (deployed === undefined) return [month, authorised ?? null, null, null, decision ?? null];
    const one = authorisedStrength({ mission, kind: kind as AuthorisedKind, month });
    return [
      month,
      one.authorised ?? null,
      one.deployed,
      one.authorised ? half(one.deployed, one.authorised) : null,
      decision ?? null,
    ];
  });
};
