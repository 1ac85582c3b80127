/** The pages of the workbench, in the order of the navigation. */
export const pageNames = [
  'overview',
  'states',
  'missions',
  'contributors',
  'scale',
  'next-scale',
  'bills',
  'what-if',
  'late-money',
  'your-data',
  'claims',
  'data',
  'coverage',
  'methods',
  'embed',
] as const;
export type PageName = (typeof pageNames)[number];

/** What the workbench shows. Defaults are left out of the address, so that links stay short. */
export interface View {
  /** As the address has it, a wrong one too: the app then says what is wrong. */
  readonly page: string;
  /** Code of a language of the workbench; empty for the browser's. */
  readonly language: string;
  /** `light`, `dark`, or empty for the system's. */
  readonly theme: string;
  /** The year and the grouping, for every page that has years or groups. */
  readonly year: string;
  readonly group: string;
  /** The page's own parameters by name; an empty one is left out. */
  readonly params: Readonly<Record<string, string>>;
}

export const defaultView: View = { page: 'overview', language: '', theme: '', year: '2025', group: '', params: {} };

const shared = { page: 'page', language: 'lang', theme: 'theme', year: 'year', group: 'group' } as const;
const sharedKeys = new Set<string>(Object.values(shared));

/** Parameters that were renamed: links made before the renaming still open what they opened. */
const renamed: Readonly<Record<string, string>> = { room: 'page', ground: 'background' };

/** Addresses of the first release named a figure's attributes and no page. */
const firstReleaseKeys = ['payers', 'servers', 'from', 'to', 'personnel'];

function readFirstRelease(address: URLSearchParams): View {
  const params: Record<string, string> = {};
  for (const key of [...firstReleaseKeys, 'year']) {
    const value = address.get(key);
    if (value) params[`a.${key}`] = value;
  }
  return { ...defaultView, page: 'embed', theme: address.get('theme') ?? '', params };
}

/** The parameters of an address under their present names; where both names are there, the present one counts. */
function currentParams(search: string): URLSearchParams {
  const address = new URLSearchParams(search);
  for (const [before, now] of Object.entries(renamed)) {
    const value = address.get(before);
    address.delete(before);
    if (value !== null && !address.has(now)) address.set(now, value);
  }
  return address;
}

/** The view of an address. */
export function readAddress(search: string): View {
  const address = currentParams(search);
  if (!address.has('page') && firstReleaseKeys.some((key) => address.has(key))) return readFirstRelease(address);
  const value = (key: keyof typeof shared) => address.get(shared[key]) ?? defaultView[key];
  return {
    page: value('page'),
    language: value('language'),
    theme: value('theme'),
    year: value('year'),
    group: value('group'),
    params: Object.fromEntries([...address].filter(([key, text]) => !sharedKeys.has(key) && text !== '')),
  };
}

/** The address of a view: `?` alone for the default one, so that it can be the target of a link. */
export function writeAddress(view: View): string {
  const address = new URLSearchParams();
  // Without its page an address with such a parameter is one of the first release.
  if (firstReleaseKeys.some((key) => view.params[key])) address.set(shared.page, view.page);
  for (const key of ['page', 'year', 'group', 'language', 'theme'] as const)
    if (view[key] !== defaultView[key]) address.set(shared[key], view[key]);
  for (const [key, text] of Object.entries(view.params))
    if (text !== '' && !sharedKeys.has(key)) address.set(key, text);
  return `?${address.toString()}`;
}

/** The view after a change; the parameters of one page do not follow to another. */
export function changeView(view: View, change: Partial<View>): View {
  const leavesPage = change.page !== undefined && change.page !== view.page;
  return { ...view, ...(leavesPage ? { params: {} } : {}), ...change };
}
