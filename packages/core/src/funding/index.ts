export { type FundingOf, type FundingQuestion, type FundingSource, fundingOf } from './fundingOf.js';
