import { readLeftOut, type OptionalStep } from '#archive/left-out.ts';

const steps = readLeftOut(process.env);

/** All of them: pages of a build that leaves out others are others. */
export const leftOut: readonly OptionalStep[] = [...steps];

/** True for a step that this build is made without: no page may lead to what it would have written. */
export const isLeftOut = (step: OptionalStep): boolean => steps.has(step);
