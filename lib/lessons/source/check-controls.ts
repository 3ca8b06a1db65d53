import { isNumber } from "./attribute-value";
import { optionsOf } from "./control-parts";
import { type Finding, finding, shown } from "./finding";
import { suggestion } from "./nearest";
import { type Element, placeOf, textOf } from "./tree";

const numberOf = (element: Element, name: string): number => {
  const text = textOf(element, name);
  return text !== null && isNumber(text) ? Number(text) : Number.NaN;
};

/** What no single attribute of a slider can be blamed for. Where one is no number, that was said already. */
function sliderFindings(element: Element): Finding[] {
  const [min, max, value, step] = ["min", "max", "value", "step"].map((name) => numberOf(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  const refuse = (seen: string, remedy: string) => [finding(placeOf(element), "slider-range", seen, remedy)];
  if (min >= max) return refuse(`the slider goes from ${min} to ${max}`, "Make min smaller than max.");
  if (value < min || value > max) {
    return refuse(
      `the slider begins at ${value}, outside of ${min} to ${max}`,
      "Choose a value between min and max.",
    );
  }
  return step > max - min
    ? refuse(`the slider's step ${step} is longer than its range`, "Choose a smaller step.")
    : [];
}

/** A list that offers no choice, or a value that is not on it. Where one of both is missing, that was said already. */
function choiceFindings(element: Element): Finding[] {
  const [written, value] = [textOf(element, "options")?.trim(), textOf(element, "value")?.trim()];
  if (!written) return [];
  const options = optionsOf(element);
  const refuse = (seen: string, remedy: string) => [
    finding(placeOf(element), "choice-options", seen, remedy),
  ];
  if (options.includes(""))
    return refuse(
      "an option of the choice is empty",
      "Write one comma between two options, none at the ends.",
    );
  if (options.length < 2)
    return refuse(
      `the choice has one option, "${shown(written)}"`,
      "Write at least two, with commas between them.",
    );
  const twice = options.find((option, index) => options.indexOf(option) < index);
  if (twice !== undefined)
    return refuse(`the choice has the option "${shown(twice)}" twice`, "Remove one of them.");
  if (!value || options.includes(value)) return [];
  const remedy = suggestion(value, options, (option) => `"${option}"`);
  return refuse(
    `the choice begins at "${shown(value)}", which is none of its options`,
    `Mend value: ${remedy}`,
  );
}

/** What the attributes of a slider or choice say together. */
export function controlFindings(element: Element): Finding[] {
  if (element.name === "Slider") return sliderFindings(element);
  return element.name === "Choice" ? choiceFindings(element) : [];
}
