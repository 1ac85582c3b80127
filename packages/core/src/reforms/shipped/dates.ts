/** The days for which a reform is supposed: from one on, or to a last. */
export interface ReformDates {
  readonly from: string;
  readonly to?: string | undefined;
}

export const datesOf = ({ from, to }: ReformDates): ReformDates => (to === undefined ? { from } : { from, to });
