import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CellError } from "@/lib/model";
import type { EditorEvents, LiveEditor } from "./editor/open-editor";
import { NO_SURROUNDINGS, type Surroundings } from "./editor/surroundings";
import { lookOf } from "./editor/text-look";
import type { TypedText, TypingHistory } from "./editor/typing-history";
import { watchForPause } from "./takeover";

type Props = Omit<EditorEvents, "onClose"> & {
  source: string;
  error?: CellError | null | undefined;
  surroundings?: (() => Surroundings) | undefined;
};
type Parts = {
  scroll: RefObject<HTMLDivElement | null>;
  code: RefObject<HTMLDivElement | null>;
  area: RefObject<HTMLTextAreaElement | null>;
  host: RefObject<HTMLDivElement | null>;
};
type EditorModule = typeof import("./editor/open-editor");

/** Not a byte of the editor is loaded before a program is focused for the first time. */
const loadEditor = () => import("./editor/open-editor");

/** The scrolling box has a line above and a line below. */
const BORDERS = 2;

/**
 * The editor that takes the place of a text area. `live` is null while the text area stands on the page; `watch` is to be
 * called when the text area gets the focus; `hintId` names the element that says how to leave the editor.
 */
export function useLiveEditor(props: Props, parts: Parts, hintId: string, wanted: boolean) {
  const [live, setLive] = useState<LiveEditor | null>(null);
  const latest = useRef(props);
  const unwatch = useRef<(() => void) | null>(null);
  const mounted = useRef(false);
  /** Texts that the editor has sent and that have not come back as `source` yet. */
  const sent = useRef<string[]>([]);
  useLayoutEffect(() => {
    latest.current = props;
  });

  const events = (): EditorEvents => ({
    ...latest.current,
    onChange: (text) => {
      sent.current.push(text);
      latest.current.onChange(text);
    },
    onClose: (left) => {
      if (!mounted.current) return;
      flushSync(() => setLive(null));
      if (parts.area.current) select(parts.area.current, left);
    },
  });

  const takeOver = ({ openEditor }: EditorModule, history: TypingHistory) => {
    const { scroll, code, host } = parts;
    if (!scroll.current || !code.current || !host.current) return;
    sent.current = [];
    const bar = scroll.current.offsetHeight - scroll.current.clientHeight - BORDERS;
    const editor = openEditor({
      host: host.current,
      look: lookOf(code.current, bar),
      history,
      scrolledLeft: scroll.current.scrollLeft,
      describedBy: hintId,
      surroundings: () => latest.current.surroundings?.() ?? NO_SURROUNDINGS,
      events,
    });
    flushSync(() => setLive(editor));
  };

  const watch = () => {
    unwatch.current?.();
    const area = parts.area.current;
    if (wanted && area) unwatch.current = watchForPause(area, loadEditor, takeOver);
  };

  useEffect(() => {
    if (!live) return;
    // A text that the editor itself has sent is no news, not even when it comes late.
    const place = sent.current.lastIndexOf(props.source);
    if (place >= 0) sent.current.splice(0, place);
    else live.write(props.source);
  }, [live, props.source]);

  useEffect(() => live?.markError(props.error ?? null), [live, props.error]);

  // Chosen while the text area has the focus: no other focus will come to tell.
  const chosen = useEffectEvent(watch);
  useEffect(() => {
    if (wanted && document.activeElement === parts.area.current) chosen();
  }, [wanted, parts.area]);

  useEffect(() => {
    if (wanted) return;
    unwatch.current?.();
    if (!live) return;
    // Not within React's own work, in which the page cannot be drawn at once.
    queueMicrotask(() => {
      live.close();
      parts.area.current?.focus();
    });
  }, [live, wanted, parts.area]);

  const open = useRef(live);
  useLayoutEffect(() => {
    open.current = live;
  });
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      unwatch.current?.();
      open.current?.close();
    };
  }, []);

  return { live, watch };
}

function select(area: HTMLTextAreaElement, { start, end, backward }: TypedText): void {
  area.setSelectionRange(start, end, backward ? "backward" : "forward");
}
