export { type ClockJump, type Simulation, type SimulationResult, simulate } from "./simulate";
