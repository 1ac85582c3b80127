import { liquidityScenarios } from '@blueledger/datasets/liquidity-scenarios';
import { expect, test } from 'vitest';
import { factsOf } from '../../../test/registered.js';
import { sharedFacts } from '../../internal/questions/index.js';
import { numberAt, textAt } from '../../internal/tables/index.js';
import type { LiquidityFacts } from '../facts.js';
import { scenarioPayers } from './scenarioQuery.js';
import { scenarioRows } from './scenarioRows.js';

const facts = (await factsOf(sharedFacts.liquidity)) as LiquidityFacts;

test.each(scenarioPayers)('the table has what the fan draws today where payers are %s', (payers) => {
  for (const reserve of ['on', 'off'] as const) {
    const drawn = scenarioRows(facts, { payers, reserve });
    const { columns, rowCount } = liquidityScenarios;
    const kept = Array.from({ length: rowCount }, (_, row) => row).filter(
      (row) => textAt(columns.payers, row) === payers && textAt(columns.reserve, row) === reserve,
    );
    const rows = kept.map((row) =>
      Object.fromEntries(
        Object.keys(drawn[0] ?? {}).map((name) => {
          const column = columns[name as keyof typeof columns];
          return [
            name,
            column.kind === 'number'
              ? (numberAt(column, row) ?? Number.NaN) / 10 ** column.decimals
              : textAt(column, row),
          ];
        }),
      ),
    );
    // Where this fails, a figure or the model has changed: npm run data:scenarios writes the table again.
    expect(rows).toEqual(drawn);
  }
});
