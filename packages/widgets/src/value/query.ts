/** What one number is about: the attributes of the element as they stand. */
export interface ValueQuery {
  readonly of: string | undefined;
  readonly state: string | undefined;
  readonly group: string | undefined;
  readonly mission: string | undefined;
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly decimals: string | undefined;
}

export const queryNames = ['of', 'state', 'group', 'mission', 'year', 'month', 'decimals'] as const;
