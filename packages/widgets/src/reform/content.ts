import {
  budgetCut,
  ceilingLowered,
  compareReform,
  discountsHalved,
  type NamedReform,
  premiumShared,
  scenarioOf,
} from '@blueledger/core/reforms';
import { memberStates } from '@blueledger/core/states';
import { reformSummary } from '@blueledger/core/text';
import type { FigureContent } from '../figure/content.js';
import { messagesFor } from '../figure/messages.js';
import { shortMoney } from '../figure/moneyText.js';
import { numbersIn } from '../figure/numbersIn.js';
import { facts } from './facts.js';
import type { Mover, ReformMessages, ReformName } from './messages.js';
import { messages as english } from './scenario/text/en.js';

const named: Readonly<Record<ReformName, (from: string) => NamedReform>> = {
  'premium-shared': (from) => premiumShared({ from }),
  'discounts-halved': (from) => discountsHalved({ from }),
  'ceiling-lowered': (from) => ceilingLowered({ from }),
  'budget-cut': (from) => budgetCut({ from }),
};

/** Assessments hang on no one who serves: what is said of personnel and their cost has no bearing here. */
const ofPersonnel: readonly string[] = ['equipment-excluded', 'last-report-held', 'rule-unverified'];

/** What core says of a scenario in a language, for its notes. */
const scenarioMessages = (language: string) =>
  messagesFor(language, english, (code) => import(`./scenario/text/${code}.ts`));

/** The figure of a reform: what each state is assessed as it is and as it would be, ranked by the difference. */
export async function contentOf(
  { reform, budgetYear, top }: { readonly reform: ReformName; readonly budgetYear: string; readonly top: number },
  messages: ReformMessages,
): Promise<FigureContent> {
  const scenario = scenarioOf(named[reform](`${budgetYear.slice(0, 4)}-07-01`));
  const ask = () => compareReform(facts, { scenario, budgetYears: [budgetYear], cash: false });
  const answer = ask();
  const { states, balance } = answer.overall;
  const { language } = messages.frame;
  const known = memberStates(facts.memberStates);
  const nameOf = (state: string) => messages.stateName?.(state) ?? known.get(state)?.name ?? state;
  const short = (amount: number) => shortMoney(Math.abs(amount), language);
  const ranked = [...states].sort(
    (a, b) =>
      Math.abs(b.assessed.difference) - Math.abs(a.assessed.difference) ||
      b.assessed.baseline - a.assessed.baseline ||
      (a.state < b.state ? -1 : 1),
  );
  const written = ({ state, assessed }: (typeof states)[number], name = nameOf(state)): Mover => ({
    name,
    baseline: short(assessed.baseline),
    reform: short(assessed.reform),
  });
  const sentence = (one: (typeof states)[number]) =>
    written(one, messages.nameInSentence?.(one.state) ?? nameOf(one.state));
  const difference = (amount: number) => messages.difference(short(amount), amount < 0);
  const less = ranked.find(({ assessed }) => assessed.difference < 0);
  const more = ranked.find(({ assessed }) => assessed.difference > 0);
  const values = scenario.reforms.flatMap(({ changes }) => changes.map(({ value }) => value));
  const number = numbersIn(language, { most: 3 });
  const clause = messages.clauses[reform](values.map((value) => (typeof value === 'number' ? number(value) : '')));
  const shown = ranked.filter(({ assessed }) => assessed.difference !== 0).slice(0, top);
  const sum = (key: 'baseline' | 'reform' | 'difference') =>
    states.reduce((all, { assessed }) => all + assessed[key], 0);
  if (!less) throw new Error(`the reform ${reform} lowers no assessment`);
  return {
    messages: messages.frame,
    title: messages.title(messages.titles[reform], budgetYear),
    summary: more
      ? messages.moved({
          clause,
          year: budgetYear,
          less: sentence(less),
          more: sentence(more),
          amount: short(balance.saved),
        })
      : messages.falls({ clause, year: budgetYear, less: sentence(less), amount: short(balance.saved) }),
    chart: {
      kind: 'dumbbells',
      language,
      unit: messages.unit,
      unitSize: 1e6,
      from: messages.asItIs,
      to: messages.underReform,
      rows: shown.map(({ state, assessed }) => ({
        label: messages.markNames[state] ?? nameOf(state),
        from: assessed.baseline,
        to: assessed.reform,
        written: difference(assessed.difference),
      })),
    },
    points: shown.map((one, index) => ({
      text: messages.point({ ...written(one), difference: difference(one.assessed.difference) }),
      series: 0,
      index,
    })),
    table: {
      caption: messages.caption(messages.titles[reform], budgetYear),
      columns: [
        { label: messages.columns.state, format: 'text' },
        { label: messages.columns.baseline, format: 'dollars' },
        { label: messages.columns.reform, format: 'dollars' },
        { label: messages.columns.difference, format: 'dollars' },
      ],
      rows: [
        ...ranked.map(({ state, assessed }) => [
          nameOf(state),
          assessed.baseline,
          assessed.reform,
          assessed.difference,
        ]),
        [messages.total, sum('baseline'), sum('reform'), sum('difference')],
      ],
    },
    notes: reformSummary(
      { ...answer, notes: answer.notes.filter(({ code }) => !ofPersonnel.includes(code)) },
      { messages: await scenarioMessages(language), stateName: messages.stateName },
    ).notes,
    dataTo: budgetYear,
    units: messages.dollars,
    answer,
    ask,
  };
}
