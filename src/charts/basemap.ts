import { geoArea, geoContains, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Geometry, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { compactPath } from './compact-path.ts';
import { projection, world, type Point } from './projection.ts';
import { simplified } from './simplified.ts';

/** A file of the world-atlas package. */
export type Atlas = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

export interface Country {
  readonly name: string;
  /** Its number in the standard of the United Nations (M49), where it has one. */
  readonly code?: string;
  /** Where its name may stand, best first: the middle of its largest piece of land, then points around it. */
  readonly spots: readonly Point[];
  /** Width of a square as large as its largest piece of land, in units of the base map. */
  readonly extent: number;
}

/** Thinned once: what is smaller cannot be seen at any scale that is drawn. */
export const coarse = (atlas: Atlas): Atlas => simplified(atlas, 0.05);

/** The shared picture under all pins. Its grey is legible on both papers, so one file serves light and dark. */
export function baseMapSvg(atlas: Atlas): string {
  const { countries } = atlas.objects;
  const stroke = 'stroke="#858a90" vector-effect="non-scaling-stroke" stroke-linejoin="round"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${world.width}" height="${world.height}" viewBox="0 0 ${world.width} ${world.height}">`,
    `<path fill="#858a90" fill-opacity=".15" ${stroke} stroke-width=".65" d="${drawn(landOf(atlas))}"/>`,
    `<path fill="none" ${stroke} stroke-width=".6" stroke-opacity=".85" d="${drawn(mesh(atlas, countries, (a, b) => a !== b))}"/>`,
    '</svg>\n',
  ].join('');
}

/** What is needed to write the names of countries; the largest country comes first. */
export function countriesOf(atlas: Atlas): Country[] {
  const measure = geoPath(projection);
  return feature(atlas, atlas.objects.countries)
    .features.flatMap(({ id, geometry, properties }) => {
      const [largest] = pieces(geometry)
        .map((piece) => ({ piece, area: measure.area(piece) }))
        .sort((a, b) => b.area - a.area);
      if (!largest || largest.area === 0) return [];
      const extent = Math.sqrt(largest.area);
      const spots = spotsIn(largest.piece, extent);
      return [{ name: properties.name, ...(id && { code: String(id) }), extent, spots }];
    })
    .sort((a, b) => b.extent - a.extent);
}

function spotsIn(piece: Polygon, extent: number): Point[] {
  const [x, y] = geoPath(projection).centroid(piece);
  const step = extent * 0.4;
  const around = [
    { x, y: y - step },
    { x, y: y + step },
    { x: x + step, y },
    { x: x - step, y },
  ];
  const isInside = (spot: Point) => {
    const position = projection.invert?.([spot.x, spot.y]);
    return isOnMap(spot) && position ? geoContains(piece, position) : false;
  };
  return [{ x, y }, ...around.filter(isInside)];
}

const landOf = (atlas: Atlas): GeoPermissibleObjects => ({
  type: 'GeometryCollection',
  geometries: feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    pieces(geometry),
  ),
});

/**
 * The pieces of land of a geometry. An island that thinning left without corners, or turned inside out so that it would
 * be all of the earth but itself, is too small to be seen.
 */
function pieces(geometry: Geometry): Polygon[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(pieces);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  return (geometry.type === 'MultiPolygon' ? geometry.coordinates : polygons)
    .map((rings): Polygon => ({ type: 'Polygon', coordinates: rings.filter(hasCorners) }))
    .filter((piece) => piece.coordinates.length > 0 && geoArea(piece) < hemisphere);
}

const isOnMap = ({ x, y }: Point) => x > 0 && y > 0 && x < world.width && y < world.height;

const hemisphere = 2 * Math.PI;
const hasCorners = (ring: readonly Position[]) => ring.length > 3;

function drawn(shape: GeoPermissibleObjects): string {
  const path = compactPath();
  geoPath(projection, path)(shape);
  return path.text();
}
