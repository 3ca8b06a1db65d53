/** A frame on its way. `greeting`: the port to it, or null where it did not start. */
export type SandboxFrame = { element: HTMLIFrameElement; greeting: Promise<MessagePort | null> };

const START_MS = 10_000;
/** What a frame that was loaded may take to greet. One that could not be had is loaded too: with the browser's own words. */
const GREETING_MS = 300;

/** Puts the sandbox into the page: a frame of an opaque origin. */
export function sandboxFrame(url: string): SandboxFrame {
  const element = frameOfAPixel(url);
  element.setAttribute("sandbox", "allow-scripts");
  return { element, greeting: greetingOf(element, () => element.contentWindow) };
}

/** Whether a service worker stands between the page and the network, which then has kept the other frame. */
export function isKept(): boolean {
  return "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
}

/**
 * Puts a frame into the page that holds the sandbox and nothing else. Service workers are not asked for sandboxed frames,
 * but for this one: it is there without a network.
 */
export function keptSandboxFrame(url: string): SandboxFrame {
  const element = frameOfAPixel(url);
  return { element, greeting: greetingOf(element, () => element.contentWindow?.[0] ?? null) };
}

function frameOfAPixel(url: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  // A frame that is nowhere to be seen has its process put behind all others; one of a pixel does not.
  frame.style.cssText =
    "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0;pointer-events:none";
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  frame.title = "Sandbox";
  frame.src = url;
  return frame;
}

function greetingOf(frame: HTMLIFrameElement, greeter: () => Window | null): Promise<MessagePort | null> {
  return new Promise((resolve) => {
    const end = (port: MessagePort | null) => {
      clearTimeout(timer);
      window.removeEventListener("message", greet);
      resolve(port);
    };
    const greet = ({ source, data, ports: [port] }: MessageEvent) => {
      if (source !== null && source === greeter() && data === "gradbook-sandbox-ready" && port) end(port);
    };
    let timer = setTimeout(end, START_MS, null);
    frame.onload = () => {
      if (!isKept()) return;
      clearTimeout(timer);
      timer = setTimeout(end, GREETING_MS, null);
    };
    window.addEventListener("message", greet);
    document.body.append(frame);
  });
}
