export { earlierRateNotes as messages } from '@blueledger/core/text';
