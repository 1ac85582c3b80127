import { type CSSResult, css } from 'lit';

/** A card: numbers in a row, then the drawings; narrow pages stack them. */
export const stateStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 1008px);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(152px, 1fr));
    gap: 12px 20px;
    margin: 4px 0 0;
  }
  .tiles > div {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 8px;
  }
  dt,
  .sub {
    font-size: 12px;
    color: var(--_muted);
  }
  dd {
    margin: 0;
    font-size: 28px;
    font-weight: 600;
    line-height: 1.2;
  }
  dd.detail {
    font-size: 12px;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_muted);
  }
  .sub,
  .key {
    margin: 0;
    min-height: 1.4em;
  }
  .key {
    font-size: 12px;
    color: var(--_muted);
  }
  .chart.steps {
    flex: none;
    height: 240px;
  }
  .record {
    min-height: 168px;
  }
  .record ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
  }
  .record li {
    display: grid;
    grid-template-columns: 40px minmax(64px, 1fr) 216px;
    gap: 8px;
    align-items: center;
    line-height: 18px;
  }
  section svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .axis {
    stroke: var(--_line);
  }
  .wait {
    stroke: var(--_money);
    stroke-width: 2;
  }
  .record circle {
    fill: var(--_money);
    stroke: var(--_money);
    stroke-width: 2;
  }
  .open .wait {
    stroke: var(--_owed);
    stroke-dasharray: 3 3;
  }
  .open circle {
    fill: none;
    stroke: var(--_owed);
  }
  .stems g {
    stroke: var(--_owed);
    fill: var(--_owed);
    stroke-width: 1.5;
  }
  .stems .hollow {
    fill: none;
  }
  .stems text {
    fill: var(--_ink);
    font-size: 12px;
  }
  /* What stands under a card is seen once the whole card stands: seen before, it would move. */
  .figure[aria-busy='true'] :is(.foot, .actions) {
    visibility: hidden;
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 1424px);
    }
    .tiles {
      grid-template-columns: 1fr 1fr;
    }
    .record li {
      grid-template-columns: 40px 1fr 168px;
    }
  }
  @media print {
    .chart.steps {
      height: 5.5cm;
    }
  }
`;
