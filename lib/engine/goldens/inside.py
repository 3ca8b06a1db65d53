"""What a look inside a net and its graph shows in PyTorch 1.13: python3 inside.py > inside.json"""
import json
import torch
import torch.nn as nn
import torch.nn.functional as F

ACTIVATIONS = (nn.ReLU, nn.Tanh, nn.GELU, nn.Hardtanh, nn.PReLU)


def statistics(net, x, slope_below=0.01):
    rows = []

    def look(name):
        def hook(module, inputs, output):
            leaf = inputs[0].detach().requires_grad_()
            # forward and not a call, which would come back here.
            (slope,) = torch.autograd.grad(module.forward(leaf).sum(), leaf)
            rows.append(dict(
                name=name, layer=repr(module), mean=output.mean().item(), std=output.std().item(),
                min=output.min().item(), max=output.max().item(), zeros=(output == 0).float().mean().item(),
                saturated=(slope.abs() < slope_below).float().mean().item(),
            ))
        return hook

    handles = [m.register_forward_hook(look(n)) for n, m in net.named_modules() if isinstance(m, ACTIVATIONS)]
    net(x)
    for handle in handles:
        handle.remove()
    return rows


def graph(output, names):
    """The recorded graph as names and edges: a depth-first walk, each node once."""
    nodes, numbers = [], {}

    def visit(node):
        if node in numbers:
            return numbers[node]
        leaf = getattr(node, "variable", None)
        inputs = [visit(below) for below, _ in node.next_functions if below is not None]
        known = [name for name, tensor in names.items() if tensor is leaf]
        numbers[node] = len(nodes)
        nodes.append(dict(op=known[0] if known else node.name(), inputs=inputs))
        return numbers[node]

    visit(output.grad_fn)
    return nodes


torch.manual_seed(0)
net = nn.Sequential(
    nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 8), nn.GELU(), nn.Linear(8, 8), nn.Hardtanh(),
    nn.Linear(8, 4), nn.PReLU(), nn.Linear(4, 1),
)
with torch.no_grad():
    net[2].weight.mul_(8)
    net[6].weight.mul_(8)
x = torch.randn(64, 2) * 3
y = torch.randn(64, 1)
layers = statistics(net, x)
F.mse_loss(net(x), y).backward()
norms = [dict(name=n, norm=p.grad.norm().item(), relative=(p.grad.norm() / p.norm()).item()) for n, p in net.named_parameters()]

w, u, b = (torch.tensor(v, requires_grad=True) for v in (1.5, -0.5, 0.25))
z = w * u + b
h = z.tanh()
# w is used three times, h twice.
out = h * h + w.exp() * h + w.square()
for t in (z, h, out):
    t.retain_grad()
out.backward(retain_graph=True)
chain = dict(
    output=out.item(), gradients=dict(w=w.grad.item(), u=u.grad.item(), b=b.grad.item(), z=z.grad.item(), h=h.grad.item()),
    locals=dict(
        h_by_z=torch.autograd.grad(h, z, retain_graph=True)[0].item(), z_by_w=torch.autograd.grad(z, w, retain_graph=True)[0].item(),
    ),
    graph=graph(out, dict(w=w, u=u, b=b)),
)
print(json.dumps({"made_with": "PyTorch " + torch.__version__, "program": "inside.py", "layers": layers, "norms": norms, "chain": chain}, indent=1))
