"use client";

import buttons from "@/components/shell/buttons.module.css";
import { MessagePage } from "@/components/shell/message-page";

/** What a reader sees when a page breaks: no stack, and what was written is still there. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <MessagePage title="This page broke">
      <p>That is our mistake, not yours. What you wrote is kept on this device.</p>
      <p>
        <button type="button" className={buttons.primary} onClick={reset}>
          Try again
        </button>
      </p>
    </MessagePage>
  );
}
