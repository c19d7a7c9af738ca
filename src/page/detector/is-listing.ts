/** Words of addresses, in the languages that Arabic newsrooms write them in; Arabic ones are compared decoded. */
const HOME = /^\/(?:(?:ar|ara|arabic|home|main|mobile|m|index(?:\.\w+)?|default\.\w+)\/?)*$/i;
const SEARCH = /^\?(?:.*&)?(?:s|q|query|search|keywords?|text)=/i;
const ALWAYS =
  /\/(?:search(?:[-_]?results?)?(?:\.\w+)?|tags?|profiles?|users?|members?|wiki|forums?|threads?|viewtopic\.\w+|showthread\.\w+|about(?:[-_]?us)?|contact(?:[-_]?us)?|privacy(?:[-_]?policy)?|terms(?:[-_]of[-_]\w+)?|وسم|بحث|من-نحن|اتصل-بنا|سياسة-الخصوصية)(?:\.\w+)?(?:\/|$)/i;
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

/** Whether an address is a home page by its own words; `/?p=12` may be an article. */
export function isHome({ pathname, search, hash }: URL): boolean {
  return HOME.test(pathname) && ((search === '' && !/^#[!/]/.test(hash)) || SEARCH.test(search));
}

/** Whether an address is a list, a forum, a wiki or a service page by its own words. */
export function isListing({ pathname }: URL): boolean {
  const path = decode(pathname);
  return ALWAYS.test(path) || SHELF.test(path);
}
