'use client';

import { useEffect } from 'react';

/**
 * The element, with the table of the server inside it until the script draws over it. The markup has all text escaped.
 * @param {{ options: { year: number, top: number }, table: string }} props
 */
export function Figure({ options, table }) {
  useEffect(() => {
    void import('@blueledger/widgets/payers/define');
  }, []);
  return <bl-payers {...options} dangerouslySetInnerHTML={{ __html: table }} />;
}
