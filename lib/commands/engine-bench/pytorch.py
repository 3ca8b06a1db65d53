"""PyTorch's side of `npm run bench -- engine`: reads orders, one JSON object a line, and answers each with a JSON number."""
import json
import sys
import time

import torch


def relu(x, gradient):
    leaf = x.requires_grad_()

    def step():
        leaf.grad = None
        torch.relu(leaf).backward(gradient)

    return step, lambda: leaf.grad.sum().item()


def chain(start, factor, rounds):
    x = torch.tensor(start, requires_grad=True)

    def step():
        x.grad = None
        y = x
        for _ in range(rounds):
            y = y * factor
            y = y + x
            y = y.tanh()
        (y * factor).backward()

    return step, lambda: x.grad.item()


ACTIVATIONS = {"tanh": torch.nn.Tanh, "relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid}
LOSSES = {"mse": torch.nn.MSELoss, "crossEntropy": torch.nn.CrossEntropyLoss}


def mlp(workload, x, target, layers):
    sizes, batch = workload["sizes"], workload["batch"]
    x = x.reshape(batch, sizes[0])
    target = target.reshape(batch, sizes[-1]) if workload["loss"] == "mse" else target.long()
    modules = []
    for i, (weight, bias) in enumerate(layers):
        linear = torch.nn.Linear(sizes[i], sizes[i + 1])
        with torch.no_grad():
            linear.weight.copy_(weight.reshape(sizes[i + 1], sizes[i]))
            linear.bias.copy_(bias)
        modules += [linear] if i == 0 else [ACTIVATIONS[workload["activation"]](), linear]
    net = torch.nn.Sequential(*modules)
    loss_of = LOSSES[workload["loss"]]()
    optimizer = torch.optim.SGD(net.parameters(), lr=workload["learningRate"])
    weights = [p for p in net.parameters() if p.dim() == 2] if workload["readsNorms"] else []

    def step():
        optimizer.zero_grad()
        loss_of(net(x), target).backward()
        optimizer.step()
        return [weight.grad.norm().item() for weight in weights]

    return step, lambda: loss_of(net(x), target).item()


def started(workload, arrays):
    if workload["kind"] == "chain":
        return chain(workload["start"], workload["factor"], workload["rounds"])
    if workload["kind"] == "relu":
        return relu(*arrays)
    x, target, *layers = arrays
    return mlp(workload, x, target, list(zip(layers[::2], layers[1::2])))


def read(path, counts):
    """The float32 arrays that lie one after the other in a file."""
    with open(path, "rb") as file:
        return [torch.frombuffer(bytearray(file.read(4 * n)), dtype=torch.float32) for n in counts]


def timed(step, steps):
    """Microseconds for each step."""
    began = time.perf_counter()
    for _ in range(steps):
        step()
    return (time.perf_counter() - began) * 1e6 / steps


step = proof = None
for line in sys.stdin:
    order = json.loads(line)
    if "start" in order:
        step, proof = started(order["start"], read(order["file"], order["counts"]))
        answer = 0
    elif "steps" in order:
        answer = timed(step, order["steps"])
    else:
        answer = proof()
    print(json.dumps(answer), flush=True)
