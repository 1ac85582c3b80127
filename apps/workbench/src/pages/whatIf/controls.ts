import type { ReformControl } from '../../worker/pageTasks.js';

export type FieldName =
  | 'payer'
  | 'percent'
  | 'days'
  | 'ceiling'
  | 'floor'
  | 'personnel'
  | 'mission'
  | 'millions'
  | 'pooled';

/** The fields of each control and what stands in them first: the reform as it is discussed. */
const fields: Readonly<Record<ReformControl['kind'], readonly (readonly [FieldName, string])[]>> = {
  'at-most': [
    ['payer', ''],
    ['percent', '25'],
  ],
  'pays-part': [
    ['payer', ''],
    ['percent', '0'],
  ],
  'pays-later': [
    ['payer', ''],
    ['days', '0'],
  ],
  premium: [],
  discounts: [],
  bounds: [
    ['ceiling', '20'],
    ['floor', '0.002'],
  ],
  cut: [
    ['percent', '15'],
    ['personnel', '25'],
  ],
  closed: [['mission', '']],
  reserve: [['millions', '300']],
  pooling: [['pooled', '']],
  indexed: [['percent', '3']],
};

export const kinds = Object.keys(fields) as readonly ReformControl['kind'][];
export const fieldsOf = (kind: ReformControl['kind']) => fields[kind];

/** The control of a kind with what its fields hold. Numbers that are not valid reach core, which refuses them in words. */
export function controlOf(kind: ReformControl['kind'], text: (field: FieldName) => string): ReformControl {
  const number = (field: FieldName) => (text(field) === '' ? Number.NaN : Number(text(field)));
  switch (kind) {
    case 'at-most':
    case 'pays-part':
      return { kind, payer: text('payer'), percent: number('percent') };
    case 'pays-later':
      return { kind, payer: text('payer'), days: number('days') };
    case 'bounds':
      return { kind, ceiling: number('ceiling'), floor: number('floor') };
    case 'cut':
      return { kind, percent: number('percent'), personnel: number('personnel') };
    case 'closed':
      return { kind, mission: text('mission') };
    case 'reserve':
      return { kind, millions: number('millions') };
    case 'pooling':
      return { kind, pooled: text('pooled') === 'yes' };
    case 'indexed':
      return { kind, percent: number('percent') };
    case 'premium':
    case 'discounts':
      return { kind };
  }
}
