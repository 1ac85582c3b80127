import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { type FatalitiesFacts, type FatalitiesQuery, fatalities } from '@blueledger/core/personnel';
import type { FigureContent } from '../../figure/content.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { FatalitiesMessages } from '../messages.js';
import { commonContent, nameOf, ofCause } from './common.js';

/** Fewer rows than these take less height. */
const fewRows = 7;
/** As many bars as a figure's height has room for. */
const mostRows = 25;

function rowsIn(top: number): number {
  if (Number.isInteger(top) && top >= 1 && top <= mostRows) return top;
  throw new BlueLedgerError('bad-number', {
    what: `${typeof top === 'string' ? `"${top as string}"` : top} is not a valid number of rows`,
    where: 'top',
    expected: `a whole number from 1 to ${mostRows}`,
  });
}

/** The figure of deaths by mission, nationality, kind of personnel or cause, most first. Loads on demand. */
export function rankingContent(
  facts: FatalitiesFacts,
  { query, top }: { readonly query: FatalitiesQuery; readonly top: number },
  messages: FatalitiesMessages,
): FigureContent {
  const rows = rowsIn(top);
  const ask = () => fatalities(facts, query);
  const answer = ask();
  const shown = answer.groups.slice(0, rows);
  const whole = numbersIn(messages.frame.language);
  const { by } = answer;
  const apart = by !== 'cause' && query.cause === undefined;
  return {
    ...commonContent(ask, answer, shown, messages),
    chart: {
      kind: 'amounts',
      size: shown.length <= fewRows ? 'few' : 'many',
      colour: 'people',
      unit: messages.unit,
      rows: shown.map((group, index) => {
        const malicious = ofCause(group, 'malicious_act');
        const parts = [
          { value: malicious, look: 'full' as const },
          { value: group.deaths - malicious, look: 'pale' as const },
        ];
        return {
          label: nameOf(answer, group, messages),
          written: whole(group.deaths),
          // The first row names its parts: it keeps both.
          parts: apart
            ? parts.filter(({ value }) => value > 0 || index === 0)
            : [{ value: group.deaths, look: 'full' as const }],
        };
      }),
      key: apart
        ? [
            { part: 0, label: messages.malicious },
            { part: 1, label: messages.otherCauses },
          ]
        : [],
    },
    points: shown.map((group, index) => ({
      text: messages.point(
        nameOf(answer, group, messages),
        whole(group.deaths),
        apart ? whole(ofCause(group, 'malicious_act')) : undefined,
      ),
      series: 0,
      index,
    })),
  };
}
