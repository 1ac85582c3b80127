export {
  type MissionKind,
  type MissionListFacts,
  type MissionOnList,
  type Missions,
  type MissionsQuery,
  missions,
} from './missions.js';
