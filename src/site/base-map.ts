import atlasText from 'world-atlas/countries-50m.json?raw';
import { baseMapSvg, coarse, countriesOf, type Atlas, type Country } from '#charts/basemap.ts';
import { createHash } from 'node:crypto';
import { baseMapUrl } from './urls.ts';

interface BaseMap {
  readonly svg: string;
  /** Part of its address, so that it may be kept for ever. */
  readonly digest: string;
  readonly href: string;
  readonly countries: readonly Country[];
}

/** The picture under all pins: projected once per build, one file for every page. */
export const baseMap = (): BaseMap => (drawn ??= draw());

let drawn: BaseMap | undefined;

function draw(): BaseMap {
  const atlas = coarse(JSON.parse(atlasText) as Atlas);
  const svg = baseMapSvg(atlas);
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 12);
  return { svg, digest, href: baseMapUrl(digest), countries: countriesOf(atlas) };
}
