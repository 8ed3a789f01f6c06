"""Bearings: generative AI adoption-readiness assessments, offline."""

__version__ = "0.1.0"
