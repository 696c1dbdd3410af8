// Generated from the published operations by npm run generate.
declare module 'operation:AcceptMatch' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AcceptMatchMutation, import('./operations.types.d.ts').AcceptMatchMutationVariables>;
  export default it;
}
declare module 'operation:AcceptOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AcceptOrderMutation, import('./operations.types.d.ts').AcceptOrderMutationVariables>;
  export default it;
}
declare module 'operation:AcceptPerformance' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AcceptPerformanceMutation, import('./operations.types.d.ts').AcceptPerformanceMutationVariables>;
  export default it;
}
declare module 'operation:AcceptReferral' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AcceptReferralMutation, import('./operations.types.d.ts').AcceptReferralMutationVariables>;
  export default it;
}
declare module 'operation:AcceptReport' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AcceptReportMutation, import('./operations.types.d.ts').AcceptReportMutationVariables>;
  export default it;
}
declare module 'operation:AcceptTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AcceptTaskMutation, import('./operations.types.d.ts').AcceptTaskMutationVariables>;
  export default it;
}
declare module 'operation:AccessHistory' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').AccessHistoryQuery, import('./operations.types.d.ts').AccessHistoryQueryVariables>;
  export default it;
}
declare module 'operation:AddAgendaItem' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AddAgendaItemMutation, import('./operations.types.d.ts').AddAgendaItemMutationVariables>;
  export default it;
}
declare module 'operation:AddBrand' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AddBrandMutation, import('./operations.types.d.ts').AddBrandMutationVariables>;
  export default it;
}
declare module 'operation:AddHouseholdMember' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AddHouseholdMemberMutation, import('./operations.types.d.ts').AddHouseholdMemberMutationVariables>;
  export default it;
}
declare module 'operation:AdmitOrganisation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AdmitOrganisationMutation, import('./operations.types.d.ts').AdmitOrganisationMutationVariables>;
  export default it;
}
declare module 'operation:AdvanceIncubation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AdvanceIncubationMutation, import('./operations.types.d.ts').AdvanceIncubationMutationVariables>;
  export default it;
}
declare module 'operation:AidChain' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').AidChainQuery, import('./operations.types.d.ts').AidChainQueryVariables>;
  export default it;
}
declare module 'operation:AllocateDonation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AllocateDonationMutation, import('./operations.types.d.ts').AllocateDonationMutationVariables>;
  export default it;
}
declare module 'operation:AllocateGoods' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AllocateGoodsMutation, import('./operations.types.d.ts').AllocateGoodsMutationVariables>;
  export default it;
}
declare module 'operation:AllotFlat' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AllotFlatMutation, import('./operations.types.d.ts').AllotFlatMutationVariables>;
  export default it;
}
declare module 'operation:AmendPlan' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AmendPlanMutation, import('./operations.types.d.ts').AmendPlanMutationVariables>;
  export default it;
}
declare module 'operation:AnswerCorrection' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AnswerCorrectionMutation, import('./operations.types.d.ts').AnswerCorrectionMutationVariables>;
  export default it;
}
declare module 'operation:ApproveOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ApproveOrderMutation, import('./operations.types.d.ts').ApproveOrderMutationVariables>;
  export default it;
}
declare module 'operation:ApprovePlan' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ApprovePlanMutation, import('./operations.types.d.ts').ApprovePlanMutationVariables>;
  export default it;
}
declare module 'operation:ApproveSettlement' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ApproveSettlementMutation, import('./operations.types.d.ts').ApproveSettlementMutationVariables>;
  export default it;
}
declare module 'operation:ApproveTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ApproveTaskMutation, import('./operations.types.d.ts').ApproveTaskMutationVariables>;
  export default it;
}
declare module 'operation:AskToComplete' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AskToCompleteMutation, import('./operations.types.d.ts').AskToCompleteMutationVariables>;
  export default it;
}
declare module 'operation:AssignCarrier' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AssignCarrierMutation, import('./operations.types.d.ts').AssignCarrierMutationVariables>;
  export default it;
}
declare module 'operation:AssignCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AssignCaseMutation, import('./operations.types.d.ts').AssignCaseMutationVariables>;
  export default it;
}
declare module 'operation:AssignTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').AssignTaskMutation, import('./operations.types.d.ts').AssignTaskMutationVariables>;
  export default it;
}
declare module 'operation:Brands' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').BrandsQuery, import('./operations.types.d.ts').BrandsQueryVariables>;
  export default it;
}
declare module 'operation:BreakGlass' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').BreakGlassMutation, import('./operations.types.d.ts').BreakGlassMutationVariables>;
  export default it;
}
declare module 'operation:Budgets' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').BudgetsQuery, import('./operations.types.d.ts').BudgetsQueryVariables>;
  export default it;
}
declare module 'operation:CallHearing' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CallHearingMutation, import('./operations.types.d.ts').CallHearingMutationVariables>;
  export default it;
}
declare module 'operation:CancelMeeting' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CancelMeetingMutation, import('./operations.types.d.ts').CancelMeetingMutationVariables>;
  export default it;
}
declare module 'operation:CancelOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CancelOrderMutation, import('./operations.types.d.ts').CancelOrderMutationVariables>;
  export default it;
}
declare module 'operation:CaseHelp' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CaseHelpQuery, import('./operations.types.d.ts').CaseHelpQueryVariables>;
  export default it;
}
declare module 'operation:CaseRecord' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CaseRecordQuery, import('./operations.types.d.ts').CaseRecordQueryVariables>;
  export default it;
}
declare module 'operation:CaseReview' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CaseReviewQuery, import('./operations.types.d.ts').CaseReviewQueryVariables>;
  export default it;
}
declare module 'operation:CaseWork' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CaseWorkQuery, import('./operations.types.d.ts').CaseWorkQueryVariables>;
  export default it;
}
declare module 'operation:Cases' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CasesQuery, import('./operations.types.d.ts').CasesQueryVariables>;
  export default it;
}
declare module 'operation:CirculateMinutes' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CirculateMinutesMutation, import('./operations.types.d.ts').CirculateMinutesMutationVariables>;
  export default it;
}
declare module 'operation:ClaimResponsibility' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ClaimResponsibilityMutation, import('./operations.types.d.ts').ClaimResponsibilityMutationVariables>;
  export default it;
}
declare module 'operation:CloseCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CloseCaseMutation, import('./operations.types.d.ts').CloseCaseMutationVariables>;
  export default it;
}
declare module 'operation:CloseProgramme' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CloseProgrammeMutation, import('./operations.types.d.ts').CloseProgrammeMutationVariables>;
  export default it;
}
declare module 'operation:CloseTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CloseTaskMutation, import('./operations.types.d.ts').CloseTaskMutationVariables>;
  export default it;
}
declare module 'operation:Colleagues' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ColleaguesQuery, import('./operations.types.d.ts').ColleaguesQueryVariables>;
  export default it;
}
declare module 'operation:ComplainAboutOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ComplainAboutOrderMutation, import('./operations.types.d.ts').ComplainAboutOrderMutationVariables>;
  export default it;
}
declare module 'operation:CompleteRequest' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CompleteRequestMutation, import('./operations.types.d.ts').CompleteRequestMutationVariables>;
  export default it;
}
declare module 'operation:ConfirmAid' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConfirmAidMutation, import('./operations.types.d.ts').ConfirmAidMutationVariables>;
  export default it;
}
declare module 'operation:ConfirmDelivery' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConfirmDeliveryMutation, import('./operations.types.d.ts').ConfirmDeliveryMutationVariables>;
  export default it;
}
declare module 'operation:ConfirmEvaluation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConfirmEvaluationMutation, import('./operations.types.d.ts').ConfirmEvaluationMutationVariables>;
  export default it;
}
declare module 'operation:ConfirmNewcomer' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConfirmNewcomerMutation, import('./operations.types.d.ts').ConfirmNewcomerMutationVariables>;
  export default it;
}
declare module 'operation:ConfirmSettlement' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConfirmSettlementMutation, import('./operations.types.d.ts').ConfirmSettlementMutationVariables>;
  export default it;
}
declare module 'operation:ConfirmVisit' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConfirmVisitMutation, import('./operations.types.d.ts').ConfirmVisitMutationVariables>;
  export default it;
}
declare module 'operation:ConsentToChangeOfUse' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConsentToChangeOfUseMutation, import('./operations.types.d.ts').ConsentToChangeOfUseMutationVariables>;
  export default it;
}
declare module 'operation:ConsentToNeed' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConsentToNeedMutation, import('./operations.types.d.ts').ConsentToNeedMutationVariables>;
  export default it;
}
declare module 'operation:Contract' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ContractQuery, import('./operations.types.d.ts').ContractQueryVariables>;
  export default it;
}
declare module 'operation:Contracts' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ContractsQuery, import('./operations.types.d.ts').ContractsQueryVariables>;
  export default it;
}
declare module 'operation:ConveneMeeting' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ConveneMeetingMutation, import('./operations.types.d.ts').ConveneMeetingMutationVariables>;
  export default it;
}
declare module 'operation:CorrectEducationFact' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CorrectEducationFactMutation, import('./operations.types.d.ts').CorrectEducationFactMutationVariables>;
  export default it;
}
declare module 'operation:CorrectHealthFact' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CorrectHealthFactMutation, import('./operations.types.d.ts').CorrectHealthFactMutationVariables>;
  export default it;
}
declare module 'operation:CorrectHousingFact' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CorrectHousingFactMutation, import('./operations.types.d.ts').CorrectHousingFactMutationVariables>;
  export default it;
}
declare module 'operation:CorrectPoliceFact' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CorrectPoliceFactMutation, import('./operations.types.d.ts').CorrectPoliceFactMutationVariables>;
  export default it;
}
declare module 'operation:Corrections' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CorrectionsQuery, import('./operations.types.d.ts').CorrectionsQueryVariables>;
  export default it;
}
declare module 'operation:CorrectionsToAnswer' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').CorrectionsToAnswerQuery, import('./operations.types.d.ts').CorrectionsToAnswerQueryVariables>;
  export default it;
}
declare module 'operation:CountersignContract' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').CountersignContractMutation, import('./operations.types.d.ts').CountersignContractMutationVariables>;
  export default it;
}
declare module 'operation:DailyLedgerChecks' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DailyLedgerChecksQuery, import('./operations.types.d.ts').DailyLedgerChecksQueryVariables>;
  export default it;
}
declare module 'operation:DayList' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DayListQuery, import('./operations.types.d.ts').DayListQueryVariables>;
  export default it;
}
declare module 'operation:DecideCaseReview' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DecideCaseReviewMutation, import('./operations.types.d.ts').DecideCaseReviewMutationVariables>;
  export default it;
}
declare module 'operation:DecideHearing' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DecideHearingMutation, import('./operations.types.d.ts').DecideHearingMutationVariables>;
  export default it;
}
declare module 'operation:DecidePerformance' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DecidePerformanceMutation, import('./operations.types.d.ts').DecidePerformanceMutationVariables>;
  export default it;
}
declare module 'operation:DeclareCapacity' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclareCapacityMutation, import('./operations.types.d.ts').DeclareCapacityMutationVariables>;
  export default it;
}
declare module 'operation:DeclineErrand' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclineErrandMutation, import('./operations.types.d.ts').DeclineErrandMutationVariables>;
  export default it;
}
declare module 'operation:DeclineMatch' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclineMatchMutation, import('./operations.types.d.ts').DeclineMatchMutationVariables>;
  export default it;
}
declare module 'operation:DeclineOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclineOrderMutation, import('./operations.types.d.ts').DeclineOrderMutationVariables>;
  export default it;
}
declare module 'operation:DeclineReferral' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclineReferralMutation, import('./operations.types.d.ts').DeclineReferralMutationVariables>;
  export default it;
}
declare module 'operation:DeclineReport' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclineReportMutation, import('./operations.types.d.ts').DeclineReportMutationVariables>;
  export default it;
}
declare module 'operation:DeclineTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeclineTaskMutation, import('./operations.types.d.ts').DeclineTaskMutationVariables>;
  export default it;
}
declare module 'operation:DeliverAid' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DeliverAidMutation, import('./operations.types.d.ts').DeliverAidMutationVariables>;
  export default it;
}
declare module 'operation:DescribeOrganisation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DescribeOrganisationMutation, import('./operations.types.d.ts').DescribeOrganisationMutationVariables>;
  export default it;
}
declare module 'operation:DiscardContract' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DiscardContractMutation, import('./operations.types.d.ts').DiscardContractMutationVariables>;
  export default it;
}
declare module 'operation:DiscardStock' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DiscardStockMutation, import('./operations.types.d.ts').DiscardStockMutationVariables>;
  export default it;
}
declare module 'operation:Disclosure' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DisclosureQuery, import('./operations.types.d.ts').DisclosureQueryVariables>;
  export default it;
}
declare module 'operation:DispatchOptions' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DispatchOptionsQuery, import('./operations.types.d.ts').DispatchOptionsQueryVariables>;
  export default it;
}
declare module 'operation:DispatchOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DispatchOrderMutation, import('./operations.types.d.ts').DispatchOrderMutationVariables>;
  export default it;
}
declare module 'operation:Division' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DivisionQuery, import('./operations.types.d.ts').DivisionQueryVariables>;
  export default it;
}
declare module 'operation:Donation' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DonationQuery, import('./operations.types.d.ts').DonationQueryVariables>;
  export default it;
}
declare module 'operation:Donations' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').DonationsQuery, import('./operations.types.d.ts').DonationsQueryVariables>;
  export default it;
}
declare module 'operation:DraftCaseReview' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DraftCaseReviewMutation, import('./operations.types.d.ts').DraftCaseReviewMutationVariables>;
  export default it;
}
declare module 'operation:DraftContract' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DraftContractMutation, import('./operations.types.d.ts').DraftContractMutationVariables>;
  export default it;
}
declare module 'operation:DraftNeed' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DraftNeedMutation, import('./operations.types.d.ts').DraftNeedMutationVariables>;
  export default it;
}
declare module 'operation:DraftPlan' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DraftPlanMutation, import('./operations.types.d.ts').DraftPlanMutationVariables>;
  export default it;
}
declare module 'operation:DrawSample' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').DrawSampleMutation, import('./operations.types.d.ts').DrawSampleMutationVariables>;
  export default it;
}
declare module 'operation:Emergencies' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').EmergenciesQuery, import('./operations.types.d.ts').EmergenciesQueryVariables>;
  export default it;
}
declare module 'operation:EmergenciesToSecond' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').EmergenciesToSecondQuery, import('./operations.types.d.ts').EmergenciesToSecondQueryVariables>;
  export default it;
}
declare module 'operation:EndContract' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EndContractMutation, import('./operations.types.d.ts').EndContractMutationVariables>;
  export default it;
}
declare module 'operation:EndGrant' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EndGrantMutation, import('./operations.types.d.ts').EndGrantMutationVariables>;
  export default it;
}
declare module 'operation:EndMeeting' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EndMeetingMutation, import('./operations.types.d.ts').EndMeetingMutationVariables>;
  export default it;
}
declare module 'operation:EndParticipation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EndParticipationMutation, import('./operations.types.d.ts').EndParticipationMutationVariables>;
  export default it;
}
declare module 'operation:EnlistWorker' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EnlistWorkerMutation, import('./operations.types.d.ts').EnlistWorkerMutationVariables>;
  export default it;
}
declare module 'operation:EnrolAsVolunteer' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EnrolAsVolunteerMutation, import('./operations.types.d.ts').EnrolAsVolunteerMutationVariables>;
  export default it;
}
declare module 'operation:EscalateCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EscalateCaseMutation, import('./operations.types.d.ts').EscalateCaseMutationVariables>;
  export default it;
}
declare module 'operation:EvaluatePerformance' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').EvaluatePerformanceMutation, import('./operations.types.d.ts').EvaluatePerformanceMutationVariables>;
  export default it;
}
declare module 'operation:ExplainAccess' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ExplainAccessQuery, import('./operations.types.d.ts').ExplainAccessQueryVariables>;
  export default it;
}
declare module 'operation:ExtendAnswer' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ExtendAnswerMutation, import('./operations.types.d.ts').ExtendAnswerMutationVariables>;
  export default it;
}
declare module 'operation:FeedBackAid' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').FeedBackAidMutation, import('./operations.types.d.ts').FeedBackAidMutationVariables>;
  export default it;
}
declare module 'operation:FileProgramme' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').FileProgrammeMutation, import('./operations.types.d.ts').FileProgrammeMutationVariables>;
  export default it;
}
declare module 'operation:GiveConsent' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').GiveConsentMutation, import('./operations.types.d.ts').GiveConsentMutationVariables>;
  export default it;
}
declare module 'operation:GiveFeedback' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').GiveFeedbackMutation, import('./operations.types.d.ts').GiveFeedbackMutationVariables>;
  export default it;
}
declare module 'operation:GiveOpinion' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').GiveOpinionMutation, import('./operations.types.d.ts').GiveOpinionMutationVariables>;
  export default it;
}
declare module 'operation:GrantRequest' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').GrantRequestMutation, import('./operations.types.d.ts').GrantRequestMutationVariables>;
  export default it;
}
declare module 'operation:HealthRecords' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').HealthRecordsQuery, import('./operations.types.d.ts').HealthRecordsQueryVariables>;
  export default it;
}
declare module 'operation:HoldHearing' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').HoldHearingMutation, import('./operations.types.d.ts').HoldHearingMutationVariables>;
  export default it;
}
declare module 'operation:Households' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').HouseholdsQuery, import('./operations.types.d.ts').HouseholdsQueryVariables>;
  export default it;
}
declare module 'operation:HousingRecords' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').HousingRecordsQuery, import('./operations.types.d.ts').HousingRecordsQueryVariables>;
  export default it;
}
declare module 'operation:Identify' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').IdentifyMutation, import('./operations.types.d.ts').IdentifyMutationVariables>;
  export default it;
}
declare module 'operation:ImportPledges' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ImportPledgesMutation, import('./operations.types.d.ts').ImportPledgesMutationVariables>;
  export default it;
}
declare module 'operation:Inbox' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').InboxQuery, import('./operations.types.d.ts').InboxQueryVariables>;
  export default it;
}
declare module 'operation:InviteParticipant' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').InviteParticipantMutation, import('./operations.types.d.ts').InviteParticipantMutationVariables>;
  export default it;
}
declare module 'operation:IssueDonationReceipt' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').IssueDonationReceiptMutation, import('./operations.types.d.ts').IssueDonationReceiptMutationVariables>;
  export default it;
}
declare module 'operation:IssueMinutes' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').IssueMinutesMutation, import('./operations.types.d.ts').IssueMinutesMutationVariables>;
  export default it;
}
declare module 'operation:IssueReceipt' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').IssueReceiptMutation, import('./operations.types.d.ts').IssueReceiptMutationVariables>;
  export default it;
}
declare module 'operation:IssueVolunteerCertificate' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').IssueVolunteerCertificateMutation, import('./operations.types.d.ts').IssueVolunteerCertificateMutationVariables>;
  export default it;
}
declare module 'operation:JoinBrand' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').JoinBrandMutation, import('./operations.types.d.ts').JoinBrandMutationVariables>;
  export default it;
}
declare module 'operation:LedgerChecks' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').LedgerChecksQuery, import('./operations.types.d.ts').LedgerChecksQueryVariables>;
  export default it;
}
declare module 'operation:MarkNoticesRead' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').MarkNoticesReadMutation, import('./operations.types.d.ts').MarkNoticesReadMutationVariables>;
  export default it;
}
declare module 'operation:MatchProposals' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MatchProposalsQuery, import('./operations.types.d.ts').MatchProposalsQueryVariables>;
  export default it;
}
declare module 'operation:MatchesResidentNumber' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MatchesResidentNumberQuery, import('./operations.types.d.ts').MatchesResidentNumberQueryVariables>;
  export default it;
}
declare module 'operation:Me' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MeQuery, import('./operations.types.d.ts').MeQueryVariables>;
  export default it;
}
declare module 'operation:Meeting' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MeetingQuery, import('./operations.types.d.ts').MeetingQueryVariables>;
  export default it;
}
declare module 'operation:MeetingPack' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MeetingPackQuery, import('./operations.types.d.ts').MeetingPackQueryVariables>;
  export default it;
}
declare module 'operation:Meetings' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MeetingsQuery, import('./operations.types.d.ts').MeetingsQueryVariables>;
  export default it;
}
declare module 'operation:MyEmergencies' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MyEmergenciesQuery, import('./operations.types.d.ts').MyEmergenciesQueryVariables>;
  export default it;
}
declare module 'operation:MyTaskCards' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').MyTaskCardsQuery, import('./operations.types.d.ts').MyTaskCardsQueryVariables>;
  export default it;
}
declare module 'operation:NameInterimHelper' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').NameInterimHelperMutation, import('./operations.types.d.ts').NameInterimHelperMutationVariables>;
  export default it;
}
declare module 'operation:Needs' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').NeedsQuery, import('./operations.types.d.ts').NeedsQueryVariables>;
  export default it;
}
declare module 'operation:Newcomers' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').NewcomersQuery, import('./operations.types.d.ts').NewcomersQueryVariables>;
  export default it;
}
declare module 'operation:ObjectEvaluation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ObjectEvaluationMutation, import('./operations.types.d.ts').ObjectEvaluationMutationVariables>;
  export default it;
}
declare module 'operation:ObjectToMinutes' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ObjectToMinutesMutation, import('./operations.types.d.ts').ObjectToMinutesMutationVariables>;
  export default it;
}
declare module 'operation:ObjectToPerformance' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ObjectToPerformanceMutation, import('./operations.types.d.ts').ObjectToPerformanceMutationVariables>;
  export default it;
}
declare module 'operation:ObjectToSettlement' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ObjectToSettlementMutation, import('./operations.types.d.ts').ObjectToSettlementMutationVariables>;
  export default it;
}
declare module 'operation:OpenAttendanceWatch' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').OpenAttendanceWatchMutation, import('./operations.types.d.ts').OpenAttendanceWatchMutationVariables>;
  export default it;
}
declare module 'operation:OpenDispute' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').OpenDisputeMutation, import('./operations.types.d.ts').OpenDisputeMutationVariables>;
  export default it;
}
declare module 'operation:OpenMeeting' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').OpenMeetingMutation, import('./operations.types.d.ts').OpenMeetingMutationVariables>;
  export default it;
}
declare module 'operation:Organisation' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').OrganisationQuery, import('./operations.types.d.ts').OrganisationQueryVariables>;
  export default it;
}
declare module 'operation:Organisations' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').OrganisationsQuery, import('./operations.types.d.ts').OrganisationsQueryVariables>;
  export default it;
}
declare module 'operation:PlaceOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').PlaceOrderMutation, import('./operations.types.d.ts').PlaceOrderMutationVariables>;
  export default it;
}
declare module 'operation:PledgeDonation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').PledgeDonationMutation, import('./operations.types.d.ts').PledgeDonationMutationVariables>;
  export default it;
}
declare module 'operation:Profiles' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ProfilesQuery, import('./operations.types.d.ts').ProfilesQueryVariables>;
  export default it;
}
declare module 'operation:Programmes' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ProgrammesQuery, import('./operations.types.d.ts').ProgrammesQueryVariables>;
  export default it;
}
declare module 'operation:ProposeChangeOfUse' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ProposeChangeOfUseMutation, import('./operations.types.d.ts').ProposeChangeOfUseMutationVariables>;
  export default it;
}
declare module 'operation:ProposeMatches' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ProposeMatchesMutation, import('./operations.types.d.ts').ProposeMatchesMutationVariables>;
  export default it;
}
declare module 'operation:PublishContract' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').PublishContractMutation, import('./operations.types.d.ts').PublishContractMutationVariables>;
  export default it;
}
declare module 'operation:PublishProgrammeReport' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').PublishProgrammeReportMutation, import('./operations.types.d.ts').PublishProgrammeReportMutationVariables>;
  export default it;
}
declare module 'operation:Pupils' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').PupilsQuery, import('./operations.types.d.ts').PupilsQueryVariables>;
  export default it;
}
declare module 'operation:RaiseException' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RaiseExceptionMutation, import('./operations.types.d.ts').RaiseExceptionMutationVariables>;
  export default it;
}
declare module 'operation:ReadNotices' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReadNoticesMutation, import('./operations.types.d.ts').ReadNoticesMutationVariables>;
  export default it;
}
declare module 'operation:ReassignTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReassignTaskMutation, import('./operations.types.d.ts').ReassignTaskMutationVariables>;
  export default it;
}
declare module 'operation:ReceiveDonation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReceiveDonationMutation, import('./operations.types.d.ts').ReceiveDonationMutationVariables>;
  export default it;
}
declare module 'operation:RecordAssessment' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordAssessmentMutation, import('./operations.types.d.ts').RecordAssessmentMutationVariables>;
  export default it;
}
declare module 'operation:RecordBudget' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordBudgetMutation, import('./operations.types.d.ts').RecordBudgetMutationVariables>;
  export default it;
}
declare module 'operation:RecordCertificate' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordCertificateMutation, import('./operations.types.d.ts').RecordCertificateMutationVariables>;
  export default it;
}
declare module 'operation:RecordDecision' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordDecisionMutation, import('./operations.types.d.ts').RecordDecisionMutationVariables>;
  export default it;
}
declare module 'operation:RecordEvaluation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordEvaluationMutation, import('./operations.types.d.ts').RecordEvaluationMutationVariables>;
  export default it;
}
declare module 'operation:RecordFollowUp' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordFollowUpMutation, import('./operations.types.d.ts').RecordFollowUpMutationVariables>;
  export default it;
}
declare module 'operation:RecordPayment' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordPaymentMutation, import('./operations.types.d.ts').RecordPaymentMutationVariables>;
  export default it;
}
declare module 'operation:RecordProcurement' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordProcurementMutation, import('./operations.types.d.ts').RecordProcurementMutationVariables>;
  export default it;
}
declare module 'operation:RecordScreening' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordScreeningMutation, import('./operations.types.d.ts').RecordScreeningMutationVariables>;
  export default it;
}
declare module 'operation:RecordSpotCheck' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordSpotCheckMutation, import('./operations.types.d.ts').RecordSpotCheckMutationVariables>;
  export default it;
}
declare module 'operation:RecordVisit' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordVisitMutation, import('./operations.types.d.ts').RecordVisitMutationVariables>;
  export default it;
}
declare module 'operation:RecordVolunteerHours' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecordVolunteerHoursMutation, import('./operations.types.d.ts').RecordVolunteerHoursMutationVariables>;
  export default it;
}
declare module 'operation:RecuseFromCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RecuseFromCaseMutation, import('./operations.types.d.ts').RecuseFromCaseMutationVariables>;
  export default it;
}
declare module 'operation:RedirectReport' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RedirectReportMutation, import('./operations.types.d.ts').RedirectReportMutationVariables>;
  export default it;
}
declare module 'operation:RedoOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RedoOrderMutation, import('./operations.types.d.ts').RedoOrderMutationVariables>;
  export default it;
}
declare module 'operation:ReferCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReferCaseMutation, import('./operations.types.d.ts').ReferCaseMutationVariables>;
  export default it;
}
declare module 'operation:Referrals' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ReferralsQuery, import('./operations.types.d.ts').ReferralsQueryVariables>;
  export default it;
}
declare module 'operation:RefuseChangeOfUse' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RefuseChangeOfUseMutation, import('./operations.types.d.ts').RefuseChangeOfUseMutationVariables>;
  export default it;
}
declare module 'operation:RefuseNeed' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RefuseNeedMutation, import('./operations.types.d.ts').RefuseNeedMutationVariables>;
  export default it;
}
declare module 'operation:RefuseNewcomer' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RefuseNewcomerMutation, import('./operations.types.d.ts').RefuseNewcomerMutationVariables>;
  export default it;
}
declare module 'operation:RefuseRequest' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RefuseRequestMutation, import('./operations.types.d.ts').RefuseRequestMutationVariables>;
  export default it;
}
declare module 'operation:Registrations' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').RegistrationsQuery, import('./operations.types.d.ts').RegistrationsQueryVariables>;
  export default it;
}
declare module 'operation:RehearseSharingChange' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').RehearseSharingChangeQuery, import('./operations.types.d.ts').RehearseSharingChangeQueryVariables>;
  export default it;
}
declare module 'operation:RejectOrder' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RejectOrderMutation, import('./operations.types.d.ts').RejectOrderMutationVariables>;
  export default it;
}
declare module 'operation:ReleaseAllocation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReleaseAllocationMutation, import('./operations.types.d.ts').ReleaseAllocationMutationVariables>;
  export default it;
}
declare module 'operation:RenewCode' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RenewCodeMutation, import('./operations.types.d.ts').RenewCodeMutationVariables>;
  export default it;
}
declare module 'operation:ReopenCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReopenCaseMutation, import('./operations.types.d.ts').ReopenCaseMutationVariables>;
  export default it;
}
declare module 'operation:ReportNeed' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReportNeedMutation, import('./operations.types.d.ts').ReportNeedMutationVariables>;
  export default it;
}
declare module 'operation:ReportTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReportTaskMutation, import('./operations.types.d.ts').ReportTaskMutationVariables>;
  export default it;
}
declare module 'operation:Reports' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ReportsQuery, import('./operations.types.d.ts').ReportsQueryVariables>;
  export default it;
}
declare module 'operation:RequestCorrection' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RequestCorrectionMutation, import('./operations.types.d.ts').RequestCorrectionMutationVariables>;
  export default it;
}
declare module 'operation:RequestSharing' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RequestSharingMutation, import('./operations.types.d.ts').RequestSharingMutationVariables>;
  export default it;
}
declare module 'operation:RerouteReferral' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').RerouteReferralMutation, import('./operations.types.d.ts').RerouteReferralMutationVariables>;
  export default it;
}
declare module 'operation:ResolveException' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ResolveExceptionMutation, import('./operations.types.d.ts').ResolveExceptionMutationVariables>;
  export default it;
}
declare module 'operation:ResourceItems' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ResourceItemsQuery, import('./operations.types.d.ts').ResourceItemsQueryVariables>;
  export default it;
}
declare module 'operation:ResumeGrant' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ResumeGrantMutation, import('./operations.types.d.ts').ResumeGrantMutationVariables>;
  export default it;
}
declare module 'operation:ResumeService' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ResumeServiceMutation, import('./operations.types.d.ts').ResumeServiceMutationVariables>;
  export default it;
}
declare module 'operation:ResumeTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ResumeTaskMutation, import('./operations.types.d.ts').ResumeTaskMutationVariables>;
  export default it;
}
declare module 'operation:ReturnAid' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReturnAidMutation, import('./operations.types.d.ts').ReturnAidMutationVariables>;
  export default it;
}
declare module 'operation:ReturnDonation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReturnDonationMutation, import('./operations.types.d.ts').ReturnDonationMutationVariables>;
  export default it;
}
declare module 'operation:ReturnPlan' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReturnPlanMutation, import('./operations.types.d.ts').ReturnPlanMutationVariables>;
  export default it;
}
declare module 'operation:ReturnTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReturnTaskMutation, import('./operations.types.d.ts').ReturnTaskMutationVariables>;
  export default it;
}
declare module 'operation:ReviewEmergency' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ReviewEmergencyMutation, import('./operations.types.d.ts').ReviewEmergencyMutationVariables>;
  export default it;
}
declare module 'operation:ScheduleVisit' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').ScheduleVisitMutation, import('./operations.types.d.ts').ScheduleVisitMutationVariables>;
  export default it;
}
declare module 'operation:SecondEmergency' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SecondEmergencyMutation, import('./operations.types.d.ts').SecondEmergencyMutationVariables>;
  export default it;
}
declare module 'operation:SendDonation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SendDonationMutation, import('./operations.types.d.ts').SendDonationMutationVariables>;
  export default it;
}
declare module 'operation:ServiceBrands' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ServiceBrandsQuery, import('./operations.types.d.ts').ServiceBrandsQueryVariables>;
  export default it;
}
declare module 'operation:ServiceBudgets' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ServiceBudgetsQuery, import('./operations.types.d.ts').ServiceBudgetsQueryVariables>;
  export default it;
}
declare module 'operation:ServiceCatalogue' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ServiceCatalogueQuery, import('./operations.types.d.ts').ServiceCatalogueQueryVariables>;
  export default it;
}
declare module 'operation:ServiceCertificates' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ServiceCertificatesQuery, import('./operations.types.d.ts').ServiceCertificatesQueryVariables>;
  export default it;
}
declare module 'operation:ServiceOrders' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').ServiceOrdersQuery, import('./operations.types.d.ts').ServiceOrdersQueryVariables>;
  export default it;
}
declare module 'operation:SettleDispute' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SettleDisputeMutation, import('./operations.types.d.ts').SettleDisputeMutationVariables>;
  export default it;
}
declare module 'operation:SettleMonth' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SettleMonthMutation, import('./operations.types.d.ts').SettleMonthMutationVariables>;
  export default it;
}
declare module 'operation:Settlement' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').SettlementQuery, import('./operations.types.d.ts').SettlementQueryVariables>;
  export default it;
}
declare module 'operation:SharedCase' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').SharedCaseQuery, import('./operations.types.d.ts').SharedCaseQueryVariables>;
  export default it;
}
declare module 'operation:SharingCatalogue' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').SharingCatalogueQuery, import('./operations.types.d.ts').SharingCatalogueQueryVariables>;
  export default it;
}
declare module 'operation:SharingRequests' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').SharingRequestsQuery, import('./operations.types.d.ts').SharingRequestsQueryVariables>;
  export default it;
}
declare module 'operation:SignContract' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignContractMutation, import('./operations.types.d.ts').SignContractMutationVariables>;
  export default it;
}
declare module 'operation:SignFamilyDoctor' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignFamilyDoctorMutation, import('./operations.types.d.ts').SignFamilyDoctorMutationVariables>;
  export default it;
}
declare module 'operation:SignIn' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignInMutation, import('./operations.types.d.ts').SignInMutationVariables>;
  export default it;
}
declare module 'operation:SignInVisit' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignInVisitMutation, import('./operations.types.d.ts').SignInVisitMutationVariables>;
  export default it;
}
declare module 'operation:SignMinutes' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignMinutesMutation, import('./operations.types.d.ts').SignMinutesMutationVariables>;
  export default it;
}
declare module 'operation:SignOut' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignOutMutation, import('./operations.types.d.ts').SignOutMutationVariables>;
  export default it;
}
declare module 'operation:SignOutVisit' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SignOutVisitMutation, import('./operations.types.d.ts').SignOutVisitMutationVariables>;
  export default it;
}
declare module 'operation:SpotChecks' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').SpotChecksQuery, import('./operations.types.d.ts').SpotChecksQueryVariables>;
  export default it;
}
declare module 'operation:StartService' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').StartServiceMutation, import('./operations.types.d.ts').StartServiceMutationVariables>;
  export default it;
}
declare module 'operation:StartTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').StartTaskMutation, import('./operations.types.d.ts').StartTaskMutationVariables>;
  export default it;
}
declare module 'operation:StockDonation' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').StockDonationMutation, import('./operations.types.d.ts').StockDonationMutationVariables>;
  export default it;
}
declare module 'operation:SubmitCaseReview' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SubmitCaseReviewMutation, import('./operations.types.d.ts').SubmitCaseReviewMutationVariables>;
  export default it;
}
declare module 'operation:SubmitPlan' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SubmitPlanMutation, import('./operations.types.d.ts').SubmitPlanMutationVariables>;
  export default it;
}
declare module 'operation:SuspendGrant' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').SuspendGrantMutation, import('./operations.types.d.ts').SuspendGrantMutationVariables>;
  export default it;
}
declare module 'operation:TakeCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').TakeCaseMutation, import('./operations.types.d.ts').TakeCaseMutationVariables>;
  export default it;
}
declare module 'operation:TakeSeat' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').TakeSeatMutation, import('./operations.types.d.ts').TakeSeatMutationVariables>;
  export default it;
}
declare module 'operation:TakeTask' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').TakeTaskMutation, import('./operations.types.d.ts').TakeTaskMutationVariables>;
  export default it;
}
declare module 'operation:TaskCards' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').TaskCardsQuery, import('./operations.types.d.ts').TaskCardsQueryVariables>;
  export default it;
}
declare module 'operation:Tasks' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').TasksQuery, import('./operations.types.d.ts').TasksQueryVariables>;
  export default it;
}
declare module 'operation:TeamVolunteers' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').TeamVolunteersQuery, import('./operations.types.d.ts').TeamVolunteersQueryVariables>;
  export default it;
}
declare module 'operation:VerifyCase' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').VerifyCaseMutation, import('./operations.types.d.ts').VerifyCaseMutationVariables>;
  export default it;
}
declare module 'operation:VolunteerCertificate' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').VolunteerCertificateQuery, import('./operations.types.d.ts').VolunteerCertificateQueryVariables>;
  export default it;
}
declare module 'operation:VolunteerCertificates' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').VolunteerCertificatesQuery, import('./operations.types.d.ts').VolunteerCertificatesQueryVariables>;
  export default it;
}
declare module 'operation:VolunteerRecords' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').VolunteerRecordsQuery, import('./operations.types.d.ts').VolunteerRecordsQueryVariables>;
  export default it;
}
declare module 'operation:Volunteers' {
  const it: import('./kit/ask.ts').Operation<import('./operations.types.d.ts').VolunteersQuery, import('./operations.types.d.ts').VolunteersQueryVariables>;
  export default it;
}
declare module 'operation:WaitForResident' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').WaitForResidentMutation, import('./operations.types.d.ts').WaitForResidentMutationVariables>;
  export default it;
}
declare module 'operation:WaiveReceipt' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').WaiveReceiptMutation, import('./operations.types.d.ts').WaiveReceiptMutationVariables>;
  export default it;
}
declare module 'operation:WithdrawConsent' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').WithdrawConsentMutation, import('./operations.types.d.ts').WithdrawConsentMutationVariables>;
  export default it;
}
declare module 'operation:WithdrawNeed' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').WithdrawNeedMutation, import('./operations.types.d.ts').WithdrawNeedMutationVariables>;
  export default it;
}
declare module 'operation:WithdrawPledge' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').WithdrawPledgeMutation, import('./operations.types.d.ts').WithdrawPledgeMutationVariables>;
  export default it;
}
declare module 'operation:WithdrawSettlement' {
  const it: import('./kit/ask.ts').Act<import('./operations.types.d.ts').WithdrawSettlementMutation, import('./operations.types.d.ts').WithdrawSettlementMutationVariables>;
  export default it;
}
declare module 'enum:*' {
  const words: Readonly<Record<string, import('./build/words.ts').Word>>;
  export default words;
}
declare module 'scope:titles' {
  const titles: Readonly<Record<string, string>>;
  export default titles;
}
declare module 'act:list' {
  const acts: readonly { name: string; act: string; scope: string | null; label: import('./build/words.ts').Word }[];
  export default acts;
}
declare module 'act:loaders' {
  const loaders: Readonly<Record<string, () => Promise<{ default: import('./kit/ask.ts').Act }>>>;
  export default loaders;
}
declare module 'type:*' {
  const facts: import('./kit/form.ts').Facts;
  export default facts;
}
