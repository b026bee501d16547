import type { NewsMediaOrganization, WithContext } from 'schema-dts';

/** Where a newsroom states its rules, by schema.org's names for them. */
export const policyNames = [
  'publishingPrinciples',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
  'masthead',
] as const;
export type PolicyName = (typeof policyNames)[number];

export interface Newsroom {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly logo: string;
  readonly email?: string | undefined;
  /** The address of each statement that exists. */
  readonly policies: Readonly<Partial<Record<PolicyName, string>>>;
}

/** Who publishes, and where their rules can be read. */
export const newsOrganization = ({
  name,
  url,
  description,
  logo,
  email,
  policies,
}: Newsroom): WithContext<NewsMediaOrganization> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsMediaOrganization',
  name,
  url,
  description,
  logo,
  ...(email && { email }),
  ...policies,
});
