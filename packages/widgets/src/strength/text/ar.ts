import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: 'الأفراد العسكريين', police: 'أفراد الشرطة', uniformed: 'الأفراد النظاميين' };

export const messages: StrengthMessages = {
  core: arabic,
  frame,
  title: (mission, personnel) => `${mission}: القوام المأذون به والفعلي، ${who[personnel]}`,
  ended: (mission, personnel, peak, last) => [
    { text: `بلغ عدد ${who[personnel]} في ${mission} ذروته في نهاية ${peak.month}: ` },
    people(peak.deployed),
    ...(peak.percent
      ? [{ text: ` من قوام مأذون به قدره ${peak.authorised}، أي ` }, people(`${peak.percent} في المائة`)]
      : [{ text: '، والقوام المأذون به حينئذ غير معروف هنا' }]),
    { text: `؛ وفي آخر تقرير، ${last.month}: ${last.deployed}.` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `في نهاية ${month} بلغ عدد ${who[personnel]} في ${mission} ` },
    people(deployed),
    { text: ` من قوام مأذون به قدره ${authorised}، أي ` },
    people(`${percent} في المائة`),
    { text: '.' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `في نهاية ${month} بلغ عدد ${who[personnel]} في ${mission} ` },
    people(deployed),
    { text: '؛ أما القوام المأذون به حينئذ فغير معروف هنا' },
    ...(before
      ? [
          { text: `. وفي نهاية ${before.month}، آخر شهر عُرف فيه، بلغ العدد ` },
          people(before.deployed),
          { text: ` من ${before.authorised}، أي ${before.percent} في المائة` },
        ]
      : []),
    { text: '.' },
  ],
  nothing: (mission, personnel) => `لا يتوفر تقرير عن ${who[personnel]} في ${mission} لهذه الفترة.`,
  unit: { military: 'الأفراد العسكريون', police: 'الشرطة', uniformed: 'الأفراد النظاميون' },
  deployed: 'القوام الفعلي',
  authorised: 'المأذون به',
  notKnown: 'المأذون به غير معروف',
  point: (month, deployed, authorised, percent) =>
    `${month}: ${deployed === undefined ? 'لا تقرير' : `الفعلي ${deployed}`}، ${authorised === undefined ? 'المأذون به غير معروف' : `المأذون به ${authorised}`}${percent === undefined ? '' : `، ${percent}`}`,
  caption: (mission) => `قوام ${mission} في نهاية كل شهر، وما أذن به مجلس الأمن`,
  columns: {
    month: 'نهاية',
    authorised: 'المأذون به',
    deployed: 'الفعلي',
    percent: 'الفعلي، كنسبة مئوية من المأذون به',
    resolution: 'القرار',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}، لم يُطلع عليه` : 'قرار لم يُطلع عليه'),
    'no-figure': (resolution) => (resolution ? `لا يذكر ${resolution} هذا الرقم` : 'لا يذكر القرار هذا الرقم'),
    ended: () => 'انتهى المستوى',
    'no-decision': () => 'لا يتوفر قرار',
  },
};
