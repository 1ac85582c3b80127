import { japanese } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { MapMessages, MapTime } from '../messages.js';

const monthOnly = (month: string) => japanese.month(month).replace(/^\d+年/, '');
const short = ({ year, month }: MapTime) => (month === undefined ? `${year}年` : japanese.month(month));
const when = (time: MapTime) =>
  time.month !== undefined
    ? `${japanese.month(time.month)}末`
    : `${time.year}年${time.span ? `（${monthOnly(time.span.from)}から${monthOnly(time.span.to)}まで）` : ''}`;
const subjects = {
  payers: '国連PKO経費の負担割合',
  contributors: '国連の軍・警察要員の派遣割合',
  gap: '国連PKO経費の負担割合と要員の派遣割合の差',
};

export const messages: MapMessages = {
  core: japanese,
  frame,
  stateName,
  title: (show, time) => `加盟国別の${subjects[show]}、${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    {
      text: `${year}年${projected ? 'の分担率で' : ''}、${states}加盟国のうち国連PKO経費の${edge}%以上をそれぞれ負担する国は${large}か国、合わせて`,
    },
    money(`${together}%`),
    { text: `で、最大は${first.name}の${first.share}%である。${smallEdge}%未満の国は${small}か国である。` },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    {
      text: `${when(time)}、${states}加盟国のうち国連の活動の軍・警察要員の${edge}%以上をそれぞれ派遣する国は${large}か国、合わせて`,
    },
    people(`${together}%`),
    { text: `で、最大は${first.name}の${first.share}%である。派遣していない国は${none}か国である。` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    { text: `${when(time)}、${states}加盟国のうち` },
    money(payMore),
    { text: `か国では国連PKO経費の負担割合が軍・警察要員の派遣割合より大きく、差が最大なのは${payer.name}の` },
    money(`${payer.paid}%`),
    { text: `対${payer.served}%である。` },
    people(serveMore),
    { text: `か国では派遣割合の方が大きく、差が最大なのは${server.name}の` },
    people(`${server.served}%`),
    { text: `対${server.paid}%である。` },
  ],
  lessThan: (percent) => `${percent}未満`,
  unit: {
    payers: '負担（PKO分担金に占める割合、%）',
    contributors: '派遣（軍・警察要員に占める割合、%）',
    gap: '二つの割合の差（ポイント）',
  },
  step: ({ from, to }) =>
    from === undefined ? `${to}未満` : to === undefined ? `${from}以上` : `${from}以上${to}未満`,
  nobody: '派遣なし',
  gapStep: (side, { from, to }) =>
    `${side === 'paid' ? '負担' : '派遣'}が${to === undefined ? `${from}以上` : `${from}から${to}`}大きい`,
  nearlyEqual: (edge) => `差が${edge}未満`,
  noRate: 'この年の分担率なし',
  territory: '非加盟国',
  point: (show, { name, share }) => (show === 'payers' ? `${name}：負担${share}` : `${name}：派遣${share}%`),
  gapPoint: ({ name, paid, served }) => `${name}：負担${paid}%、派遣${served}%`,
  missingPoint: (show, name) => `${name}：${show === 'contributors' ? '派遣なし' : 'この年の分担率なし'}`,
  caption: (show, time) => `加盟国別の${subjects[show]}、${short(time)}`,
  columns: {
    state: '加盟国',
    rate: '分担率（%）',
    persons: '人数',
    personMonths: '人月',
    served: '派遣（%）',
    paid: '負担（%）',
    gap: '負担から派遣を引いた差（ポイント）',
  },
  outlines: [
    'この地図に示した境界、名称及び表示は、国際連合による公式の支持又は容認を意味しない（ST/AI/189/Add.25/Rev.1）。',
    '輪郭：Natural Earth 1:10m、パブリックドメイン、簡略化。正積図法（Equal Earth）。円は小さくて見えない国を示す。Natural Earthは実効支配に従って描く。破線で示す非加盟の領域の境界を除き、係争中の線は示されない。',
  ],
};
