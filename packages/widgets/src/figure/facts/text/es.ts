export { spanishEarlierRateNotes as messages } from '@blueledger/core/text/es';
