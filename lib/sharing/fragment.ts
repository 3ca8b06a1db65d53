/** What the fragment of a link begins with when it carries changes. */
export const FRAGMENT_KEY = "#shared=";

/** Whether a page's address carries changes; what they are is not looked at yet. */
export function isSharedFragment(fragment: string): boolean {
  return fragment.startsWith(FRAGMENT_KEY);
}
