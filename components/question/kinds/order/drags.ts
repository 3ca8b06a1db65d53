import { dropPlace } from "./arrangement";

/** What a pointer does with a line, which an attribute `data-line` names. */
type Deeds = {
  /** Dropped at a place of the answer, or outside of it (null). */
  drop: (line: string, place: number | null) => void;
  /** Pressed without being dragged, beside its buttons. */
  press: (line: string) => void;
};

type Drag = {
  row: HTMLElement;
  line: string;
  pointer: number;
  startX: number;
  startY: number;
  target: Target | null;
};
/** Heights are those of the page, not of the window. `gaps`: before which element a line falls at each place. */
type Target = { middles: number[]; gaps: Element[]; end: number; unused: Element; lastY: number };

/** So far a pointer may tremble before a press is a drag. */
const TREMBLE_PX = 5;
/** So near to the window's edge the page scrolls, by so much a frame. */
const EDGE_PX = 72;
const SCROLL_PX = 9;

/**
 * Lets lines be dragged: with a mouse anywhere but on their buttons, with a finger by their grip, so that the page scrolls under all
 * else. Nothing moves but the dragged line until it is dropped. Returns what ends it.
 */
export function followDrags(root: HTMLElement, { drop, press }: Deeds): () => void {
  let drag: Drag | null = null;
  let frame = 0;

  const end = () => {
    cancelAnimationFrame(frame);
    if (drag) letGo(drag);
    drag = null;
  };
  const down = (event: PointerEvent) => {
    const row = rowOf(event.target);
    if (drag || !row || event.button !== 0 || !mayDrag(event)) return;
    const { pageX: startX, pageY: startY, pointerId: pointer } = event;
    drag = { row, line: row.dataset.line ?? "", pointer, startX, startY, target: null };
  };
  const move = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const x = event.pageX - drag.startX;
    const y = event.pageY - drag.startY;
    if (!drag.target) {
      // Sideways a long line scrolls.
      if (Math.abs(y) < TREMBLE_PX || Math.abs(x) > Math.abs(y)) return;
      drag.target = targetIn(root, drag.row);
      root.setPointerCapture(event.pointerId);
      frame = requestAnimationFrame(scroll);
    }
    drag.target.lastY = event.clientY;
    show(drag, drag.target);
  };
  const scroll = () => {
    if (!drag?.target) return;
    const { lastY } = drag.target;
    const by = lastY < EDGE_PX ? -SCROLL_PX : lastY > window.innerHeight - EDGE_PX ? SCROLL_PX : 0;
    if (by !== 0) {
      window.scrollBy({ top: by, behavior: "instant" });
      show(drag, drag.target);
    }
    frame = requestAnimationFrame(scroll);
  };
  const up = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { line, target } = drag;
    end();
    if (target) drop(line, placeIn(target));
  };
  const click = ({ target }: MouseEvent) => {
    const row = rowOf(target);
    if (row && target instanceof Element && !target.closest("button, a")) press(row.dataset.line ?? "");
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") end();
  };

  root.addEventListener("pointerdown", down);
  root.addEventListener("pointermove", move);
  root.addEventListener("pointerup", up);
  root.addEventListener("pointercancel", end);
  root.addEventListener("click", click);
  window.addEventListener("keydown", key);
  return () => {
    end();
    root.removeEventListener("pointerdown", down);
    root.removeEventListener("pointermove", move);
    root.removeEventListener("pointerup", up);
    root.removeEventListener("pointercancel", end);
    root.removeEventListener("click", click);
    window.removeEventListener("keydown", key);
  };
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;

function mayDrag({ target, pointerType }: PointerEvent): boolean {
  const button = target instanceof Element ? target.closest("button") : null;
  return button ? button.hasAttribute("data-grip") : pointerType === "mouse";
}

function targetIn(root: HTMLElement, row: HTMLElement): Target {
  const [slot] = root.querySelectorAll("[data-slot]");
  const [unused] = root.querySelectorAll("[data-unused]");
  if (!slot || !unused) throw new Error("The lines lack a slot or a place for those that are not used.");
  const others = [...root.querySelectorAll("[data-used] [data-line]")].filter((each) => each !== row);
  const middles = others.map((each) => {
    const { top, height } = each.getBoundingClientRect();
    return top + height / 2 + window.scrollY;
  });
  const end = slot.getBoundingClientRect().bottom + window.scrollY;
  return { middles, gaps: [...others, slot], end, unused, lastY: 0 };
}

const placeIn = ({ middles, end, lastY }: Target) => dropPlace(lastY + window.scrollY, middles, end);

function show({ row, startY }: Drag, target: Target): void {
  const place = placeIn(target);
  const marked = place === null ? target.unused : target.gaps[place];
  for (const each of [...target.gaps, target.unused]) each.toggleAttribute("data-drop", each === marked);
  row.toggleAttribute("data-dragged", true);
  row.style.translate = `0 ${target.lastY + window.scrollY - startY}px`;
}

function letGo({ row, target }: Drag): void {
  row.removeAttribute("data-dragged");
  row.style.translate = "";
  for (const each of target ? [...target.gaps, target.unused] : []) each.removeAttribute("data-drop");
}
