import type { NoteMessages } from '../messages.js';
import { fromDayTo } from './dates.js';

/** Japanese notes on rates before 2012. */
export const japaneseEarlierRateNotes: NoteMessages['notes'] = {
  'levels-2001-caveat': () =>
    '新たな負担国の経過措置は公表されていない。2001年7月から2003年までの分担率は、大韓民国を除き、これを考慮せずに算出した。',
  'rates-of-groups': () =>
    '1974年から2001年6月までのPKO分担率は、通常予算分担率表と四つの特別グループから算出した。グループA（常任理事国）は、グループB（通常の分担率の全部）、C（5分の1）及びD（10分の1）が支払わない分を負担する。国別の一覧は見つかっていない。1973年から1989年までの決議が記すグループ別の額と照合している。',
  'rates-within-bounds': ({ from, to }) =>
    `${from === to ? `${from}年` : `${from}年から${to}年まで`}の一部の国の水準は確定していない。これらの国の分担率、割引分を負担する常任理事国の分担率、及びこれらを含む割合は二つの値の間にある。真の値はその間のいずれかであり、中央の値が他より確かなわけではない。`,
  'rates-of-days': ({ year, from, to }) =>
    `${year}年の分担率は${fromDayTo(String(from), String(to))}のものである。その後、一部の国は通常の分担率の別の割合を支払った。`,
  'rates-of-first-days': ({ years }) =>
    `一部の国の割合は年の途中で変わった（${String(years).replaceAll(' ', '、')}）。その年の最初の分担率を用いる。`,
  'two-schemes': ({ year }) => `${year}年には二つの方式がある。6月30日までは特別グループ、7月1日からは水準による。`,
  'rates-add-up-to': ({ year, percent, asFixed, added, states }) =>
    `${year}年の分担率の合計は${percent}%である。定められた分担率表の合計は通常の分担率と同じく${asFixed}%${states ? `、加えられた国（${String(states).replaceAll(' ', '、')}）の合計は${added}%` : ''}である。`,
  'rate-under-former-code': ({ name, former }) =>
    `${name}：以前の分担率は、名称の異なる同じ加盟国（${former}）のものである。`,
  'scale-within-bounds': ({ year }) => `${year}年のPKO分担率は二つの値の間にあるため、この部分は割り当てられない。`,
};
