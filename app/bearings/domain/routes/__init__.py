"""Routes: which way to adopt is open, fits and pays."""
