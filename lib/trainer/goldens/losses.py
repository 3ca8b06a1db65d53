"""Losses of playground experiments in PyTorch 1.13: python3 losses.py > losses.json. The points are lib/engine's own."""
import json
import math
import torch
from torch import nn


def circles(count, noise):
    def at(label, size):
        angle = torch.linspace(0, 2 * math.pi * (size - 1) / size, size)
        return torch.stack([torch.cos(angle), torch.sin(angle)], 1) * (1 if label == 0 else 0.5)

    return halves(count, noise, at)


def moons(count, noise):
    def at(label, size):
        angle = torch.linspace(0, math.pi, size)
        if label == 0:
            return torch.stack([torch.cos(angle), torch.sin(angle)], 1)
        return torch.stack([1 - torch.cos(angle), 0.5 - torch.sin(angle)], 1)

    return halves(count, noise, at)


def halves(count, noise, at):
    places = torch.cat([at(0, count // 2), at(1, count // 2)])
    y = torch.cat([torch.zeros(count // 2), torch.ones(count // 2)])
    return places + torch.randn(places.shape) * noise, y


ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU, "elu": nn.ELU, "sigmoid": nn.Sigmoid}
INITS = {
    "xavier": nn.init.xavier_uniform_,
    "he": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
    "large": lambda w: nn.init.normal_(w, 0, 3),
}
OPTIMIZERS = {
    "SGD": lambda p, rate: torch.optim.SGD(p, rate),
    "momentum": lambda p, rate: torch.optim.SGD(p, rate, momentum=0.9),
    "RMSprop": lambda p, rate: torch.optim.RMSprop(p, rate),
    "Adam": lambda p, rate: torch.optim.Adam(p, rate),
}


def losses(data, layers, activation, init, loss, optimizer, rate, norm, seed, epochs, count=200, noise=0.1, batch=10):
    torch.manual_seed(seed)
    x, y = {"circles": circles, "moons": moons}[data](count, noise)
    y = y[:, None] * 2 - 1 if loss == "squares" else y[:, None]
    widths = [2, *layers]
    parts = []
    for before, width in zip(widths, layers):
        parts += [nn.Linear(before, width), *([nn.BatchNorm1d(width)] if norm else []), ACTIVATIONS[activation]()]
    net = nn.Sequential(*parts, nn.Linear(widths[-1], 1), *([nn.Tanh()] if loss == "squares" else []))
    for layer in net:
        if isinstance(layer, nn.Linear) and init != "default":
            INITS[init](layer.weight)
            nn.init.zeros_(layer.bias)
    step = OPTIMIZERS[optimizer](net.parameters(), rate)
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=batch, shuffle=True)
    result = []
    for _ in range(epochs):
        total = 0.0
        for inputs, targets in loader:
            step.zero_grad()
            if loss == "squares":
                value = nn.functional.mse_loss(net(inputs), targets) / 2
            else:
                value = nn.functional.binary_cross_entropy_with_logits(net(inputs), targets)
            value.backward()
            step.step()
            total += value.item()
        result.append(total / len(loader))
    return result


EXPERIMENTS = [
    ("", ("circles", [4, 2], "tanh", "default", "crossEntropy", "SGD", 0.1, False, 1, 10)),
    ("loss=squares&rate=0.03&seed=3", ("circles", [4, 2], "tanh", "default", "squares", "SGD", 0.03, False, 3, 10)),
    ("data=moons&layers=8,8&activation=relu&init=he&optimizer=Adam&rate=0.01&seed=7",
     ("moons", [8, 8], "relu", "he", "crossEntropy", "Adam", 0.01, False, 7, 10)),
    ("data=moons&layers=6&activation=elu&init=xavier&optimizer=momentum&rate=0.03&norm=1&seed=2",
     ("moons", [6], "elu", "xavier", "crossEntropy", "momentum", 0.03, True, 2, 10)),
    ("layers=5,5,5&activation=sigmoid&init=large&optimizer=RMSprop&rate=0.01&seed=5",
     ("circles", [5, 5, 5], "sigmoid", "large", "crossEntropy", "RMSprop", 0.01, False, 5, 10)),
]
print(json.dumps([{"address": address, "losses": losses(*setting)} for address, setting in EXPERIMENTS], indent=2))
