/** Sent once a figure's chart is drawn, and at each time that it is drawn anew. */
export interface BlReadyDetail {
  readonly title: string;
}

/** Sent when a question cannot be answered; the message is the one shown in place. */
export interface BlErrorDetail {
  readonly code: string;
  readonly message: string;
}

/** Sent when a reader comes to a point of the chart, by keyboard or pointer. */
export interface BlSelectDetail {
  readonly text: string;
}

declare global {
  interface HTMLElementEventMap {
    'bl-ready': CustomEvent<BlReadyDetail>;
    'bl-error': CustomEvent<BlErrorDetail>;
    'bl-select': CustomEvent<BlSelectDetail>;
  }
}
