import { type CSSResult, css } from 'lit';

/** What only an opened panel or a table that sorts needs. */
export const toolsStyles: CSSResult = css`
  button[aria-expanded='true'] {
    border-block-end-color: var(--_ink);
  }
  .panel {
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .panel pre {
    margin: 4px 0 8px;
    padding: 8px;
    border: 1px solid var(--_line);
    white-space: pre-wrap;
    font-size: 12px;
    max-height: 256px;
    overflow-y: auto;
    text-align: left;
  }
  .panel :is(ul, ol) {
    margin: 0;
    padding-inline-start: 20px;
  }
  .working li {
    margin-block-start: 4px;
  }
  summary {
    cursor: pointer;
  }
  /* Its longest choice would be wider than a narrow figure. */
  select {
    max-width: 100%;
    font: inherit;
    font-size: 12px;
    color: var(--_ink);
    background: var(--_background);
  }
  .panel .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding: 0;
    list-style: none;
  }
  .status {
    min-height: 1.4em;
    margin: 4px 0 0;
    font-size: 12px;
    color: var(--_muted);
  }
  .text .quiet {
    font-size: 12px;
  }
  pre:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .sort {
    color: inherit;
    text-align: inherit;
    border: 0;
  }
  /* The arrow has its place kept, so that sorting moves nothing. */
  .order {
    display: inline-block;
    width: 1em;
    text-align: center;
  }
  .order::before {
    content: '';
  }
  .sort:hover .order::before,
  .order.ascending::before {
    content: '▴';
  }
  .order.descending::before {
    content: '▾';
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
