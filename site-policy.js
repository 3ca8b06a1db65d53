/**
 * What pages of the site may load: everything is served by the site itself. Reader's code runs in the sandbox frame, which
 * has a policy of its own.
 * @param {{ scripts: readonly string[]; connect?: readonly string[] }} more sources beyond the site: of inline scripts, of connections
 * @returns {string[]} the directives
 */
export function sitePolicy({ scripts, connect = [] }) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...connect].join(" "),
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
