import { checkList, checkRecord, checkText } from '../internal/errors/index.js';
import type { GroupCode, Grouping } from '../internal/states/index.js';
import type { NoteMessages } from './messages.js';

const mostNames = 4;

/**
 * What a sentence calls a grouping: "Western states and Japan", or a number where the list is long.
 * `stateName` gives names in another language than English.
 *
 * @example
 * ```ts
 * groupingLabel(burdenShare({ year: 2012 }).payers, english); // => 'Western states and Japan'
 * ```
 */
export function groupingLabel(
  grouping: Grouping,
  messages: NoteMessages,
  stateName?: (state: string) => string | undefined,
): string {
  const { parts, members } = checkRecord(grouping, 'grouping');
  checkList(parts, 'grouping.parts');
  checkRecord(checkRecord(messages, 'messages').groups, 'messages.groups');
  if (parts.length > mostNames) return messages.manyStates(members.length);
  return messages.list(
    parts.map(
      ({ code, kind, name }) =>
        (kind === 'group' ? messages.groups[code as GroupCode] : stateName?.(code)) ??
        name ??
        checkText(code, 'grouping.parts', 'what membership or resolveGrouping gives').toUpperCase(),
    ),
  );
}
