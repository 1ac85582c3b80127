import { grouped } from '../../../internal/math/index.js';
import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { fromMonthTo, monthAndYear } from '../dates.js';
import { inYears } from '../words.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const names: Readonly<Record<string, string>> = {
  accident: '事故',
  illness: '疾病',
  malicious_act: '恶意行为',
  self_inflicted: '自我伤害',
  to_be_determined: '原因待定',
  unknown: '原因不明',
  international_civilian: '国际文职人员',
  local: '当地人员',
  military: '军事人员',
  military_observer: '军事观察员',
  police: '警察',
  other: '其他人员',
};
const dimensions = { year: '年份', mission: '特派团', nationality: '国籍', kind: '类别', cause: '原因' } as const;

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? from === to
        ? fromMonthTo(`${from}-01`, throughMonth)
        : `${from}年至${monthAndYear(throughMonth)}`
      : inYears(from, to);
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (names[kind] ?? kind), cause && (names[cause] ?? cause)].filter(Boolean).join('、');
    const scope = `${mission ?? '联合国和平行动'}${of ? `（${of}）` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span}，联合国数据库中没有${scope}的死亡记录。`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (names[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? `和另外${grouped(most.others)}项` : ''}（${most.others > 0 ? '各' : ''}${grouped(most.deaths)}人）`;
    return `${span}，根据联合国数据库，${scope}死亡${grouped(deaths)}人${groups.length > 1 ? `；按${dimensions[by]}最多的是${largest}` : ''}。`;
  },
};
