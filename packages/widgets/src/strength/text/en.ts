import { englishNotes, kindNotes } from '@blueledger/core/text';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: 'military personnel', police: 'police', uniformed: 'uniformed personnel' };

export const messages: StrengthMessages = {
  core: englishNotes,
  frame,
  notes: kindNotes,
  title: (mission, personnel) => `${mission}: ${who[personnel]} authorised and deployed`,
  ended: (mission, personnel, peak, last) => [
    { text: `At its peak, at the end of ${peak.month}, ${mission} had ` },
    people(peak.deployed),
    { text: ` ${who[personnel]}` },
    ...(peak.percent
      ? [{ text: ` of ${peak.authorised} authorised, ` }, people(`${peak.percent} per cent`)]
      : [{ text: '; the number authorised then is not known here' }]),
    { text: `; its last report, of ${last.month}, counts ${last.deployed}.` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `At the end of ${month} ${mission} had ` },
    people(deployed),
    { text: ` ${who[personnel]} of ${authorised} authorised, ` },
    people(`${percent} per cent`),
    { text: '.' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `At the end of ${month} ${mission} had ` },
    people(deployed),
    { text: ` ${who[personnel]}; the number authorised then is not known here` },
    ...(before
      ? [
          { text: `. At the end of ${before.month}, the last month for which it is, it had ` },
          people(before.deployed),
          { text: ` of ${before.authorised}, ${before.percent} per cent` },
        ]
      : []),
    { text: '.' },
  ],
  nothing: (mission, personnel) => `No report of ${who[personnel]} in ${mission} is available for this time.`,
  unit: { military: 'Military personnel', police: 'Police', uniformed: 'Uniformed personnel' },
  deployed: 'deployed',
  authorised: 'authorised',
  notKnown: 'authorised: not known',
  point: (month, deployed, authorised, percent) =>
    `${month}: ${deployed === undefined ? 'no report' : `${deployed} deployed`}, ${authorised === undefined ? 'authorised not known' : `${authorised} authorised`}${percent === undefined ? '' : `, ${percent}`}`,
  caption: (mission) =>
    `Strength of ${mission} at the end of each month, against what the Security Council had authorised`,
  columns: {
    month: 'End of',
    authorised: 'Authorised',
    deployed: 'Deployed',
    percent: 'Deployed, per cent of authorised',
    resolution: 'Decision',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}, not read` : 'a decision that was not read'),
    'no-figure': (resolution) =>
      resolution ? `${resolution} prints no such figure` : 'the decision prints no such figure',
    ended: () => 'the level had ended',
    'no-decision': () => 'no decision available',
  },
};
