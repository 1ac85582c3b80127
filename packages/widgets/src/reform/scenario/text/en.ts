export { reformEnglish as messages } from '@blueledger/core/text/en';
