import type { Metadata } from "next";
import { PlaygroundPage } from "@/components/playground/playground-page";
import { activationFormulas } from "@/lib/lessons";

export const metadata: Metadata = {
  title: "Playground",
  description: "Compare activations, and watch a small network learn with them.",
};

export default function Page() {
  return <PlaygroundPage formulas={activationFormulas()} />;
}
