import { expect, test } from "@playwright/test";
import { cell, openLesson, runProgram, sandboxFrame } from "./lesson";
import { listenOutside } from "./listener";

const SCRATCH = "Send something other than ones";

test("The frame of the sandbox may run scripts and nothing else", async ({ page }) => {
  await openLesson(page);
  await expect(sandboxFrame(page)).toHaveAttribute("sandbox", "allow-scripts");
  await expect(sandboxFrame(page)).toHaveAttribute("src", "/sandbox");
});

test("The sandbox is served with a policy that lets nothing in or out", async ({ request, page }) => {
  const response = await request.get("/sandbox");
  const policy = response.headers()["content-security-policy"] ?? "";
  const directives = new Map(
    policy.split("; ").map((each) => [each.split(" ")[0] ?? "", each.split(" ").slice(1)]),
  );
  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("connect-src")).toEqual(["'none'"]);
  expect(directives.get("worker-src")).toEqual(["blob:"]);
  expect(directives.get("script-src")).not.toContain("'unsafe-inline'");
  expect(directives.get("script-src")).not.toContain("'self'");
  await page.goto("/sandbox");
  await expect(page.locator("meta[http-equiv]")).toHaveAttribute("content", policy);
});

/** Programs that say THROUGH where they came through. HOST is a server outside, SITE our own. */
const ways: Record<string, string> = {
  fetch: 'await fetch("http://HOST/fetch"); THROUGH',
  "fetch of our own site": 'await fetch("SITE/lessons/relu"); THROUGH',
  XMLHttpRequest:
    'const r = new XMLHttpRequest(); r.open("GET", "http://HOST/xhr", false); r.send(); THROUGH',
  WebSocket:
    'await new Promise((yes, no) => { const s = new WebSocket("ws://HOST/socket"); s.onopen = yes; s.onerror = no; }); THROUGH',
  EventSource:
    'await new Promise((yes, no) => { const s = new EventSource("http://HOST/events"); s.onopen = yes; s.onerror = no; }); THROUGH',
  "import()": 'await import("http://HOST/module.js"); THROUGH',
  importScripts: 'importScripts("http://HOST/script.js"); THROUGH',
  sendBeacon: 'navigator.sendBeacon("http://HOST/beacon"); THROUGH',
  WebRTC: "new RTCPeerConnection(); THROUGH",
  WebTransport: 'await new WebTransport("https://HOST/").ready; THROUGH',
  "a nested worker": 'new Worker("http://HOST/worker.js"); THROUGH',
  "a nested worker that fetches":
    'const source = "fetch(\'http://HOST/nested\').then(() => postMessage(1), () => postMessage(0))";\nconst inner = new Worker(URL.createObjectURL(new Blob([source])));\nconst came = await new Promise((yes) => { inner.onmessage = (e: MessageEvent) => yes(e.data); inner.onerror = () => yes(0); });\nif (!came) throw new Error("refused"); THROUGH',
  indexedDB:
    'await new Promise((yes, no) => { const o = indexedDB.open("x"); o.onsuccess = yes; o.onerror = () => no(o.error); }); THROUGH',
  caches: 'await caches.open("x"); THROUGH',
  "private files": "await navigator.storage.getDirectory(); THROUGH",
  localStorage: 'localStorage.setItem("a", "b"); THROUGH',
  cookies: 'await cookieStore.set("a", "b"); THROUGH',
  document: 'document.title = "taken"; THROUGH',
  "the page around": '(self as any).parent.postMessage("taken", "*"); THROUGH',
  window: 'window.alert("taken"); THROUGH',
};

test("A cell gets nowhere: not to the network, not to storage, not to the page", async ({
  page,
  baseURL,
}) => {
  const outside = await listenOutside();
  const answered: string[] = [];
  page.on("response", (response) => answered.push(new URL(response.url()).origin));
  await openLesson(page);
  const { output, status } = cell(page, SCRATCH);
  for (const [way, program] of Object.entries(ways))
    await test.step(way, async () => {
      const tried = program
        .replaceAll("HOST", outside.host)
        .replaceAll("SITE", String(baseURL))
        // Put together, for an error quotes the program.
        .replace("THROUGH", '["came", "through"].join(" ");');
      await runProgram(page, SCRATCH, tried);
      await expect(status, way).toHaveText("Stopped by an error.");
      await expect(output, way).not.toContainText("came through");
    });
  expect(outside.visits).toEqual([]);
  expect([...new Set(answered)].filter((origin) => origin !== "null")).toEqual([baseURL]);
  outside.close();
});

test("A cell's broadcast does not reach the page", async ({ page }) => {
  await openLesson(page);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel("gradbook");
    channel.onmessage = ({ data }) => heard.push(data);
    Object.assign(globalThis, { heard });
  });
  await runProgram(page, SCRATCH, 'new BroadcastChannel("gradbook").postMessage("from a cell"); "sent";');
  await expect(cell(page, SCRATCH).output).toHaveText("sent");
  // What is said afterwards within the page arrives; what the cell said before it did not.
  const heard = await page.evaluate(async () => {
    new BroadcastChannel("gradbook").postMessage("from the page");
    const { heard } = globalThis as unknown as { heard: unknown[] };
    while (heard.length === 0) await new Promise(requestAnimationFrame);
    return heard;
  });
  expect(heard).toEqual(["from the page"]);
});

test("A whole visit asks for nothing beyond our own site", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/");
  await page.getByRole("link", { name: "ReLU", exact: true }).click();
  await expect(sandboxFrame(page)).toBeAttached();
  await runProgram(page, SCRATCH, "1 + 1");
  await expect(cell(page, SCRATCH).output).toHaveText("2");
  const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== baseURL);
  expect(asked.length).toBeGreaterThan(5);
  expect(elsewhere).toEqual([]);
});
