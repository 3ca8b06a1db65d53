"""Orders of torch.utils.data.DataLoader in PyTorch 1.13: python3 loader.py > loader.json"""
import gzip
import json
from pathlib import Path
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

cases = []


def case(count, batch_size, seed, shuffle=True, drop_last=False):
    torch.manual_seed(seed)
    # A second normal number waits in the generator: a loader must leave it there.
    torch.randn(3)
    loader = DataLoader(TensorDataset(torch.arange(count)), batch_size=batch_size, shuffle=shuffle, drop_last=drop_last)
    walks = [[batch.tolist() for (batch,) in loader] for _ in range(2)]
    next(iter(loader))
    cases.append(dict(
        count=count, batchSize=batch_size, seed=seed, shuffle=shuffle, dropLast=drop_last, length=len(loader), walks=walks,
        nextNormal=torch.randn(1).item(), nextUniform=torch.rand(1).item(),
    ))


for seed in (0, 42, 2**40 + 5):
    case(10, 4, seed)
case(10, 4, 1, drop_last=True)
case(12, 4, 1, drop_last=True)
case(5, 5, 2)
case(3, 8, 2)
case(1, 1, 3)
case(300, 64, 4)
case(700, 512, 5, drop_last=True)
case(10, 3, 6, shuffle=False)
case(10, 3, 6, shuffle=False, drop_last=True)


def train():
    """The loss of the last batch of each of two walks over the digits."""
    packed = Path(__file__).parent.parent / "datasets" / "digits.gz"
    rows = torch.tensor(list(gzip.decompress(packed.read_bytes()))).view(-1, 65)
    torch.manual_seed(0)
    dataset = TensorDataset(rows[:, :64].float() / 16, rows[:, 64])
    loader = DataLoader(dataset, batch_size=32, shuffle=True)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    losses = []
    for _ in range(2):
        for x, y in loader:
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(net(x), y)
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    return losses


print(json.dumps({"made_with": "PyTorch " + torch.__version__, "program": "loader.py", "cases": cases, "losses": train()}))
