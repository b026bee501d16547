/** The option of the verbs that read content/. */
export const contentArgs = {
  root: {
    type: 'string',
    valueHint: 'folder',
    default: 'content',
    description: 'Folder of the content.',
  },
} as const;
