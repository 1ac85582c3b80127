export { chineseEarlierRateNotes as messages } from '@blueledger/core/text/zh';
