import type { Metadata } from "next";
import { WordsPage } from "@/components/author/words-page";
import { authorWords } from "@/lib/lessons";

export const metadata: Metadata = {
  title: "Words for authors",
  description: "Every word that a lesson may be written with, its attributes, and an example that is alive.",
};

export default async function Page() {
  const { sections, notebook, mdx, claims } = await authorWords();
  return <WordsPage sections={sections} notebook={notebook} mdx={mdx} claims={claims} />;
}
