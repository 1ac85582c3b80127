/** What an error says, in one line. @param {unknown} error */
export function said(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
