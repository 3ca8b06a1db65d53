export { relu, sigmoid, tanh } from "../elementary";
