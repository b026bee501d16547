import { z } from 'zod';
import { country, line } from './text.ts';

export const placePrecisions = ['exact', 'town', 'district', 'province', 'country'] as const;

export const place = z
  .strictObject({
    name: line(120).describe(
      'Where it happened, as precisely as the sources say: "Ministry of Defence, Kabul".',
    ),
    country: country
      .optional()
      .describe('ISO 3166 code of the country; leave out when the sources name none.'),
    lat: z.number().min(-90).max(90).optional().describe('Latitude in decimal degrees, WGS 84.'),
    lon: z.number().min(-180).max(180).optional().describe('Longitude in decimal degrees, WGS 84.'),
    precision: z
      .enum(placePrecisions)
      .describe('How exactly the place is known; the map draws it as a halo.'),
    gazetteer: line(200)
      .optional()
      .describe('Where the coordinates come from, such as "GeoNames".'),
  })
  .refine((value) => (value.lat === undefined) === (value.lon === undefined), {
    error: 'Latitude and longitude belong together: give both or neither.',
  });
