export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** Groupings offered by name; any other is typed as codes. */
export const groupings: readonly Choice[] = [
  { code: 'weog+JPN', name: 'Western states and Japan' },
  { code: 'weog', name: 'Western states' },
  { code: 'p5', name: 'The five permanent members' },
  { code: 'm49-developed', name: 'Developed countries (M49)' },
  { code: 'm49-developing', name: 'Developing countries (M49)' },
  { code: 'african', name: 'African states' },
  { code: 'asia-pacific', name: 'Asia-Pacific states' },
  { code: 'eastern-european', name: 'Eastern European states' },
  { code: 'grulac', name: 'Latin American and Caribbean states' },
];

/** How personnel are counted. */
export const measures: readonly Choice[] = [
  { code: 'pooled', name: 'All months of a year' },
  { code: 'latest', name: 'Last month of a year' },
];

/** Years with peacekeeping levels in hand. */
export const years: readonly Choice[] = Array.from({ length: 16 }, (_, i) => ({
  code: String(2012 + i),
  name: String(2012 + i),
}));

export const themes: readonly Choice[] = [
  { code: '', name: 'As the system' },
  { code: 'light', name: 'Light' },
  { code: 'dark', name: 'Dark' },
];
