"""The study: pure values and functions of readiness, without files, windows or templates."""
