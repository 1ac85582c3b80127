import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { type DetailedDeploymentFacts, personnelRanks, type RankedState } from '@blueledger/core/personnel';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import type { FigureContent } from '../../figure/content.js';
import { attribution } from '../../figure/facts/attribution.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { MapMessages } from '../messages.js';
import { drawnFrom, edges, edgeText, otherStates, outlines, reaches, shareSteps, shareText, stepOf } from '../steps.js';

const facts: DetailedDeploymentFacts = {
  memberStates: memberStatesGroups,
  personnelByMonth: uniformedPersonnelByMonth,
  attribution,
};

/** Since then every Member State of today has its outline: South Sudan was admitted in July 2011. */
const firstYear = 2012;
const [, , , large] = edges;
const lastMonth = uniformedPersonnelByMonth.coverage?.to ?? '';

/** The months that are shown: one, or those of a year that are in the data. */
function spanOf({ year, month }: { readonly year: number; readonly month: string | undefined }) {
  const lastYear = Number(lastMonth.slice(0, 4));
  if (month !== undefined) {
    if (/^\d{4}-\d{2}$/.test(month) && month < `${firstYear}-01`)
      throw new BlueLedgerError('month-missing', {
        what: `${month} has no map`,
        where: 'month',
        expected: `a month from ${firstYear}-01 to ${lastMonth}`,
      });
    return { from: month, to: month };
  }
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    throw new BlueLedgerError('year-not-covered', {
      what: `${typeof year === 'string' ? `"${year as string}"` : year} has no personnel available for a map`,
      where: 'year',
      expected: `a year from ${firstYear} to ${lastYear}`,
    });
  return { from: `${year}-01`, to: lastMonth < `${year}-12` ? lastMonth : `${year}-12` };
}

/** The map of whom each Member State has in uniform, in a month or over the months of a year. Loads on demand. */
export function contributorsContent(
  query: { readonly year: number; readonly month: string | undefined },
  messages: MapMessages,
): FigureContent {
  const { from, to } = spanOf(query);
  const ask = () => personnelRanks(facts, { from, to });
  const answer = ask();
  const { ranks } = answer;
  const whole = numbersIn(messages.frame.language);
  const year = Number(from.slice(0, 4));
  const time = {
    year,
    month: query.month,
    span: query.month !== undefined || to === `${year}-12` ? undefined : { from, to },
  };
  const nameOf = ({ state, name }: RankedState) => messages.stateName?.(state) ?? name;
  const many = ranks.filter(({ exactShare }) => reaches(exactShare, large));
  const first = ranks[0] as RankedState;
  const { exactListedShare } = personnelRanks(facts, { from, to, top: many.length });
  const none = otherStates('contributors', ranks, messages);
  return {
    messages: messages.frame,
    title: messages.title('contributors', time),
    summary: messages.contributors({
      time,
      large: whole(many.length),
      together: shareText(exactListedShare, messages),
      edge: edgeText(large, messages),
      first: {
        name: messages.nameInSentence?.(first.state) ?? nameOf(first),
        share: shareText(first.exactShare, messages),
      },
      none: whole(none.length),
      states: whole(memberStatesGroups.rowCount),
    }),
    chart: {
      kind: 'map',
      unit: messages.unit.contributors,
      steps: [{ colour: 'none', strength: 0, label: messages.nobody }, ...shareSteps('people', messages)],
      noValue: messages.noRate,
      territory: messages.territory,
      states: [
        ...ranks.map(({ state, exactShare }) => ({ code: state, step: 1 + stepOf(exactShare) })),
        ...none.map(({ state }) => ({ code: state, step: 0 })),
      ],
      outlines,
    },
    points: [
      ...ranks.map((one, index) => ({
        text: messages.point('contributors', { name: nameOf(one), share: shareText(one.exactShare, messages) }),
        series: 0,
        index,
      })),
      ...none.map(({ point }) => point),
    ],
    table: {
      caption: messages.caption('contributors', time),
      columns: [
        { label: messages.columns.state, format: 'text' },
        {
          label: query.month === undefined ? messages.columns.personMonths : messages.columns.persons,
          format: 'persons',
        },
        { label: messages.columns.served, format: 'percent' },
      ],
      rows: [
        ...ranks.map((one) => [nameOf(one), one.persons, one.sharePercent]),
        ...none.map(({ name }) => [name, 0, 0]),
      ],
    },
    drawnFrom,
    proviso: messages.outlines.slice(0, 1),
    notes: [...notesOf(answer, messages), ...messages.outlines],
    dataTo: messages.core.month(to),
    answer,
    ask,
  };
}
