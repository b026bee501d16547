import { forbiddenCharacters } from './forbidden-characters.ts';

/** No space, quotation mark, bracket, brace or backslash: nothing that a browser reads in another way than we do. */
const plain = '[^\\s\\\\<>"\'`{}|^\\p{C}\\p{Z}]';
/** No name before the host, which would make one host look like another. */
const web = new RegExp(`^https?://(?![/?#:])(?![^/?#]*@)${plain}+$`, 'iu');
const mail = new RegExp(`^mailto:[a-z\\d.!#$%&*+/=?_~-]+@[a-z\\d.-]+$`, 'i');
const here = new RegExp(`^/(?!/)${plain}*$`, 'u');
const fragment = new RegExp(`^#${plain}+$`, 'u');

/** May a link lead there? The address is the one that the parser decoded. */
export const isSafeAddress = (url: string): boolean =>
  (web.test(url) && URL.canParse(url)) || mail.test(url) || here.test(url) || fragment.test(url);

export const leadsAway = (url: string): boolean => /^https?:/i.test(url);

const image = /^\/media(?:\/[a-z\d]+(?:[-_][a-z\d]+)*)+\.(?:jpg|jpeg|png|webp|avif)$/;

/** May an image come from there? Only from the site's own media folder. */
export const isSafeImage = (url: string): boolean => image.test(url);

export const isPrintable = (text: string): boolean => forbiddenCharacters(text).length === 0;
