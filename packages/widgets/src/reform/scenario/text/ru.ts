export { reformRussian as messages } from '@blueledger/core/text/ru';
