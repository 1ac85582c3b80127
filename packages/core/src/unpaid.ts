/** What is unpaid of all assessments together: by fund at the dates that documents give, and by mission. */
export {
  type OutstandingByMissionTable,
  type UnpaidAssessmentsTable,
  type UnpaidByMission,
  type UnpaidFigure,
  type UnpaidForMission,
  type UnpaidFund,
  type UnpaidOverTime,
  type UnpaidOverTimeQuestion,
  unpaidByMission,
  unpaidFunds,
  unpaidOverTime,
} from './account/index.js';
