import { englishNotes } from '@blueledger/core/text';
import { messages as frame } from '../../figure/text/en.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': 'Effective rate of assessment for UN peacekeeping',
  'regular-rate': 'Rate of assessment for the regular budget of the United Nations',
  'assessment-share': 'Share of assessments for UN peacekeeping',
  'uniformed-personnel': 'Uniformed personnel in UN operations',
  'personnel-share': 'Share of uniformed personnel in UN operations',
  appropriation: 'Appropriation apportioned among Member States, current US dollars',
  'approved-budget': 'Approved budget, current US dollars',
};

export const messages: ValueMessages = {
  core: englishNotes,
  frame,
  amount: (unit, number) =>
    unit === 'percent' ? `${number} per cent` : unit === 'dollars' ? `${number} dollars` : number,
  title: (of, who, when, core) => `${titles[of] ?? of}: ${who}, ${timeIn(when, core)}`,
  disagrees: (text, figure) => `The page says “${text}”; by the sources it is ${figure}.`,
};
