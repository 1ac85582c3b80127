/** Sent once a figure's chart is drawn, and at each time that it is drawn anew. */
export interface BlReadyDetail {
  readonly title: string;
}

/**
 * Sent when a question cannot be answered, or a file did not come (`not-loaded`); the message is the one shown in place.
 */
export interface BlErrorDetail {
  readonly code: string;
  readonly message: string;
}

/** Sent when a reader comes to a point of the chart, by keyboard or pointer. */
export interface BlSelectDetail {
  readonly text: string;
}

/** Sent when a reader takes a figure away: a file, or a text copied from one of its panels. */
export interface BlExportDetail {
  readonly format:
    | 'csv'
    | 'csv-all'
    | 'json'
    | 'png'
    | 'png-square'
    | 'svg'
    | 'citation'
    | 'bibtex'
    | 'csl-json'
    | 'ris'
    | 'embed';
  /** Name of the file; none where a text was copied. */
  readonly file?: string;
}

/** Every event of a figure with what it carries. */
export interface BlEventMap {
  readonly 'bl-ready': CustomEvent<BlReadyDetail>;
  readonly 'bl-error': CustomEvent<BlErrorDetail>;
  readonly 'bl-select': CustomEvent<BlSelectDetail>;
  readonly 'bl-export': CustomEvent<BlExportDetail>;
}

declare global {
  // Of elements, documents and windows; a shadow root has a map of its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface of the DOM grows by declaration only
  interface GlobalEventHandlersEventMap extends BlEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the same
  interface ShadowRootEventMap extends BlEventMap {}
}
