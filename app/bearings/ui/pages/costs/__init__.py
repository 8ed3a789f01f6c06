"""Costs: what each route costs, and the values that rest on."""
