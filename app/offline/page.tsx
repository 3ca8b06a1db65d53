import type { Metadata } from "next";
import { NotKeptPage } from "@/components/offline/not-kept-page";
import { COURSE_ROOT, loadCourse } from "@/lib/lessons";

export const metadata: Metadata = { title: "No network", robots: "noindex" };

/** What the service worker shows in place of a page that it does not have. */
export default async function Page() {
  const { course, lessons } = await loadCourse(COURSE_ROOT);
  const read = lessons.map(({ lesson }) => ({
    path: `/lessons/${lesson.notebook.slug}`,
    title: lesson.title,
  }));
  return (
    <NotKeptPage
      pages={[
        { path: "/", title: `The course: ${course.title}` },
        ...read,
        { path: "/practice", title: "Practice" },
        { path: "/playground", title: "Playground" },
        { path: "/progress", title: "Progress" },
      ]}
    />
  );
}
