import type { ScaleFacts } from '@blueledger/core/rates';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { type MessagesByCode, messageLanguage } from '../messages.js';

/** Rates of 2012 to 2027. */
export const recentScale: ScaleFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
};

/** First year of the scales of which every level is known: earlier ones load only for what shows their years. */
export const firstRecentYear = 2012;

/** What is said of the scales before 2012, in the language of the page; English comes as late as the others. */
export async function earlyNotes(language: string): Promise<MessagesByCode> {
  const code = messageLanguage(language);
  return ((await import(`./text/${code}.ts`)) as { messages: MessagesByCode }).messages;
}

/** The facts of years before 2012. */
export const earlyFacts = async (): Promise<Pick<ScaleFacts, 'memberStates' | 'regularScale' | 'earlierScales'>> =>
  (await import('./earlyScale.js')).earlyScale;
