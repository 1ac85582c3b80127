export { earlierRateNotes } from '@blueledger/core/text';
