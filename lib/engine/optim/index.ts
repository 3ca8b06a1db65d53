/** The optimisers of torch.optim, made with or without `new`: `optim.SGD(net.parameters(), { learningRate: 0.1 })`. */
export { Adam, type AdamOptions, AdamW } from "./adam";
export { Adagrad, type AdagradOptions, RMSprop, type RMSpropOptions } from "./adaptive";
export { clipGradNorm } from "./clip";
export { Optimizer } from "./optimizer";
export * from "./schedules";
export { SGD, type SGDOptions } from "./sgd";
