export { reformFrench as messages } from '@blueledger/core/text/fr';
