import { expect, test } from "vitest";
import { Growth } from "./growth";

/** A page whose frames come when they are asked for. */
function openGrowth() {
  const shown: string[] = [];
  const frames: (() => void)[] = [];
  const growth = new Growth({
    nextFrame: (callback) => frames.push(callback),
    rest: () => Promise.resolve(),
  });
  return {
    shown,
    growth,
    grow: (what: string) => growth.show(() => shown.push(what)),
    frame: async () => {
      for (const callback of frames.splice(0)) callback();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

test("of all that comes between two frames the newest is shown, once", async () => {
  const { shown, grow, frame } = openGrowth();
  for (const what of ["a", "b", "c"]) grow(what);
  expect(shown).toEqual([]);
  await frame();
  await frame();
  for (const what of ["d", "e"]) grow(what);
  await frame();
  expect(shown).toEqual(["c", "e"]);
});

test("what comes with every frame is shown with every frame", async () => {
  const { shown, grow, frame } = openGrowth();
  for (const what of ["a", "b", "c"]) {
    grow(what);
    await frame();
  }
  expect(shown).toEqual(["a", "b", "c"]);
});

test("at the end what waits is shown at once, or dropped where something newer is there", async () => {
  const { growth, shown, grow, frame } = openGrowth();
  grow("last");
  growth.flush();
  expect(shown).toEqual(["last"]);
  grow("old");
  growth.drop();
  await frame();
  expect(shown).toEqual(["last"]);
});

test("after a slow frame nothing is shown before the page has rested", async () => {
  const shown: string[] = [];
  const rests: { milliseconds: number; end: () => void }[] = [];
  const growth = new Growth({
    nextFrame: (callback) => callback(),
    rest: (milliseconds) => new Promise((resolve) => rests.push({ milliseconds, end: resolve })),
  });
  const busyFor = (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
  };
  await new Promise<void>((resolve) => {
    growth.show(() => {
      shown.push("slow");
      busyFor(40);
      resolve();
    });
  });
  growth.show(() => shown.push("next"));
  await Promise.resolve();
  await Promise.resolve();
  expect(shown).toEqual(["slow"]);
  expect(rests[0]?.milliseconds).toBeGreaterThanOrEqual(40);
  rests[0]?.end();
  await Promise.resolve();
  await Promise.resolve();
  expect(shown).toEqual(["slow", "next"]);
});
