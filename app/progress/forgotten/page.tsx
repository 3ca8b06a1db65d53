import type { Metadata } from "next";
import { MessagePage } from "@/components/shell/message-page";

export const metadata: Metadata = { title: "Everything is forgotten" };

/** Opens no log: this browser holds nothing of the site until the reader goes on. */
export default function Page() {
  return (
    <MessagePage title="Everything is forgotten">
      <p>
        Your programs, answers and settings are deleted from this browser. A file that you exported can be
        imported again, under “Progress”.
      </p>
    </MessagePage>
  );
}
