/** The yearly table by a door of its own: one that led into another element's chunk would carry more than the table. */
export { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
