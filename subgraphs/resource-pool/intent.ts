// Stands apart from the offices: the matching's thread loads this file, and would load them with it.
interface Intent {
  intentDivision: string;
  intentBeneficiary: string;
  intentUntil?: string | null | undefined;
  expiresOn?: string | null | undefined;
  donorId: string;
}

/** Whether the donor's intent lets a gift go to a need: where, for whom, until when. The same for lists and for acts. */
export const serves = (
  donation: Intent,
  need: { placeCode: string; beneficiary: string; barred: readonly string[] },
  today: string,
) =>
  need.placeCode.startsWith(donation.intentDivision) &&
  (donation.intentBeneficiary === 'ANY' || donation.intentBeneficiary === need.beneficiary) &&
  (donation.intentUntil == null || donation.intentUntil >= today) &&
  (donation.expiresOn == null || donation.expiresOn >= today) &&
  !need.barred.includes(donation.donorId);
