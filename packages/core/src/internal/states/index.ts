export { checkMemberIn, checkMembership } from './checkMembership.js';
export { type MissionText, type StateText } from './codes.js';
export { type DatedListTables, datedLists } from './datedLists.js';
export {
  type DatedList,
  type DatedLists,
  type GroupCode,
  type Grouping,
  type GroupingFacts,
  type GroupingPart,
  type GroupingText,
  groupCodes,
  isPermanentMember,
  permanentMembers,
  resolveGrouping,
} from './grouping.js';
export { leastDeveloped } from './leastDeveloped.js';
export { type ListBasis } from './listBasis.js';
export { type GroupMembersTable, type GroupsTable, type IncomeGroupsTable, type LdcTable } from './listTables.js';
export { type M49Table } from './m49.js';
export {
  admissionOf,
  isMemberIn,
  type MemberState,
  type MemberStatesTable,
  memberState,
  memberStates,
  plainName,
} from './memberStates.js';
export {
  arabicNameInSentence,
  englishNameInSentence,
  frenchNameInSentence,
  russianNameInSentence,
  spanishNameInSentence,
} from './nameInSentence.js';
