import { expect, type Locator, type Page } from "@playwright/test";

/** A chart by its title, with the parts that readers use. */
export function chart(page: Page, title: string) {
  const figure = page
    .getByRole("figure")
    .filter({ has: page.locator("b").getByText(`${title}.`, { exact: true }) });
  const button = (name: string) => figure.getByRole("button", { name, exact: true });
  return {
    figure,
    /** What takes the focus and the keys. */
    surface: figure.locator('[role="application"], [role="slider"]'),
    said: figure.locator('[aria-live="polite"]'),
    table: figure.getByRole("table"),
    tableButton: button("Table"),
    save: button("Save"),
    saveSvg: button("Drawing (SVG)"),
    saveCsv: button("Numbers (CSV)"),
  };
}

/** Brings a chart into the window and waits until its script answers to keys. */
export async function wake(page: Page, title: string): Promise<void> {
  const { figure, surface, said } = chart(page, title);
  const isSlider = (await surface.getAttribute("role")) === "slider";
  await figure.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect(async () => {
    await surface.press("ArrowRight");
    if (isSlider) await expect(figure.locator(".recharts-surface")).toBeVisible({ timeout: 1_000 });
    else await expect(said).not.toBeEmpty({ timeout: 1_000 });
  }).toPass();
  if (await figure.locator("[data-drawing] .recharts-surface").count())
    await expect(figure.locator(".recharts-surface")).toBeVisible();
  await surface.press("Escape");
  await surface.blur();
}

export type Box = { left: number; top: number; width: number; height: number };

/**
 * Where in its figure a chart has its data, in pixels: the rectangle that the grid lines span, or the whole drawing where
 * there are none.
 */
export function plotBox(figure: Locator): Promise<Box> {
  return figure.evaluate((element) => {
    const drawings = element.querySelectorAll<SVGSVGElement>("svg[data-drawing], [data-drawing] svg");
    const drawing = [...drawings].find((each) => each.getClientRects().length > 0);
    if (!drawing) throw new Error("The figure shows no drawing.");
    const lines = drawing.querySelectorAll<SVGGraphicsElement>(
      'path[class$="_grid"], .recharts-cartesian-grid line',
    );
    const corners = [...lines].flatMap((line) => {
      const [box, toScreen] = [line.getBBox(), line.getScreenCTM()];
      if (!toScreen || (box.width === 0 && box.height === 0)) return [];
      const ends = [new DOMPoint(box.x, box.y), new DOMPoint(box.x + box.width, box.y + box.height)];
      return ends.map((end) => end.matrixTransform(toScreen));
    });
    const outer = drawing.getBoundingClientRect();
    const [xs, ys] =
      corners.length > 0
        ? [corners.map(({ x }) => x), corners.map(({ y }) => y)]
        : [
            [outer.left, outer.right],
            [outer.top, outer.bottom],
          ];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const place = element.getBoundingClientRect();
    return {
      left: left - place.left,
      top: top - place.top,
      width: Math.max(...xs) - left,
      height: Math.max(...ys) - top,
    };
  });
}
