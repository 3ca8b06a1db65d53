import type { Metadata } from "next";
import { ScratchPage } from "@/components/scratch/scratch-page";

export const metadata: Metadata = {
  title: "Your own cells",
  description: "A notebook of your own cells, with the engine at hand.",
};

export default function Page() {
  return <ScratchPage />;
}
