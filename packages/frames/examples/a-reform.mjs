// For those who weigh a reform: level B shares the premium of the permanent members.
import './danfo.mjs';
import { compareReform, premiumShared, reformSummary, scenarioOf } from '@blueledger/core/bundled';
import { framesOf, toRows } from '@blueledger/frames';

const answer = compareReform({
  scenario: scenarioOf(premiumShared({ from: '2025-07-01' })),
  budgetYears: ['2025/26'],
  missions: ['UNMIK'],
});
console.log(reformSummary(answer).sentences[0]);
const frames = await framesOf(answer);
const states = toRows(frames['overall-states']);
const moved = states.toSorted((a, b) => Number(b.assessed_difference) - Number(a.assessed_difference));
for (const { iso3: state, assessed_difference: difference } of [...moved.slice(0, 3), ...moved.slice(-3)])
  console.log(`${state}: ${Number(difference) > 0 ? '+' : ''}${difference} dollars`);
console.log(`All together: ${states.reduce((sum, row) => sum + Number(row.assessed_difference), 0)} dollars`);
