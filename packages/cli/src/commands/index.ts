import type { CommandSpec } from '../spec.js';
import { reform, simulate } from './lateMoney.js';
import { groups, missions } from './lists.js';
import { account, arrears, assess, financing, payers, rates } from './money.js';
import { backtestScale, projectScale } from './nextScale.js';
import { contributors, fatalities, gap, mission, reimburse, state } from './people.js';
import { claims, dataExport, dataList, dataShow, embed, validate } from './tools.js';

/** Questions: each has an answer that `explain` and `cite` take as well. */
export const questions: readonly CommandSpec[] = [
  payers,
  gap,
  rates,
  assess,
  account,
  state,
  mission,
  contributors,
  arrears,
  reimburse,
  fatalities,
  financing,
  simulate,
  reform,
  projectScale,
  backtestScale,
  claims,
  groups,
  missions,
];

/** Commands about tables, files and pages. */
export const tools: readonly CommandSpec[] = [dataList, dataShow, dataExport, validate, embed];
