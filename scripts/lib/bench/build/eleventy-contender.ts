export const eleventyContender = (): never => {
  throw new Error();
};
