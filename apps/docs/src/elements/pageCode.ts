/**
 * The whole code of an element on a page that serves its own files.
 * @param example the element with its attributes.
 */
export const pageCode = (name: string, example: string): string =>
  `<link rel="stylesheet" href="/blueledger/blueledger.css">
<script type="module" src="/blueledger/cdn/${name}.js"></script>
${example}`;
