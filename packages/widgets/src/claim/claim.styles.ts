import { type CSSResult, css } from 'lit';

/** A verdict, what it rests on, and the working under it. */
export const claimStyles: CSSResult = css`
  :host {
    min-height: var(--bl-min-height, 576px);
  }
  @media (max-width: 640px) {
    :host {
      min-height: var(--bl-min-height, 768px);
    }
  }
  .check {
    flex: 1 0 auto;
    font-size: 14px;
  }
  .check dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
    margin: 0 0 16px;
  }
  .check dt {
    color: var(--_muted);
  }
  .check dd {
    margin: 0;
    max-width: 70ch;
  }
  .check .verdict {
    font-weight: 600;
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: 8px;
  }
  .check .accurate {
    border-color: var(--_reserve);
  }
  .check .approximately-accurate {
    border-color: var(--_reserve);
    border-inline-start-style: double;
  }
  .check .not-supported {
    border-color: var(--_owed);
  }
  .check ol {
    margin: 4px 0 0;
    padding-inline-start: 24px;
  }
  .check li {
    margin-block-start: 4px;
    max-width: 70ch;
  }
  @media (max-width: 640px) {
    .check dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .check dd {
      margin-block-end: 8px;
    }
  }
`;
