import { covered } from 'virtual:coverage';
import { html, type TemplateResult } from 'lit';
import type { RoomName } from '../address/view.js';
import type { Place } from '../parts/Room.js';

interface RoomDoor {
  /** Loads the room's code, which is a chunk of its own. */
  readonly open: () => Promise<unknown>;
  readonly render: (place: Place) => TemplateResult;
  /** Which of the shared choices mean something in it. */
  readonly obeys: readonly ('year' | 'group')[];
  /** First and last year on offer, in a room that obeys the year. */
  readonly years?: readonly [number, number];
}

const levels = [covered.levels.from, covered.levels.to] as const;

export const rooms: Readonly<Record<RoomName, RoomDoor>> = {
  overview: {
    open: () => import('./overview/OverviewRoom.js'),
    render: (place) => html`<overview-room .place=${place}></overview-room>`,
    obeys: ['year', 'group'],
    years: levels,
  },
  states: {
    open: () => import('./states/StatesRoom.js'),
    render: (place) => html`<states-room .place=${place}></states-room>`,
    obeys: ['year', 'group'],
    years: levels,
  },
  missions: {
    open: () => import('./missions/MissionsRoom.js'),
    render: (place) => html`<missions-room .place=${place}></missions-room>`,
    obeys: ['year'],
    years: [covered.operations.from, Number(covered.operations.activeIn.slice(0, 4))],
  },
  scale: {
    open: () => import('./scale/ScaleRoom.js'),
    render: (place) => html`<scale-room .place=${place}></scale-room>`,
    obeys: ['year', 'group'],
    years: levels,
  },
  claims: {
    open: () => import('./claims/ClaimsRoom.js'),
    render: (place) => html`<claims-room .place=${place}></claims-room>`,
    obeys: [],
  },
  data: {
    open: () => import('./data/DataRoom.js'),
    render: (place) => html`<data-room .place=${place}></data-room>`,
    obeys: [],
  },
  methods: {
    open: () => import('./methods/MethodsRoom.js'),
    render: (place) => html`<methods-room .place=${place}></methods-room>`,
    obeys: [],
  },
  embed: {
    open: () => import('./embed/EmbedRoom.js'),
    render: (place) => html`<embed-room .place=${place}></embed-room>`,
    obeys: [],
  },
};
