export { type FundingFacts, type FundingOf, type FundingQuestion, type FundingSource, fundingOf } from './fundingOf.js';
