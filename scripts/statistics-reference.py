#!/usr/bin/env python3
"""Writes src/gate/reference.test-cases.json: values of the gate's statistics from another implementation.

Everything is reckoned with whole fractions (fractions.Fraction, math.comb); only the ends of Clopper-Pearson intervals and
the rule of zero failures need roots, which decimal finds with 60 digits. Needs Python 3.8 and nothing else:

    python3 scripts/statistics-reference.py > src/gate/reference.test-cases.json
"""
import json
import random
from decimal import Decimal, getcontext
from fractions import Fraction
from math import comb

getcontext().prec = 60
random.seed(20261128)


def at_most(total, passing, drawn, x):
    ways = sum(comb(passing, k) * comb(total - passing, drawn - k) for k in range(0, x + 1) if 0 <= drawn - k)
    return Fraction(ways, comb(total, drawn))


def suite_p(cases):
    sums = {0: Fraction(1)}
    for x0, n0, x1, n1 in cases:
        total, passing = n0 + n1, x0 + x1
        after = {}
        for k in range(max(0, passing - n0), min(passing, n1) + 1):
            chance = Fraction(comb(passing, k) * comb(total - passing, n1 - k), comb(total, n1))
            for value, before in sums.items():
                after[value + k] = after.get(value + k, Fraction(0)) + before * chance
        sums = after
    seen = sum(case[2] for case in cases)
    return sum((chance for value, chance in sums.items() if value <= seen), Fraction(0))


def holm(ps):
    order = sorted(range(len(ps)), key=lambda i: ps[i])
    corrected, worst = [None] * len(ps), Fraction(0)
    for rank, index in enumerate(order):
        worst = max(worst, min(Fraction(1), ps[index] * (len(ps) - rank)))
        corrected[index] = worst
    return corrected


def binomial_at_most(x, n, rate):
    return sum(Decimal(comb(n, k)) * rate**k * (1 - rate) ** (n - k) for k in range(0, x + 1))


def root(holds):
    low, high = Decimal(0), Decimal(1)
    for _ in range(150):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return (low + high) / 2


def clopper_pearson(x, n, alpha):
    half = Decimal(alpha) / 2
    low = Decimal(0) if x == 0 else root(lambda rate: 1 - binomial_at_most(x - 1, n, rate) < half)
    high = Decimal(1) if x == n else root(lambda rate: binomial_at_most(x, n, rate) > half)
    return low, high


def some_case(most):
    n0, n1 = random.randint(1, most), random.randint(1, most)
    return [random.randint(0, n0), n0, random.randint(0, n1), n1]


def shown(value):
    value = Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else value
    return float(value)


suites = [[some_case(most) for _ in range(count)] for most, count in [(1, 40), (1, 200), (5, 30), (20, 12), (60, 6)] for _ in range(6)]
suites += [[[1, 1, 0, 1]] * n for n in range(1, 11)]
cases = [some_case(most) for most in (2, 10, 60, 400) for _ in range(15)] + [[20, 20, f, 20] for f in range(0, 21, 4)]
p_lists = [[Fraction(random.randint(0, 1000), random.choice([1000, 3000, 50000])) for _ in range(n)] for n in (1, 2, 5, 12, 40)]
pairs = [(0, 1), (1, 1), (0, 20), (20, 20), (1, 3), (7, 20), (18, 60), (59, 60), (100, 1000), (333, 700)]

print(json.dumps({
    "suite_p": [{"cases": one, "p": shown(suite_p(one))} for one in suites],
    "case_p": [{"case": one, "p": shown(at_most(one[1] + one[3], one[0] + one[2], one[3], one[2]))} for one in cases],
    "holm": [{"p": [shown(p) for p in one], "corrected": [shown(p) for p in holm(one)]} for one in p_lists],
    "pass_hat": [{"c": c, "n": n, "k": k, "p": shown(Fraction(comb(c, k), comb(n, k)))} for n in (1, 5, 20, 60) for c in sorted({0, n // 2, n - 1, n}) for k in sorted({1, 2, 5, n}) if k <= n],
    "bound_of_none": [{"n": n, "bound": float(1 - Decimal("0.05") ** (Decimal(1) / Decimal(n)))} for n in (1, 2, 3, 5, 20, 59, 100, 1000, 100000)],
    "clopper_pearson": [{"x": x, "n": n, "alpha": a, "low": float(lo), "high": float(hi)} for x, n in pairs for a in ("0.05", "0.025") for lo, hi in [clopper_pearson(x, n, a)]],
}, separators=(",", ":")))
