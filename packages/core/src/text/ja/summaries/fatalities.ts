import { grouped } from '../../../internal/math/index.js';
import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { fromMonthTo, monthAndYear } from '../dates.js';
import { inYears } from '../words.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const names: Readonly<Record<string, string>> = {
  accident: '事故',
  illness: '病気',
  malicious_act: '悪意ある行為',
  self_inflicted: '自傷',
  to_be_determined: '原因調査中',
  unknown: '原因不明',
  international_civilian: '国際文民要員',
  local: '現地要員',
  military: '軍事要員',
  military_observer: '軍事監視員',
  police: '警察要員',
  other: 'その他の要員',
};
const dimensions = {
  year: '年別',
  mission: 'ミッション別',
  nationality: '国籍別',
  kind: '種類別',
  cause: '原因別',
} as const;

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? from === to
        ? fromMonthTo(`${from}-01`, throughMonth)
        : `${from}年から${monthAndYear(throughMonth)}まで`
      : inYears(from, to);
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (names[kind] ?? kind), cause && (names[cause] ?? cause)].filter(Boolean).join('、');
    const scope = `${mission ?? '国連の平和活動'}${of ? `（${of}）` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span}、国連のデータベースに${scope}の死亡の記録はない。`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (names[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? `及び他${grouped(most.others)}` : ''}（${most.others > 0 ? '各' : ''}${grouped(most.deaths)}人）`;
    return `${span}、国連のデータベースによる${scope}の死者は${grouped(deaths)}人である${groups.length > 1 ? `。${dimensions[by]}で最も多いのは${largest}である` : ''}。`;
  },
};
