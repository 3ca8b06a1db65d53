"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The way to a part of the site, marked where the reader is there. */
export function SiteLink({ href, children }: { href: string; children: string }) {
  const here = usePathname() === href;
  return (
    <Link href={href} prefetch={false} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  );
}
