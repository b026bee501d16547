/** Words of the section that says who else reviewed the claim. */
export const earlierReviewStrings = {
  title: 'Reviewed elsewhere',
  rating: 'Their rating:',
  noRating: 'They gave no rating in words.',
} as const;
