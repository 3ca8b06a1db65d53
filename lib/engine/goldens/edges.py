"""What PyTorch 1.13 gives for odd inputs, in the form of pytorch.json: python3 edges.py > edges.json"""
import json
import math
import torch
import torch.nn.functional as F

inf, nan = math.inf, math.nan
cases = []


def number(v):
    if isinstance(v, bool) or v != v or math.isinf(v) or v == 0:
        if isinstance(v, bool):
            return int(v)
        return "NaN" if v != v else "Infinity" if v == inf else "-Infinity" if v == -inf else "-0" if math.copysign(1, v) < 0 else 0
    return v


def tensor(x):
    return dict(s=list(x.shape), d=[number(v) for v in x.detach().reshape(-1).tolist()])


def case(kind, op, f, args=None, wanted="xyab", **inputs):
    """One case in float64; the gradient of the output is ones."""
    given = {name: x if isinstance(x, torch.Tensor) else torch.tensor(x, dtype=torch.float64) for name, x in inputs.items()}
    leaves = {name: x.clone().requires_grad_(x.is_floating_point() and name in wanted) for name, x in given.items()}
    output = f(**leaves)
    asked = [name for name, x in leaves.items() if x.requires_grad]
    # PyTorch has no gradient for some: it is 0 there.
    if output.requires_grad:
        output.backward(torch.ones_like(output))
    grads = {name: tensor(leaves[name].grad if leaves[name].grad is not None else torch.zeros_like(given[name])) for name in asked}
    cases.append(dict(
        id=f"e{len(cases)}", kind=kind, op=op, dtype="f64", args=args or {},
        inputs={name: tensor(x) for name, x in given.items()}, output=tensor(output), grads=grads,
    ))


for p in (0.0, 0.5, 3.0, -1.0, -2.0, inf, -inf):
    for x in ([0.0, 0, 0], [0, 3, -4], [3.0, 3, -3], [inf, 1, 2], [1.0, 2, 3], []):
        case("reduce", "norm", lambda x: torch.norm(x, p=p, dim=0), dict(dim=0, p=number(p)), x=x)
for x in ([inf, 0, 1], [inf, 2, 3], [nan, 1, 0], [nan, 1, 2], [0, 0, 3], [1e200, 1e200, 1e-300]):
    case("reduce", "prod", lambda x: torch.prod(x, 0), dict(dim=0), x=x)
for unbiased in (True, False):
    for op in ("var", "std"):
        f = getattr(torch, op)
        case("reduce", op, lambda x: f(x, dim=0, unbiased=unbiased), dict(dim=0, unbiased=unbiased), x=[])
        case("reduce", op, lambda x: f(x, dim=0, unbiased=unbiased), dict(dim=0, unbiased=unbiased), x=torch.zeros(0, 2).double())
case("shape", "cat", lambda a, b: torch.cat([a, b], 1), dict(dim=1), a=[], b=[[1.0, 2], [3, 4]])
case("shape", "cat", lambda a, b: torch.cat([a, b], 0), dict(dim=0), a=[[1.0, 2]], b=[])
case("shape", "cat", lambda a, b: torch.cat([a, b], 0), dict(dim=0), a=[], b=[])
for reps in ([0, 1], [2, 0], [1, 0, 1]):
    case("shape", "repeat", lambda x: x.repeat(reps), dict(reps=reps), x=[[1.0, 2], [3, 4]])
case("index", "index_select", lambda x, i: x.index_select(0, i), dict(dim=0), x=2.5, i=torch.tensor([0]))
values = [nan, inf, -inf, -1.0, -0.5, 0.0, 0.5, 1.0]
for low, high in ((nan, 1.0), (-1.0, nan), (-inf, inf), (0.0, 0.0)):
    case("unary", "clamp", lambda x: torch.clamp(x, low, high), dict(min=number(low), max=number(high)), x=values)
case("unary", "erfc", lambda x: torch.erfc(x), x=[0.0, -0.0, inf, -inf, nan, 1.0, -3.0, 5.5, 27.0])
x = [0.0, 1, -1, 0.5, -0.5, 2, inf, -inf, nan, 1e20, -3, inf]
y = [0.0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, inf]
for reduction in ("mean", "sum", "none"):
    for size in (0.0, 0.5, 1.0):
        case("loss", "SmoothL1Loss", lambda x, y: F.smooth_l1_loss(x, y, reduction=reduction, beta=size),
             dict(reduction=reduction, beta=size), x=x, y=y)
        if size > 0:
            case("loss", "HuberLoss", lambda x, y: F.huber_loss(x, y, reduction=reduction, delta=size),
                 dict(reduction=reduction, delta=size), x=x, y=y)
    case("loss", "KLDivLoss", lambda x, y: F.kl_div(x, y, reduction=reduction), dict(reduction=reduction),
         x=[1.0, -2, 0.5, 3, -1], y=[0.0, -0.0, 1, 0.5, -0.3])

print('{"meta":' + json.dumps(dict(torch=torch.__version__, encoding="as in pytorch.json")) + ',"cases":[')
print(",\n".join(json.dumps(each, separators=(",", ":")) for each in cases))
print("]}")
