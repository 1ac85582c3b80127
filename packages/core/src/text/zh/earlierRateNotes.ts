import type { NoteMessages } from '../messages.js';
import { fromDayTo } from './dates.js';

/** Chinese notes on rates before 2012. */
export const chineseEarlierRateNotes: NoteMessages['notes'] = {
  'levels-2001-caveat': () => '新缴款国的过渡安排未公布：2001年7月至2003年的分摊率未计入过渡安排，大韩民国除外。',
  'rates-of-groups': () =>
    '1974年至2001年6月的维持和平分摊率由经常预算比额表和四个特别分组推算得出：A组（常任理事国）承担B组（全部经常分摊率）、C组（五分之一）和D组（十分之一）未缴的部分。未找到按国家分列的名单；已与1973年至1989年各项决议所列的各组金额核对。',
  'rates-within-bounds': ({ from, to }) =>
    `${from === to ? `${from}年` : `${from}年至${to}年`}部分国家的等级未定：这些国家的分摊率、承担折扣的常任理事国的分摊率以及包含其中任何一国的份额均介于两个数值之间。真实数值为其间之一；中间值并不比其他数值更准确。`,
  'rates-of-days': ({ year, from, to }) =>
    `${year}年的分摊率适用于${fromDayTo(String(from), String(to))}；此后部分国家按其经常分摊率的另一比例缴付。`,
  'rates-of-first-days': ({ years }) =>
    `部分国家的比例在年内变动（${String(years).replaceAll(' ', '、')}）：以当年最初的分摊率为准。`,
  'two-schemes': ({ year }) => `${year}年有两种办法：6月30日以前为特别分组，7月1日起为等级。`,
  'rates-add-up-to': ({ year, percent, asFixed, added, states }) =>
    `${year}年分摊率合计为${percent}%：核定比额表的分摊率为${asFixed}%，与其经常分摊率相同${states ? `，后增国家（${String(states).replaceAll(' ', '、')}）的分摊率为${added}%` : ''}。`,
  'rate-under-former-code': ({ name, former }) => `${name}：更早的分摊率属于同一会员国的原名（${former}）。`,
  'scale-within-bounds': ({ year }) => `${year}年的维持和平分摊率介于两个数值之间：该部分不分摊。`,
};
