export { arabicEarlierRateNotes as messages } from '@blueledger/core/internal/text/ar/earlierRateNotes';
