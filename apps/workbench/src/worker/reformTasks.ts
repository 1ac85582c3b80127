import { apportionedPieces, cite, compareReform, mandateEnd } from '@blueledger/core/bundled';
import { budgetYearDates } from '@blueledger/core/internal/math';
import {
  budgetCut,
  ceilingLowered,
  closedAtMandateEnd,
  discountsHalved,
  type NamedReform,
  payerPaysAtMost,
  payerPaysNothing,
  payerPaysOnFirstDay,
  poolingSet,
  premiumShared,
  type ReformAnswer,
  readScenario,
  reimbursementIndexed,
  reserveRaised,
  scenarioAddress,
  scenarioOf,
  scenarioText,
} from '@blueledger/core/reforms';
import { type ReformMessages, reformSummary } from '@blueledger/core/text';
import { reformEnglish } from '@blueledger/core/text/en';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { ReformControl } from './pageTasks.js';
import type { Tasks } from './protocol.js';

const messagesOf: Readonly<Record<string, () => Promise<ReformMessages>>> = {
  fr: async () => (await import('@blueledger/core/text/fr')).reformFrench,
  ar: async () => (await import('@blueledger/core/text/ar')).reformArabic,
};

/** The missions of a budget year whose mandate ends within it, and when. */
export const mandateEnds = ({ budgetYear }: Tasks['mandateEnds']['input']): Tasks['mandateEnds']['output'] =>
  apportionedPieces({ budgetYear }).missions.flatMap(({ mission }) => {
    const until = mandateEnd({ mission, budgetYear });
    return until === undefined ? [] : [{ mission, until }];
  });

/** A reform of a control, from the first day of a budget year on. */
function reformOf(control: ReformControl, budgetYear: string): NamedReform {
  const { from } = budgetYearDates(budgetYear);
  switch (control.kind) {
    case 'at-most':
      return payerPaysAtMost({ payer: control.payer, percent: control.percent, from });
    case 'pays-part': {
      const { payer, percent } = control;
      if (percent === 0) return payerPaysNothing({ payer, from });
      return {
        id: `payer-pays-part-${payer.toLowerCase()}`,
        title: `${payer} pays ${percent} per cent of its assessment`,
        rationale:
          'What one payer withholds is not assessed on others: it is owed, and missing from the cash of the missions.',
        changes: [{ parameter: 'payment-percent', of: payer, value: percent, from }],
      };
    }
    case 'pays-later': {
      const { payer, days } = control;
      if (days === 0) return payerPaysOnFirstDay({ payer, from });
      return {
        id: `payer-pays-later-${payer.toLowerCase()}`,
        title: `${payer} pays ${days} days after the letter`,
        rationale: 'Nobody is assessed more or less: only the cash comes at another time.',
        changes: [{ parameter: 'payment-day', of: payer, value: days, from }],
      };
    }
    case 'premium':
      return premiumShared({ from });
    case 'discounts':
      return discountsHalved({ from });
    case 'bounds':
      return ceilingLowered({ ceiling: control.ceiling, floor: control.floor, from });
    case 'cut':
      return budgetCut({ percent: control.percent, personnelPercent: control.personnel, from });
    case 'closed': {
      const mandateUntil = mandateEnd({ mission: control.mission, budgetYear });
      if (mandateUntil === undefined)
        throw new Error(
          `The mandate of ${control.mission} does not end within ${budgetYear}. Choose another mission or year.`,
        );
      return closedAtMandateEnd({ mission: control.mission, mandateUntil });
    }
    case 'reserve':
      return reserveRaised({ level: control.millions * 1_000_000, from });
    case 'pooling':
      return poolingSet({ pooled: control.pooled, from });
    case 'indexed':
      return reimbursementIndexed({ percent: control.percent, from });
  }
}

export function editScenario({
  scenario,
  budgetYear,
  add,
  remove,
}: Tasks['editScenario']['input']): Tasks['editScenario']['output'] {
  const before = scenario === '' ? [] : readScenario(scenario).reforms;
  const added = add ? [reformOf(add, budgetYear)] : [];
  // Set again, a reform takes the place of the one it was.
  const kept = before.filter(({ id }) => id !== remove && !added.some((one) => one.id === id));
  const reforms = [...kept, ...added];
  if (reforms.length === 0) return undefined;
  const edited = scenarioOf(...reforms);
  return {
    address: scenarioAddress(edited),
    text: scenarioText(edited),
    reforms: reforms.map(({ id, title, rationale }) => ({ id, title, rationale })),
  };
}

function cashOf({ cash }: ReformAnswer): Tasks['whatIf']['output']['cash'] {
  if (!cash) return undefined;
  const { months, netPositionUsd, owedToContributors } = cash;
  return {
    months,
    baseline: netPositionUsd.baseline,
    reform: netPositionUsd.reform,
    owed: owedToContributors,
  };
}

/** A scenario beside things as they are, with the cash of the missions month by month. */
export async function whatIf({
  scenario,
  budgetYear,
  language,
}: Tasks['whatIf']['input']): Promise<Tasks['whatIf']['output']> {
  const answer = compareReform({ scenario, budgetYears: [budgetYear], cash: true });
  const written = await writtenIn(language);
  const messages = (await messagesOf[language.slice(0, 2)]?.()) ?? reformEnglish;
  const { states, missions, contributors } = answer.overall;
  const { sentences, notes } = reformSummary(answer, { messages, stateName: written.stateName });
  const about = aboutOf(answer.title, [answer], written);
  return {
    sentences,
    states: states.map(({ state, assessed, withheld }) => ({ state, assessed, withheld })),
    missions: missions.map(({ mission, assessed, withheld }) => ({ mission, assessed, withheld })),
    contributors: contributors.map(({ state, reimbursement }) => ({ state, reimbursement })),
    cash: cashOf(answer),
    citation: cite(answer),
    about: { ...about, texts: notes },
  };
}
