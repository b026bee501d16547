import { stixObject, type StixDesk, type StixObject } from './stix-object.ts';

interface Related {
  readonly relationship_type: 'attributed-to' | 'targets' | 'part-of' | 'related-to';
  readonly source_ref: string;
  readonly target_ref: string;
  readonly description: string;
  readonly confidence?: number;
  readonly external_references?: readonly object[];
}

/** Only types of relationship that programs accept between these types; what they do not say, the description does. */
export const relationship = (desk: StixDesk, name: string, related: Related): StixObject =>
  stixObject(desk, 'relationship', name, {}, { ...related });

/** On the scale None, Low, Med, High of STIX 2.1, appendix A. */
export const confidence = { high: 85, medium: 50, none: 0 } as const;
