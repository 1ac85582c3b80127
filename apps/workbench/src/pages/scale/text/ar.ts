import type { ScaleTexts } from './en.js';

export const texts: ScaleTexts = {
  movers: 'أكبر التغيرات في المعدلات',
  moversLead: (count, before, after) =>
    `أكبر ${count} تغيرات في معدل حفظ السلام من ${before} إلى ${after}، بالنقاط؛ وبجانب كل دولة معدلها قبل ذلك وبعده.`,
  failed: 'تعذرت مقارنة الجدول.',
};
