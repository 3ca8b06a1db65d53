import { z } from "zod";

/** An id is a folder's name and a part of an address. */
export const ID = /^[a-z][a-z0-9-]*$/;

const words = z.string().min(1);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'no colour such as "#0b6e6e"' });

/** course.json: the course's names, and the slugs of its lessons in order. */
export const courseSchema = z.strictObject({
  title: words,
  /** What stands below the title. */
  subtitle: words,
  /** One or two sentences for search engines; the subtitle where it is left out. */
  summary: words.optional(),
  /** The language of the texts as a BCP 47 tag, for screen readers and hyphenation; "en" where it is left out. */
  language: z.string().refine(isLanguage, { error: 'no language tag, such as "en" or "de-CH"' }).optional(),
  /** Colours of the course's own, which must be read on the site's grounds. */
  theme: z.strictObject({ accent: z.strictObject({ light: colour, dark: colour }) }).optional(),
  lessons: z.array(z.string().regex(ID)),
  parts: z.array(z.strictObject({ title: words, lessons: z.array(z.string()).min(1) })).optional(),
});

/** claims.json: the ledger of statements of the sources. */
export const claimsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^C\d+$/),
    claim: words,
    texts: z.array(z.string().regex(/^S\d+$/)).min(1),
    verdict: z.enum(["holds", "too simple", "wrong"]),
  }),
);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}
