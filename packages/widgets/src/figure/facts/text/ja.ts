export { japaneseEarlierRateNotes as messages } from '@blueledger/core/text/ja';
