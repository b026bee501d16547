/** As precise as a drawing needs: a tenth of its unit. */
export const rounded = (length: number): number => Math.round(length * 10) / 10;
