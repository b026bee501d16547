/** Words of the section that says under which accounts a verdict stands. */
export const dependenceStrings = {
  title: 'Does the verdict depend on disputed accounts?',
  nothing: 'No finding rests on a figure or a question on which our sources differ.',
} as const;
