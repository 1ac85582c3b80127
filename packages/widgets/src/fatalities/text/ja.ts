import { japanese } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

const kinds = {
  international_civilian: '国際文民要員',
  local: '現地要員',
  military: '軍事要員',
  military_observer: '軍事監視員',
  other: 'その他の要員',
  police: '警察要員',
};
const causes = {
  accident: '事故',
  illness: '病気',
  malicious_act: '悪意ある行為',
  self_inflicted: '自傷',
  to_be_determined: '調査中',
  unknown: '不明',
};

const span = ({ from, to, through }: Span) =>
  through
    ? `${from === to ? japanese.month(`${from}-01`) : `${from}年`}から${japanese.month(through)}まで`
    : from === to
      ? `${from}年`
      : `${from}年から${to}年まで`;
const filters = ({ nationality, kind, cause }: Counted) =>
  [
    ...(nationality ? [`国籍：${nationality}`] : []),
    ...(kind ? [kinds[kind]] : []),
    ...(cause ? [`原因：${causes[cause]}`] : []),
  ].join('、');
const scope = (counted: Counted) =>
  `${counted.mission ?? '国連の平和活動'}${filters(counted) ? `（${filters(counted)}）` : ''}`;
const dimension = { year: '年別', mission: 'ミッション別', nationality: '国籍別', kind: '種類別', cause: '原因別' };

export const messages: FatalitiesMessages = {
  core: japanese,
  frame,
  stateName,
  title: (counted, by) => `${scope(counted)}の死者、${dimension[by]}`,
  summary: ({ span: years, counted, deaths, malicious, most }) => [
    { text: `${span(years)}、${scope(counted)}の死者は` },
    people(`${deaths}人`),
    ...(malicious === undefined ? [] : [{ text: '、うち悪意ある行為によるものは' }, people(`${malicious}人`)]),
    { text: 'である。' },
    ...(most
      ? [
          { text: `${dimension[most.by]}で最も多いのは${most.name}${most.others > 0 ? `及び他${most.others}` : ''}の` },
          people(`${most.others > 0 ? '各' : ''}${most.deaths}人`),
          { text: 'である。' },
        ]
      : []),
  ],
  nobody: (years, counted) => `${span(years)}、国連のデータベースに${scope(counted)}の死亡の記録はない。`,
  unit: '死者数',
  malicious: '悪意ある行為',
  otherCauses: '事故、病気及びその他の全ての原因',
  allCauses: '全ての原因',
  causes,
  kinds,
  formerNames: { PSE: 'パレスチナ国', SCG: 'セルビア・モンテネグロ', XXX: '国籍未確定', YUG: 'ユーゴスラビア' },
  inMission: (deaths, mission) => `${mission}：${deaths}`,
  point: (name, deaths, malicious) =>
    `${name}：死者${deaths}人${malicious === undefined ? '' : `、うち悪意ある行為${malicious}人`}`,
  noDeaths: (year) => `${year}年：死者なし`,
  caption: (by) => `${dimension[by]}${by === 'cause' ? '' : '・原因別'}の死者数（国連のデータベースによる）`,
  columns: {
    year: '年',
    mission: 'ミッション',
    nationality: '国籍',
    kind: '要員の種類',
    cause: '原因',
    deaths: '死者数',
  },
  killed: (points) =>
    `この数値に含まれないもの：国連職員組合は故意に殺害された要員を集計している。${points.map(({ year, deaths, atLeast }) => `${year}年${atLeast ? '少なくとも' : ''}${deaths}人`).join('、')}。`,
};
