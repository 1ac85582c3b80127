/** What an element answers: the first paragraph of its page. */
export const firstParagraph = (page: string): string => /^# .*\n\n(.+)/.exec(page)?.[1] ?? '';
