/** What a bookmark holds that takes selected words to the page at this address. */
export const bookmarkletOf = (address: string): string =>
  `javascript:void(open('${address}?q='+encodeURIComponent(String(getSelection()).slice(0,1500))))`;
