"""Lenses: AWS Well-Architected custom lenses read, proved, and turned into packs."""
