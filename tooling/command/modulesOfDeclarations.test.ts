import { expect, test } from 'vitest';
import { modulesOfDeclarations } from './modulesOfDeclarations.js';

const taken = (code: string) => modulesOfDeclarations(code, '/core/bundled.js', (name) => `one:${name}`);

test('each constant comes in a module with the imports that it uses, and the index passes on what the file exports', () => {
  const { index, modules } = taken(`
import { scale as scaleTable, missions } from "@blueledger/datasets/scale";
import * as pure from "./index.js";
import { bind } from "./internal/answer/index.js";
const facts = { scale: scaleTable };
const rates = /* @__PURE__ */ bind("rates", pure.rates, facts);
const missionRates = bind("missions", pure.missions, { facts, missions });
export { summaryOf } from "./text.js";
export { bind, missionRates, rates, missions as codes };
`);
  expect(index.split('\n')).toEqual([
    'export { summaryOf } from "/core/text.js";',
    'export { bind as bind } from "/core/internal/answer/index.js";',
    'export { missionRates as missionRates } from "one:missionRates";',
    'export { rates as rates } from "one:rates";',
    'export { missions as codes } from "@blueledger/datasets/scale";',
  ]);
  expect(Object.fromEntries(modules)).toEqual({
    facts: `import { scale as scaleTable } from "@blueledger/datasets/scale";
export const facts = { scale: scaleTable };
`,
    // A key, a text and a member are no names: the table of missions does not come along.
    rates: `import { bind } from "/core/internal/answer/index.js";
import * as pure from "/core/index.js";
import { facts } from "one:facts";
export const rates = /* @__PURE__ */ bind("rates", pure.rates, facts);
`,
    missionRates: `import { bind } from "/core/internal/answer/index.js";
import * as pure from "/core/index.js";
import { facts } from "one:facts";
import { missions } from "@blueledger/datasets/scale";
export const missionRates = bind("missions", pure.missions, { facts, missions });
`,
  });
});

test('a file with a statement of another kind is refused, since its order would be lost', () => {
  expect(() => taken('start();')).toThrow(
    '/core/bundled.js holds a ExpressionStatement. Expected imports, constants and lists of exports alone.',
  );
});
