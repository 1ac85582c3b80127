import { fatalities as ask } from '@blueledger/core/bundled';
import type { FatalitiesBy, FatalityCause, FatalityKind } from '@blueledger/core/personnel';
import type { Expected } from './expected.js';

const causes = ['malicious_act', 'accident', 'illness', 'self_inflicted', 'to_be_determined', 'unknown'] as const;
const year = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const causeNames: Readonly<Record<string, string>> = {
  accident: 'Accident',
  illness: 'Illness',
  malicious_act: 'Malicious act',
  self_inflicted: 'Self-inflicted',
  to_be_determined: 'Still to be determined',
  unknown: 'Unknown',
};

export const fatalities: Expected = ({ by = 'year', from, to, mission, nationality, kind, cause, top = '10' }) => {
  const query = { from: year(from), to: year(to), mission, nationality, kind: kind as FatalityKind | undefined };
  const answer = ask({ ...query, by: by as FatalitiesBy, cause: cause as FatalityCause | undefined });
  const listed = by === 'year' ? answer.groups : answer.groups.slice(0, Number(top));
  // Each cause asked by itself, so that a group's own causes are held against another answer.
  const apart =
    by === 'cause' || cause
      ? []
      : causes.map((one) => ask({ ...query, by: by as FatalitiesBy, cause: one })).filter(({ deaths }) => deaths > 0);
  return listed.map(({ key, name, deaths }) => [
    by === 'cause' ? (causeNames[key] ?? key) : name,
    deaths,
    ...apart.map(({ groups }) => groups.find((group) => group.key === key)?.deaths ?? 0),
  ]);
};
