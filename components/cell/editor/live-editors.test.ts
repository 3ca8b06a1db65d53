import { expect, test } from "vitest";
import { forget, use } from "./live-editors";

/** An editor that tells when it is closed. */
function editor(name: string, closed: string[]) {
  const self = {
    close: () => {
      closed.push(name);
      forget(self);
    },
  };
  return self;
}

test("A fourth editor closes the one that was not used for longest", () => {
  const closed: string[] = [];
  const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((name) => editor(name, closed)) as [
    ReturnType<typeof editor>,
    ...ReturnType<typeof editor>[],
  ];
  for (const each of [a, b, c]) if (each) use(each);
  expect(closed).toEqual([]);
  use(a);
  if (d) use(d);
  expect(closed).toEqual(["b"]);
  if (e) use(e);
  expect(closed).toEqual(["b", "c"]);
});
