import { coverage } from 'virtual:coverage';
import { html, type TemplateResult } from 'lit';
import type { PageName } from '../address/view.js';
import { beginWith } from '../parts/defineFigure.js';
import type { PageContext } from './PageElement.js';

interface PageEntry {
  /** Loads the page's code, which is a chunk of its own. */
  readonly load: () => Promise<unknown>;
  readonly render: (context: PageContext) => TemplateResult;
  /** The shared choices that the page uses. */
  readonly uses: readonly ('year' | 'group')[];
  /** First and last available year, on a page that uses the year. */
  readonly years?: readonly [number, number];
}

const levels = [coverage.levels.from, coverage.levels.to] as const;

export const pages: Readonly<Record<PageName, PageEntry>> = {
  overview: {
    load: () => {
      beginWith('bl-burden-gap');
      return import('./overview/OverviewPage.js');
    },
    render: (context) => html`<overview-page .context=${context}></overview-page>`,
    // It says how things stand now: its figures have dates of their own.
    uses: [],
  },
  states: {
    load: () => import('./states/StatesPage.js'),
    render: (context) => html`<states-page .context=${context}></states-page>`,
    uses: ['year', 'group'],
    years: levels,
  },
  missions: {
    load: () => import('./missions/MissionsPage.js'),
    render: (context) => html`<missions-page .context=${context}></missions-page>`,
    uses: ['year'],
    years: [coverage.operations.from, Number(coverage.operations.activeIn.slice(0, 4))],
  },
  contributors: {
    load: () => import('./contributors/ContributorsPage.js'),
    render: (context) => html`<contributors-page .context=${context}></contributors-page>`,
    uses: ['group'],
  },
  scale: {
    load: () => import('./scale/ScalePage.js'),
    render: (context) => html`<scale-page .context=${context}></scale-page>`,
    uses: ['year', 'group'],
    // Before the first year no scale is available to compare with.
    years: [coverage.levels.from + 1, coverage.levels.to],
  },
  bills: {
    load: () => import('./bills/BillsPage.js'),
    render: (context) => html`<bills-page .context=${context}></bills-page>`,
    uses: [],
  },
  'what-if': {
    load: () => import('./whatIf/WhatIfPage.js'),
    render: (context) => html`<what-if-page .context=${context}></what-if-page>`,
    uses: [],
  },
  'late-money': {
    load: () => import('./lateMoney/LateMoneyPage.js'),
    render: (context) => html`<late-money-page .context=${context}></late-money-page>`,
    uses: [],
  },
  'your-data': {
    load: () => import('./yourData/YourDataPage.js'),
    render: (context) => html`<your-data-page .context=${context}></your-data-page>`,
    uses: [],
  },
  'next-scale': {
    load: () => import('./nextScale/NextScalePage.js'),
    render: (context) => html`<next-scale-page .context=${context}></next-scale-page>`,
    uses: ['group'],
  },
  claims: {
    load: () => import('./claims/ClaimsPage.js'),
    render: (context) => html`<claims-page .context=${context}></claims-page>`,
    uses: [],
  },
  data: {
    load: () => import('./data/DataPage.js'),
    render: (context) => html`<data-page .context=${context}></data-page>`,
    uses: [],
  },
  coverage: {
    load: () => import('./coverage/CoveragePage.js'),
    render: (context) => html`<coverage-page .context=${context}></coverage-page>`,
    uses: [],
  },
  methods: {
    load: () => import('./methods/MethodsPage.js'),
    render: (context) => html`<methods-page .context=${context}></methods-page>`,
    uses: [],
  },
  embed: {
    load: () => import('./embed/EmbedPage.js'),
    render: (context) => html`<embed-page .context=${context}></embed-page>`,
    uses: [],
  },
};
