/** What the page shows: the question, and the colour scheme. Defaults are left out of the address. */
export interface View {
  readonly payers: string;
  readonly servers: string;
  readonly from: string;
  readonly to: string;
  readonly personnel: string;
  readonly theme: string;
}

export const defaultView: View = {
  payers: 'weog+JPN',
  servers: 'weog',
  from: '2012',
  to: '2025',
  personnel: 'pooled',
  theme: '',
};

/**
 * The view of an address. Values are taken as they stand, wrong ones too: the figure then says what is wrong, in place.
 * `year` alone stands for a single year.
 */
export function readAddress(search: string): View {
  const query = new URLSearchParams(search);
  const year = query.get('year');
  const value = (key: keyof View) =>
    query.get(key) ?? (year !== null && (key === 'from' || key === 'to') ? year : defaultView[key]);
  return {
    payers: value('payers'),
    servers: value('servers'),
    from: value('from'),
    to: value('to'),
    personnel: value('personnel'),
    theme: value('theme'),
  };
}

/** The address of a view: empty for the default one. */
export function writeAddress(view: View): string {
  const query = new URLSearchParams();
  const put = (key: keyof View) => view[key] !== defaultView[key] && query.set(key, view[key]);
  put('payers');
  put('servers');
  if (view.from === view.to) query.set('year', view.from);
  else {
    put('from');
    put('to');
  }
  put('personnel');
  put('theme');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
