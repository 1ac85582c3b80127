import { expect, test } from 'vitest';
import { liquidityFan, liquiditySummary, simulateLiquidity } from '../bundled.js';
import { type LiquidityAnswer } from '../liquidity/liquidityAnswer.js';
import { assumptionNames } from '../liquidity/query/assumptionTable.js';
import { arabic } from './ar/burden.js';
import { liquidityArabic } from './ar/liquidity.js';
import { english } from './en/burden.js';
import { liquidityEnglish } from './en/liquidity.js';
import { french } from './fr/burden.js';
import { liquidityFrench } from './fr/liquidity.js';

const languages = [
  { messages: liquidityEnglish, months: english },
  { messages: liquidityFrench, months: french },
  { messages: liquidityArabic, months: arabic },
];
const told = (quoted: object): LiquidityAnswer =>
  ({
    ...simulateLiquidity({ budgetYears: ['2025/26'], missions: ['UNMIK'], sensitivity: false }),
    quoted,
  }) as LiquidityAnswer;
const quoted = {
  lowestNetPositionUsd: { amount: -1_273_499_999, month: '2025-09' },
  reserveExhausted: undefined,
  tenLargest: { owed: 199_500_000 },
  operationsUnpaidPeak: { amount: 0 },
};

test('a run is said in three languages, with and without an exhausted reserve', () => {
  const [en, fr, ar] = languages.map((options) => liquiditySummary(told(quoted), options).text);
  expect(en).toBe(
    'In 2025/26 the net position of UNMIK (cash less unpaid bills and what is owed to contributors and the reserve) is lowest at the end of September 2025, −$1.27 billion; the reserve is not exhausted; at the end the ten largest contributors are owed $200 million.',
  );
  expect(fr).toBe(
    'En 2025/26, la position nette de UNMIK (trésorerie moins factures impayées et montants dus aux contributeurs et à la réserve) est au plus bas à la fin de septembre 2025, à −1,27 milliard de dollars ; la réserve n’est pas épuisée ; à la fin, le montant dû aux dix plus grands contributeurs est de 200 millions de dollars.',
  );
  expect(ar).toBe(
    'في 2025/26 يبلغ صافي المركز المالي في UNMIK (النقد مطروحا منه الفواتير غير المسددة والمستحق للمساهمين وللاحتياطي) أدنى مستوى له في نهاية أيلول/سبتمبر 2025 وهو −1.27 بليون دولار؛ ولا يُستنفد الاحتياطي؛ وفي النهاية يكون المستحق لأكبر عشرة مساهمين 200 مليون دولار.',
  );
  const worse = told({ ...quoted, reserveExhausted: '2026-02', operationsUnpaidPeak: { amount: 76_000_000 } });
  expect(liquiditySummary(worse, languages[0]).text).toContain(
    'the reserve is exhausted in February 2026; at the end the ten largest contributors are owed $200 million, and bills of up to $76 million stand unpaid.',
  );
});

test('a fan is said, and every note, assumption and quoted number has words in each language', () => {
  const fan = liquidityFan({ budgetYears: ['2025/26'], missions: ['UNMIK'], paths: 100 });
  for (const { messages, months } of languages) {
    const { text, notes } = liquiditySummary(fan, { messages, months });
    expect(text).toContain('100');
    expect(notes.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(messages.notes)).toEqual(Object.keys(liquidityEnglish.notes));
    expect(Object.keys(messages.quoted)).toEqual(Object.keys(liquidityEnglish.quoted));
    for (const name of assumptionNames) expect(messages.assumptions[name].length).toBeGreaterThan(5);
  }
});
