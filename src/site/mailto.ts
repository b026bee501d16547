/** A letter that the reader's own mail program opens. Line ends are those of mail. */
export const mailtoUrl = (
  address: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string => {
  const field = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const to = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${to}?subject=${field(subject)}&body=${field(body)}`;
};
