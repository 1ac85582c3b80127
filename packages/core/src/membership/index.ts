export {
  type GroupOfState,
  type GroupsOfState,
  type Membership,
  type MembershipQuestion,
  type MembersOfGroup,
  membership,
} from './membership.js';
export { noteGroupings } from './noteGroupings.js';
