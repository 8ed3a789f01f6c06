"""Roadmap: actions in four horizons, and people's choices about them."""
