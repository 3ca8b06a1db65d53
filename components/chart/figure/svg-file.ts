import { plainColour } from "./plain-colour";

/** What the style sheet says about a drawing's parts; a file must say it itself. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
];

/** A drawing of the page as a file of its own: with its colours, its ground, its title and its sentence. */
export function svgFile(drawing: SVGSVGElement, title: string, sentence: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll<SVGElement>("*");
  copy.querySelectorAll<SVGElement>("*").forEach((element, index) => {
    const original = originals[index];
    if (original) writeStyle(original, element);
  });
  for (const name of ["class", "style", "role", "aria-label", "aria-describedby"]) copy.removeAttribute(name);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("font-family", "Inter, system-ui, sans-serif");
  copy.prepend(textElement("title", title), textElement("desc", sentence), ground(drawing));
  return new XMLSerializer().serializeToString(copy);
}

function writeStyle(original: SVGElement, element: SVGElement): void {
  const computed = getComputedStyle(original);
  element.removeAttribute("class");
  element.removeAttribute("style");
  if (!/^(path|text|tspan|circle|rect|line|polygon)$/.test(element.tagName)) return;
  for (const property of properties) {
    const value = computed.getPropertyValue(property);
    if (value) element.setAttribute(property, plainColour(value));
  }
}

function textElement(name: "title" | "desc", text: string): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  element.textContent = text;
  return element;
}

/** The page's paper: a dark drawing is readable on any ground only with its own. */
function ground(drawing: SVGSVGElement): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  element.setAttribute("width", "100%");
  element.setAttribute("height", "100%");
  element.setAttribute("fill", plainColour(paperUnder(drawing)));
  return element;
}

function paperUnder(drawing: Element): string {
  for (let element: Element | null = drawing; element; element = element.parentElement) {
    const paper = getComputedStyle(element).backgroundColor;
    if (paper !== "rgba(0, 0, 0, 0)") return paper;
  }
  return "rgb(255, 255, 255)";
}
