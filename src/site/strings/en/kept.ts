/** Words about pages that a reader keeps on a device. */
export const keptStrings = {
  heading: 'On this device',
  text: 'Your browser can keep each page that you read here from now on, so that you can read it again without a connection, or where this site is blocked. The site is always asked first. A kept page is shown only when no answer comes, and says so in its first line. What you keep stays on this device, where others who use it can see it; nobody is told.',
  withoutScript: 'This needs scripts, which are switched off here or did not arrive.',
  unsupported: 'This browser cannot keep pages here. A copy in one file does the same.',
  off: 'Nothing is kept now.',
  on: 'Pages that you read are kept on this device, the last 200 of them.',
  beginning: 'One moment.',
  failed: 'Your browser refused. Private windows often do.',
  keep: 'Keep the pages I read',
  forget: 'Keep no more, and remove all that is kept',
  notKept: 'This site cannot be reached now, and the page that you asked for is not kept here.',
  kept: 'Kept pages',
  since: (time: string) => `kept on ${time}`,
  notice: (time: string) =>
    `This site cannot be reached now. You read a copy that your device kept on ${time}; what was corrected since is not in it.`,
} as const;
