import { plainWord } from './plainWord.js';

/** Words for a row that adds up the others, as `plainWord` gives them. */
const words = new Set(
  [
    'sum',
    'sum of contributions',
    'somme',
    'world',
    'all',
    'all countries',
    'all states',
    'all member states',
    'all contributors',
    'overall',
    'monde',
    'tous les états',
    'mundo',
    'todos los países',
    'ensemble',
    'всего',
    'итого',
    'общий итог',
    '合计',
    '总计',
    '共计',
    '总数',
    'المجموع',
    'الاجمالي',
    'المجموع الكلي',
  ].map(plainWord),
);

const begins =
  /^(?:(?:grand|sub|over ?all|world|general|sous|net|un) ?)?total(?:s|es|aux|e)?(?: |$)| total$|(?: |^)(?:grand|sub) ?total$/;

/** Whether the label of a row says that it adds up others: `Total:`, `Grand total`, `TOTAL CONTRIBUTIONS`. */
export const isTotal = (plain: string): boolean => words.has(plain) || begins.test(plain) || plain === 't o t a l';
