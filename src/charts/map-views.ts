import type { Mapped, MapPlace } from './incident-map.ts';
import { frameAround, type Frame, type Size } from './map-frame.ts';
import { regionsOf } from './map-regions.ts';
import type { Point } from './projection.ts';

/** One part of the earth, drawn for wide and for narrow screens. */
export interface MapView {
  /** The place with the most incidents, by which a part of the whole is called; none for the whole. */
  readonly around?: string;
  readonly wide: Frame;
  readonly narrow: Frame;
}

/** The whole, and closer views of the regions in which several places would otherwise run together. */
export function mapViews(places: readonly MapPlace<Mapped>[]): MapView[] {
  if (places.length === 0) return [];
  const whole = viewOf(places, {
    wide: { width: 960, height: 400 },
    narrow: { width: 340, height: 230 },
  });
  const regions = regionsOf(places);
  if (regions.length === 1) return [whole];
  const closer = regions.filter((region) => region.length > 1).slice(0, mostRegions);
  return [
    whole,
    ...closer.map((region) => ({
      ...viewOf(region, { wide: { width: 960, height: 520 }, narrow: { width: 340, height: 280 } }),
      around: region[0]?.name ?? '',
    })),
  ];
}

/** The surroundings of one place, wider for one that is not known exactly. */
export const placeFrame = ({
  point,
  precision,
}: Pick<MapPlace<Mapped>, 'point' | 'precision'>): Frame =>
  frameAround(
    [point],
    { width: 260, height: 190 },
    {
      room: 0,
      closest: precision === 'country' ? 0.2 : 0.4,
    },
  );

const mostRegions = 3;

function viewOf(
  places: readonly { readonly point: Point }[],
  { wide, narrow }: { readonly wide: Size; readonly narrow: Size },
): MapView {
  const points = places.map(({ point }) => point);
  return {
    wide: frameAround(points, wide, { room: 60, closest: 2 }),
    narrow: frameAround(points, narrow, { room: 40, closest: 1.2 }),
  };
}
