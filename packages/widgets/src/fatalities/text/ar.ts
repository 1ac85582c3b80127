import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { stateName } from '../../figure/names/text/ar.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

const kinds = {
  international_civilian: 'موظفون مدنيون دوليون',
  local: 'موظفون محليون',
  military: 'عسكريون',
  military_observer: 'مراقبون عسكريون',
  other: 'أفراد آخرون',
  police: 'شرطة',
};
const causes = {
  accident: 'حادث',
  illness: 'مرض',
  malicious_act: 'عمل عدائي',
  self_inflicted: 'إيذاء النفس',
  to_be_determined: 'سبب لم يحدد بعد',
  unknown: 'سبب غير معروف',
};

const span = ({ from, to, through }: Span) =>
  through
    ? `من ${from === to ? `كانون الثاني/يناير ${from}` : `عام ${from}`} إلى ${arabic.month(through)}`
    : from === to
      ? `في عام ${from}`
      : `من عام ${from} إلى عام ${to}`;
const scope = ({ mission, nationality, kind, cause }: Counted) => {
  const filters = [nationality, kind && kinds[kind], cause && causes[cause]].filter(Boolean).join('، ');
  return `${mission ?? 'عمليات الأمم المتحدة للسلام'}${filters ? ` (${filters})` : ''}`;
};
const dimension = { year: 'السنة', mission: 'البعثة', nationality: 'الجنسية', kind: 'الفئة', cause: 'السبب' };

export const messages: FatalitiesMessages = {
  core: arabic,
  frame,
  stateName,
  title: (counted, by) => `الوفيات بحسب ${dimension[by]}: ${scope(counted)}`,
  summary: ({ span: years, counted, deaths, malicious, most }) => [
    { text: `${span(years)} بلغ عدد الوفيات ` },
    people(deaths),
    { text: `: ${scope(counted)}` },
    ...(malicious === undefined ? [] : [{ text: '، منها ' }, people(malicious), { text: ' بأعمال عدائية' }]),
    ...(most
      ? [
          {
            text: `؛ وأكثرها بحسب ${dimension[most.by]}: ${most.name}${most.others > 0 ? ` و${most.others} غيرها` : ''}، `,
          },
          people(most.deaths),
        ]
      : []),
    { text: '.' },
  ],
  nobody: (years, counted) => `${span(years)} لا وفيات في قاعدة بيانات الأمم المتحدة: ${scope(counted)}.`,
  unit: 'الوفيات',
  malicious: 'أعمال عدائية',
  otherCauses: 'حوادث وأمراض وسائر الأسباب',
  allCauses: 'جميع الأسباب',
  causes,
  kinds,
  formerNames: {
    PSE: 'دولة فلسطين',
    SCG: 'صربيا والجبل الأسود',
    XXX: 'جنسية غير محددة',
    YUG: 'يوغوسلافيا',
  },
  inMission: (deaths, mission) => `${mission}: ${deaths}`,
  point: (name, deaths, malicious) =>
    `${name}: عدد الوفيات ${deaths}${malicious === undefined ? '' : `، منها بأعمال عدائية ${malicious}`}`,
  noDeaths: (year) => `${year}: لا وفيات`,
  caption: (by) =>
    `الوفيات بحسب ${dimension[by]}${by === 'cause' ? '' : ' والسبب'}، كما تحصيها قاعدة بيانات الأمم المتحدة`,
  columns: {
    year: 'السنة',
    mission: 'البعثة',
    nationality: 'الجنسية',
    kind: 'فئة الأفراد',
    cause: 'السبب',
    deaths: 'الوفيات',
  },
  killed: (points) =>
    `ليست في هذه الأرقام: يحصي اتحاد موظفي الأمم المتحدة من قُتلوا عمدا، ${arabic.list(points.map(({ year, deaths, atLeast }) => `${atLeast ? 'على الأقل ' : ''}${deaths} في عام ${year}`))}.`,
};
