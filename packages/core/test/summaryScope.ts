import { type Grouping } from '../src/internal/states/index.js';

/** What a summary has to name: the scope of its query, language by language. */
export type Scope =
  | { readonly is: 'state' | 'mission' | 'text' | 'month' | 'day' | 'fund' | 'kind' | 'sex'; readonly value: string }
  | { readonly is: 'year'; readonly value: number }
  | { readonly is: 'grouping'; readonly value: Grouping };

type Fields = Readonly<Record<string, unknown>>;

const dated = (value: string): Scope =>
  value.length === 10
    ? { is: 'day', value }
    : value.length === 7 && value[4] === '-'
      ? { is: 'month', value }
      : value.includes('/')
        ? { is: 'text', value }
        : { is: 'year', value: Number(value) };

/** Questions whose period is that of what the data have of it: their summary names the times that it gives. */
const timesOfSeries = (answer: Fields): string[] => {
  const months = answer['months'] as readonly { month: string; persons?: number }[] | undefined;
  const known = months?.flatMap(({ month, persons }) => (persons === undefined ? [] : [month]));
  if (known) return [known[0], known.at(-1)].flatMap((time) => time ?? []);
  const times = answer['times'] as readonly { time: string }[];
  const series = answer['series'] as readonly { values: readonly { persons?: number }[] }[];
  return series.flatMap(({ values }) => {
    const at = values.flatMap(({ persons }, i) => (persons === undefined ? [] : [i]));
    return [at[0], at.at(-1)].flatMap((i) => (i === undefined ? [] : [(times[i] as { time: string }).time]));
  });
};

/** The scope that a summary of an answer has to carry. */
export function scopeOf(name: string, answer: Fields): Scope[] {
  const query = (answer['query'] ?? {}) as Fields;
  const scope: Scope[] = [];
  const put = (is: 'state' | 'mission' | 'fund' | 'kind' | 'sex', value: unknown) => {
    if (typeof value === 'string') scope.push({ is, value });
  };
  const when = (value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number') scope.push(dated(String(value)));
  };
  if (name === 'checkClaim') return [];
  const reimbursement = query['reimbursement'] as { query: Fields } | undefined;
  put('state', query['nationality']);
  put('state', query['state'] ?? reimbursement?.query['state']);
  put('mission', query['mission']);
  put(
    'kind',
    query['kind'] === 'regular' || query['kind'] === 'peacekeeping' || name === 'fatalities' || name === 'missions'
      ? undefined
      : query['kind'],
  );
  put('sex', query['sex']);
  put('fund', query['fund']);
  for (const mission of (query['missions'] as readonly string[] | undefined) ?? []) put('mission', mission);
  for (const state of name === 'ratesOverYears' ? (query['states'] as readonly string[]) : []) put('state', state);
  for (const side of ['payers', 'servers', 'group'] as const) {
    const value = answer[side] as Grouping | undefined;
    if (value && typeof value === 'object' && 'parts' in value) scope.push({ is: 'grouping', value });
  }
  for (const { group } of (answer['series'] as readonly { group: Grouping }[] | undefined) ?? [])
    scope.push({ is: 'grouping', value: group });
  if (['personnelHistory', 'yearlyPersonnel', 'personnelTrend'].includes(name)) {
    for (const time of timesOfSeries(answer)) scope.push(dated(time));
    return scope;
  }
  for (const part of ['year', 'month', 'date', 'budgetYear', 'against'])
    if (name !== 'unpaidByMission') when(query[part]);
  if (name === 'assessmentLetters') scope.push(dated(String(query['issued'])));
  if (name === 'unpaidByMission') scope.push(dated(String(answer['asOf'])));
  for (const budgetYear of (query['budgetYears'] as readonly string[] | undefined) ?? [])
    scope.push({ is: 'text', value: budgetYear });
  const span = reimbursement?.query ?? query;
  if (!['burdenMovement', 'burdenGap', 'ratesOverYears', 'unpaidOverTime'].includes(name))
    for (const end of ['from', 'to']) when(span[end]);
  return scope;
}
