import type { Problem } from "@/lib/model";
import { MessagePage } from "../../shell/message-page";

/** In development, the page of a lesson that was not without problems since the server started. */
export function BrokenLesson({ slug, problems }: { slug: string; problems: readonly Problem[] }) {
  return (
    <MessagePage title={`The lesson “${slug}” is still to be mended`}>
      <ol data-problems>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <code>{`${problem.file}:${problem.line}:${problem.column}`}</code> {problem.seen} →{" "}
            {problem.remedy}
          </li>
        ))}
      </ol>
    </MessagePage>
  );
}
