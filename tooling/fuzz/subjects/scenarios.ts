import { isDeepStrictEqual } from 'node:util';
import * as core from '@blueledger/core/bundled';
import type { Scenario } from '@blueledger/core/reforms';
import type { Random } from '../../compare-answers/random.js';
import type { Draw } from '../call.js';
import { hostileCopy } from '../hostile.js';
import { hostileText } from '../hostileText.js';

const dates = (random: Random) => ({ from: random.pick(['2025-07-01', '2026-01-01', '2027-01-01']), to: '2027-12-31' });

/** Scenarios as the workbench and the command store them. */
function soundScenario(random: Random): Scenario {
  const reforms = [
    core.premiumShared(dates(random)),
    core.discountsHalved(dates(random)),
    core.ceilingLowered({ ...dates(random), ceiling: 20, floor: 0.002 }),
    core.budgetCut({ ...dates(random), percent: 15, personnelPercent: 25 }),
    core.payerPaysNothing({ ...dates(random), payer: random.pick(['USA', 'CHN']) }),
    core.poolingSet({ ...dates(random), pooled: random.next() < 0.5 }),
    core.reserveRaised({ ...dates(random), level: random.whole(1, 10 ** 9), id: 'reserve-raised' }),
  ].filter(() => random.next() < 0.4);
  return core.scenarioOf(...(reforms.length > 0 ? reforms : [core.premiumShared(dates(random))]));
}

/** A stored scenario, as a file or an address, changed in one place; what is read has a text that is read back the same. */
export const draw: Draw = (random) => {
  const sound = soundScenario(random);
  const roll = random.next();
  let stored: unknown;
  if (roll < 0.5) stored = hostileCopy(sound, random);
  else if (roll < 0.7) {
    const text = core.scenarioText(sound);
    const at = random.whole(0, text.length);
    stored = text.slice(0, at) + hostileText(random).slice(0, 5000) + text.slice(at + random.whole(0, 3));
  } else if (roll < 0.9) stored = hostileText(random, core.scenarioAddress(sound));
  else stored = sound;
  return {
    name: 'a stored scenario',
    given: [stored],
    run: () => {
      const scenario = core.readScenario(stored);
      return {
        scenario,
        text: core.readScenario(core.scenarioText(scenario)),
        address: core.readScenario(core.scenarioAddress(scenario)),
      };
    },
    check: (value) => {
      const { scenario, text, address } = value as Record<'scenario' | 'text' | 'address', Scenario>;
      const same = (other: Scenario) =>
        isDeepStrictEqual(JSON.parse(JSON.stringify(other)), JSON.parse(JSON.stringify(scenario)));
      if (!same(text)) return 'it does not come back from its text';
      return same(address) ? undefined : 'it does not come back from its address';
    },
  };
};
