import { grouped } from '../../../internal/math/index.js';
import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { monthAndYear } from '../burden.js';
import { inYears } from '../words.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const names: Readonly<Record<string, string>> = {
  accident: 'حادث',
  illness: 'مرض',
  malicious_act: 'عمل عدائي',
  self_inflicted: 'إيذاء النفس',
  to_be_determined: 'سبب لم يحدد بعد',
  unknown: 'سبب غير معروف',
  international_civilian: 'موظفون مدنيون دوليون',
  local: 'موظفون محليون',
  military: 'عسكريون',
  military_observer: 'مراقبون عسكريون',
  police: 'شرطة',
  other: 'أفراد آخرون',
};
const dimensions = {
  year: 'السنة',
  mission: 'البعثة',
  nationality: 'الجنسية',
  kind: 'الفئة',
  cause: 'السبب',
} as const;

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? `من ${from === to ? `كانون الثاني/يناير ${from}` : `عام ${from}`} إلى ${monthAndYear(throughMonth)}`
      : inYears(from, to);
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (names[kind] ?? kind), cause && (names[cause] ?? cause)].filter(Boolean).join('، ');
    const scope = `${mission ?? 'عمليات الأمم المتحدة للسلام'}${of ? ` (${of})` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span} لا وفيات في قاعدة بيانات الأمم المتحدة: ${scope}.`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (names[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? ` وغيرها (${grouped(most.others)})` : ''}، ${grouped(most.deaths)}`;
    return `${span} بلغ عدد الوفيات بحسب قاعدة بيانات الأمم المتحدة ${grouped(deaths)}: ${scope}${groups.length > 1 ? `؛ وأكثرها بحسب ${dimensions[by]}: ${largest}` : ''}.`;
  },
};
