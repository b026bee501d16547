import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './new-folder.ts';

/** The day on which the fixture is sound. */
export const fixtureDay = '2026-11-22';

export const fixturePaths = {
  factCheck: 'fact-checks/2026/envoy-on-aid.mdx',
  claimant: 'claimants/envoy.yaml',
  incident: 'incidents/airport-bombing.mdx',
  source: 'sources/monitors-report.yaml',
  narrative: 'narratives/secret-aid.mdx',
  topic: 'topics/afghanistan.yaml',
  site: 'site.yaml',
  verdicts: 'verdicts.yaml',
} as const;

/** A smallest sound content folder: one entry of each collection and the two settings files. */
export const soundContent: Readonly<Record<string, string>> = {
  [fixturePaths.factCheck]: `---
title: No sign of secret aid to the group
status: published
lang: en
claim:
  summary: Foreign powers secretly aid the group.
  claimant: envoy
  capacity: Special envoy
  madeOn: 2022-09-01
  medium: Interview
  selectionReason: reach
  appearances:
    - source: monitors-report
      locator: para. 1
quote:
  kind: reported
  paraphrase: The envoy said that foreign powers aid the group.
  reason: The report gives no words.
  source: monitors-report
  locator: para. 1
verdict: "false"
conclusion: Nothing supports the claim.
evidence:
  - id: bombing
    finding: The group bombed the airport that those powers held.
    direction: contradicts
    incidents:
      - incident: airport-bombing
        reliesOn: That the group did it.
    sources:
      - source: monitors-report
        locator: para. 2
    checkedOn: 2026-11-22
  - id: nothing-for-it
    finding: No document supports the claim.
    direction: supports
    sources:
      - source: monitors-report
        locator: para. 3
    searched: The report of the monitors.
    checkedOn: 2026-11-22
onlySource: The monitors alone had access.
replies:
  notSought: The envoy has left office.
narratives: [secret-aid]
topics: [afghanistan]
authors: [desk]
reviewers: [review-desk]
history:
  - date: 2026-11-22
    kind: published
    to: "false"
    reason: First publication.
---

The bombing is the plainest answer.
`,
  [fixturePaths.claimant]: `name: The Envoy
kind: person
`,
  [fixturePaths.incident]: `---
title: Bombing at the airport
summary: A bomb went off at the airport.
date: 2021-08-26
kind: attack
figures:
  - measure: killed
    population: all
    value: 13
    qualifier: at-least
    source: monitors-report
    locator: para. 2
    asOf: 2021-08-27
sources:
  - source: monitors-report
    locator: para. 2
topics: [afghanistan]
---

A bomb went off at the gate.
`,
  [fixturePaths.source]: `type: report
title: Report of the monitors
publisher: Monitors
publisherKind: intergovernmental
issued: 2022-10
level: secondary
reliability: B
linkPolicy: live
`,
  [fixturePaths.narrative]: `---
title: Foreign powers secretly aid the group
summary: The story that the group is a tool of foreign powers.
sources:
  - source: monitors-report
    locator: para. 1
---

It recurs after every attack.
`,
  [fixturePaths.topic]: `title: Afghanistan
summary: Whatever concerns Afghanistan.
`,
  [fixturePaths.site]: `name: Fixture
tagline: A site for tests
description: A site that exists in tests only.
url: https://fixture.example
lang: en
publisher:
  name: Fixture
contentLicence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
bylines:
  - id: desk
    name: Desk
    kind: organisation
  - id: review-desk
    name: Review desk
    kind: organisation
`,
  [fixturePaths.verdicts]: `verdicts:
  - id: "false"
    label: "False"
    definition: The evidence contradicts the claim.
    ratingValue: 1
    tone: negative
  - id: "true"
    label: "True"
    definition: The evidence supports the claim.
    ratingValue: 5
    tone: positive
`,
};

/** Files to put beside or in place of the sound ones; `undefined` leaves a sound one out. */
export type ContentChanges = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Writes sound content with changes to a new folder, which is gone when the test is over. */
export function writeContent(changes: ContentChanges = {}): string {
  const root = newFolder();
  for (const [path, text] of Object.entries({ ...soundContent, ...changes })) {
    if (text !== undefined) writeContentFile(root, path, text);
  }
  return root;
}

export function writeContentFile(root: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A sound file with one passage replaced; fails when the passage is not there. */
export function changed(path: string, passage: string, replacement: string): ContentChanges {
  const sound = soundContent[path];
  if (!sound?.includes(passage)) throw new Error(`${path} has no ${JSON.stringify(passage)}`);
  return { [path]: sound.replace(passage, () => replacement) };
}
