"""Wording: conditions, limits and report texts in words."""
