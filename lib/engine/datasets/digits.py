"""Packs the digits as bytes, 64 pixels and the class of each picture: python3 digits.py digits.csv.gz digits.gz

digits.csv.gz is what scikit-learn ships for load_digits(), one picture a line.
"""
import gzip
import sys

with gzip.open(sys.argv[1], "rt") as file:
    rows = [[int(float(value)) for value in line.split(",")] for line in file if line.strip()]
with open(sys.argv[2], "wb") as file:
    file.write(gzip.compress(bytes(value for row in rows for value in row), 9, mtime=0))
