import atlasText from 'world-atlas/countries-50m.json?raw';
import { baseMapSvg, coarse, countriesOf, type Atlas, type Country } from '#charts/basemap.ts';
import type { InterfaceLanguage } from '#domain/interface-language.ts';
import { rememberByName } from '#domain/remember.ts';
import { createHash } from 'node:crypto';
import { language } from './language.ts';
import { countryName } from './names.ts';
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

/** The countries by their names in the language of the page; the map itself names them in English. */
export const namedCountries = (): readonly Country[] => countriesIn(language());

const countriesIn = rememberByName((lang: InterfaceLanguage): readonly Country[] =>
  baseMap().countries.map((country) => ({ ...country, name: nameOf(country, lang) })),
);

function nameOf({ name, code }: Country, lang: InterfaceLanguage): string {
  if (lang === 'en' || code === undefined) return name;
  const { region } = new Intl.Locale(`und-${code}`);
  return region === undefined ? name : countryName(region);
}

let drawn: BaseMap | undefined;

function draw(): BaseMap {
  const atlas = coarse(JSON.parse(atlasText) as Atlas);
  const svg = baseMapSvg(atlas);
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 12);
  return { svg, digest, href: baseMapUrl(digest), countries: countriesOf(atlas) };
}
