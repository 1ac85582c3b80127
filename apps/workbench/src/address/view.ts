/** The rooms of the desk, in the order of the rail. */
export const roomNames = ['overview', 'states', 'missions', 'scale', 'claims', 'data', 'methods', 'embed'] as const;
export type RoomName = (typeof roomNames)[number];

/** What the desk shows. Defaults are left out of the address, so that a link is as short as what it says. */
export interface View {
  /** Taken as it stands, a wrong one too: the desk then says what is wrong. */
  readonly room: string;
  /** Code of a language of the desk; empty for the browser's. */
  readonly language: string;
  /** `light`, `dark`, or empty for the system's. */
  readonly theme: string;
  /** The year and the grouping that every room obeys which has years or groups. */
  readonly year: string;
  readonly group: string;
  /** What the room itself asks, by its own names; a value that is empty is left out. */
  readonly ask: Readonly<Record<string, string>>;
}

export const defaultView: View = { room: 'overview', language: '', theme: '', year: '2025', group: '', ask: {} };

const shared = { room: 'room', language: 'lang', theme: 'theme', year: 'year', group: 'group' } as const;
const sharedKeys = new Set<string>(Object.values(shared));

/** Addresses of the desk's first release asked one figure and named no room. */
const firstRelease = ['payers', 'servers', 'from', 'to', 'personnel'];

function readFirstRelease(query: URLSearchParams): View {
  const ask: Record<string, string> = {};
  for (const key of [...firstRelease, 'year']) {
    const value = query.get(key);
    if (value) ask[`a.${key}`] = value;
  }
  return { ...defaultView, room: 'embed', theme: query.get('theme') ?? '', ask };
}

/** The view of an address. */
export function readAddress(search: string): View {
  const query = new URLSearchParams(search);
  if (!query.has('room') && firstRelease.some((key) => query.has(key))) return readFirstRelease(query);
  const value = (key: keyof typeof shared) => query.get(shared[key]) ?? defaultView[key];
  return {
    room: value('room'),
    language: value('language'),
    theme: value('theme'),
    year: value('year'),
    group: value('group'),
    ask: Object.fromEntries([...query].filter(([key, text]) => !sharedKeys.has(key) && text !== '')),
  };
}

/** The address of a view: `?` alone for the default one, so that it can stand in a link. */
export function writeAddress(view: View): string {
  const query = new URLSearchParams();
  for (const key of ['room', 'year', 'group', 'language', 'theme'] as const)
    if (view[key] !== defaultView[key]) query.set(shared[key], view[key]);
  for (const [key, text] of Object.entries(view.ask)) if (text !== '' && !sharedKeys.has(key)) query.set(key, text);
  return `?${query.toString()}`;
}

/** The view after a change; what one room asked does not follow into another. */
export function changeView(view: View, change: Partial<View>): View {
  const leaves = change.room !== undefined && change.room !== view.room;
  return { ...view, ...(leaves ? { ask: {} } : {}), ...change };
}
