"""The points of lib/engine/datasets/points.ts, line for line in PyTorch 1.13: python3 datasets.py > datasets.json"""
import json
import math
import torch


def points(places, y, noise):
    x = places + torch.randn(places.shape) * noise if noise > 0 else places
    return x, y


def per_class(count, classes, noise, at):
    sizes = [(count + classes - 1 - label) // classes for label in range(classes)]
    places = torch.cat([at(label, size) for label, size in enumerate(sizes)])
    y = torch.cat([torch.full([size], label, dtype=torch.int64) for label, size in enumerate(sizes)])
    return points(places, y, noise)


def coordinates(a, b):
    return torch.stack([a, b], 1)


def xor(count=64, noise=0.0):
    places = torch.rand(count, 2) * 2 - 1
    y = (places[:, 0] > 0) != (places[:, 1] > 0)
    return points(places, y.to(torch.int64), noise)


def moons(count=100, noise=0.1):
    def at(label, size):
        angle = torch.linspace(0, math.pi, size)
        if label == 0:
            return coordinates(torch.cos(angle), torch.sin(angle))
        return coordinates(1 - torch.cos(angle), 0.5 - torch.sin(angle))

    return per_class(count, 2, noise, at)


def circles(count=100, noise=0.05, factor=0.5):
    def at(label, size):
        angle = torch.linspace(0, 2 * math.pi * (size - 1) / size, size)
        return coordinates(torch.cos(angle), torch.sin(angle)) * (1 if label == 0 else factor)

    return per_class(count, 2, noise, at)


def spirals(count=100, noise=0.02, classes=2, turns=1):
    def at(label, size):
        radius = torch.linspace(0, 1, size)
        angle = (radius * turns + label / classes) * (2 * math.pi)
        return coordinates(radius * torch.cos(angle), radius * torch.sin(angle))

    return per_class(count, classes, noise, at)


def blobs(count=100, noise=0.5, classes=3, radius=2):
    def at(label, size):
        angle = torch.full([size], 2 * math.pi * label / classes)
        return coordinates(torch.cos(angle), torch.sin(angle)) * radius

    return per_class(count, classes, noise, at)


cases = []


def case(make, seed, **options):
    torch.manual_seed(seed)
    x, y = make(**options)
    # A number drawn afterwards tells whether as many were drawn before it.
    cases.append(dict(name=make.__name__, seed=seed, options=options, x=x.tolist(), y=y.tolist(), next=torch.rand(1).item()))


for make in (xor, moons, circles, spirals, blobs):
    case(make, 0)
    case(make, 7, count=7, noise=0.3)
    case(make, 1, count=31, noise=0)
case(circles, 2, count=21, noise=0.1, factor=0.3)
case(spirals, 3, count=40, classes=3, turns=2)
case(blobs, 4, count=25, classes=5, radius=1)
if __name__ == "__main__":
    print(json.dumps({"made_with": "PyTorch " + torch.__version__, "program": "datasets.py", "cases": cases}))
