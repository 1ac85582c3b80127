export { reformSpanish as messages } from '@blueledger/core/text/es';
