import { readLeftOut, type OptionalStep } from '#archive/left-out.ts';

const steps = readLeftOut(process.env);

/** True for a step that this build is made without: no page may lead to what it would have written. */
export const isLeftOut = (step: OptionalStep): boolean => steps.has(step);
