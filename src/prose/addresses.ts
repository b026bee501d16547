import { addressCharacter, webAddress } from '#domain/text.ts';

const mail = new RegExp(`^mailto:[a-z\\d.!#$%&*+/=?_~-]+@[a-z\\d.-]+$`, 'i');
const here = new RegExp(`^/(?!/)${addressCharacter}*$`, 'u');
const fragment = new RegExp(`^#${addressCharacter}+$`, 'u');

/** May a link lead there? The address is the one that the parser decoded. */
export const isSafeAddress = (url: string): boolean =>
  webAddress.safeParse(url).success || mail.test(url) || here.test(url) || fragment.test(url);

export const leadsAway = (url: string): boolean => /^https?:/i.test(url);

const image = /^\/media(?:\/[a-z\d]+(?:[-_][a-z\d]+)*)+\.(?:jpg|jpeg|png|webp|avif)$/;

/** May an image come from there? Only from the site's own media folder. */
export const isSafeImage = (url: string): boolean => image.test(url);
