export { frenchEarlierRateNotes as messages } from '@blueledger/core/internal/text/fr/earlierRateNotes';
