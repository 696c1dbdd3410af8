/** The rows behind the office's types. */
export type DisclosureRows = object;
