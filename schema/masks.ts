/** 杨**, or 杨* for a name of two characters. */
export const maskName = (name: string) => `${[...name][0]}${'*'.repeat(Math.max([...name].length - 1, 1))}`;

/** 儿童A, by the order of the minors in their household. */
export const maskMinor = (ordinal: number | null) =>
  `儿童${String.fromCharCode(64 + Math.max(1, ordinal ?? 1))}`;

/** 138****5678 */
export const maskPhone = (phone: string | null) => phone && `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** 6217 **** **** 1234 */
export const maskAccount = (account: string | null) =>
  account && `${account.slice(0, 4)} **** **** ${account.slice(-4)}`;

/** 530103************: whoever has the birth date and the sex besides is left with five hundred numbers that fit. */
export const maskResidentId = (number: string) => `${number.slice(0, 6)}${'*'.repeat(12)}`;
