import { type CSSResult, css } from 'lit';

/** The events of a movement, each behind the mark that it has in the chart. */
export const eventListStyles: CSSResult = css`
  .chart.rates {
    flex-basis: 320px;
    min-height: 320px;
    max-height: 480px;
  }
  .events {
    font-size: 14px;
  }
  .events p {
    margin: 0 0 8px;
    font-weight: 600;
  }
  .events ol {
    margin: 0;
    padding: 0;
    list-style: none;
    column-gap: 32px;
  }
  .events li {
    display: grid;
    grid-template-columns: 34px 1fr;
    padding-block-end: 8px;
    break-inside: avoid;
  }
  .events .number {
    box-sizing: border-box;
    justify-self: start;
    min-width: 20px;
    padding: 0 3px;
    border: 1.5px solid;
    border-radius: 2px;
    font-size: 12px;
    font-weight: 600;
    line-height: 17px;
    height: 20px;
    text-align: center;
  }
  .events .people.number {
    border-radius: 10px;
  }
  .events time {
    color: var(--_muted);
  }
  .events .size {
    font-weight: 600;
    white-space: nowrap;
  }
  .events .detail {
    display: block;
    font-size: 12px;
    color: var(--_muted);
    text-wrap: pretty;
  }
  @media print {
    .chart.rates {
      min-height: 0;
    }
    .events ol {
      columns: 2;
    }
  }
  @container (min-width: 672px) {
    .events ol {
      columns: 2;
    }
  }
`;
