/**
 * For Astro and what it is made of, unless somebody has said otherwise: no telemetry, and an allocator of Vite's bundler
 * (mimalloc) that gives back at once what it no longer needs, 150 to 200 MB.
 */
const variables = {
  ASTRO_TELEMETRY_DISABLED: '1',
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
};

/** Comes before Astro is imported, for the allocator reads them once. */
export function prepareForAstro(): void {
  for (const [name, value] of Object.entries(variables)) process.env[name] ??= value;
}
