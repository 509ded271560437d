/** Stable within a document; never shown to a person. */
export type ResourceId = string;
