import { fallbackHtml } from '@blueledger/widgets/server';
import { Figure } from './figure.jsx';

const options = { year: 2026, top: 5 };

/** The server writes the table, so that the page can be read, searched and printed before the script comes. */
export default async function Page() {
  return (
    <main>
      <h1>Who pays for UN peacekeeping</h1>
      <Figure options={options} table={await fallbackHtml('bl-payers', options)} />
    </main>
  );
}
