import type { BodyComponent, Prose } from '#domain/prose-tree.ts';

const component = (name: BodyComponent, id: string, children: Prose = []) => ({
  component: name,
  attributes: { id },
  children,
  line: 1,
  column: 1,
});

/** The explanation of a check, as the parser of bodies would hand it on. */
export const exampleBody: Prose = [
  '<p>Prose is set in the serif, no wider than the measure. It names an exhibit (',
  component('Evidence', 'harbour'),
  ') and an incident, ',
  component('Incident', 'campaign'),
  ', where it rests on them.</p><h3>A heading inside prose</h3><ul><li>One thing</li><li>and another</li></ul>',
  {
    ...component('Aside', ''),
    attributes: { title: 'An aside' },
    children: ['<p>Something that a reader may skip.</p>'],
  },
];
