import type { AccountOnDate } from '../../accounts/accountOn.js';
import type { Article19Status } from '../../accounts/article19.js';
import type { DrawOnReserve } from '../../accounts/drawOnReserve.js';
import type { KnownUnpaidOfState } from '../../accounts/knownUnpaid.js';
import type { NewMemberShare } from '../../accounts/newMemberShare.js';
import type { PaymentRecord } from '../../accounts/paymentRecord.js';
import type { ReserveOnDate } from '../../accounts/reserveOn.js';
import type { UnpaidByMission } from '../../accounts/unpaidByMission.js';
import type { UnpaidOverTime } from '../../accounts/unpaidOverTime.js';
import type { Assessment } from '../../assessments/assess.js';
import type { AssessmentLetters } from '../../assessments/assessmentLetters.js';
import type { AssessmentRanks } from '../../assessments/assessmentRanks.js';
import type { CreditLines } from '../../assessments/creditLines.js';
import type { CutAppropriation } from '../../assessments/cutAppropriation.js';
import type { ApportionedPieces } from '../../budgets/apportionedPieces.js';
import type { BudgetAndSpending } from '../../budgets/budgetAndSpending.js';
import type { CostClasses } from '../../budgets/costClasses.js';
import type { FundingOf } from '../../budgets/fundingOf.js';
import type { BurdenGap } from '../../burden/burdenGap.js';
import type { BurdenShare } from '../../burden/burdenShare.js';
import type { Concentration } from '../../burden/concentration.js';
import type { BurdenMovement } from '../../burden/movement/burdenMovement.js';
import type { RoleOfState } from '../../burden/roleOf.js';
import type { Glance, StateAtAGlance } from '../../burden/stateAtAGlance.js';
import type { StateProfile } from '../../burden/stateProfile.js';
import type { Answer } from '../../internal/answer/index.js';
import { decimalText, type Fraction, grouped, ratioOf } from '../../internal/math/index.js';
import type { GroupCode } from '../../internal/states/index.js';
import type { LiquidityBacktest } from '../../liquidity/backtest/backtestLiquidity.js';
import type { LiquidityFan } from '../../liquidity/fan/fanAnswer.js';
import type { LiquidityAnswer } from '../../liquidity/liquidityAnswer.js';
import type { PersonnelHistory } from '../../personnel/answerHistory.js';
import type { AuthorisedStrength } from '../../personnel/authorisedStrength.js';
import type { Fatalities } from '../../personnel/fatalities.js';
import type { NetPosition } from '../../personnel/netPosition.js';
import type { PersonnelRanks } from '../../personnel/personnelRanks.js';
import type { PersonnelReimbursement } from '../../personnel/personnelReimbursement.js';
import type { PersonnelShare } from '../../personnel/personnelShare.js';
import type { PersonnelTrend } from '../../personnel/personnelTrend.js';
import type { AdHocRates } from '../../rates/adHocRates.js';
import type { AssessmentShare } from '../../rates/assessmentShare.js';
import type { EffectiveRateOfState } from '../../rates/effectiveRate.js';
import type { EffectiveRates } from '../../rates/effectiveRates.js';
import type { LevelOfState } from '../../rates/levelFor.js';
import type { RateRanks } from '../../rates/rateRanks.js';
import type { RatesOverYears } from '../../rates/ratesOverYears.js';
import type { ScaleReview } from '../../rates/scaleReview.js';
import type { ReformAnswer } from '../../reforms/compareReform.js';
import type { GroupsOfState, MembersOfGroup } from '../../states/membership.js';
import { burdenSummary } from '../burdenSummary.js';
import { isProjected } from '../burdenSummaryIn.js';
import { groupingLabel } from '../groupingLabel.js';
import { liquiditySummary } from '../liquiditySummary.js';
import { movementSummary } from '../movementSummary.js';
import { reformSummary } from '../reformSummary.js';
import { english } from './burden.js';
import { day, monthAndYear } from './dates.js';
import { liquidityEnglish } from './liquidity.js';

/** Every answer of core, by the name of the function that gives it. */
export interface Answers {
  readonly fatalities: Fatalities;
  readonly accountOn: AccountOnDate;
  readonly adHocRates: AdHocRates;
  readonly apportionedPieces: ApportionedPieces;
  readonly article19Status: Article19Status;
  readonly assess: Assessment;
  readonly assessmentShare: AssessmentShare;
  readonly assessmentLetters: AssessmentLetters;
  readonly assessmentRanks: AssessmentRanks;
  readonly authorisedStrength: AuthorisedStrength;
  readonly backtestLiquidity: LiquidityBacktest;
  readonly budgetAndSpending: BudgetAndSpending;
  readonly burdenGap: BurdenGap;
  readonly burdenMovement: BurdenMovement;
  readonly burdenShare: BurdenShare;
  readonly checkClaim: Answer<'checkClaim', { readonly claim: string }> & {
    readonly statement: string;
    readonly saidBy: string;
    readonly verdict: string;
    readonly found: string;
  };
  readonly compareReform: ReformAnswer;
  readonly concentration: Concentration;
  readonly costClasses: CostClasses;
  readonly creditLines: CreditLines;
  readonly cutAppropriation: CutAppropriation;
  readonly drawOnReserve: DrawOnReserve;
  readonly effectiveRate: EffectiveRateOfState;
  readonly effectiveRates: EffectiveRates;
  readonly fundingOf: FundingOf;
  readonly knownUnpaid: KnownUnpaidOfState;
  readonly levelFor: LevelOfState;
  readonly liquidityFan: LiquidityFan;
  readonly paymentRecord: PaymentRecord;
  readonly membership: GroupsOfState | MembersOfGroup;
  readonly netPosition: NetPosition;
  readonly newMemberShare: NewMemberShare;
  readonly personnelHistory: PersonnelHistory;
  readonly personnelRanks: PersonnelRanks;
  readonly personnelReimbursement: PersonnelReimbursement;
  readonly personnelShare: PersonnelShare;
  readonly personnelTrend: PersonnelTrend;
  readonly rateRanks: RateRanks;
  readonly ratesOverYears: RatesOverYears;
  readonly reserveOn: ReserveOnDate;
  readonly roleOf: RoleOfState;
  readonly simulateLiquidity: LiquidityAnswer;
  readonly stateAtAGlance: StateAtAGlance;
  readonly scaleReview: ScaleReview;
  readonly stateProfile: StateProfile;
  readonly unpaidByMission: UnpaidByMission;
  readonly unpaidOverTime: UnpaidOverTime;
}

const dollars = (amount: number) =>
  `${amount < 0 ? 'minus ' : ''}${grouped(Math.abs(amount))} ${Math.abs(amount) === 1 ? 'dollar' : 'dollars'}`;
const cents = (amount: number) => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? 'minus ' : ''}${grouped(Number(size.slice(0, -2)))}.${size.slice(-2)} dollars`;
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** A date as precise as it is known: a day, a month or a year. */
const since = (date: string) => (date.length === 10 ? day(date) : date.length === 7 ? monthAndYear(date) : date);
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
const span = (from: string, to: string) =>
  from === to ? `in ${monthAndYear(from)}` : `from ${monthAndYear(from)} to ${monthAndYear(to)}`;

/** Per cent as a sentence has it: one decimal, two below 0.1, half up from the exact share. */
const perCent = (share: Fraction) => {
  const { numerator, denominator } = ratioOf(share);
  const percent = { numerator: numerator * 100n, denominator };
  if (numerator > 0n && numerator * 20_000n < denominator) return 'less than 0.01 per cent';
  return `${decimalText(percent, numerator > 0n && numerator * 1000n < denominator ? 2 : 1)} per cent`;
};

const cashSummary = (answer: LiquidityAnswer | LiquidityFan) =>
  liquiditySummary(answer, { messages: liquidityEnglish, months: english }).text;

const glanceSentence = ({ name, year, month, exactRate, persons }: Glance): string =>
  `${name} ${exactRate ? `was assessed ${perCent(exactRate)} of UN peacekeeping in ${year}` : `had no rate in ${year}`} and had ${grouped(persons)} in uniform at the end of ${monthAndYear(month)}.`;

/** Kinds of personnel and causes of death as a sentence has them. */
const fatalityWords: Readonly<Record<string, string>> = {
  malicious_act: 'malicious act',
  self_inflicted: 'their own hand',
  to_be_determined: 'a cause to be determined',
  unknown: 'an unknown cause',
  international_civilian: 'international civilians',
  local: 'local personnel',
  military_observer: 'military observers',
  other: 'other personnel',
};

/** English sentences for every kind of answer. */
export const summaries: { readonly [Kind in keyof Answers]: (answer: Answers[Kind]) => string } = {
  accountOn: ({ query: { state, fund, date }, outstanding, arrears }) =>
    `On ${day(date)} ${state} owed ${fund} ${cents(outstanding)}, of which ${cents(arrears)} was in arrears.`,
  adHocRates: ({ query: { year }, permanentMemberFactor }) =>
    `By the ad hoc groups given, group A paid ${permanentMemberFactor} times its regular rate in ${year}.`,
  article19Status: ({ query: { state, date }, verdict, missing, minimumPayment }) =>
    verdict === 'cannot be told'
      ? `Whether ${state} had its vote on ${day(date)} cannot be told: not available ${missing.length === 1 ? 'is' : 'are'} ${english.list(missing)}.`
      : `On ${day(date)} ${state} ${verdict}${minimumPayment ? `; a payment of ${cents(minimumPayment)} restores it` : ''}.`,
  apportionedPieces: ({ query: { budgetYear }, total, conditional, exactConditionalShare }) =>
    `Of the ${dollars(total)} apportioned for ${budgetYear}, ${dollars(conditional)} (${perCent(exactConditionalShare)}) were subject to the Security Council.`,
  assessmentShare: ({ query: { year }, payers, exactShare }) =>
    `In ${year} ${groupingLabel(payers, english)} were assessed ${perCent(exactShare)} of UN peacekeeping.`,
  assess: ({ query: { mission, amount, from, to }, offsets, apportioned, totals }) =>
    offsets.length === 0
      ? `${dollars(amount)} for ${mission} from ${day(from)} to ${day(to)} fall on ${many(totals.length, 'Member State')}.`
      : `Of ${dollars(amount)} for ${mission} from ${day(from)} to ${day(to)} ${offsets.map((offset) => `${offset.name} pays ${dollars(offset.amount)}`).join(' and ')} beside the scale; ${dollars(apportioned)} fall on ${many(totals.length, 'Member State')}.`,
  assessmentLetters: ({ letters, notIssued }) =>
    `${many(letters.length, 'piece')} assessed at once or at the extension, ${notIssued.length} not issued.`,
  assessmentRanks: ({ ranks, total, topShare }) =>
    `The ${many(ranks.length, 'largest payer', 'largest payers')} ${ranks.length === 1 ? 'is' : 'are'} assessed ${perCent(topShare)} of ${dollars(total)}.`,
  authorisedStrength: ({ query: { mission, month, kind }, authorised, deployed }) =>
    `At the end of ${monthAndYear(month)} ${mission} had ${grouped(deployed)} ${kind} personnel${authorised === undefined ? '; how many were authorised is not known' : ` of ${grouped(authorised)} authorised`}.`,
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `From ${years[0]?.year} to ${years.at(-1)?.year} the simulation came within ${Math.max(...errors)} per cent of what was published as unpaid on 30 April.`;
  },
  budgetAndSpending: ({ both }) =>
    both.lines === 0
      ? 'Budget and spending are not both in the data.'
      : `${dollars(both.spent)} were spent of ${dollars(both.approved)} approved.`,
  burdenGap: ({ query: { from, to }, years, changePoints }) =>
    !years[0]
      ? `The gap between paying and serving ${from === to ? `in ${from}` : `from ${from} to ${to}`} is not in the data, which have no personnel then.`
      : changePoints === undefined
        ? `In ${years[0].year} the gap between paying and serving was ${years[0].points} percentage points.`
        : `From ${years[0].year} to ${years.at(-1)?.year} the gap between paying and serving moved by ${changePoints} percentage points.`,
  burdenMovement: (answer) => movementSummary(answer).text,
  burdenShare: (answer) => burdenSummary(answer).text,
  checkClaim: ({ statement, saidBy, verdict, found }) => `“${statement}” (${saidBy}): ${verdict}. Found: ${found}.`,
  compareReform: (answer) => reformSummary(answer).text,
  concentration: ({ query: { of, year, top }, topPercent, gini }) =>
    `In ${year} the ${top} largest gave ${topPercent} per cent of ${of}; the Gini coefficient was ${gini}.`,
  costClasses: ({ query: { budgetYear }, totals, total }) =>
    `Of ${dollars(total)} spent in ${budgetYear}, ${dollars(totals.military_police_personnel)} went to military and police personnel.`,
  creditLines: ({ query: { mission, amount, budgetYear }, lines }) =>
    `${dollars(amount)} of ${mission} for ${budgetYear} are credited to ${many(lines.length, 'Member State')}.`,
  cutAppropriation: ({ query: { mission, amount }, pieces }) =>
    `${dollars(amount)} for ${mission} are apportioned in ${many(pieces.length, 'piece')}, ${dollars(pieces.reduce((sum, piece) => sum + (piece.conditional ? piece.amount : 0), 0))} subject to the Security Council.`,
  drawOnReserve: ({ query: { date, amount }, allowed, refusals, unknown }) =>
    allowed === undefined
      ? `Whether a draw of ${dollars(amount)} on ${day(date)} is within the rules cannot be told: not known for that day (${english.list(unknown)}).`
      : allowed
        ? `A draw of ${dollars(amount)} on ${day(date)} is within the rules.`
        : `A draw of ${dollars(amount)} on ${day(date)} is refused: ${english.list(refusals.map(({ rule, reference }) => `${rule} (${reference.document})`))}.`,
  effectiveRate: (answer) =>
    answer.rate
      ? `In ${answer.query.year} ${answer.name} ${isProjected(answer, answer.query.year) ? 'is to be' : 'was'} assessed ${perCent(answer.rate.exactShare)} of UN peacekeeping.`
      : `The scale of ${answer.query.year} has no rate for ${answer.name}.`,
  effectiveRates: ({ query: { year }, rates, exactPermanentMemberFactor, notes }) =>
    `In ${year} ${many(rates.length, 'Member State')} ${isProjected({ notes }, year) ? 'are to have a rate; the permanent members are' : 'had a rate; the permanent members were'} assessed ${decimalText(ratioOf(exactPermanentMemberFactor), 1)} times their regular rates.`,
  fundingOf: ({ query: { mission }, funding }) =>
    `${mission}: ${english.list(funding.map(({ source, state, amount, bridge }) => `${dollars(amount)} from ${state ?? source}${bridge ? ' as an advance' : ''}`))}.`,
  knownUnpaid: ({ name, figures }) => {
    const last = figures.at(-1);
    return last
      ? `What ${name} owed is known for ${many(figures.length, 'date or fund', 'dates or funds')}, last ${dollars(last.amount)} (${last.fund}, ${since(last.asOf)}).`
      : `No dated figure of what ${name} owed is in the data.`;
  },
  unpaidByMission: ({ asOf, missions, total }) =>
    `On ${day(asOf)} ${dollars(total)} were unpaid for ${many(missions.length, 'mission')}, most for ${missions[0]?.mission}.`,
  unpaidOverTime: ({ query: { fund }, latest, largest }) =>
    latest && largest
      ? `Unpaid (${fund}): ${dollars(latest.amount)} on ${since(latest.asOf)}${latest === largest ? ', the largest figure available' : `; the largest figure available, ${dollars(largest.amount)}, on ${since(largest.asOf)}`}.`
      : `What was unpaid (${fund}) was not counted in this time.`,
  liquidityFan: (answer) => cashSummary(answer),
  simulateLiquidity: (answer) => cashSummary(answer),
  paymentRecord: ({ name, years, inFull, onTime }) =>
    `${name} paid the regular budget in full in ${inFull} of ${many(years.length, 'year')}, ${onTime} of them on time.`,
  stateAtAGlance: (glance) => glanceSentence(glance),
  stateProfile: (profile) => glanceSentence(profile),
  levelFor: ({ name, query: { year }, level, why }) =>
    level === undefined
      ? `The level of ${name} in ${year} cannot be told: ${why}.`
      : `In ${year} ${name} was of level ${level}: ${why}.`,
  membership: (answer) =>
    'groups' in answer
      ? `In ${answer.query.year} ${answer.name} was in ${many(answer.groups.length, 'group')}: ${english.list(answer.groups.map(({ code, name }) => name ?? english.groups[code as GroupCode] ?? code))}.`
      : `In ${answer.query.year} ${many(answer.members.length, 'Member State')} stood on the list of ${groupingLabel(answer.group, english)}.`,
  netPosition: ({ name, net, equipment, bound }) =>
    `${name}: personnel reimbursement at the standard rate less assessments comes to ${dollars(net)}, equipment ${equipment}${bound === 'exact' ? '' : ` (bound: ${bound})`}.`,
  newMemberShare: ({ name, year, amount }) =>
    `${name} is due to pay ${dollars(amount)} into the Peacekeeping Reserve Fund on its first rate, that of ${year}.`,
  personnelHistory: ({ times, series }) => {
    const told = series.flatMap(({ group, values }) => {
      const at = values.findLastIndex(({ persons }) => persons !== undefined);
      const time = times[at]?.time ?? '';
      return at < 0
        ? []
        : [
            `${groupingLabel(group, english)} had ${grouped(values[at]?.persons as number)} in uniform ${time.length === 4 ? `on average in ${time}` : `at the end of ${monthAndYear(time)}`}`,
          ];
    });
    return told.length === 0 ? 'No such personnel are in the data.' : `${told.join('; ')}.`;
  },
  personnelRanks: ({ query: { from, to }, ranks }) =>
    ranks[0]
      ? `${ranks[0].name} had most personnel in uniform ${span(from, to)}.`
      : `Nobody had such personnel in uniform ${span(from, to)}.`,
  personnelReimbursement: ({ name, query: { from, to }, amount, bound }) =>
    `${name} was due ${dollars(amount)} ${span(from, to)}: personnel reimbursement at the standard rate, equipment excluded${bound === 'exact' ? '' : ` (bound: ${bound})`}.`,
  personnelShare: ({ group, sharePercent, from, to }) =>
    `${capital(groupingLabel(group, english))} had ${sharePercent} per cent of the personnel in uniform ${span(from, to)}.`,
  personnelTrend: ({ query: { from, to }, group, months }) => {
    const told = months.flatMap(({ month, persons }) => (persons === undefined ? [] : [{ month, persons }]));
    const [first, last] = [told[0], told.at(-1)];
    return !first || !last
      ? `How many ${groupingLabel(group, english)} had in uniform ${span(from, to)} is not in the data.`
      : `${capital(groupingLabel(group, english))} had ${grouped(first.persons)} in uniform at the end of ${monthAndYear(first.month)}${first === last ? '' : ` and ${grouped(last.persons)} at the end of ${monthAndYear(last.month)}`}.`;
  },
  rateRanks: ({ query: { year }, ranks, topShare }) =>
    `In ${year} the ${many(ranks.length, 'largest payer', 'largest payers')} ${ranks.length === 1 ? 'was' : 'were'} assessed ${perCent(topShare)} of UN peacekeeping.`,
  ratesOverYears: ({ query: { kind, from, to }, states, years, change }) => {
    const last = years.at(-1);
    const moved = states.flatMap(({ name }, index) => {
      const rates = change?.states[index];
      return rates
        ? [`that of ${name} from ${perCent(rates.before.exactRate)} to ${perCent(rates.after.exactRate)}`]
        : [];
    });
    if (change && moved.length > 0)
      return `From ${change.before} to ${change.after} the ${kind} rates moved: ${english.list(moved)}.`;
    const had = states.flatMap(({ name }, index) => {
      const rate = last?.rates[index];
      return rate ? [`${name} ${perCent(rate.exactRate)}`] : [];
    });
    return had.length > 0
      ? `In ${to} the ${kind} rates were: ${english.list(had)}.`
      : `The ${kind} rates of ${english.list(states.map(({ name }) => name))} ${from === to ? `in ${from}` : `from ${from} to ${to}`} are not in the data.`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `On ${day(date)} the ${fund} stood at ${dollars(balance)}, with ${many(advances.length, 'advance')} not repaid.`,
  roleOf: ({ query: { month }, name, contributesMoney, contributesPersonnel, exactPaid, exactServed }) =>
    `In ${monthAndYear(month)} ${name} ${contributesMoney ? `was assessed ${perCent(exactPaid)} of UN peacekeeping` : 'had no rate in the peacekeeping scale'} and had ${contributesPersonnel ? `${perCent(exactServed)} of its personnel` : 'nobody'} in uniform.`,
  scaleReview: ({ query: { year, against }, states, permanentMemberFactor: { before, after } }) =>
    `From ${against} to ${year} ${many(states.filter(({ because }) => because.some((reason) => reason === 'level' || reason === 'transition')).length, 'Member State')} moved between levels; the factor of the permanent members went from ${before} to ${after}.`,
  fatalities: ({ query: { mission, kind, cause }, by, from, to, throughMonth, nationalityName, deaths, groups }) => {
    const span = throughMonth
      ? `From ${from === to ? `January ${from}` : from} to ${monthAndYear(throughMonth)}`
      : from === to
        ? `In ${from}`
        : `From ${from} to ${to}`;
    const of = [nationalityName, kind && (fatalityWords[kind] ?? kind)].filter(Boolean).join(', ');
    const scope = `${mission ?? 'UN peace operations'}${of ? ` (${of})` : ''}${cause ? ` by ${fatalityWords[cause] ?? cause}` : ''}`;
    const most = groups.reduce<(typeof groups)[number] | undefined>(
      (high, group) => (high && high.deaths >= group.deaths ? high : group),
      undefined,
    );
    if (!most) return `${span} nobody died in ${scope}, by the database of the United Nations.`;
    const also = groups.filter((group) => group.deaths === most.deaths).length - 1;
    const largest = `${fatalityWords[most.name] ?? most.name}${also > 0 ? ` and ${also} more` : ''} (${grouped(most.deaths)}${also > 0 ? ' each' : ''})`;
    return `${span} ${grouped(deaths)} ${deaths === 1 ? 'person' : 'people'} died in ${scope}, by the database of the United Nations${groups.length > 1 ? `; most by ${by}: ${largest}` : ''}.`;
  },
};
