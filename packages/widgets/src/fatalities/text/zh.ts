import { chinese } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

const kinds = {
  international_civilian: '国际文职人员',
  local: '当地人员',
  military: '军事人员',
  military_observer: '军事观察员',
  other: '其他人员',
  police: '警察',
};
const causes = {
  accident: '事故',
  illness: '疾病',
  malicious_act: '恶意行为',
  self_inflicted: '自我伤害',
  to_be_determined: '待定',
  unknown: '不明',
};

const span = ({ from, to, through }: Span) =>
  through
    ? `${from === to ? chinese.month(`${from}-01`) : `${from}年`}至${chinese.month(through)}`
    : from === to
      ? `${from}年`
      : `${from}年至${to}年`;
const filters = ({ nationality, kind, cause }: Counted) =>
  [
    ...(nationality ? [`国籍：${nationality}`] : []),
    ...(kind ? [kinds[kind]] : []),
    ...(cause ? [`原因：${causes[cause]}`] : []),
  ].join('，');
const scope = (counted: Counted) =>
  `${counted.mission ?? '联合国和平行动'}${filters(counted) ? `（${filters(counted)}）` : ''}`;
const dimension = { year: '年份', mission: '特派团', nationality: '国籍', kind: '人员类别', cause: '原因' };

export const messages: FatalitiesMessages = {
  core: chinese,
  frame,
  stateName,
  title: (counted, by) => `死亡人数，${scope(counted)}，按${dimension[by]}`,
  summary: ({ span: years, counted, deaths, malicious, most }) => [
    { text: `${span(years)}，${scope(counted)}死亡` },
    people(`${deaths}人`),
    ...(malicious === undefined ? [] : [{ text: '，其中' }, people(`${malicious}人`), { text: '死于恶意行为' }]),
    ...(most
      ? [
          {
            text: `；按${dimension[most.by]}最多的是${most.name}${most.others > 0 ? `和另外${most.others}项` : ''}：`,
          },
          people(`${most.others > 0 ? '各' : ''}${most.deaths}人`),
        ]
      : []),
    { text: '。' },
  ],
  nobody: (years, counted) => `${span(years)}，联合国数据库中没有${scope(counted)}的死亡记录。`,
  unit: '死亡人数',
  malicious: '恶意行为',
  otherCauses: '事故、疾病和所有其他原因',
  allCauses: '所有原因',
  causes,
  kinds,
  formerNames: { PSE: '巴勒斯坦国', SCG: '塞尔维亚和黑山', XXX: '国籍未定', YUG: '南斯拉夫' },
  inMission: (deaths, mission) => `${mission}：${deaths}`,
  point: (name, deaths, malicious) =>
    `${name}：死亡${deaths}人${malicious === undefined ? '' : `，其中恶意行为${malicious}人`}`,
  noDeaths: (year) => `${year}年：没有死亡`,
  caption: (by) => `按${dimension[by]}${by === 'cause' ? '' : '和原因'}分列的死亡人数，根据联合国数据库`,
  columns: {
    year: '年份',
    mission: '特派团',
    nationality: '国籍',
    kind: '人员类别',
    cause: '原因',
    deaths: '死亡人数',
  },
  killed: (points) =>
    `不在这些数字之内：联合国工作人员工会统计蓄意杀害的人员，${points.map(({ year, deaths, atLeast }) => `${year}年${atLeast ? '至少' : ''}${deaths}人`).join('、')}。`,
};
