// The engine's kernels for WebAssembly with SIMD, in AssemblyScript; `npm run kernels` compiles them.
export * from "./elementwise";
export * from "./products";
export * from "./reductions";
export * from "./updates";
