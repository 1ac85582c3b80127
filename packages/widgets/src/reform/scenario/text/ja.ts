export { reformJapanese as messages } from '@blueledger/core/text/ja';
