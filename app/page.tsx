import { CoursePage } from "@/components/lesson/course-page";
import { COURSE_ROOT, describeProblem, loadLesson, readCourse } from "@/lib/lessons";

export default async function Page() {
  const { course } = await readCourse(COURSE_ROOT);
  const lessons = await Promise.all(
    course.lessons.map(async (slug) => {
      const loaded = await loadLesson(COURSE_ROOT, slug);
      if (loaded.kind === "broken") throw new Error(loaded.problems.map(describeProblem).join("\n"));
      const { title, summary, minutes, notebook } = loaded.lesson;
      return {
        slug,
        title,
        summary,
        minutes,
        exercises: notebook.exercises.map(({ id }) => id),
        questions: notebook.questions.map(({ id }) => id),
      };
    }),
  );
  return <CoursePage title={course.title} subtitle={course.subtitle} lessons={lessons} />;
}
