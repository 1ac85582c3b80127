export { russianEarlierRateNotes as messages } from '@blueledger/core/text/ru';
