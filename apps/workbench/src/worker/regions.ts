/** The regional groups of the United Nations, by code. */
export const regions = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const;
