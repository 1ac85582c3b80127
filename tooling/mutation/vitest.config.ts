import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** The tests nearest to the rule that is being changed; `run.mjs` names them. */
export default defineConfig({
  test: { environment: 'node', include: (process.env['MUTATION_TESTS'] ?? '').split(','), testTimeout: 120_000 },
});
