/** Who may import whom. A rule's name is the sentence to read when it breaks. */

/**
 * The engine has two more doors: how golden files are put to it, for the command that does so, and its kernels, for the
 * bench alone. Practice has one more: simulated readers, for the soak.
 */
const DOORS = "^lib/(([^/]+|engine/conformance|practice/simulation)/index|engine/native)\\.ts$";

/** The programs of lessons, and those with which an author begins one. */
const PROGRAMS = "^(lessons|lib/authoring/templates)/";

/** A room, and the rooms whose doors it may use. */
const room = (name, path, allowed, sentence) => ({
  name: sentence,
  severity: "error",
  from: { path: `^${path}/`, pathNot: "\\.test\\.tsx?$" },
  to: {
    path: "^(app|components|lessons|lib|e2e)/",
    pathNot: [`^${path}/`, ...allowed.map((each) => `^${each}/`)],
  },
  comment: name,
});

const lib = (...names) => names.map((name) => `lib/${name}`);

module.exports = {
  forbidden: [
    room("model", "lib/model", [], "The model imports nothing"),
    room("engine", "lib/engine", [], "The engine imports nothing"),
    room("grading", "lib/grading", lib("model"), "Grading knows only the model"),
    room("formula", "lib/formula", lib("model"), "Formulas know only the model"),
    room("progress", "lib/progress", lib("model"), "Progress knows only the model"),
    room("practice", "lib/practice", lib("model", "progress"), "Practice knows only model and progress"),
    room(
      "sharing",
      "lib/sharing",
      lib("model", "progress", "runtime"),
      "Sharing knows model, progress and runtime, and no page",
    ),
    room("offline", "lib/offline", [], "The service worker imports nothing of ours"),
    room("runtime", "lib/runtime", lib("model", "engine"), "The runtime knows only the model and the engine"),
    room("playground", "lib/playground", [], "The playground's settings import nothing"),
    room(
      "trainer",
      "lib/trainer",
      lib("model", "engine", "playground"),
      "The trainer knows only model, engine and the playground's settings",
    ),
    room(
      "lessons",
      "lib/lessons",
      lib("model", "engine", "runtime", "grading", "formula", "offline"),
      "The lesson pipeline knows model, engine, runtime, grading, formulas and what is kept offline",
    ),
    room(
      "authoring",
      "lib/authoring",
      lib("model", "engine", "runtime", "grading", "formula", "lessons"),
      "Authoring knows the rooms below it, and no page",
    ),
    room("commands", "lib/commands", ["lib"], "Commands call lib rooms, and no page"),
    room(
      "components",
      "components",
      lib(
        "model",
        "engine",
        "grading",
        "formula",
        "runtime",
        "progress",
        "practice",
        "sharing",
        "playground",
        "trainer",
        "offline",
      ),
      "Components never read the disk: they know every lib room but lessons, authoring and commands",
    ),
    room(
      "app",
      "app",
      ["components", ...lib("model", "runtime", "lessons", "progress")],
      "Routes only join components, model, runtime, lessons and progress",
    ),
    {
      name: "A lesson's programs import “gradbook” and “gradbook/check” only",
      severity: "error",
      from: { path: PROGRAMS },
      to: { pathNot: [PROGRAMS, "^lib/engine/index\\.ts$", "^lib/model/check\\.ts$"] },
    },
    {
      name: "A lib room is entered by its door, index.ts",
      severity: "error",
      from: {
        path: "^(app|components|lib/([^/]+))/",
        pathNot: ["\\.test\\.tsx?$", "^lib/[^/]+/testing/", PROGRAMS],
      },
      to: { path: "^lib/([^/]+)/", pathNot: [DOORS, "^lib/$2/"] },
    },
    {
      name: "A test enters another lib room by its door, or takes what its tests share",
      severity: "error",
      from: { path: "^(app|components|lib/([^/]+))/(.*\\.test\\.tsx?$|testing/)" },
      to: { path: "^lib/([^/]+)/", pathNot: [DOORS, "^lib/$2/", "^lib/[^/]+/testing/"] },
    },
    {
      name: "Nobody but the bench takes the kernels without the engine",
      severity: "error",
      from: { path: "^(app|components|lessons|lib|e2e)/", pathNot: "^lib/(engine|commands/engine-bench)/" },
      to: { path: "^lib/engine/native\\.ts$" },
    },
    {
      name: "Engine, model and grading use no package",
      severity: "error",
      from: { path: "^lib/(engine|model|grading)/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "Nothing imports in a circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "Every import is found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
