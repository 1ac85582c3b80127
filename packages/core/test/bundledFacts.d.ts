/** Every table that the bundled functions read, for examples of a function that has only its pure form. */
export declare const bundledFacts: {
  memberStates: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/member-states/core').MemberStatesCoreColumns
  >;
  m49Development: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/m49-development/developed').M49DevelopmentDevelopedColumns
  >;
  ldcMembership: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/ldc-membership').LdcMembershipColumns
  >;
  misattributions: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/misattributions').MisattributionsColumns
  >;
  misattributionMoves: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/misattribution-moves').MisattributionMovesColumns
  >;
  regularScale: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/regular-scale/since-2010').RegularScaleSince2010Columns
  >;
  peacekeepingFactors: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/peacekeeping-factors').PeacekeepingFactorsColumns
  >;
  levelTransitions: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/level-transitions').LevelTransitionsColumns
  >;
  personnelByMonth: import('@blueledger/datasets/decode').Table<
    import('@blueledger/datasets/uniformed-personnel/by-month').UniformedPersonnelByMonthColumns
  >;
};
