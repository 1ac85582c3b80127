import { expect, test } from 'vitest';
import { base, fundWords, kindWords, limits, monthOf, printed, sexWords, summaries } from '../../test/languageWords.js';
import { isAmong, numbersOf } from '../../test/numbersOf.js';
import { argumentOf, ask } from '../../test/registered.js';
import { sampledAnswers } from '../../test/sampledQueries.js';
import { stateNames } from '../../test/stateNames.js';
import { type Scope, scopeOf } from '../../test/summaryScope.js';
import { monthsBetween } from '../internal/math/index.js';
import { questions } from '../internal/questions/index.js';
import { groupingLabel } from './groupingLabel.js';
import { type Language, languages } from './languages.js';
import { summaryOf } from './summaryOf.js';

interface Answered {
  readonly name: string;
  readonly answer: Readonly<Record<string, unknown>> & { readonly query: object };
}

const answered: readonly Answered[] = [
  ...questions.flatMap((question) =>
    question.samples.map((sample) => ({
      name: question.name,
      answer: ask(question.name, argumentOf(question, sample)) as Answered['answer'],
    })),
  ),
  ...sampledAnswers(20_261_129, 12, (name, query) => {
    const answerOf = questions.find((question) => question.name === name)?.answerOf;
    return ask(name, answerOf === undefined ? query : ask(answerOf, query));
  }).map(({ name, answer }) => ({ name, answer: answer as Answered['answer'] })),
];

const textIn = (language: Language, { answer }: Answered): string =>
  summaryOf(answer as never, { messages: summaries[language], stateName: stateNames[language] }).text;

const texts = languages.flatMap((language) =>
  answered.map((line) => ({ ...line, language, text: textIn(language, line) })),
);
type Line = (typeof texts)[number];

/** What does not pass, by question, so that a failure names its kind: the first few of each. */
function failures(faultOf: (line: Line) => string | undefined, lines: readonly Line[] = texts): string[] {
  const byKind = new Map<string, string[]>();
  for (const line of lines) {
    const fault = faultOf(line);
    if (fault === undefined) continue;
    const kind = `${line.language} ${line.name}`;
    byKind.set(kind, [
      ...(byKind.get(kind) ?? []),
      `${fault}: ${line.text} [${JSON.stringify(line.answer.query).slice(0, 160)}]`,
    ]);
  }
  return [...byKind].map(([kind, list]) => `${kind} (${list.length}): ${list[0]}`);
}

/** Whether a text has one of the ways in which its language says a part of a scope. */
function says(text: string, language: Language, scope: Scope): boolean {
  const has = (part: string) => text.toLowerCase().includes(part.toLowerCase());
  const month = (iso: string) => monthOf(language, iso);
  switch (scope.is) {
    case 'year':
      return has(String(scope.value));
    case 'month':
      return has(month(scope.value)) && has(scope.value.slice(0, 4));
    case 'day':
      return (
        has(month(scope.value)) &&
        has(scope.value.slice(0, 4)) &&
        has(language === 'fr' && scope.value.endsWith('-01') ? '1er' : String(Number(scope.value.slice(8))))
      );
    case 'state':
      return has(stateNames[language](scope.value) ?? scope.value);
    case 'grouping':
      return has(groupingLabel(scope.value, base[language], stateNames[language]));
    case 'kind':
      return (kindWords[language][scope.value] as readonly string[]).some(has);
    case 'sex':
      return has(sexWords[language][scope.value as 'female' | 'male']);
    case 'fund':
      return has(fundWords[language][scope.value] ?? scope.value);
    case 'mission':
    case 'text':
      return has(scope.value);
  }
}

test('every summary names the scope of its query', () => {
  expect(
    failures(({ name, answer, text, language }) => {
      const missing = scopeOf(name, answer).filter((scope) => !says(text, language, scope));
      return missing.length > 0
        ? `without ${missing.map(({ is, value }) => `${is} ${typeof value === 'object' ? value.code : value}`).join(', ')}`
        : undefined;
    }),
  ).toEqual([]);
});

test('no summary tells of a change that is none', () => {
  const sames = [
    /\bfrom ([\d.,]*\d)(?: [a-z]+)? to \1\b(?![.,]\d)/,
    /\bde ([\d.,]*\d)(?: [a-z]+)? à \1\b(?![.,]\d)/,
    /было ([^,]+(?:,\d+)?\u00a0%), стало \1(?![\d,])/,
    /\bdel? ([\d.,]*\d)(?:\u00a0%)?(?: [a-z]+)? al? \1\b(?![.,]\d)/,
    /من ([\d.,]*\d) إلى \1(?![.,]?\d)/,
    /(\$[\d.,]*\d(?: [mb]illion)?) instead of \1(?!\d|[.,]\d)/,
    /from (less than [\d.]+ per cent) to \1/,
    /between (\$[\d.,]*\d(?: [mb]illion)?) and \1(?!\d|[.,]\d)/,
  ];
  expect(
    failures(({ text }) => sames.map((same) => same.exec(text)?.[0]).find((found) => found !== undefined)),
  ).toEqual([]);
});

test('a change is told by its direction, and no share that is something is told as nothing', () => {
  expect(
    failures(
      ({ text }) =>
        /(?<![\d.,])0[.,]0+(?: per cent| pour cent| في المائة|\u00a0?%)|(?:stayed|remained) at 0[.,]0+(?!\d)/.exec(
          text,
        )?.[0],
    ),
  ).toEqual([]);
});

test('no summary has a day zero', () => {
  expect(
    failures(
      ({ text }) =>
        /(?<![\d.,\u202f])0 (?:January|February|March|April|May|June|July|August|September|October|November|December)|\b0 (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|NaN|undefined/.exec(
          text,
        )?.[0],
    ),
  ).toEqual([]);
});

test('singular and plural agree', () => {
  const faults: Readonly<Record<Language, readonly RegExp[]>> = {
    en: [
      /(?<![\d.,])1 (?:states|payers|Member States|pieces|missions|years|months|contributors|advances|places|groups|lists|largest)\b/,
      /\$[\d.,]*\d(?: [mb]illion)?(?: [^.;:,]{0,80})? (?:are|were|fall)\b(?! assessed)/,
      /\bdollars?\b/,
      /(?<![\d.,])(?:0|[2-9]|\d{2,}) (?:state|payer|piece|mission|year|month|advance|Member State|list)\b(?!s)/,
    ],
    // What is under two is singular.
    fr: [
      /(?<![\d.,\u202f])[01](?:,\d+)? (?:États|dollars|millions|missions|tranches|avances|années|listes|points)\b/,
      /(?<![\d.,\u202f])(?:[2-9]|\d{2,}) (?:État|dollar|million|mission|tranche|avance|année|liste)\b/,
    ],
    es: [
      /(?<![\d.,])1 (?:Estados|dólares|millones|misiones|períodos|anticipos|años|muertes|veces)\b/,
      /(?<![\d.,])(?:0|[2-9]|\d{2,}) (?:Estado|dólar|millón|misión|período|anticipo|año|muerte|vez)\b/,
      /\b(?:de|a) el \b/,
    ],
    ja: [],
    zh: [],
    // 1 and 21 have one form, 2 to 4 and 22 another, 5 to 20 a third.
    ru: [
      /(?<![\d.,\u00a0])(?:\d*[02-9])?1 (?:государства-члена|государств|человека|лет|раза)(?![а-я-])/,
      /(?<![\d.,\u00a0])(?:\d*[02-9])?[2-4] (?:государство|государств-членов|человек|раз)(?![а-я-])/,
      /(?<![\d.,\u00a0])(?:\d*1\d|\d*[05-9]) (?:государство|государства-члена|человека|раза)(?![а-я-])/,
    ],
    // Three to ten have a plural noun, eleven and more a singular one.
    ar: [
      /(?<![\d.,])(?:[3-9]|10) (?:دولة|بعثة|جزءا)(?![\u0600-\u06ff])/,
      /(?<![\d.,])(?:1[1-9]|[2-9]\d) (?:دول|بعثات|أجزاء)(?![\u0600-\u06ff])/,
    ],
  };
  const one = (language: Language) => (code: string) => stateNames[language](code);
  expect(
    failures(({ name, text, answer, language }) => {
      const fault = faults[language].map((plural) => plural.exec(text)?.[0]).find((found) => found !== undefined);
      if (fault !== undefined || language !== 'en') return name === 'checkClaim' ? undefined : fault;
      for (const side of ['payers', 'servers', 'group']) {
        const parts = (answer[side] as { parts?: readonly { kind: string; code: string }[] } | undefined)?.parts;
        const [part] = parts ?? [];
        if (parts?.length !== 1 || part?.kind !== 'state') continue;
        const verb = ['were', 'are', 'have'].find((plural) => text.includes(`${one('en')(part.code)} ${plural} `));
        if (verb) return `one state ${verb}`;
      }
      return undefined;
    }),
  ).toEqual([]);
});

test('no code stands for a name', () => {
  const codes = new Set(numbersOfCodes());
  expect(
    failures(({ name, text }) =>
      name === 'checkClaim'
        ? undefined
        : ((text.match(/\b[A-Z]{3}\b/g) ?? []).find((code) => codes.has(code)) ??
          /\b[a-z]+_[a-z_]+\b|\b\d{4}-\d\d(?:-\d\d)?\b|\bweog\b|\bgrulac\b|\bm49/.exec(text)?.[0]),
    ),
  ).toEqual([]);
});

function numbersOfCodes(): string[] {
  return Object.values(ask('effectiveRates', { year: 2025 }) as { rates: { state: string }[] })
    .flatMap((value) => (Array.isArray(value) ? value : []))
    .flatMap((rate) => (rate as { state?: string }).state ?? []);
}

test('no summary doubles its year, reads two numbers as one, or has a printed name inside', () => {
  const faults: Readonly<Record<Language, readonly RegExp[]>> = {
    en: [/\((?:the|[A-Z][a-z]+ [A-Za-z ]*of)\)/, /: [A-Z][a-z]+ that may/, /\$0 [mb]illion/, /no [a-z -]+ on average/],
    fr: [
      / \(\p{L}[^()]* (?:d['’]|de|du)\)/u,
      / de (?:experts|officiers|individu)/,
      /avec aucune/,
      /(?<!ni )[Ee]n (\d{4}) \(\1/,
      /(?<![\d,\u202f])0 million/,
    ],
    es: [/ \(\p{L}[^()]* (?:del?)\)/u, /(?<!ni )[Ee]n (\d{4}) \(\1/, /(?<![\d,.])0 mill/],
    // No space stands between two characters, and no Latin mark after one.
    ja: [/[\u3000-\u9fff] [\u3000-\u9fff]|[\u3040-\u9fff][,;:?!]/, /(\d{4})年（\1/, /(?<![\d,.])0[万億]/],
    zh: [/[\u3000-\u9fff] [\u3000-\u9fff]|[\u4e00-\u9fff][,;:?!]/, /(\d{4})年（\1/, /(?<![\d,.])0[万亿]/],
    ru: [/\p{L} \([А-Я][а-я]+ (?:Республика|Государство|Штаты)\)/u, /в (\d{4}) году \(\1/, /(?<![\d,.])0\u00a0м/],
    ar: [
      /في عام (\d{4}) \(\1/,
      /\d{4} \d+\./,
      /\([^()]* - [^()]*\)/,
      /ما لا (?:يقل|يزيد)/,
      /(?<![\d,.])[3-9] دولار(?!ات)/,
    ],
  };
  expect(
    failures(({ name, text, language }) =>
      name === 'checkClaim' ? undefined : faults[language].map((fault) => fault.exec(text)?.[0]).find(Boolean),
    ),
  ).toEqual([]);
});

test('what a query assumes is called its assumption', () => {
  expect(
    failures(({ name, text, language, answer }) => {
      if (language !== 'en') return undefined;
      if (name === 'netPosition') return text.includes('that the query names') ? undefined : 'assessed';
      if (name === 'levelFor' && 'leastDeveloped' in answer.query && answer.query.leastDeveloped === true)
        return /level [AC] |level J/.test(text) && / stands in level J/.test(text) ? 'least developed' : undefined;
      return undefined;
    }),
  ).toEqual([]);
});

test('numbers have one style: thousands separated, per cent in words, dollars by their sign', () => {
  // A year of four digits stands alone; so do the numbers of documents, UN/GA style, and of budget years.
  const bare = /(?<![\d,.\u202f\u00a0/])(?:\d{5,}|(?!(?:1[89]|20)\d\d(?!\d))\d{4}(?![\d/]))(?! ?\()/;
  const faults: Readonly<Record<Language, readonly RegExp[]>> = {
    en: [bare, /%/, /\bdollars?\b/, /\d\.\d* (?:million|billion) \w*dollar/],
    fr: [bare, /%/, /\$/, /\d\.\d/],
    es: [bare, /(?<!\u00a0)%/, /\$/, /\d\.\d(?!\d\d(?!\d))/],
    ja: [bare, /\s%/, /\$/, /[０-９]/],
    zh: [bare, /\s%/, /\$/, /[０-９]/],
    ru: [bare, /(?<!\u00a0)%/, /\$/, /\d\.\d/],
    ar: [bare, /[%٪]/, /\$/, /[\u0660-\u0669]/],
  };
  expect(
    failures(({ name, text, language }) => {
      // A claim is quoted, and a resolution has a number of its own.
      const own = name === 'checkClaim' && language !== 'en' ? '' : text.replaceAll(/[AS]\/RES\/\S+/g, '');
      return faults[language].map((fault) => fault.exec(own)?.[0]).find(Boolean);
    }),
  ).toEqual([]);
});

test('no summary is broken', () => {
  expect(
    failures(
      ({ text }) =>
        /NaN|undefined|\bnull\b|\[object|Infinity| {2}|Data \.| [.,;](?!\d)|\(\)|:\.|\.\.|^$/.exec(
          text.replaceAll(' ; ', '; '),
        )?.[0],
    ),
  ).toEqual([]);
});

/** Counts that an answer does not hold as such: the months of its period, and the states that a reform moves. */
function countsOf(name: string, answer: Answered['answer']): { numerator: bigint; denominator: bigint }[] {
  const counts: number[] = name.endsWith('Personnel') || name === 'personnelHistory' ? [12] : [];
  const reimbursement = (answer.query as { reimbursement?: { query: object } }).reimbursement;
  const { from, to } = (reimbursement?.query ?? answer.query) as { from?: string; to?: string };
  if (typeof from === 'string' && typeof to === 'string' && from.length === 7 && to.length === 7 && from[4] === '-')
    counts.push(monthsBetween(from, to).length);
  // Months with a report, of those with and without.
  const { monthsAvailable, missingMonths } = answer as { monthsAvailable?: number; missingMonths?: readonly string[] };
  if (monthsAvailable !== undefined && missingMonths) counts.push(monthsAvailable + missingMonths.length);
  if (name === 'compareReform') {
    const { states } = answer['overall'] as { states: readonly { assessed: { difference: number } }[] };
    const moved = states.map(({ assessed }) => assessed.difference);
    // A state that moves by less than \$100(?!\d) is counted apart.
    for (const passes of [
      (by: number) => by <= -100,
      (by: number) => by >= 100,
      (by: number) => by !== 0 && Math.abs(by) < 100,
      (by: number) => by < 0,
      (by: number) => by > 0,
    ])
      counts.push(moved.filter(passes).length);
  }
  return counts.map((count) => ({ numerator: BigInt(count), denominator: 1n }));
}

test('every number of a summary stands in its answer, rounded once', async ({ annotate }) => {
  let numbers = 0;
  const amongOf = new Map<object, ReturnType<typeof numbersOf>>();
  const missing = failures(({ name, answer, text, language }) => {
    const unit = ['accountOn', 'article19Status'].includes(name)
      ? 100
      : ['compareReform', 'simulateLiquidity', 'liquidityFan', 'liquidityScenario', 'forecastUnpaid'].includes(name)
        ? 1_000_000
        : 1;
    let among = amongOf.get(answer);
    if (!among) amongOf.set(answer, (among = [...numbersOf(answer, unit), ...countsOf(name, answer)]));
    // What the data have of a claim stands in English in every language.
    const list = printed(text.replaceAll(limits, ''), name === 'checkClaim' ? 'en' : language);
    numbers += list.length;
    const lost = list.filter((number) => !isAmong(number, among));
    return lost.length > 0 ? lost.join(' ') : undefined;
  });
  // The counts stand in the test's output, and no language may fall away unseen.
  await annotate(`${texts.length} summaries of ${answered.length} answers, ${numbers} numbers`, 'notice');
  expect(texts.length).toBeGreaterThan(1500);
  expect(numbers).toBeGreaterThan(5000);
  expect(missing).toEqual([]);
});
