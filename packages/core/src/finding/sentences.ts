import type { AccountOnDate, Article19Status } from '../account/index.js';
import type { Assessment, AssessmentLetters, CreditLines, CutAppropriation } from '../assessment/index.js';
import type { BurdenGap, BurdenShare, Concentration, RoleOfState } from '../burden/index.js';
import type { AuthorisedStrength, PersonnelRanks, PersonnelShare, PersonnelTrend } from '../deployment/index.js';
import type { FundingOf } from '../funding/index.js';
import type { GroupsOfState, MembersOfGroup } from '../membership/index.js';
import { decimalText, type Fraction, ratioOf } from '../quantity/index.js';
import type { NetPosition, PersonnelReimbursement } from '../reimbursement/index.js';
import type { DrawOnReserve, NewMemberShare, ReserveOnDate } from '../reserve/index.js';
import type { AdHocRates, EffectiveRateOfState, EffectiveRates, LevelOfState, ScaleChange } from '../scale/index.js';
import type { Answer } from '../working/index.js';
import { day, english, monthAndYear } from './english.js';
import { finding } from './finding.js';

/** Every answer of core, by the name of the function that gives it. */
export interface Answers {
  readonly accountOn: AccountOnDate;
  readonly adHocRates: AdHocRates;
  readonly article19Status: Article19Status;
  readonly assess: Assessment;
  readonly assessmentLetters: AssessmentLetters;
  readonly authorisedStrength: AuthorisedStrength;
  readonly burdenGap: BurdenGap;
  readonly burdenShare: BurdenShare;
  readonly checkClaim: Answer<'checkClaim', { readonly claim: string }> & {
    readonly statement: string;
    readonly saidBy: string;
    readonly verdict: string;
    readonly found: string;
  };
  readonly concentration: Concentration;
  readonly creditLines: CreditLines;
  readonly cutAppropriation: CutAppropriation;
  readonly drawOnReserve: DrawOnReserve;
  readonly effectiveRate: EffectiveRateOfState;
  readonly effectiveRates: EffectiveRates;
  readonly fundingOf: FundingOf;
  readonly levelFor: LevelOfState;
  readonly membership: GroupsOfState | MembersOfGroup;
  readonly netPosition: NetPosition;
  readonly newMemberShare: NewMemberShare;
  readonly personnelRanks: PersonnelRanks;
  readonly personnelReimbursement: PersonnelReimbursement;
  readonly personnelShare: PersonnelShare;
  readonly personnelTrend: PersonnelTrend;
  readonly reserveOn: ReserveOnDate;
  readonly roleOf: RoleOfState;
  readonly scaleChange: ScaleChange;
}

/** Groups of three: 1,355,899,200. */
export const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
const dollars = (amount: number) => `${amount < 0 ? 'minus ' : ''}${grouped(Math.abs(amount))} dollars`;
const cents = (amount: number) => {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? 'minus ' : ''}${size.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${size.slice(-2)} dollars`;
};
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

/** English sentences for every kind of answer. */
export const sentences: { readonly [Kind in keyof Answers]: (answer: Answers[Kind]) => string } = {
  accountOn: ({ question: { state, fund, date }, outstanding, arrears }) =>
    `On ${day(date)} ${state} owed ${fund} ${cents(outstanding)}, of which ${cents(arrears)} was in arrears.`,
  adHocRates: ({ question: { year }, permanentMemberFactor }) =>
    `By the ad hoc groups given, group A paid ${permanentMemberFactor} times its regular rate in ${year}.`,
  article19Status: ({ question: { state, date }, verdict, missing, minimumPayment }) =>
    verdict === 'cannot be told'
      ? `Whether ${state} had its vote on ${day(date)} cannot be told: ${many(missing.length, 'account')} missing (${english.list(missing)}).`
      : `On ${day(date)} ${state} ${verdict}${minimumPayment ? `; a payment of ${cents(minimumPayment)} restores it` : ''}.`,
  assess: ({ question: { mission, amount, from, to }, totals }) =>
    `${dollars(amount)} for ${mission} from ${day(from)} to ${day(to)} fall on ${many(totals.length, 'Member State')}.`,
  assessmentLetters: ({ letters, notIssued }) =>
    `${many(letters.length, 'piece')} assessed at once or at the extension, ${notIssued.length} not issued.`,
  authorisedStrength: ({ question: { mission, month, kind }, authorised, deployed }) =>
    `At the end of ${monthAndYear(month)} ${mission} had ${grouped(deployed)} ${kind} personnel${authorised === undefined ? '' : ` of ${grouped(authorised)} authorised`}.`,
  burdenGap: ({ question: { from, to }, years, changePoints }) =>
    !years[0]
      ? `The gap between paying and serving ${from === to ? `in ${from}` : `from ${from} to ${to}`} is not in the data, which have no personnel then.`
      : changePoints === undefined
        ? `In ${years[0].year} the gap between paying and serving was ${years[0].points} percentage points.`
        : `From ${years[0].year} to ${years.at(-1)?.year} the gap between paying and serving moved by ${changePoints} percentage points.`,
  burdenShare: (answer) => finding(answer).sentence,
  checkClaim: ({ statement, saidBy, verdict, found }) => `“${statement}” (${saidBy}): ${verdict}. Found: ${found}.`,
  concentration: ({ question: { of, year, top }, topPercent, gini }) =>
    `In ${year} the ${top} largest gave ${topPercent} per cent of ${of}; the Gini coefficient was ${gini}.`,
  creditLines: ({ question: { mission, amount, budgetYear }, lines }) =>
    `${dollars(amount)} of ${mission} for ${budgetYear} are credited to ${many(lines.length, 'Member State')}.`,
  cutAppropriation: ({ question: { mission, amount }, pieces }) =>
    `${dollars(amount)} for ${mission} are apportioned in ${many(pieces.length, 'piece')}, ${dollars(pieces.reduce((sum, piece) => sum + (piece.conditional ? piece.amount : 0), 0))} subject to the Security Council.`,
  drawOnReserve: ({ question: { date, amount }, allowed, refusals, unknown }) =>
    allowed === undefined
      ? `Whether a draw of ${dollars(amount)} on ${day(date)} is within the rules cannot be told: not known for that day (${english.list(unknown)}).`
      : allowed
        ? `A draw of ${dollars(amount)} on ${day(date)} is within the rules.`
        : `A draw of ${dollars(amount)} on ${day(date)} is refused: ${english.list(refusals.map(({ rule, reference }) => `${rule} (${reference.document})`))}.`,
  effectiveRate: (answer) =>
    answer.rate
      ? `In ${answer.question.year} ${answer.name} was assessed ${perCent(answer.rate.exactShare)} of UN peacekeeping.`
      : `The scale of ${answer.question.year} has no rate for ${answer.name}.`,
  effectiveRates: ({ question: { year }, rates, exactPermanentMemberFactor }) =>
    `In ${year} ${many(rates.length, 'Member State')} had a rate; the permanent members were assessed ${decimalText(ratioOf(exactPermanentMemberFactor), 1)} times their regular rates.`,
  fundingOf: ({ question: { mission }, funding }) =>
    `${mission}: ${english.list(funding.map(({ source, state, amount, bridge }) => `${dollars(amount)} from ${state ?? source}${bridge ? ' as an advance' : ''}`))}.`,
  levelFor: ({ question: { state, year }, level, why }) =>
    level === undefined
      ? `The level of ${state} in ${year} cannot be told: ${why}.`
      : `In ${year} ${state} was of level ${level}: ${why}.`,
  membership: (answer) =>
    'groups' in answer
      ? `In ${answer.question.year} ${answer.question.state} was in ${many(answer.groups.length, 'group')}: ${english.list(answer.groups.map(({ code }) => code))}.`
      : `In ${answer.question.year} ${answer.question.group} had ${many(answer.members.length, 'Member State')}.`,
  netPosition: ({ question: { state }, net, equipment, bound }) =>
    `${state}: personnel reimbursement at the standard rate less assessments comes to ${dollars(net)}, equipment ${equipment}${bound === 'exact' ? '' : ` (bound: ${bound})`}.`,
  newMemberShare: ({ question: { state, year }, amount }) =>
    `${state} is due to pay ${dollars(amount)} into the Peacekeeping Reserve Fund on its first rate, that of ${year}.`,
  personnelRanks: ({ question: { from, to }, ranks }) =>
    ranks[0]
      ? `${ranks[0].state} had most personnel in uniform ${span(from, to)}.`
      : `Nobody had such personnel in uniform ${span(from, to)}.`,
  personnelReimbursement: ({ question: { state, from, to }, amount, bound }) =>
    `${state} was due ${dollars(amount)} ${span(from, to)}: personnel reimbursement at the standard rate, equipment excluded${bound === 'exact' ? '' : ` (bound: ${bound})`}.`,
  personnelShare: ({ group, sharePercent, from, to }) =>
    `${group.code} had ${sharePercent} per cent of the personnel in uniform ${span(from, to)}.`,
  personnelTrend: ({ question: { from, to }, group, months }) => {
    const told = months.flatMap(({ month, persons }) => (persons === undefined ? [] : [{ month, persons }]));
    const [first, last] = [told[0], told.at(-1)];
    return !first || !last
      ? `How many ${group.code} had in uniform ${span(from, to)} is not in the data.`
      : `${group.code} had ${grouped(first.persons)} in uniform at the end of ${monthAndYear(first.month)}${first === last ? '' : ` and ${grouped(last.persons)} at the end of ${monthAndYear(last.month)}`}.`;
  },
  reserveOn: ({ question: { fund, date }, balance, advances }) =>
    `On ${day(date)} the ${fund} stood at ${dollars(balance)}, with ${many(advances.length, 'advance')} not repaid.`,
  roleOf: ({ question: { month }, name, contributesMoney, contributesPersonnel, exactPaid, exactServed }) =>
    `In ${monthAndYear(month)} ${name} ${contributesMoney ? `was assessed ${perCent(exactPaid)} of UN peacekeeping` : 'had no rate in the peacekeeping scale'} and had ${contributesPersonnel ? `${perCent(exactServed)} of its personnel` : 'nobody'} in uniform.`,
  scaleChange: ({ question: { year, against }, states, permanentMemberFactor: { before, after } }) =>
    `From ${against} to ${year} ${many(states.filter(({ because }) => because.some((reason) => reason === 'level' || reason === 'transition')).length, 'Member State')} moved between levels; the factor of the permanent members went from ${before} to ${after}.`,
};
