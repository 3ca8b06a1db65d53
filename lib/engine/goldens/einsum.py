"""Sums of products by PyTorch 1.13, with gradients: python3 einsum.py > einsum.json"""
import json
import sys
import torch

torch.manual_seed(0)
cases = [
    ("ij,jk->ik", [(2, 3), (3, 4)]),
    ("ij->", [(2, 3)]),
    ("ij->ji", [(2, 3)]),
    ("ij->j", [(2, 3)]),
    ("i,j->ij", [(2,), (3,)]),
    ("i,i", [(4,), (4,)]),
    ("bij,bjk->bik", [(2, 3, 4), (2, 4, 2)]),
    ("bi,bj->bij", [(2, 3), (2, 2)]),
    ("ij,kj", [(2, 3), (4, 3)]),
    ("ba", [(2, 3)]),
    ("ij,jk,kl->il", [(2, 3), (3, 2), (2, 4)]),
    ("ij,k->j", [(2, 3), (2,)]),
    ("bqd,bkd->bqk", [(2, 3, 4), (2, 5, 4)]),
    ("a,b,c->cab", [(2,), (3,), (2,)]),
    (",i->i", [(), (3,)]),
]
results = []
for equation, shapes in cases:
    xs = [torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in shapes]
    y = torch.einsum(equation, *xs)
    weights = torch.arange(1, y.numel() + 1, dtype=torch.float64).reshape(y.shape)
    (y * weights).sum().backward()
    results.append(
        {
            "equation": equation,
            "inputs": [x.tolist() for x in xs],
            "output": y.tolist(),
            "gradients": [x.grad.tolist() for x in xs],
        }
    )
json.dump(results, sys.stdout)
