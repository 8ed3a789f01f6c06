"""Costs: formulas, planning values, break-even, and how old prices are."""
