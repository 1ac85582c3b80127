export { reformArabic as messages } from '@blueledger/core/text/ar';
