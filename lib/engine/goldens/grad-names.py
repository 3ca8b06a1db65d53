"""Names of recorded operations in PyTorch 1.13: python3 grad-names.py > grad-names.json"""
import json
import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
y = torch.tensor([[2.0, 1.0, 3.0], [4.0, 7.0, 6.0]], requires_grad=True)
v = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
b = torch.ones(2, 2, 3, requires_grad=True)
i = torch.tensor([[0, 1, 0]])
m = x.detach() > 2
c = torch.tensor([0, 1])
lin, bn, ln = nn.Linear(3, 2), nn.BatchNorm1d(3), nn.LayerNorm(3)
outputs = {
    "add": x + y, "sub": x - y, "rsub": 1 - x, "mul": x * y, "mulNumber": x * 2, "div": x / y, "rdiv": 1 / x, "neg": -x,
    "maximum": torch.maximum(x, y), "minimum": torch.minimum(x, y),
    "exp": x.exp(), "log": x.log(), "sqrt": x.sqrt(), "abs": x.abs(), "tanh": x.tanh(), "sigmoid": x.sigmoid(), "relu": x.relu(),
    "sin": x.sin(), "cos": x.cos(), "atan": x.atan(), "sinh": x.sinh(), "cosh": x.cosh(),
    "log1p": x.log1p(), "expm1": x.expm1(), "log2": x.log2(), "log10": x.log10(), "exp2": x.exp2(), "erf": x.erf(),
    "square": x.square(), "reciprocal": x.reciprocal(), "rsqrt": x.rsqrt(), "pow": x ** 2, "powTensor": x ** y, "rpow": 2 ** x,
    "sign": x.sign(), "floor": x.floor(), "ceil": x.ceil(), "trunc": x.trunc(), "round": x.round(), "clamp": x.clamp(-1, 1), "clampMin": x.clamp(min=0),
    "sum": x.sum(), "sumDim": x.sum(0), "mean": x.mean(), "meanDim": x.mean(0), "amax": x.amax(0), "amin": x.amin(0),
    "max": x.max(), "maxDim": x.max(0).values, "min": x.min(), "minDim": x.min(0).values, "var": x.var(), "std": x.std(),
    "normAll": x.norm(), "normDim": x.norm(dim=0), "prod": x.prod(), "prodDim": x.prod(0), "cumsum": x.cumsum(0), "logsumexp": x.logsumexp(0),
    "mm": x @ y.t(), "mv": x @ v, "dot": v @ v, "bmm": b @ b.transpose(1, 2), "matmulBatched": b @ v,
    "reshape": x.reshape(3, 2), "reshapeCopy": x.t().reshape(6), "flatten": x.flatten(), "permute": x.permute(1, 0), "transpose": x.transpose(0, 1), "t": x.t(),
    "squeeze": x.squeeze(), "squeezeDim": x.squeeze(0), "unsqueeze": x.unsqueeze(0), "expand": v.expand(2, 3), "clone": x.clone(),
    "contiguous": x.t().contiguous(), "to": x.to(torch.float64), "select": x[0], "slice": x[0:1], "selectColumn": x[:, 1],
    "cat": torch.cat([x, y]), "stack": torch.stack([x, y]), "split": x.split(1)[0], "chunk": x.chunk(2)[0], "repeat": x.repeat(2, 1),
    "gather": x.gather(0, i), "indexSelect": x.index_select(0, c), "flip": x.flip(0), "maskedFill": x.masked_fill(m, 0.0), "maskedSelect": x.masked_select(m),
    "tril": x.tril(), "triu": x.triu(), "where": torch.where(m, x, y),
    "relu6": F.relu6(x), "leakyRelu": F.leaky_relu(x), "threshold": F.threshold(x, 0.0, 0.0), "prelu": F.prelu(x, torch.ones(1)), "rrelu": F.rrelu(x),
    "elu": F.elu(x), "selu": F.selu(x), "celu": F.celu(x), "gelu": F.gelu(x), "silu": F.silu(x), "mish": F.mish(x), "softplus": F.softplus(x),
    "logsigmoid": F.logsigmoid(x), "softsign": F.softsign(x), "tanhshrink": F.tanhshrink(x), "hardtanh": F.hardtanh(x), "hardsigmoid": F.hardsigmoid(x),
    "hardswish": F.hardswish(x), "hardshrink": F.hardshrink(x), "softshrink": F.softshrink(x), "softmax": F.softmax(x, 1), "logSoftmax": F.log_softmax(x, 1),
    "softmin": F.softmin(x, 1), "glu": F.glu(b.transpose(1, 2), 2), "linear": lin(x), "linearNoBias": F.linear(x, lin.weight), "linear3d": nn.Linear(3, 2)(b),
    "batchNorm": bn(x), "layerNorm": ln(x), "dropout": F.dropout(x), "embedding": F.embedding(c, x),
    "mse": F.mse_loss(x, y), "l1": F.l1_loss(x, y), "smoothL1": F.smooth_l1_loss(x, y), "huber": F.huber_loss(x, y),
    "bce": F.binary_cross_entropy(x.sigmoid(), m.float()), "bceLogits": F.binary_cross_entropy_with_logits(x, m.float()),
    "crossEntropy": F.cross_entropy(x, c), "nll": F.nll_loss(x, c), "crossEntropyProbabilities": F.cross_entropy(x, x.detach().softmax(1)),
    "klDiv": F.kl_div(x, y.detach()), "mseNone": F.mse_loss(x, y, reduction="none"),
    "addInPlace": x.clone().add_(1), "reluInPlace": x.clone().relu_(), "zeroInPlace": x.clone().zero_(),
}
names = {k: (t.grad_fn.name() if t.grad_fn is not None else None) for k, t in outputs.items()}
print(json.dumps({"made_with": "PyTorch " + torch.__version__, "program": "grad-names.py", "names": names}, indent=1))
