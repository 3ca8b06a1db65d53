"use client";

/** The last resort, when even the frame of the site broke: plain, and without a stack. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body
        style={{ font: "18px/1.6 Georgia, serif", maxWidth: 620, margin: "80px auto", padding: "0 28px" }}
      >
        <main>
          <h1>This page broke</h1>
          <p>That is our mistake, not yours. What you wrote is kept on this device.</p>
          <p>
            <a href="/">Back to the course</a>
          </p>
        </main>
      </body>
    </html>
  );
}
