export { namesIn, placeOf } from "./folders";
export { freeId, idProblem } from "./id-problem";
export { BEGINNINGS, type Order } from "./order";
export { type Scaffolded, scaffold } from "./scaffold";
