import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "katex/dist/katex.min.css";
import "@/components/shell/tokens.css";
import "@/components/shell/base.css";
import "@/components/shell/code-colours.css";
import "@/components/shell/print.css";
import { KeepVisited } from "@/components/offline/keep-visited";
import { earlyPressScript } from "@/components/shell/early-press";
import { earlyTypingScript } from "@/components/shell/early-typing";
import { SiteHeader } from "@/components/shell/site-header";
import { themeScript } from "@/components/shell/theme-script";
import { themeStyle } from "@/components/shell/theme-style";
import { COURSE_ROOT, readCourse } from "@/lib/lessons";

const serif = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      style: "italic",
    },
  ],
  weight: "200 900",
  variable: "--font-serif",
  // A font that comes late waits for the next page: text that is being read does not move.
  display: "optional",
  fallback: ["Georgia", "serif"],
  adjustFontFallback: "Times New Roman",
});

const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-sans",
  // A font that comes late waits for the next page: text that is being read does not move.
  display: "optional",
  fallback: ["system-ui", "sans-serif"],
});

const mono = localFont({
  src: "../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  weight: "100 800",
  variable: "--font-mono",
  // A font that comes late waits for the next page: text that is being read does not move.
  display: "optional",
  fallback: ["ui-monospace", "monospace"],
  adjustFontFallback: false,
});

export async function generateMetadata(): Promise<Metadata> {
  const { course } = await readCourse(COURSE_ROOT);
  return {
    title: { default: course.title, template: `%s · ${course.title}` },
    description: course.summary,
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  const { course } = await readCourse(COURSE_ROOT);
  return (
    <html
      lang={course.language}
      style={course.theme ? themeStyle(course.theme) : undefined}
      className={`${serif.variable} ${sans.variable} ${mono.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <script dangerouslySetInnerHTML={{ __html: `${earlyTypingScript};${earlyPressScript}` }} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <SiteHeader course={course.title} />
        {children}
        {process.env.NODE_ENV !== "development" && <KeepVisited />}
      </body>
    </html>
  );
}
