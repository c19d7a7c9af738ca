/** Words of addresses, in the languages that Arabic newsrooms write them in; Arabic ones are compared decoded. */
const HOME = /^\/(?:(?:ar|ara|arabic|home|main|mobile|m|index(?:\.\w+)?|default\.\w+)\/?)*$/i;
/** Wikis call their pages articles. */
const WIKI = /^\/(?:\w+\/)?wiki\//i;
const QUESTION = /^\?(?:.*&)?(?:q|query|search|keywords?)=[^&]*[^\d&]/i; // a number is an article's
/** A home page asked for a language or a search, not for a story by its number. */
const NO_NUMBER = /^(?:\?(?:.*&)?(?:s|q|query|search|keywords?|text)=.*|\D*)$/i;
const ALWAYS =
  /\/(?:search(?:[-_]?results?)?(?:\.\w+)?|tags?|profiles?|users?|members?|forums?|threads?|viewtopic\.\w+|showthread\.\w+|about(?:[-_]?us)?|contact(?:[-_]?us)?|privacy(?:[-_]?policy)?|terms(?:[-_]of[-_]\w+)?|وسم|بحث|من-نحن|اتصل-بنا|سياسة-الخصوصية)(?:\.\w+)?(?:\/|$)/i;
/** Folders in which some newsrooms keep their articles too, under a number. */
const SHELF =
  /\/(?:category|categories|sections?|topics?|archive|authors?|writers?|columnists?|تصنيف|قسم|كاتب)(?:\/(?![^/]*\d{5})[^/]*){0,2}$/i;

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Whether an address is a home page or a wiki's by its own words; `/?p=12` may be an article. */
export function isHomeOrWiki({ pathname, search, hash }: URL): boolean {
  if (WIKI.test(pathname)) return true;
  return HOME.test(pathname) && NO_NUMBER.test(search) && !/^#[!/]/.test(hash);
}

/** Whether an address is a list, a search, a forum or a service page by its own words. */
export function isListing({ pathname, search }: URL): boolean {
  const path = decode(pathname);
  return QUESTION.test(search) || ALWAYS.test(path) || SHELF.test(path);
}
