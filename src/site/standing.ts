import type { FactCheck } from '#domain/entities.ts';
import { isPublic, standingOn, type Standing } from '#domain/publication.ts';
import { isLeftOut } from './left-out.ts';
import { publication } from './publication.ts';

/** How an entry stands in this edition; all but "published" and "withdrawn" are seen in previews only. */
export const standingOf = (check: FactCheck): Standing => standingOn(check, publication.today);

/** Copies are made of what readers may see: one of a draft would outlive the draft. */
export const hasCopy = (check: FactCheck): boolean =>
  !isLeftOut('copies') && isPublic(check, publication.today);
