/** The components that the body of an entry may use. */
export const bodyComponents = [
  'Evidence',
  'Incident',
  'Cite',
  'Quote',
  'Figures',
  'Aside',
] as const;
export type BodyComponent = (typeof bodyComponents)[number];

const blockComponents: readonly BodyComponent[] = ['Quote', 'Figures', 'Aside'];

/** True for a component that stands in running text; the others are blocks of their own. */
export const isInline = (component: BodyComponent): boolean => !blockComponents.includes(component);

/** A component in a body, with literal attributes; `children` are what stands between its tags. */
export interface ProseComponent {
  readonly component: BodyComponent;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Prose;
  /** 1-based place in the file, so that a rule can point at it. */
  readonly line: number;
  readonly column: number;
}

/**
 * A checked body: runs of safe HTML, and components between them, in reading order.
 * A run may be unbalanced around an inline component (`<p>text`, component, `</p>`): concatenation restores it.
 */
export type Prose = readonly (string | ProseComponent)[];
