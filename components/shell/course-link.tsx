"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The way to the course's contents, marked where the reader is there. */
export function CourseLink() {
  const here = usePathname() === "/";
  return (
    <Link href="/" prefetch={false} aria-current={here ? "page" : undefined}>
      Course
    </Link>
  );
}
