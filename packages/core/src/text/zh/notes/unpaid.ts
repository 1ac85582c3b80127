import type { NoteMessages } from '../../messages.js';
import { chinese } from '../burden.js';
import { day, monthAndYear } from '../dates.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : `${iso}年`);
const list = (dates: unknown) => chinese.list(String(dates).split(' ').map(date));

/** Chinese notes on what is unpaid. */
export const unpaidNotes: NoteMessages['notes'] = {
  'unpaid-dates': () =>
    '未缴指所有尚未缴付的款项，不论是否到期，而不是《宪章》第十九条所指的拖欠款项。数额在年内随摊款和缴款而升降：只有年底可比。',
  'unpaid-derived': ({ dates }) => `由其他已公布数字推算：${list(dates)}。`,
  'unpaid-projected': ({ dates }) => `资料来源的预测，未计入：${list(dates)}。`,
  'unpaid-uncertain': ({ dates }) => `日期、解读或范围不确定：${list(dates)}。`,
  'unpaid-with-master-plan': ({ dates }) => `包括基本建设总计划：${list(dates)}。`,
  'unpaid-arrears-left-out': ({ dates }) => `未列入，因为资料来源统计的是拖欠款项：${list(dates)}。`,
  'unpaid-years-missing': ({ years }) =>
    `数据中没有以下年份的数字：${chinese.list(
      String(years)
        .split(' ')
        .map((span) => `${span.replace('-', '年至')}年`),
    )}。`,
  'unpaid-missions-listed': () => '未缴指所有尚未缴付的款项。已结束的特派团大多没有数字，因此合计并非维持和平的总额。',
  'unpaid-other-day': ({ mission, date: on }) => `${mission}：${date(String(on))}。`,
  'unpaid-counted-with': ({ mission, other }) => `${mission}与${other}共用一个账户：只计一次。`,
};
